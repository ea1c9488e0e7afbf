import { bytesOf, piecesOf, rowsThatFit } from '../read/bands.ts';
import { safeText } from './text.ts';

export type TableValue = string | number | null;

/** Headers and rows to write, without a place. */
export interface RowsToWrite {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly TableValue[])[];
  /** Number format per column, such as `#,##0`; `null` leaves it to Excel. Text columns are `@`, so that `03-05` stays text. */
  readonly formats?: readonly (string | null)[];
}

/** In a column of text (`@`) Excel takes everything as it is, an apostrophe too. */
function inCell(value: TableValue, isText: boolean): string | number {
  if (value === null) return '';
  return typeof value === 'string' && !isText ? safeText(value) : value;
}

/** Where the header row stands, from 0. */
export interface HeaderPlace {
  readonly row: number;
  readonly column: number;
}

/** How the writing of many rows is followed and stopped. */
export interface WriteOptions {
  /** Looked at before every piece: after an abort nothing more is written, and the writing rejects with its reason. */
  readonly signal?: AbortSignal;
  /** Told after every piece how many of all rows stand. */
  readonly onProgress?: (done: number, of: number) => void;
}

/** Writes a header row and the rows under it, in pieces of about 2 MB, one sync each. */
export async function writeRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row: top, column: left }: HeaderPlace,
  { headers, rows, formats = [] }: RowsToWrite,
  { signal, onProgress }: WriteOptions = {},
): Promise<void> {
  formats.forEach((format, column) => {
    const cells = sheet.getRangeByIndexes(top + 1, left + column, Math.max(1, rows.length), 1);
    // One value for all cells, which the typings do not know.
    if (format !== null) cells.set({ numberFormat: format as never });
  });
  sheet.getRangeByIndexes(top, left, 1, headers.length).values = [headers.map(safeText)];
  const sample = rows.slice(0, 100);
  const perSync = rowsThatFit(bytesOf(sample) / Math.max(1, sample.length));
  for (const piece of piecesOf([{ top: 0, rows: rows.length }], perSync)) {
    signal?.throwIfAborted();
    const part = sheet.getRangeByIndexes(top + 1 + piece.top, left, piece.rows, headers.length);
    part.values = rows
      .slice(piece.top, piece.top + piece.rows)
      .map((row) => headers.map((_, column) => inCell(row[column] ?? null, formats[column] === '@')));
    part.untrack();
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one for a piece of 2 MB, never per row
    await context.sync();
    onProgress?.(piece.top + piece.rows, rows.length);
  }
}
