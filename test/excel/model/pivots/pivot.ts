import type { CellValue } from '#shared/sheet/index.ts';
import type { Area, Shift } from '../area.ts';
import { shiftArea } from '../area.ts';
import type { FollowedCells } from '../drawings/index.ts';
import type { PivotCell } from './cell.ts';

export type SumKind = 'Sum' | 'Count' | 'Average' | 'Max' | 'Min';

/** A field that is added up. */
export interface DataField {
  readonly id: string;
  /** The header of its column. */
  readonly field: string;
  name: string;
  kind: SumKind;
  numberFormat: string;
}

export type PivotAxis = 'rows' | 'columns' | 'filters';

/** Where a PivotTable reads its rows: a table, found by id and else by name, or plain cells. */
export type PivotSource =
  | { readonly kind: 'table'; readonly id: string; name: string }
  | { readonly kind: 'cells'; readonly cells: FollowedCells };

/** The rows as they were when the PivotTable was last refreshed: it shows these until it is refreshed again. */
export interface PivotCache {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** What somebody can change about a PivotTable. */
export interface PivotLayoutOptions {
  /** A last column that adds up each row. */
  rowTotals: boolean;
  /** A last row that adds up each column. */
  columnTotals: boolean;
  subtotals: 'AtTop' | 'AtBottom' | 'Off';
}

/** A PivotTable: its fields, what is filtered and collapsed, and the rows that it remembers. Changed by `pivot-edits.ts`. */
export class PivotModel {
  readonly id: string;
  name: string;
  readonly source: PivotSource;
  cache: PivotCache;
  /** The names of the fields on each axis, outermost first. */
  readonly axes: Record<PivotAxis, readonly string[]> = { rows: [], columns: [], filters: [] };
  data: readonly DataField[] = [];
  /** Per field the items that are chosen, by a slicer or a filter; a field that is not here is not filtered. */
  readonly chosen = new Map<string, ReadonlySet<string>>();
  /** Per field the items that are folded away. */
  readonly collapsed = new Map<string, ReadonlySet<string>>();
  readonly options: PivotLayoutOptions = { rowTotals: true, columnTotals: true, subtotals: 'AtTop' };
  /** Where its first cell was asked for. */
  anchor: { readonly row: number; readonly column: number };
  /** The cells without the filters above it. */
  area: Area;
  /** The filters above it. */
  filterArea: Area | null = null;
  /** What stands in `area`, row by row. */
  cells: readonly (readonly PivotCell[])[] = [];

  constructor(
    id: string,
    name: string,
    source: PivotSource,
    {
      cache,
      anchor,
    }: { readonly cache: PivotCache; readonly anchor: { readonly row: number; readonly column: number } },
  ) {
    this.id = id;
    this.name = name;
    this.source = source;
    this.cache = cache;
    this.anchor = anchor;
    this.area = { top: anchor.row, left: anchor.column, ...emptySize };
  }

  /** Everything that belongs to it: nobody else can write there. */
  get areas(): readonly Area[] {
    return this.filterArea ? [this.area, this.filterArea] : [this.area];
  }

  shift(shift: Shift): void {
    const moved = shiftArea({ top: this.anchor.row, left: this.anchor.column, rows: 1, columns: 1 }, shift);
    if (moved) this.anchor = { row: moved.top, column: moved.left };
    this.area = shiftArea(this.area, shift) ?? this.area;
    this.filterArea = this.filterArea && shiftArea(this.filterArea, shift);
  }
}

/** What Excel reserves for a PivotTable without fields. */
export const emptySize = { rows: 18, columns: 3 } as const;
