import type { CellValue } from '#shared/sheet/index.ts';
import {
  bottom,
  cellArea,
  isSingleCell,
  right,
  type Area,
  type SheetModel,
  type WorkbookModel,
} from '../../model/index.ts';
import type { Argument } from './formula.ts';

/** A cell of which the formula calls a function of the add-in. */
export interface CallingCell {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly args: readonly Argument[];
  /** The call that was made last: answers to former ones come too late. */
  call: number;
  spill: Area | null;
  reason: string | null;
}

/** Puts the answers of functions in their cells. */
export class AnswerWriter {
  readonly #workbook: WorkbookModel;
  #writing = false;

  constructor(workbook: WorkbookModel) {
    this.#workbook = workbook;
  }

  /** Whether the change that is told at this moment is an answer. */
  get writing(): boolean {
    return this.#writing;
  }

  /** Writes what came, over the cells beside when there is more of it; `#SPILL!` when something stands there. */
  put(cell: CallingCell, values: readonly (readonly CellValue[])[]): void {
    this.clearSpill(cell);
    const { sheet, row, column, formula } = cell;
    const area = { top: row, left: column, rows: values.length, columns: Math.max(1, values[0]?.length ?? 1) };
    const stands =
      !isSingleCell(area) &&
      sheet.values(area).some((line, at) => line.some((value, to) => (at > 0 || to > 0) && value !== null));
    const shown = stands ? [['#SPILL!']] : values;
    const covered = stands ? cellArea(row, column) : area;
    this.#write(sheet, covered, () => {
      shown.forEach((line, at) =>
        line.forEach((value, to) => sheet.grid.put(row + at, column + to, value, at + to === 0 ? formula : null)),
      );
    });
    cell.spill = isSingleCell(covered) ? null : covered;
  }

  clearSpill(cell: CallingCell): void {
    const { sheet, spill } = cell;
    cell.spill = null;
    if (!spill) return;
    this.#write(sheet, spill, () => {
      for (let row = spill.top; row < bottom(spill); row++) {
        for (let column = spill.left; column < right(spill); column++) {
          if (row !== cell.row || column !== cell.column) sheet.grid.put(row, column, null);
        }
      }
    });
  }

  #write(sheet: SheetModel, area: Area, change: () => void): void {
    this.#writing = true;
    this.#workbook.perform('host', () => {
      change();
      sheet.notify({ kind: 'cells', area, changeType: 'RangeEdited', detail: null });
    });
    this.#writing = false;
  }
}

/** An answer as rows of values. */
export function matrixOf(value: unknown): readonly (readonly CellValue[])[] {
  const plain = (one: unknown): CellValue =>
    ['string', 'number', 'boolean'].includes(typeof one) ? (one as CellValue) : null;
  if (!Array.isArray(value)) return [[plain(value)]];
  return (value as unknown[]).map((line) => (Array.isArray(line) ? line.map(plain) : [plain(line)]));
}
