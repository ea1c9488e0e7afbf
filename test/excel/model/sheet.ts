import type { CellValue } from '#shared/sheet/index.ts';
import {
  MAX_COLUMNS,
  MAX_ROWS,
  bottom,
  cellArea,
  intersect,
  isSingleCell,
  isWholeColumns,
  isWholeRows,
  right,
  type Area,
} from './area.ts';
import { CellMap } from './cell-map.ts';
import { ExcelError } from './error.ts';
import { entryText, formatValue } from './format/index.ts';
import { CellGrid, type Contents } from './grid.ts';
import { Lines } from './lines.ts';
import type { CellsChangeType, SheetChange, SheetContext } from './sheet-changes.ts';
import type { CellStyle, StyleId, StylePatch } from './style.ts';
import type { ColumnFilter, TableModel } from './table.ts';
import { restoreHeaders } from './table-headers.ts';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** What `clear` takes away, in the words of `Excel.ClearApplyTo`. */
export type ClearWhat = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks' | 'ResetContents';

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

export interface Note {
  readonly author: string;
  readonly text: string;
}

/** A rule for what may be typed, as `Excel.DataValidation` has it. The stand-in records it and does not enforce it. */
export interface Validation {
  readonly area: Area;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>> | null;
  readonly prompt: Readonly<Record<string, unknown>> | null;
  readonly ignoreBlanks: boolean;
}

export interface Selection {
  readonly areas: readonly Area[];
  /** The cell that typing goes to. */
  readonly active: { readonly row: number; readonly column: number };
}

/** Rows and columns that stay in view at the top and left. */
export interface Freeze {
  readonly rows: number;
  readonly columns: number;
}

/** One sheet. All positions count from 0; sizes are points, as Office.js gives them. */
export class SheetModel {
  readonly id: string;
  /** Change it through `workbook.renameSheet`. */
  name: string;
  /** Change it through `workbook.setVisibility`. */
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  readonly grid = new CellGrid();
  /** Column widths, hidden columns. Read freely; change through `setColumnWidth` and `setHidden`. */
  readonly columns = new Lines(MAX_COLUMNS, 48);
  readonly rows = new Lines(MAX_ROWS, 15);
  readonly notes = new CellMap<Note>();
  readonly hyperlinks = new CellMap<Hyperlink>();
  /** Merged areas; only the first cell of each holds a value. */
  merges: readonly Area[] = [];
  /** In the order in which they were made. Change through the functions of `table-edits.ts`. */
  tables: readonly TableModel[] = [];
  validations: readonly Validation[] = [];
  freeze: Freeze = { rows: 0, columns: 0 };
  /** The area of the sheet's own filter (not a table's), headers included. */
  autoFilter: Area | null = null;
  /** The filters of the sheet's own filter, by column of `autoFilter`; a table keeps its own. */
  filters: (ColumnFilter | null)[] = [];
  /** The options of the protection, or `null` for a sheet that is not protected. */
  protection: Readonly<Record<string, unknown>> | null = null;
  readonly #context: SheetContext;
  #selection: Selection = { areas: [cellArea(0, 0)], active: { row: 0, column: 0 } };

  constructor(id: string, name: string, context: SheetContext) {
    this.id = id;
    this.name = name;
    this.#context = context;
  }

  value(row: number, column: number): CellValue {
    return this.grid.value(row, column);
  }

  /** The formula with its `=`, or `null` for a constant or empty cell. */
  formula(row: number, column: number): string | null {
    return this.grid.formula(row, column);
  }

  /** What the cell shows, in the workbook's locale: `3-5-2023`, `45,8%`. */
  text(row: number, column: number): string {
    const value = this.grid.value(row, column);
    if (value === null) return '';
    return formatValue(value, this.style(row, column).numberFormat, this.#context.formatting);
  }

  /** What a formula bar shows: the formula, else what one would type to get the value. */
  editText(row: number, column: number): string {
    const { numberFormat } = this.style(row, column);
    return this.formula(row, column) ?? entryText(this.value(row, column), numberFormat, this.#context.formatting);
  }

  /** How the cell looks: its own style, else that of its row, else of its column. */
  style(row: number, column: number): CellStyle {
    return this.#context.styles.get(this.styleId(row, column));
  }

  styleId(row: number, column: number): StyleId {
    return this.grid.ownStyle(row, column) || this.rows.style(row) || this.columns.style(column);
  }

  values(area: Area): CellValue[][] {
    return this.grid.values(area);
  }

  /** The smallest area around all values (and, unless `valuesOnly`, all formatted cells), or `null` on an empty sheet. */
  used(valuesOnly = false): Area | null {
    return this.grid.used(valuesOnly);
  }

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
    this.#edit(area, 'RangeEdited', () => {
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
    this.#restyle(area, this.#context.styles.patcher(patch));
  }

  clear(area: Area, what: ClearWhat = 'All'): void {
    this.guard(area);
    if (what === 'All' || what === 'Hyperlinks' || what === 'RemoveHyperlinks') this.hyperlinks.clear(area);
    if (what === 'All' || what === 'Formats') this.#restyle(area, () => 0);
    if (what === 'All') this.validations = this.validations.filter(({ area: at }) => !intersect(at, area));
    if (what !== 'All' && what !== 'Contents' && what !== 'ResetContents') return;
    const filled = intersect(area, this.used(true) ?? cellArea(area.top, area.left));
    if (!filled) return;
    this.#edit(filled, 'RangeEdited', () => {
      this.grid.eachFilled(filled, (row, column) => this.grid.put(row, column, null));
    });
  }

  /** Width in points; `null` for the default. */
  setColumnWidth(from: number, count: number, points: number | null): void {
    this.#layout(() => this.columns.setSize(from, count, points));
  }

  /** Height in points; `null` for the default. */
  setRowHeight(from: number, count: number, points: number | null): void {
    this.#layout(() => this.rows.setSize(from, count, points));
  }

  setHidden(axis: 'rows' | 'columns', from: number, count: number, hidden: boolean): void {
    this.#layout(() => this[axis].setHidden(from, count, hidden));
  }

  setTabColor(color: string): void {
    this.#layout(() => (this.tabColor = color));
  }

  setGridlines(shown: boolean): void {
    this.#layout(() => (this.showGridlines = shown));
  }

  setFreeze(freeze: Freeze): void {
    this.#layout(() => (this.freeze = freeze));
  }

  setNote(row: number, column: number, note: Note | null): void {
    this.#layout(() => {
      if (note) this.notes.set(row, column, note);
      else this.notes.delete(row, column);
    });
  }

  setHyperlink(row: number, column: number, link: Hyperlink | null): void {
    this.#layout(() => {
      if (link) this.hyperlinks.set(row, column, link);
      else this.hyperlinks.delete(row, column);
    });
  }

  setValidations(validations: readonly Validation[]): void {
    this.#layout(() => (this.validations = validations));
  }

  setAutoFilter(area: Area | null): void {
    this.#layout(() => {
      this.autoFilter = area;
      this.filters = Array.from({ length: area?.columns ?? 0 }, () => null);
    });
  }

  setProtection(options: Readonly<Record<string, unknown>> | null): void {
    this.#layout(() => (this.protection = options));
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
      const [first = null] = this.grid.values(part)[0] ?? [];
      this.clear(part, 'Contents');
      this.grid.put(part.top, part.left, first);
      this.#layout(() => (this.merges = [...this.merges, part]));
    }
  }

  unmerge(area: Area): void {
    if (!this.merges.some((merge) => intersect(merge, area))) return;
    this.#layout(() => (this.merges = this.merges.filter((merge) => !intersect(merge, area))));
  }

  /** The merged area that the cell belongs to, or `null`. */
  mergeAt(row: number, column: number): Area | null {
    return this.merges.find((merge) => intersect(merge, cellArea(row, column))) ?? null;
  }

  tableAt(row: number, column: number): TableModel | null {
    return this.tables.find((table) => table.holds(row, column)) ?? null;
  }

  get selection(): Selection {
    return this.#selection;
  }

  /** Selects cells on this sheet; the first cell of the first area becomes the active one unless told otherwise. */
  select(areas: readonly [Area, ...Area[]], active = { row: areas[0].top, column: areas[0].left }): void {
    this.#selection = { areas, active };
    this.notify({ kind: 'selection' });
  }

  /** Refuses with `AccessDenied` when the sheet is protected and a locked cell of the area would change. */
  guard(area: Area, permission?: 'formatCells'): void {
    if (!this.protection || this.#context.origin === 'host') return;
    if (permission === 'formatCells' && this.protection.allowFormatCells === true) return;
    for (let row = area.top; row < Math.min(bottom(area), area.top + 10_000); row++) {
      for (let column = area.left; column < right(area); column++) {
        if (this.style(row, column).locked) throw new ExcelError('AccessDenied');
      }
    }
  }

  /** Tells the workbook's listeners. */
  notify(change: SheetChange): void {
    this.#context.notify(change);
  }

  #edit(area: Area, changeType: CellsChangeType, change: () => void): void {
    const single = isSingleCell(area);
    const before = single ? this.grid.value(area.top, area.left) : null;
    const old = this.#context.history.recording ? this.grid.contents(area) : null;
    change();
    restoreHeaders(this.grid, this.tables, area);
    if (old) {
      const now = this.grid.contents(area);
      this.#context.history.add(() => ({
        undo: () => this.#restore(area, old),
        redo: () => this.#restore(area, now),
      }));
    }
    const detail = single ? { before, after: this.grid.value(area.top, area.left) } : null;
    this.notify({ kind: 'cells', area, changeType, detail });
  }

  #restore(area: Area, { values, formulas }: Contents): void {
    this.#edit(area, 'RangeEdited', () => {
      values.forEach((line, row) =>
        line.forEach((value, column) => {
          this.grid.put(area.top + row, area.left + column, value, formulas.get(`${row},${column}`) ?? null);
        }),
      );
    });
  }

  #layout(change: () => void): void {
    change();
    this.notify({ kind: 'layout' });
  }

  #restyle(area: Area, change: (style: StyleId) => StyleId): void {
    const old: [number, number, StyleId][] = [];
    const put = (row: number, column: number, style: StyleId): void => {
      if (this.#context.history.recording) old.push([row, column, this.grid.ownStyle(row, column)]);
      this.grid.setStyle(row, column, style);
    };
    if (isWholeColumns(area) || isWholeRows(area)) this.#restyleLines(area, change, put);
    else {
      for (let row = area.top; row < bottom(area); row++) {
        for (let column = area.left; column < right(area); column++) {
          put(row, column, change(this.styleId(row, column)));
        }
      }
    }
    this.#context.history.add(() => this.#styleReversal(area, old));
    this.notify({ kind: 'format', area });
  }

  #styleReversal(area: Area, old: readonly [number, number, StyleId][]): { undo: () => void; redo: () => void } {
    const now = old.map(([row, column]) => [row, column, this.grid.ownStyle(row, column)] as const);
    const apply = (cells: readonly (readonly [number, number, StyleId])[]) => (): void => {
      for (const [row, column, style] of cells) this.grid.setStyle(row, column, style);
      this.notify({ kind: 'format', area });
    };
    return { undo: apply(old), redo: apply(now) };
  }

  #restyleLines(
    area: Area,
    change: (style: StyleId) => StyleId,
    put: (row: number, column: number, style: StyleId) => void,
  ): void {
    const styled: [number, number, StyleId][] = [];
    this.grid.eachStyled(area, (row, column, style) => styled.push([row, column, style]));
    for (const [row, column, style] of styled) put(row, column, change(style));
    const [across, along, from, count] = isWholeColumns(area)
      ? [this.rows, this.columns, area.left, area.columns]
      : [this.columns, this.rows, area.top, area.rows];
    if (count >= along.limit) {
      along.defaultStyle = change(along.defaultStyle);
      for (const [index, style] of along.styled()) along.setStyle(index, 1, change(style));
      return;
    }
    for (let index = from; index < from + count; index++) {
      for (const [other, style] of across.styled()) {
        const [row, column] = along === this.columns ? [other, index] : [index, other];
        if (this.grid.ownStyle(row, column) === 0) put(row, column, change(style));
      }
      along.setStyle(index, 1, change(along.style(index)));
    }
  }
}
