import { ownTablePrefix } from '../own-sheets.ts';
import { inExcel } from '../run.ts';
import { ExcelTrouble } from '../trouble.ts';
import { freeSheetName } from '../write/table.ts';
import { safeText } from '../write/text.ts';
import type { Cell } from './hidden-table.ts';

/** How the tables of case lists are named: with the day of the consultation, and a number when there are several. */
const prefix = `${ownTablePrefix}RDO_`;
const namePattern = new RegExp(`^${prefix}(\\d{4})(\\d{2})(\\d{2})(?:_\\d+)?$`, 'u');

/** A column of a case list; everything in it stays text. */
export interface CaseListColumn {
  readonly header: string;
  /** In characters of the usual font. */
  readonly width: number;
}

/** A case list to write on a sheet of its own, ready to print. */
export interface CaseListToWrite {
  readonly sheet: string;
  /** Day of the consultation, as `YYYY-MM-DD`. */
  readonly heldOn: string;
  readonly title: readonly string[];
  readonly columns: readonly CaseListColumn[];
  readonly rows: readonly (readonly string[])[];
  /** The column, from 0, in which one of `choices` can be picked; other words may be written too. */
  readonly decision: {
    readonly column: number;
    readonly choices: readonly string[];
    readonly promptTitle: string;
    readonly prompt: string;
  };
  /** At the foot of every page, before its number; `&` is written as it is. */
  readonly footer: string;
  /** The sheet of an earlier list that this one takes the place of; `null` to keep all earlier ones. */
  readonly replaces: string | null;
}

/** A case list as it stands in the workbook. */
export interface CaseListSheet {
  readonly sheet: string;
  readonly heldOn: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Points for a width in characters: the usual font has digits of seven pixels, with five pixels around them. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

/** Every case list of the workbook, newest first; one reading. Throws `ExcelTrouble`. */
export async function readCaseLists(): Promise<readonly CaseListSheet[]> {
  return inExcel(async (context) => {
    const tables = context.workbook.tables.load('items/name');
    await context.sync();
    const asked = tables.items.flatMap((table) => {
      const parts = namePattern.exec(table.name);
      if (parts === null) return [];
      table.worksheet.load('name');
      table.columns.load('items/name');
      const body = table.getDataBodyRange().load('values');
      return [{ heldOn: parts.slice(1, 4).join('-'), table, body }];
    });
    await context.sync();
    return asked
      .map(({ heldOn, table, body }) => ({
        sheet: table.worksheet.name,
        heldOn,
        headers: table.columns.items.map(({ name }) => name),
        rows: body.values as Cell[][],
      }))
      .toSorted((a, b) => (a.heldOn < b.heldOn ? 1 : a.heldOn > b.heldOn ? -1 : 0));
  });
}

/**
 * Writes a case list on a new sheet and shows it. A list that it replaces is only taken away once the new one stands.
 * @returns the name of the sheet. Throws `ExcelTrouble`; the workbook is then as it was.
 */
export async function writeCaseList(list: CaseListToWrite): Promise<string> {
  return inExcel(async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load('items/name');
    const tables = workbook.tables.load('items/name');
    workbook.protection.load('protected');
    await context.sync();
    if (workbook.protection.protected) throw new ExcelTrouble('protected');
    const name = freeSheetName(
      list.sheet,
      sheets.items.map((sheet) => sheet.name),
    );
    const tableName = freeTableName(
      list.heldOn,
      tables.items.map((table) => table.name),
    );
    const sheet = sheets.add(name);
    try {
      fill(sheet, list, tableName);
      await context.sync();
    } catch (error) {
      await takeBack(context, name);
      throw error;
    }
    if (list.replaces !== null) {
      sheets.getItemOrNullObject(list.replaces).delete();
      sheet.name = list.sheet;
    }
    sheet.activate();
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });
}

async function takeBack(context: Excel.RequestContext, name: string): Promise<void> {
  try {
    context.workbook.worksheets.getItemOrNullObject(name).delete();
    await context.sync();
  } catch {
    // The first failure says why; this one says nothing more.
  }
}

function freeTableName(heldOn: string, taken: readonly string[]): string {
  const base = prefix + heldOn.replaceAll('-', '');
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? base : `${base}_${number}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

function fill(sheet: Excel.Worksheet, list: CaseListToWrite, tableName: string): void {
  const { title, columns, rows } = list;
  sheet.getRangeByIndexes(0, 0, title.length, 1).values = title.map((line) => [safeText(line)]);
  const first = sheet.getRange('A1').format.font;
  first.bold = true;
  first.size = 14;
  const top = title.length + 1;
  const count = Math.max(1, rows.length);
  const body = sheet.getRangeByIndexes(top + 1, 0, count, columns.length);
  body.numberFormat = Array.from({ length: count }, () => columns.map(() => '@'));
  sheet.getRangeByIndexes(top, 0, 1, columns.length).values = [columns.map(({ header }) => header)];
  if (rows.length > 0) body.values = rows.map((row) => columns.map((_, at) => row[at] ?? ''));
  const table = sheet.tables.add(sheet.getRangeByIndexes(top, 0, count + 1, columns.length), true);
  table.name = tableName;
  table.style = 'TableStyleMedium7';
  columns.forEach(({ width }, at) => {
    sheet.getRangeByIndexes(0, at, 1, 1).format.columnWidth = pointsOf(width);
  });
  body.format.wrapText = true;
  body.format.verticalAlignment = 'Top';
  sheet.getRangeByIndexes(top, 0, 1, columns.length).format.wrapText = true;
  sheet.freezePanes.freezeRows(top + 1);
  offerDecisions(sheet.getRangeByIndexes(top + 1, list.decision.column, count, 1), list.decision);
  layOut(sheet, top, list.footer);
}

function offerDecisions(cells: Excel.Range, { choices, promptTitle, prompt }: CaseListToWrite['decision']): void {
  cells.dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(',') } };
  cells.dataValidation.prompt = { showPrompt: true, title: promptTitle, message: prompt };
  // Other words may be written: a consultation decides what it wants.
  cells.dataValidation.errorAlert = { showAlert: false, style: 'Information', title: promptTitle, message: prompt };
}

/** A4 on its side, as wide as the page, the headers on every page, and numbers at the foot. */
function layOut(sheet: Excel.Worksheet, headerRow: number, footer: string): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.setPrintTitleRows(`$${headerRow + 1}:$${headerRow + 1}`);
  const page = pageLayout.headersFooters.defaultForAllPages;
  page.leftFooter = footer.replaceAll('&', '&&');
  page.rightFooter = '&P / &N';
}
