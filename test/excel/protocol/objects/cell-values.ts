import type { CellValue } from '#shared/sheet/index.ts';
import {
  ExcelError,
  bottom,
  isErrorText,
  isUnboundedArea,
  readEntry,
  right,
  writeEntries,
  type Area,
  type Entry,
  type SheetModel,
} from '../../model/index.ts';

/** Excel gives at most five million cells at once. */
const CELL_LIMIT = 5_000_000;

/** What the library sees in an empty cell. */
export const shown = (value: CellValue): string | number | boolean => value ?? '';

/** `read` for every cell of the area, row by row; `null` for whole rows or columns, for which Excel gives no values. */
export function readCells<T>(area: Area, read: (row: number, column: number) => T): T[][] | null {
  if (isUnboundedArea(area)) return null;
  if (area.rows * area.columns > CELL_LIMIT) throw new ExcelError('RangeExceedsLimit');
  const lines: T[][] = [];
  for (let row = area.top; row < bottom(area); row++) {
    const line: T[] = [];
    for (let column = area.left; column < right(area); column++) line.push(read(row, column));
    lines.push(line);
  }
  return lines;
}

/**
 * What is written to the area, cell by cell: a list of rows of exactly its size, or one value for all cells. Anything else
 * is refused with Excel's sentence about it.
 */
export function matrixFor(area: Area, value: unknown, location: string): readonly (readonly unknown[])[] {
  if (isUnboundedArea(area)) throw new ExcelError('InvalidArgument', undefined, location);
  if (area.rows * area.columns > CELL_LIMIT) throw new ExcelError('RangeExceedsLimit', undefined, location);
  if (!Array.isArray(value)) {
    const line = new Array<unknown>(area.columns).fill(value);
    return Array.from({ length: area.rows }, () => line);
  }
  const rows: unknown[] = value;
  const fits = rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw sizeMismatch(location);
  return rows as unknown[][];
}

export function sizeMismatch(location: string): ExcelError {
  const sentence =
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
  return new ExcelError('InvalidArgument', sentence, location);
}

/**
 * Writes values as Excel does through its API: `null` leaves the cell, an empty text clears it, a text is read as if typed
 * in English Excel (`"12"` becomes a number, unless the cell has the text format), `=…` becomes a formula.
 */
export function writeValues(
  sheet: SheetModel,
  area: Area,
  matrix: readonly (readonly unknown[])[],
  formatting: { readonly locale: 'nl-NL' | 'en-US'; readonly date1904: boolean },
  location: string,
): void {
  const entries = matrix.map((line, row) =>
    line.map((value, column): Entry | undefined => {
      if (value === null || value === undefined) return undefined;
      if (typeof value === 'number' || typeof value === 'boolean') return { value, formula: null, numberFormat: null };
      if (typeof value !== 'string') throw new ExcelError('InvalidArgument', undefined, location);
      if (value.length > 32_767) throw new ExcelError('InvalidArgument', undefined, location);
      if (isErrorText(value)) return { value, formula: null, numberFormat: null };
      const { numberFormat } = sheet.style(area.top + row, area.left + column);
      return readEntry(value, numberFormat, formatting);
    }),
  );
  writeEntries(sheet, area, entries);
}
