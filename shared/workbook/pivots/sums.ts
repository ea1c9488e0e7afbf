import type { CellValue, PivotBlock, TableBlock } from '../model.ts';
import type { PivotField } from './fields.ts';

/** A row of a pivot: the items of its first row fields, from outside in. The grand total names none. */
export type RowKey = readonly number[];

/** What a pivot shows, computed as Excel computes it. */
export interface PivotSums {
  /** In the order of the pivot: a value of an outer field stands above the values within it. */
  readonly rows: readonly RowKey[];
  /** The items of the column field that occur; empty without a column field. */
  readonly columns: readonly number[];
  /** The sum at a row (the grand total for `[]`) and an item of the column field (`null` for all); `null` where nothing was counted. */
  readonly at: (row: RowKey, column: number | null) => number | null;
}

/** @throws RangeError when the pivot names a header that its table does not have */
export function pivotSums(pivot: PivotBlock, table: TableBlock, fields: readonly PivotField[]): PivotSums {
  const fieldOf = (header: string): PivotField => {
    const field = fields.find((one) => one.header === header);
    if (!field) throw new RangeError(`Pivot ${pivot.name}: table ${table.name} has no column ${header}.`);
    return field;
  };
  const rowFields = pivot.rows.map(fieldOf);
  const columnField = pivot.column === undefined ? null : fieldOf(pivot.column);
  const valueAt = fields.indexOf(fieldOf(pivot.sum.header));
  const sums = new Map<string, number>();
  const rows = new Map<string, RowKey>();
  const columns = new Set<number>();
  table.rows.forEach((row, index) => {
    const key = rowFields.map(({ itemOfRow }) => itemOfRow[index] ?? 0);
    const column = columnField?.itemOfRow[index] ?? null;
    if (column !== null) columns.add(column);
    const value = numberOf(row[valueAt] ?? null);
    for (let depth = 0; depth <= key.length; depth++) {
      const prefix = key.slice(0, depth);
      if (depth > 0) rows.set(prefix.join(','), prefix);
      add(sums, prefix, null, value);
      if (column !== null) add(sums, prefix, column, value);
    }
  });
  return {
    rows: [...rows.values()].sort(inOrder),
    columns: [...columns].sort((a, b) => a - b),
    at: (row, column) => sums.get(sumKey(row, column)) ?? null,
  };
}

const numberOf = (value: CellValue): number => (typeof value === 'number' ? value : 0);

const sumKey = (row: RowKey, column: number | null): string => `${row.join(',')}|${column ?? ''}`;

function add(sums: Map<string, number>, row: RowKey, column: number | null, value: number): void {
  const key = sumKey(row, column);
  sums.set(key, (sums.get(key) ?? 0) + value);
}

/** Outer values first, and each above the values within it. */
function inOrder(a: RowKey, b: RowKey): number {
  const depth = Math.max(a.length, b.length);
  for (let at = 0; at < depth; at++) {
    const difference = (a[at] ?? -1) - (b[at] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
