import type { CellRef } from '#shared/sheet/index.ts';
import { inExcel } from '../run.ts';
import { linkCells } from './links.ts';
import { printOnPaper } from './print.ts';
import { writeRows, type RowsToWrite, type WriteOptions } from './rows.ts';
import { safeText } from './text.ts';

/** A table to write on a new sheet. */
export interface TableToWrite extends RowsToWrite {
  /** Name of the sheet; what Excel does not allow in it is left out, and a number is added when it is taken. */
  readonly sheet: string;
  /** Lines above the table, such as a title, the question and the source. */
  readonly title: readonly string[];
  /** Widths in points of columns with long texts, which then wrap; `null` fits the column to its texts. */
  readonly widths?: readonly (number | null)[];
  /** Per row the cell that its first column leads to; `null` for none. */
  readonly links?: readonly (CellRef | null)[];
  /** Set up for paper: A4 on its side, one page wide, the header on every page. */
  readonly print?: boolean;
  /** Name of the Excel table. A table of that name on a sheet on which nobody put anything else is replaced, sheet and all. */
  readonly replaces?: string;
}

/** Excel's own limit on sheet names. */
const longestName = 31;
/** Room for the filter button that Excel puts in a header, in points. */
const filterButton = 18;

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

/**
 * Writes a formatted Excel table on a new sheet and shows it. Rows go in pieces of about 2 MB, one sync each. When Excel
 * refuses halfway, the new sheet is taken away again and an earlier one stays.
 * @returns the name of the new sheet. Throws `ExcelTrouble`.
 */
export async function writeTable(table: TableToWrite, options: WriteOptions = {}): Promise<string> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const names = worksheets.items.map(({ name }) => name);
    const earlier = await earlierSheet(context, table);
    const sheet = worksheets.add(freeSheetName(table.sheet, names));
    await context.sync();
    try {
      await fill(context, sheet, table, options);
      return await finish(context, sheet, table, earlier, names);
    } catch (error) {
      sheet.delete();
      await context.sync().catch(() => undefined);
      throw error;
    }
  });
}

const topOf = ({ title }: TableToWrite): number => (title.length === 0 ? 0 : title.length + 1);

/** The sheet that this table replaces, unless somebody put something beside the table. */
async function earlierSheet(
  context: Excel.RequestContext,
  { replaces }: TableToWrite,
): Promise<{ readonly sheet: Excel.Worksheet; readonly name: string } | null> {
  if (replaces === undefined) return null;
  const { tables } = context.workbook;
  const table = tables.getItemOrNullObject(replaces).load('name');
  tables.load('items/name');
  await context.sync();
  if (table.isNullObject) return null;
  const sheet = table.worksheet.load('name');
  const area = table.getRange().load('rowIndex,columnIndex,rowCount,columnCount');
  const used = sheet.getUsedRange(true).load('columnIndex,rowIndex,rowCount,columnCount');
  await context.sync();
  const untouched =
    used.columnIndex + used.columnCount <= area.columnIndex + area.columnCount &&
    used.rowIndex + used.rowCount <= area.rowIndex + area.rowCount;
  if (untouched) return { sheet, name: sheet.name };
  // Somebody made it their own: they keep it, under a name that does not stand in the way.
  const taken = new Set(tables.items.map(({ name }) => name.toLowerCase()));
  let number = 2;
  while (taken.has(`${replaces}_${number}`.toLowerCase())) number += 1;
  table.name = `${replaces}_${number}`;
  await context.sync();
  return null;
}

async function fill(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  table: TableToWrite,
  options: WriteOptions,
): Promise<void> {
  const { title, rows, links } = table;
  writeTitle(sheet, title);
  const top = topOf(table);
  await writeRows(context, sheet, { row: top, column: 0 }, table, options);
  const firstTexts = rows.map(([first]) => String(first ?? ''));
  if (links !== undefined) await linkCells(context, sheet, { row: top + 1, column: 0 }, links, firstTexts);
}

async function finish(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  table: TableToWrite,
  earlier: { readonly sheet: Excel.Worksheet; readonly name: string } | null,
  names: readonly string[],
): Promise<string> {
  const { headers, rows, replaces, print = false } = table;
  const top = topOf(table);
  const range = sheet.getRangeByIndexes(top, 0, rows.length + 1, headers.length);
  const made = sheet.tables.add(range, true);
  made.style = 'TableStyleMedium7';
  sheet.freezePanes.freezeRows(top + 1);
  if (print) printOnPaper(sheet, top);
  range.format.autofitColumns();
  const columns = headers.map((_, column) => range.getColumn(column).load('format/columnWidth'));
  await context.sync();
  setWidths(columns, table);
  earlier?.sheet.delete();
  if (replaces !== undefined) made.name = replaces;
  const kept = names.filter((name) => name !== earlier?.name);
  const name = freeSheetName(table.sheet, kept);
  sheet.name = name;
  sheet.activate();
  await context.sync();
  return name;
}

/** Columns as wide as their texts and the filter button in their header; those with long texts as wide as was said. */
function setWidths(columns: readonly Excel.Range[], { widths = [] }: TableToWrite): void {
  for (const [column, { format }] of columns.entries()) {
    const width = widths[column] ?? null;
    format.columnWidth = width ?? format.columnWidth + filterButton;
    if (width !== null) format.wrapText = true;
    if (widths.length > 0) format.verticalAlignment = 'Top';
  }
}

/** Lines from the first cell of a sheet down, the first as its heading; as part of the next sync. */
export function writeTitle(sheet: Excel.Worksheet, lines: readonly string[]): void {
  if (lines.length === 0) return;
  sheet.getRangeByIndexes(0, 0, lines.length, 1).values = lines.map((line) => [safeText(line)]);
  const first = sheet.getRange('A1').format.font;
  first.bold = true;
  first.size = 14;
}
