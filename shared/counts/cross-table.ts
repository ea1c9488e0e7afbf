import { type Delivery, isDelivered } from './delivery.ts';
import { type CountQuery, type CountTable, type DimensionId, type Filters, isMultiValued } from './types.ts';
import { inReadingOrder } from './values.ts';

/** The tables that a cross table is made of: totals are asked for, never added up. */
export interface CrossTables {
  /** By two dimensions: the rows, then the columns. */
  readonly cells: CountTable;
  readonly rowTotals: CountTable;
  readonly columnTotals: CountTable;
}

export interface CrossTable {
  readonly rowDimension: DimensionId;
  readonly columnDimension: DimensionId;
  readonly rowKeys: readonly string[];
  readonly columnKeys: readonly string[];
  /** By row, then column. `null` where no bureau delivered, which is not the same as 0. */
  readonly cells: readonly (readonly (number | null)[])[];
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
  /** The number of reports, each counted once. */
  readonly total: number;
  /** A report can stand in several rows (or columns), so that they add up to more than the total: say so beside the table. */
  readonly rowsOverlap: boolean;
  readonly columnsOverlap: boolean;
}

/** The queries that give the tables of a cross table. */
export function crossQueries(
  row: DimensionId,
  column: DimensionId,
  filters: Filters,
): Readonly<Record<keyof CrossTables, CountQuery>> {
  return {
    cells: { by: [row, column], filters },
    rowTotals: { by: [row], filters },
    columnTotals: { by: [column], filters },
  };
}

/**
 * Lays a table by two dimensions out in rows and columns. With the deliveries, years and bureaus that did not deliver
 * appear as `null`. Throws when the tables are not by the same two dimensions.
 */
export function crossTable(tables: CrossTables, deliveries: readonly Delivery[] = []): CrossTable {
  const [row, column] = tables.cells.by;
  const fits = row !== undefined && tables.rowTotals.by.join() === row && tables.columnTotals.by.join() === column;
  if (!fits || tables.cells.by.length !== 2) {
    throw new Error('A cross table needs cells by two dimensions and totals by each of them.');
  }
  const rowKeys = keysOf(row, tables.rowTotals, tables.cells, 0, deliveries);
  const columnKeys = keysOf(column, tables.columnTotals, tables.cells, 1, deliveries);
  const cells = lookUp(tables.cells, deliveries);
  const rowTotals = lookUp(tables.rowTotals, deliveries);
  const columnTotals = lookUp(tables.columnTotals, deliveries);
  return {
    rowDimension: row,
    columnDimension: column,
    rowKeys,
    columnKeys,
    cells: rowKeys.map((rowKey) => columnKeys.map((columnKey) => cells([rowKey, columnKey]))),
    rowTotals: rowKeys.map((key) => rowTotals([key])),
    columnTotals: columnKeys.map((key) => columnTotals([key])),
    total: tables.cells.total,
    rowsOverlap: isMultiValued(row),
    columnsOverlap: isMultiValued(column),
  };
}

function keysOf(
  dimension: DimensionId,
  totals: CountTable,
  cells: CountTable,
  at: number,
  deliveries: readonly Delivery[],
): string[] {
  const delivered = deliveries.flatMap(({ year, bureau }) =>
    dimension === 'year' ? [String(year)] : dimension === 'bureau' ? [bureau] : [],
  );
  const counted = [...totals.rows.map((row) => row.keys[0] ?? ''), ...cells.rows.map((row) => row.keys[at] ?? '')];
  return inReadingOrder(dimension, [...counted, ...delivered]);
}

function lookUp(table: CountTable, deliveries: readonly Delivery[]): (keys: readonly string[]) => number | null {
  const counts = new Map(table.rows.map((row) => [row.keys.join('\n'), row.count]));
  return (keys) => counts.get(keys.join('\n')) ?? (isDelivered(table.by, keys, deliveries) ? 0 : null);
}
