import type { CellValue } from '#shared/sheet/index.ts';
import { shiftArea, type Area, type Shift } from '../area.ts';

/** What a drawing needs of the sheet that its cells are on. */
export interface SourceSheet {
  readonly id: string;
  readonly name: string;
  values(area: Area): CellValue[][];
  text(row: number, column: number): string;
  style(row: number, column: number): { readonly numberFormat: string };
}

/** Cells that something else shows: they move along when rows or columns come and go, and can get lost. */
export class FollowedCells<S extends SourceSheet = SourceSheet> {
  readonly sheet: S;
  #area: Area | null;

  constructor(sheet: S, area: Area) {
    this.sheet = sheet;
    this.#area = area;
  }

  /** Where they are now; `null` when they were deleted. */
  get area(): Area | null {
    return this.#area;
  }

  shift(sheet: SourceSheet, shift: Shift): void {
    if (sheet === this.sheet && this.#area) this.#area = shiftArea(this.#area, shift);
  }

  /** Their sheet was deleted. */
  lose(sheet: SourceSheet): void {
    if (sheet === this.sheet) this.#area = null;
  }
}
