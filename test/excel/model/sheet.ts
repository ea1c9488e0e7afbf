import type { CellValue } from '#shared/sheet/index.ts';
import { cellArea, intersect, isSingleCell, type Area } from './area.ts';
import { ExcelError } from './error.ts';
import type { Contents } from './grid.ts';
import type { Reversal } from './history.ts';
import { restyle } from './restyle.ts';
import { SheetLayout } from './sheet-layout.ts';
import type { Selection } from './sheet-state.ts';
import type { StyleId, StylePatch } from './style.ts';
import { restoreHeaders } from './table-headers.ts';

/** What `clear` takes away, in the words of `Excel.ClearApplyTo`. */
export type ClearWhat = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks' | 'ResetContents';

/** One sheet: what it holds, and every way to change it. Changes are told to the workbook's listeners. */
export class SheetModel extends SheetLayout {
  #selection: Selection = { areas: [cellArea(0, 0)], active: { row: 0, column: 0 } };

  /**
   * Writes values row by row; `undefined` leaves a cell as it is. Formulas, when given, stand beside their last values;
   * a cell without one becomes a constant. The lists have the size of the area.
   */
  write(
    area: Area,
    values: readonly (readonly (CellValue | undefined)[])[],
    formulas?: readonly (readonly (string | null | undefined)[])[],
  ): void {
    this.guard(area);
    this.#edit(area, () => {
      for (let row = 0; row < area.rows; row++) {
        for (let column = 0; column < area.columns; column++) {
          const value = values[row]?.[column];
          if (value === undefined) continue;
          this.grid.put(area.top + row, area.left + column, value, formulas?.[row]?.[column] ?? null);
        }
      }
    });
  }

  /** Changes how the cells of the area look. Whole columns and whole rows keep the look for cells to come. */
  patchStyle(area: Area, patch: StylePatch): void {
    this.guard(area, 'formatCells');
    this.#restyle(area, this.context.styles.patcher(patch));
  }

  clear(area: Area, what: ClearWhat = 'All'): void {
    this.guard(area);
    if (what === 'All' || what === 'Hyperlinks' || what === 'RemoveHyperlinks') this.hyperlinks.clear(area);
    if (what === 'All' || what === 'Formats') this.#restyle(area, () => 0);
    if (what === 'All') this.validations = this.validations.filter(({ area: at }) => !intersect(at, area));
    if (what !== 'All' && what !== 'Contents' && what !== 'ResetContents') return;
    const used = this.used(true);
    const filled = used && intersect(area, used);
    if (!filled) return;
    this.#edit(filled, () => {
      this.grid.eachFilled(filled, (row, column) => this.grid.put(row, column, null));
    });
  }

  /** Merges the area, or each of its rows; values other than the first are lost, as in Excel. */
  merge(area: Area, across = false): void {
    this.guard(area);
    if (this.tables.some((table) => intersect(table.area, area))) throw new ExcelError('InvalidOperation');
    this.unmerge(area);
    const parts = across
      ? Array.from({ length: area.rows }, (_, row) => ({ ...area, top: area.top + row, rows: 1 }))
      : [area];
    for (const part of parts.filter((one) => !isSingleCell(one))) {
      const first = this.value(part.top, part.left);
      this.clear(part, 'Contents');
      this.grid.put(part.top, part.left, first);
      this.layout(() => (this.merges = [...this.merges, part]));
    }
  }

  get selection(): Selection {
    return this.#selection;
  }

  /** Selects cells on this sheet; the first cell of the first area becomes the active one unless told otherwise. */
  select(areas: readonly [Area, ...Area[]], active = { row: areas[0].top, column: areas[0].left }): void {
    this.#selection = { areas, active };
    this.notify({ kind: 'selection' });
  }

  #edit(area: Area, change: () => void): void {
    const single = isSingleCell(area);
    const before = single ? this.value(area.top, area.left) : null;
    const old = this.context.history.recording ? this.grid.contents(area) : null;
    change();
    restoreHeaders(this.grid, this.tables, area);
    if (old) {
      const now = this.grid.contents(area);
      this.context.history.add(() => ({
        undo: () => this.#restore(area, old),
        redo: () => this.#restore(area, now),
      }));
    }
    const detail = single ? { before, after: this.value(area.top, area.left) } : null;
    this.notify({ kind: 'cells', area, changeType: 'RangeEdited', detail });
  }

  #restore(area: Area, { values, formulas }: Contents): void {
    this.#edit(area, () => {
      values.forEach((line, row) => {
        line.forEach((value, column) => {
          this.grid.put(area.top + row, area.left + column, value, formulas.get(`${row},${column}`) ?? null);
        });
      });
    });
  }

  #restyle(area: Area, change: (style: StyleId) => StyleId): void {
    const { recording } = this.context.history;
    const old: [number, number, StyleId][] = [];
    restyle(this, area, change, (row, column, style) => {
      if (recording) old.push([row, column, this.grid.ownStyle(row, column)]);
      this.grid.setStyle(row, column, style);
    });
    this.context.history.add(() => this.#styleReversal(area, old));
    this.notify({ kind: 'format', area });
  }

  #styleReversal(area: Area, old: readonly [number, number, StyleId][]): Reversal {
    const now = old.map(([row, column]): [number, number, StyleId] => [row, column, this.grid.ownStyle(row, column)]);
    const apply = (cells: readonly [number, number, StyleId][]) => (): void => {
      for (const [row, column, style] of cells) this.grid.setStyle(row, column, style);
      this.notify({ kind: 'format', area });
    };
    return { undo: apply(old), redo: apply(now) };
  }
}
