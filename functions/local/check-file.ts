import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import type { Area, CellValue, SheetView, WorkbookView } from '#shared/sheet/index.ts';

/** A file that cannot be read as a workbook, with a sentence in each language for the person who gave it. */
export class UnreadableFile extends Error {
  readonly sentence: { readonly nl: string; readonly en: string };

  constructor(sentence: { readonly nl: string; readonly en: string }, options?: ErrorOptions) {
    super(sentence.en, options);
    this.name = 'UnreadableFile';
    this.sentence = sentence;
  }
}

/** Parts of a sheet that hold no values; reading them costs time and is where damaged files fail. */
const withoutValues = [
  'dataValidations',
  'conditionalFormatting',
  'extLst',
  'sheetProtection',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'picture',
  'drawing',
  'legacyDrawing',
  'hyperlinks',
];

const msPerDay = 86_400_000;
const unixEpochAsSerial = 25_569;
const daysBetweenSystems = 1462;

const serialOf = (date: Date, date1904: boolean): number =>
  date.getTime() / msPerDay + unixEpochAsSerial - (date1904 ? daysBetweenSystems : 0);

function plainValue(value: unknown, date1904: boolean): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '#NUM!' : serialOf(value, date1904);
  if (typeof value !== 'object') return null;
  if ('error' in value) return String(value.error);
  if ('richText' in value && Array.isArray(value.richText)) {
    return value.richText.map((part: { readonly text?: string }) => part.text ?? '').join('');
  }
  if ('text' in value) return plainValue(value.text, date1904);
  return 'result' in value ? plainValue(value.result, date1904) : null;
}

const reference = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/u;

const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `B5:W1216` as a rectangle; `null` for anything else. */
function areaOf(range: string): Area | null {
  const parts = reference.exec(range);
  if (parts === null) return null;
  const [, left = '', top = '', right = left, bottom = top] = parts;
  return {
    top: Number(top) - 1,
    left: columnNumber(left),
    rows: Number(bottom) - Number(top) + 1,
    columns: columnNumber(right) - columnNumber(left) + 1,
  };
}

interface TableModel {
  readonly name: string;
  readonly tableRef: string;
}

function tablesOf(sheet: ExcelJS.Worksheet): SheetView['tables'] {
  const models = (sheet.model as { readonly tables?: readonly TableModel[] }).tables ?? [];
  return models.flatMap(({ name, tableRef }) => {
    const area = areaOf(tableRef);
    return area === null ? [] : [{ name, area }];
  });
}

function valuesOf(sheet: ExcelJS.Worksheet, date1904: boolean): { values: CellValue[][]; hiddenRows: number[] } {
  const values: CellValue[][] = [];
  const hiddenRows: number[] = [];
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    const cells: CellValue[] = [];
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      if (cell.type === ExcelJS.ValueType.Merge) return;
      const value = plainValue(cell.value, date1904);
      if (value === null) return;
      while (cells.length < column - 1) cells.push(null);
      cells[column - 1] = value;
    });
    while (values.length < number) values.push([]);
    values[number - 1] = cells;
    if (row.hidden) hiddenRows.push(number - 1);
  });
  while (values.at(-1)?.length === 0) values.pop();
  return { values, hiddenRows };
}

function sheetView(sheet: ExcelJS.Worksheet, date1904: boolean): SheetView {
  const { values, hiddenRows } = valuesOf(sheet, date1904);
  const columns = (sheet.columns as ExcelJS.Column[] | null) ?? [];
  return {
    name: sheet.name,
    visible: sheet.state === 'visible',
    top: 0,
    left: 0,
    values,
    tables: tablesOf(sheet),
    merges: sheet.model.merges.flatMap((range) => areaOf(range) ?? []),
    hiddenRows,
    hiddenColumns: columns.flatMap((column, index) => (column.hidden ? [index] : [])),
  };
}

const zipMark = 'PK';
const oldOfficeMark = '\u00d0\u00cf\u0011\u00e0';

function refuseOtherFormats(bytes: Buffer, name: string): void {
  const mark = bytes.subarray(0, 4).toString('latin1');
  if (mark.startsWith(zipMark)) return;
  if (mark === oldOfficeMark) {
    throw new UnreadableFile({
      nl: `${name} is beveiligd met een wachtwoord of in een oud formaat (.xls). Sla het op als .xlsx zonder wachtwoord.`,
      en: `${name} is protected by a password or in an old format (.xls). Save it as .xlsx without a password.`,
    });
  }
  throw new UnreadableFile({
    nl: `${name} is geen Excel-werkmap. Geef een bestand dat in Excel is opgeslagen als .xlsx.`,
    en: `${name} is no Excel workbook. Give a file that was saved in Excel as .xlsx.`,
  });
}

async function bytesOf(path: string, name: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw new UnreadableFile(
      missing
        ? { nl: `Het bestand ${name} bestaat niet.`, en: `The file ${name} does not exist.` }
        : { nl: `Het bestand ${name} kan niet worden geopend.`, en: `The file ${name} cannot be opened.` },
      { cause },
    );
  }
}

/**
 * Reads an .xlsx file as the pane reads an open workbook. The file has no sheet in front.
 * @throws UnreadableFile when it does not exist or is no readable workbook.
 */
export async function readWorkbook(path: string, name: string): Promise<WorkbookView> {
  const bytes = await bytesOf(path, name);
  refuseOtherFormats(bytes, name);
  const workbook = new ExcelJS.Workbook();
  try {
    // exceljs asks for an ArrayBuffer of another library's type; a Node Buffer is what it reads.
    await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer, { ignoreNodes: withoutValues });
    const { date1904 } = workbook.properties;
    const sheets = workbook.worksheets.map((sheet) => sheetView(sheet, date1904));
    if (sheets.length === 0) throw new RangeError('a workbook has at least one sheet');
    return { sheets, active: '', date1904 };
  } catch (cause) {
    throw new UnreadableFile(
      {
        nl: `${name} is beschadigd of gebruikt iets wat niet gelezen kan worden. Open het in Excel en sla het opnieuw op als .xlsx.`,
        en: `${name} is damaged or uses something that cannot be read. Open it in Excel and save it again as .xlsx.`,
      },
      { cause },
    );
  }
}
