import { inExcel } from '../run.ts';
import { supports } from '../host.ts';
import { ExcelTrouble } from '../trouble.ts';
import { freeSheetName } from '../write/table.ts';
import { safeText } from '../write/text.ts';
import { drawChart } from './chart.ts';
import {
  columnsOf,
  firstColumnCharacters,
  linesOf,
  otherColumnCharacters,
  placeBlocks,
  type ReportSheet,
  type ReportValue,
  type SheetBlock,
  type SheetTable,
} from './layout.ts';

/** Points for a width in characters of the usual font. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

const lineHeight = 15;

/** A title is 20 points and bold, the usual text 11 points. */
const titleTimesAsWide = 2;

/** The colours of a report: Excel's own green, and greys that print well. */
const colours = { green: '#185C37', pale: '#E8F1EB', grey: '#595959' } as const;

/**
 * Writes a report on new sheets, ready to print on A4, and shows the first. Sheets that are named in `replaces` are taken
 * away once the new ones stand. When Excel refuses halfway, nothing of it stays.
 * @returns the names of the new sheets, in order. Throws `ExcelTrouble`.
 */
export async function writeReport(
  sheets: readonly ReportSheet[],
  { replaces = [], footer }: { readonly replaces?: readonly string[]; readonly footer: string },
): Promise<readonly string[]> {
  return inExcel(async (context) => {
    const { workbook } = context;
    const existing = workbook.worksheets.load('items/name');
    workbook.protection.load('protected');
    await context.sync();
    if (workbook.protection.protected) throw new ExcelTrouble('protected');
    const taken = existing.items.map(({ name }) => name);
    const made: Excel.Worksheet[] = [];
    const names: string[] = [];
    try {
      for (const sheet of sheets) {
        const name = freeSheetName(sheet.name, [...taken, ...names]);
        const added = workbook.worksheets.add(name);
        names.push(name);
        made.push(added);
        fillSheet(added, sheet, footer);
      }
      await context.sync();
    } catch (error) {
      await takeBack(context, names);
      throw error;
    }
    return takeOver(context, made, sheets, replaces);
  });
}

/** Takes away what there is of the new sheets: Excel keeps what it did before it refused. */
async function takeBack(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  for (const name of names) context.workbook.worksheets.getItemOrNullObject(name).delete();
  await context.sync().catch(() => undefined);
}

/** Puts the new sheets in the place of earlier ones, and gives them their names. */
async function takeOver(
  context: Excel.RequestContext,
  made: readonly Excel.Worksheet[],
  sheets: readonly ReportSheet[],
  replaces: readonly string[],
): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  for (const name of replaces) worksheets.getItemOrNullObject(name).delete();
  worksheets.load('items/name');
  for (const sheet of made) sheet.load('name');
  await context.sync();
  const own = new Set(made.map(({ name }) => name));
  const taken = worksheets.items.map(({ name }) => name).filter((name) => !own.has(name));
  const names = sheets.map(({ name }) => {
    const free = freeSheetName(name, taken);
    taken.push(free);
    return free;
  });
  made.forEach((sheet, at) => {
    sheet.name = names[at] ?? sheet.name;
  });
  linkSheets(made, sheets, names);
  made[0]?.activate();
  await context.sync();
  return names;
}

/** Links name sheets by their names, so they are made once those are known. */
function linkSheets(made: readonly Excel.Worksheet[], sheets: readonly ReportSheet[], names: readonly string[]): void {
  sheets.forEach((sheet, at) => {
    for (const { block, top } of placeBlocks(sheet)) {
      const name = block.kind === 'link' ? names[sheets.findIndex((one) => one.name === block.sheet)] : undefined;
      const cell = made[at]?.getRangeByIndexes(top, 0, 1, 1);
      if (block.kind !== 'link' || name === undefined || !cell) continue;
      cell.hyperlink = { documentReference: `'${name.replaceAll("'", "''")}'!A1`, textToDisplay: block.text };
    }
  });
}

function fillSheet(sheet: Excel.Worksheet, report: ReportSheet, footer: string): void {
  const columns = columnsOf(report);
  sheet.showGridlines = false;
  sheet.getRangeByIndexes(0, 0, 1, 1).format.columnWidth = pointsOf(firstColumnCharacters);
  sheet.getRangeByIndexes(0, 1, 1, columns - 1).format.columnWidth = pointsOf(otherColumnCharacters);
  const placed = placeBlocks(report);
  for (const one of placed) {
    if (one.block.kind === 'table') writeTable(sheet, one.block, one.top);
    else if (one.block.kind === 'chart') drawChart(sheet, one.block, one, placed, columns);
    else writeText(sheet, one.block, one.top, columns);
  }
  printOnA4(sheet, footer);
}

type TextBlock = Extract<SheetBlock, { readonly text: string }>;

function writeText(sheet: Excel.Worksheet, { kind, text }: TextBlock, top: number, columns: number): void {
  const range = sheet.getRangeByIndexes(top, 0, 1, columns);
  sheet.getRangeByIndexes(top, 0, 1, 1).values = [[safeText(text)]];
  range.merge();
  const { format } = range;
  format.verticalAlignment = 'Top';
  format.wrapText = true;
  if (kind === 'title') {
    format.font.size = 20;
    format.font.bold = true;
    format.font.color = colours.green;
    format.rowHeight = lineHeight * 2 * linesOf(text, columns, titleTimesAsWide);
    return;
  }
  if (kind === 'subtitle' || kind === 'source') {
    format.font.italic = true;
    format.font.color = colours.grey;
  }
  format.rowHeight = lineHeight * linesOf(text, columns) + 3;
}

/** A title row, a header row and the rows; plain cells, so that the sheet stays a page and not a list. */
function writeTable(
  sheet: Excel.Worksheet,
  { title, headers, rows, formats, rowFormats = {} }: SheetTable,
  top: number,
): void {
  const titleCell = sheet.getRangeByIndexes(top, 0, 1, 1);
  titleCell.values = [[safeText(title)]];
  titleCell.format.font.bold = true;
  const head = sheet.getRangeByIndexes(top + 1, 0, 1, headers.length);
  head.numberFormat = [headers.map(() => '@')];
  head.values = [[...headers]];
  head.format.font.bold = true;
  head.format.font.color = '#FFFFFF';
  head.format.fill.color = colours.green;
  head.format.wrapText = true;
  formats.forEach((format, at) => {
    if (format !== '@') sheet.getRangeByIndexes(top + 1, at, rows.length + 1, 1).format.horizontalAlignment = 'Right';
  });
  if (rows.length === 0) return;
  const body = sheet.getRangeByIndexes(top + 2, 0, rows.length, headers.length);
  body.numberFormat = rows.map((_, row) =>
    formats.map((format, at) => (at === 0 ? format : (rowFormats[row] ?? format))),
  );
  body.values = rows.map((row) => headers.map((_, at) => inCell(row[at] ?? null, formats[at] === '@')));
  rows.forEach((_, at) => {
    if (at % 2 === 1) sheet.getRangeByIndexes(top + 2 + at, 0, 1, headers.length).format.fill.color = colours.pale;
  });
}

const inCell = (value: ReportValue, isText: boolean): string | number => {
  if (value === null) return '';
  return typeof value === 'string' && !isText ? safeText(value) : value;
};

function printOnA4(sheet: Excel.Worksheet, footer: string): void {
  if (!supports('ExcelApi', '1.9')) return;
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = `&8${footer.replaceAll('&', '&&')}`;
  defaultForAllPages.rightFooter = '&8&P / &N';
}
