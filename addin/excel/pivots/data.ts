import { ExcelTrouble } from '../trouble.ts';
import { writeRows, type WriteOptions } from '../write/rows.ts';
import { freeSheetName, writeTitle } from '../write/table.ts';
import type { PivotToPut } from './view.ts';

/** The table that a PivotTable reads, on a sheet of its own. */
export interface DataTable {
  readonly table: Excel.Table;
  readonly sheet: string;
}

/** Title, source and a blank row stand above the table. */
const headerRow = 3;

/** Writes the rows as a table on a new sheet at the end. When Excel refuses halfway, the sheet is taken away again. */
export async function addData(
  context: Excel.RequestContext,
  put: PivotToPut,
  { name, taken }: { readonly name: string; readonly taken: readonly string[] },
  following: WriteOptions,
): Promise<DataTable> {
  const sheetName = freeSheetName(put.dataSheet, taken);
  const sheet = context.workbook.worksheets.add(sheetName);
  try {
    writeTitle(sheet, [put.title, put.source]);
    await writeRows(context, sheet, { row: headerRow, column: 0 }, put, following);
    const range = sheet.getRangeByIndexes(headerRow, 0, put.rows.length + 1, put.headers.length);
    const table = sheet.tables.add(range, true);
    table.name = name;
    table.style = 'TableStyleMedium7';
    sheet.freezePanes.freezeRows(headerRow + 1);
    range.format.autofitColumns();
    await context.sync();
    return { table, sheet: sheetName };
  } catch (error) {
    sheet.delete();
    await context.sync().catch(() => undefined);
    throw error;
  }
}

/** Whether a table still begins with the columns that it was made with; somebody may have put more behind them. */
export const hasHeaders = (found: readonly unknown[], headers: readonly string[]): boolean =>
  headers.every((header, at) => found[at] === header);

/**
 * Replaces the rows of a table; what somebody put under it moves along. A PivotTable shows its former numbers until it is
 * refreshed, so that a refusal halfway is not seen in it, and doing it again mends the table.
 */
export async function replaceRows(context: Excel.RequestContext, table: Excel.Table, put: PivotToPut): Promise<string> {
  const sheet = table.worksheet.load('name');
  const area = table.getRange().load('rowIndex,columnIndex,rowCount,columnCount');
  const protection = sheet.protection.load('protected');
  table.load('showTotals');
  await context.sync();
  if (protection.protected) throw new ExcelTrouble('protected');
  const { rowIndex: top, columnIndex: left, columnCount: columns } = area;
  const before = area.rowCount - (table.showTotals ? 2 : 1);
  if (table.showTotals) table.showTotals = false;
  const after = put.rows.length;
  if (after > before) sheet.getRangeByIndexes(top + 1 + before, left, after - before, columns).insert('Down');
  table.resize(sheet.getRangeByIndexes(top, left, after + 1, columns));
  if (after < before) sheet.getRangeByIndexes(top + 1 + after, left, before - after, columns).delete('Up');
  if (top === headerRow && left === 0) writeTitle(sheet, [put.title, put.source]);
  await writeRows(context, sheet, { row: top, column: left }, put);
  return sheet.name;
}
