import type { CellValue } from '../model.ts';
import { columnLetters, quotedSheetName } from '../parts/address.ts';
import type { PivotLayout } from '../pivots/layout.ts';

/** Cells and what stands in them, so that a chart can be drawn before anything is computed. */
export interface Referred<V> {
  /** Such as `'Gronden'!$A$5:$A$20`. */
  readonly reference: string;
  readonly values: readonly V[];
}

/** One line, or one colour of bars. */
export interface Series {
  readonly name: Referred<string>;
  readonly categories: Referred<string>;
  readonly values: Referred<number | null>;
}

/**
 * What a chart of a pivot shows: a series for each value of its column field, or one without a column field; totals are left out.
 * @param firstRow the row of the sheet in which the layout begins
 * @throws Error when the pivot has more than one field in its rows
 */
export function pivotSeries(layout: PivotLayout, sheet: string, firstRow: number): readonly Series[] {
  const { pivot, sums, fields, rowsAbove, headerRows } = layout;
  if (pivot.rows.length !== 1) throw new Error(`A chart of pivot ${pivot.name} needs one field in its rows.`);
  const itemsOf = (header: string | undefined): readonly CellValue[] =>
    fields.find((field) => field.header === header)?.items ?? [];
  const top = firstRow + rowsAbove + headerRows;
  const bottom = top + sums.rows.length - 1;
  const range = (column: number): string =>
    `${quotedSheetName(sheet)}!$${columnLetters(column)}$${top}:$${columnLetters(column)}$${bottom}`;
  const items = itemsOf(pivot.rows[0]);
  const categories = { reference: range(0), values: sums.rows.map(([item = 0]) => String(items[item] ?? '')) };
  const columns = pivot.column === undefined ? [null] : sums.columns;
  const names = itemsOf(pivot.column);
  return columns.map((column, at) => ({
    name: {
      reference: `${quotedSheetName(sheet)}!$${columnLetters(at + 1)}$${top - 1}`,
      values: [column === null ? pivot.sum.caption : String(names[column] ?? '')],
    },
    categories,
    values: { reference: range(at + 1), values: sums.rows.map((row) => sums.at(row, column)) },
  }));
}
