import { bytesOf, piecesOf, rowsThatFit } from './bands.ts';
import { inExcel } from './run.ts';
import { safeText } from './text.ts';

export type TableValue = string | number | null;

/** A table to write on a new sheet. */
export interface TableToWrite {
  /** Name of the sheet; what Excel does not allow in it is left out, and a number is added when it is taken. */
  readonly sheet: string;
  /** Lines above the table, such as a title, the question and the source. */
  readonly title: readonly string[];
  readonly headers: readonly string[];
  readonly rows: readonly (readonly TableValue[])[];
  /** Number format per column, such as `#,##0`; `null` leaves it to Excel. Text columns are `@`, so that `03-05` stays text. */
  readonly formats?: readonly (string | null)[];
}

/** Excel's own limit on sheet names. */
const longestName = 31;

/** A name that Excel accepts for a sheet and that none of `taken` (in whatever case) has: `Telling`, `Telling (2)`. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const clean =
    wanted
      .replace(/[\\/?*[\]:]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim() || 'Meldbeeld';
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = clean.slice(0, longestName - suffix.length).trim() + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** In a column of text (`@`) Excel takes everything as it is, an apostrophe too. */
function inCell(value: TableValue, isText: boolean): string | number {
  if (value === null) return '';
  return typeof value === 'string' && !isText ? safeText(value) : value;
}

/**
 * Writes a formatted Excel table on a new sheet and shows it. Rows go in pieces of about 2 MB, one sync each.
 * @returns the name of the new sheet. Throws `ExcelTrouble`.
 */
export async function writeTable({ sheet: wanted, title, headers, rows, formats = [] }: TableToWrite): Promise<string> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const name = freeSheetName(
      wanted,
      worksheets.items.map((sheet) => sheet.name),
    );
    const sheet = worksheets.add(name);
    writeTitle(sheet, title);
    const top = title.length === 0 ? 0 : title.length + 1;
    const range = sheet.getRangeByIndexes(top, 0, rows.length + 1, headers.length);
    formats.forEach((format, column) => {
      const cells = sheet.getRangeByIndexes(top + 1, column, Math.max(1, rows.length), 1);
      // One value for all cells, which the typings do not know.
      if (format !== null) cells.set({ numberFormat: format as never });
    });
    sheet.getRangeByIndexes(top, 0, 1, headers.length).values = [headers.map(safeText)];
    const perSync = Math.max(
      1,
      Math.floor(rowsThatFit(bytesOf(rows.slice(0, 100)) / Math.max(1, Math.min(100, rows.length)))),
    );
    for (const piece of piecesOf([{ top: 0, rows: rows.length }], perSync)) {
      const part = sheet.getRangeByIndexes(top + 1 + piece.top, 0, piece.rows, headers.length);
      part.values = rows
        .slice(piece.top, piece.top + piece.rows)
        .map((row) => headers.map((_, column) => inCell(row[column] ?? null, formats[column] === '@')));
      part.untrack();
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one for a piece of 2 MB, never per row
      await context.sync();
    }
    const table = sheet.tables.add(range, true);
    table.style = 'TableStyleMedium7';
    range.format.autofitColumns();
    sheet.freezePanes.freezeRows(top + 1);
    sheet.activate();
    await context.sync();
    return name;
  });
}

function writeTitle(sheet: Excel.Worksheet, lines: readonly string[]): void {
  if (lines.length === 0) return;
  sheet.getRangeByIndexes(0, 0, lines.length, 1).values = lines.map((line) => [safeText(line)]);
  const first = sheet.getRange('A1').format.font;
  first.bold = true;
  first.size = 14;
}
