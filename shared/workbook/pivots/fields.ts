import type { CellValue, PivotBlock, TableBlock, TableColumn } from '../model.ts';

/** A column of the source table as a pivot's cache knows it. */
export interface PivotField {
  readonly header: string;
  readonly kind: 'text' | 'number';
  /** For a field on an axis or in a slicer: its distinct values in reading order. Empty for others. */
  readonly items: readonly CellValue[];
  /** For each row of the table the index of its item; empty when there are no items. */
  readonly itemOfRow: Int32Array;
  readonly hasBlanks: boolean;
  /** Of the numbers; `null` for text. */
  readonly range: { readonly smallest: number; readonly largest: number; readonly isWhole: boolean } | null;
}

/** Most distinct values that one field of a pivot may have here; Excel's own limit is 1,048,576. */
const mostItems = 10_000;

/** The headers whose values a pivot lists: on an axis, above it, or in a slicer. */
const listedHeaders = ({ rows, column, filters = [], slicers = [] }: PivotBlock): readonly string[] => [
  ...rows,
  ...(column === undefined ? [] : [column]),
  ...filters,
  ...slicers.map(({ header }) => header),
];

/**
 * The fields of the pivots on a table, in the order of its columns.
 * @throws Error when the table is empty, or a column holds both texts and numbers, or too many distinct values for an axis
 */
export function pivotFields(table: TableBlock, pivots: readonly PivotBlock[]): readonly PivotField[] {
  if (table.rows.length === 0) throw new Error(`Table ${table.name} has no rows to make a pivot of.`);
  const listed = new Set(pivots.flatMap(listedHeaders));
  return table.columns.map((column, at) => {
    const values = table.rows.map((row) => emptyAsNull(row[at] ?? null));
    return fieldOf(table.name, column, values, listed.has(column.header));
  });
}

const emptyAsNull = (value: CellValue): CellValue => (value === '' ? null : value);

function fieldOf(table: string, column: TableColumn, values: readonly CellValue[], listed: boolean): PivotField {
  const texts = values.some((value) => typeof value === 'string');
  const numbers = values.filter((value) => typeof value === 'number');
  if (texts && numbers.length > 0) throw new Error(`Column ${column.header} of ${table} mixes texts and numbers.`);
  const items = listed ? distinctInOrder(values, column.order ?? []) : [];
  if (items.length > mostItems) throw new Error(`Column ${column.header} of ${table} has too many values for a pivot.`);
  const indexes = new Map(items.map((item, index) => [folded(item), index]));
  return {
    header: column.header,
    kind: numbers.length > 0 ? 'number' : 'text',
    items,
    itemOfRow: listed ? Int32Array.from(values, (value) => indexes.get(folded(value)) ?? 0) : new Int32Array(),
    hasBlanks: values.includes(null),
    range: numbers.length > 0 ? rangeOf(numbers) : null,
  };
}

/** Excel takes items that differ only in case for one. */
const folded = (value: CellValue): CellValue => (typeof value === 'string' ? value.toLowerCase() : value);

function distinctInOrder(values: readonly CellValue[], order: readonly (string | number)[]): readonly CellValue[] {
  const present = new Map<CellValue, CellValue>();
  for (const value of values) if (!present.has(folded(value))) present.set(folded(value), value);
  const named = order.flatMap((value) => {
    const found = present.get(folded(value));
    if (found === undefined) return [];
    present.delete(folded(value));
    return [found];
  });
  const others = [...present.values()].filter((value) => value !== null);
  if (others.every((value) => typeof value === 'number')) others.sort((a, b) => a - b);
  return [...named, ...others, ...(present.has(null) ? [null] : [])];
}

function rangeOf(numbers: readonly number[]): NonNullable<PivotField['range']> {
  let smallest = Infinity;
  let largest = -Infinity;
  for (const number of numbers) {
    if (number < smallest) smallest = number;
    if (number > largest) largest = number;
  }
  return { smallest, largest, isWhole: numbers.every(Number.isInteger) };
}
