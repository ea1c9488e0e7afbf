import type { CellValue } from '#shared/sheet/index.ts';
import { MAX_COLUMNS, MAX_ROWS, bottom, cellArea, intersect, right, type Area } from './area.ts';
import { CellMap } from './cell-map.ts';
import type { ChartModel } from './drawings/index.ts';
import type { PivotModel } from './pivots/pivot.ts';
import type { SlicerModel } from './pivots/slicer.ts';
import { ExcelError } from './error.ts';
import { entryText, formatValue } from './format/index.ts';
import { CellGrid } from './grid.ts';
import { Lines } from './lines.ts';
import type { SheetChange, SheetContext } from './sheet-changes.ts';
import type { CellStyle, StyleId } from './style.ts';
import type { ColumnFilter, TableModel } from './table.ts';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

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

/** What a sheet holds and shows. All positions count from 0; sizes are points, as Office.js gives them. */
export abstract class SheetState {
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
  charts: readonly ChartModel[] = [];
  /** Change through the functions of `pivots/`. */
  pivots: readonly PivotModel[] = [];
  slicers: readonly SlicerModel[] = [];
  freeze: Freeze = { rows: 0, columns: 0 };
  /** The area of the sheet's own filter (not a table's), headers included. */
  autoFilter: Area | null = null;
  /** The filters of the sheet's own filter, by column of `autoFilter`; a table keeps its own. */
  filters: (ColumnFilter | null)[] = [];
  /** The options of the protection, or `null` for a sheet that is not protected. */
  protection: Readonly<Record<string, unknown>> | null = null;
  protected readonly context: SheetContext;

  constructor(id: string, name: string, context: SheetContext) {
    this.id = id;
    this.name = name;
    this.context = context;
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
    return formatValue(value, this.style(row, column).numberFormat, this.context.formatting);
  }

  /** What a formula bar shows: the formula, else what one would type to get the value. */
  editText(row: number, column: number): string {
    const { numberFormat } = this.style(row, column);
    return this.formula(row, column) ?? entryText(this.value(row, column), numberFormat, this.context.formatting);
  }

  /** How the cell looks: its own style, else that of its row, else of its column. */
  style(row: number, column: number): CellStyle {
    return this.context.styles.get(this.styleId(row, column));
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

  /** The merged area that the cell belongs to, or `null`. */
  mergeAt(row: number, column: number): Area | null {
    return this.merges.find((merge) => intersect(merge, cellArea(row, column))) ?? null;
  }

  tableAt(row: number, column: number): TableModel | null {
    return this.tables.find((table) => table.holds(row, column)) ?? null;
  }

  /**
   * Refuses with `AccessDenied` when the sheet is protected and a locked cell of the area would change, and with
   * `InvalidOperation` when the values of a PivotTable would.
   */
  guard(area: Area, permission?: 'formatCells'): void {
    const ofPivot =
      permission === undefined && this.pivots.some((pivot) => pivot.areas.some((one) => intersect(one, area)));
    if (ofPivot) throw new ExcelError('InvalidOperation');
    if (!this.protection || this.context.origin === 'host') return;
    if (permission === 'formatCells' && this.protection.allowFormatCells === true) return;
    const shown = this.distinctPart(area);
    for (let row = shown.top; row < bottom(shown); row++) {
      for (let column = shown.left; column < right(shown); column++) {
        if (this.style(row, column).locked) throw new ExcelError('AccessDenied');
      }
    }
  }

  /** The part of the area that has all its different looks: beyond the used cells and lines all cells look the same. */
  distinctPart(area: Area): Area {
    const used = this.used();
    const lastRow = Math.max(used ? bottom(used) : 0, (this.rows.indexes().at(-1) ?? -1) + 1, area.top);
    const lastColumn = Math.max(used ? right(used) : 0, (this.columns.indexes().at(-1) ?? -1) + 1, area.left);
    return {
      ...area,
      rows: Math.min(area.rows, lastRow + 1 - area.top),
      columns: Math.min(area.columns, lastColumn + 1 - area.left),
    };
  }

  /** Tells the workbook's listeners. */
  notify(change: SheetChange): void {
    this.context.notify(change);
  }
}
