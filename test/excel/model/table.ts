import { contains, type Area } from './area.ts';

/** Looks and switches of a table, with the defaults of a new one. */
export interface TableLook {
  /** Such as `TableStyleMedium2`. */
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

/** A filter on one table column: the texts that stay visible, or a criterion that is only recorded. */
export type ColumnFilter =
  | { readonly kind: 'values'; readonly values: readonly string[] }
  | { readonly kind: 'recorded'; readonly criteria: unknown };

export interface TableColumnModel {
  readonly id: number;
  /** The header as last seen; kept for a table whose header row is off. */
  name: string;
  filter: ColumnFilter | null;
  totalsFormula: string | null;
}

/** An Excel table (ListObject). Made and changed by the functions of `table-edits.ts`, so that headers and cells stay equal. */
export class TableModel {
  readonly id: string;
  name: string;
  /** Headers, data and totals together. */
  area: Area;
  showHeaders: boolean;
  showTotals = false;
  columns: TableColumnModel[] = [];
  readonly look: TableLook = {
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };

  constructor(id: string, name: string, area: Area, showHeaders: boolean) {
    this.id = id;
    this.name = name;
    this.area = area;
    this.showHeaders = showHeaders;
  }

  get headerArea(): Area | null {
    return this.showHeaders ? { ...this.area, rows: 1 } : null;
  }

  get totalsArea(): Area | null {
    return this.showTotals ? { ...this.area, top: this.area.top + this.area.rows - 1, rows: 1 } : null;
  }

  /** The data rows, without headers and totals; at least one row. */
  get bodyArea(): Area {
    const header = this.showHeaders ? 1 : 0;
    const rows = this.area.rows - header - (this.showTotals ? 1 : 0);
    return { ...this.area, top: this.area.top + header, rows: Math.max(1, rows) };
  }

  holds(row: number, column: number): boolean {
    return contains(this.area, row, column);
  }
}
