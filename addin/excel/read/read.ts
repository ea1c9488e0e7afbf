import type { Area, CellValue, SheetView, WorkbookView } from '#shared/sheet/index.ts';
import { bandsOf, bytesOf, piecesOf, rowsThatFit } from './bands.ts';
import type { Band } from './bands.ts';
import { supports } from '../host.ts';
import { readOutline } from './outline.ts';
import type { SheetOutline } from './outline.ts';
import { countsFrom1904 } from './date-system.ts';
import { inExcel } from '../run.ts';
import { ExcelTrouble } from '../trouble.ts';

/** More cells than this in one sheet and only the parts that hold something are asked for. */
const sparseFrom = 500_000;
/** In more pieces than this a sheet is not sparse but full of gaps: the list of them would be too large an answer. */
const mostPieces = 2_000;
/** Excel answers at most this many cells; a sheet that really holds more is no registration sheet. */
const mostCells = 5_000_000;
/** The first piece of a sheet is small: it tells how wide the rows are. */
const firstPiece = 250;

/** Bytes that are taken over at once: twice as many keep the screen waiting for over 50 ms. */
const bytesAtOnce = 1_000_000;

/** Called between pieces with the cells read so far and the cells in all. */
export type OnProgress = (done: number, of: number) => void;

/**
 * Reads the whole workbook: values, tables, merged cells, hidden rows and columns of every sheet.
 * Reads in pieces of about 1 MB with one sync each, and of a sheet with far-flung cells only the rows that hold something.
 * Throws `ExcelTrouble`; an aborted `signal` rejects with its reason.
 */
export async function readWorkbook(
  options: { readonly onProgress?: OnProgress; readonly signal?: AbortSignal } = {},
): Promise<WorkbookView> {
  return inExcel(async (context) => {
    const outline = await readOutline(context);
    const planned = await planSheets(context, outline.sheets);
    const total = planned.reduce((sum, { bands, used }) => sum + cellsOf(bands, used), 0);
    const sheets: SheetView[] = [];
    let done = 0;
    for (const { sheet, used, bands } of planned) {
      const values = await readValues(context, sheet.id, used, bands, (cells) => {
        options.signal?.throwIfAborted();
        done += cells;
        options.onProgress?.(done, total);
      });
      sheets.push({ ...sheet.view, top: used.top, left: used.left, values });
    }
    return { sheets, active: outline.active, date1904: await usesDates1904(context, planned) };
  });
}

/** The values of some cells of a sheet as they are now, row by row. */
export async function readArea(sheet: string, area: Area): Promise<readonly (readonly CellValue[])[]> {
  const read = await inExcel((context) => readValues(context, sheet, area, [area], () => undefined), { patient: true });
  // Blanks at the end of a row are left out of a whole sheet; here they are news: a cell may just have been emptied.
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => read[row]?.[column] ?? null),
  );
}

interface Planned {
  readonly sheet: SheetOutline;
  readonly used: Area;
  readonly bands: readonly Band[];
}

const cellsOf = (bands: readonly Band[], used: Area): number =>
  bands.reduce((sum, { rows }) => sum + rows * used.columns, 0);

/** Which rows of each sheet to read. Of a very large used range Excel is first asked where anything is. */
async function planSheets(context: Excel.RequestContext, sheets: readonly SheetOutline[]): Promise<readonly Planned[]> {
  const large = sheets.filter(({ used }) => used.rows * used.columns > sparseFrom);
  const filled = await filledAreas(context, large);
  const planned = sheets.map((sheet) => ({
    sheet,
    used: sheet.used,
    bands: bandsOf(filled.get(sheet.id) ?? (sheet.used.rows === 0 ? [] : [sheet.used])),
  }));
  if (planned.some(({ bands, used }) => cellsOf(bands, used) > mostCells)) throw new ExcelTrouble('too-large');
  return planned;
}

/** Where values and formulas stand, for each sheet of which that is known and that has few gaps. */
async function filledAreas(
  context: Excel.RequestContext,
  sheets: readonly SheetOutline[],
): Promise<ReadonlyMap<string, readonly Area[]>> {
  if (sheets.length === 0 || !supports('ExcelApi', '1.9')) return new Map();
  const asked = sheets.flatMap(({ id, used }) => {
    const range = context.workbook.worksheets
      .getItem(id)
      .getRangeByIndexes(used.top, used.left, used.rows, used.columns);
    return (['Constants', 'Formulas'] as const).map((type) => ({ id, found: range.getSpecialCellsOrNullObject(type) }));
  });
  for (const { found } of asked) found.load('areaCount');
  await context.sync();
  const present = asked.filter(({ found }) => !found.isNullObject && found.areaCount <= mostPieces);
  for (const { found } of present)
    found.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  await context.sync();
  const full = new Set(
    asked.flatMap(({ id, found }) => (!found.isNullObject && found.areaCount > mostPieces ? [id] : [])),
  );
  const areas = new Map<string, Area[]>(sheets.flatMap(({ id }) => (full.has(id) ? [] : [[id, []]])));
  for (const { id, found } of present) {
    for (const range of found.areas.items) {
      areas
        .get(id)
        ?.push({ top: range.rowIndex, left: range.columnIndex, rows: range.rowCount, columns: range.columnCount });
    }
  }
  return areas;
}

/** Reads bands of a sheet in pieces; rows between bands stay empty. `worksheet` is an id or a name. */
async function readValues(
  context: Excel.RequestContext,
  worksheet: string,
  used: Area,
  bands: readonly Band[],
  onPiece: (cells: number) => void,
): Promise<CellValue[][]> {
  const rows: CellValue[][] = [];
  let fit = firstPiece;
  for (const band of bands) {
    let done = 0;
    while (done < band.rows) {
      const [piece] = piecesOf([{ top: band.top + done, rows: band.rows - done }], fit);
      if (piece === undefined) break;
      const read = await readPiece(context, worksheet, used, piece);
      if (read === null) {
        if (fit === 1) throw new ExcelTrouble('too-large');
        fit = Math.max(1, Math.floor(piece.rows / 2));
        continue;
      }
      while (rows.length < piece.top - used.top) rows.push([]);
      for (const row of read.values) rows.push(withoutBlanksAtEnd(row));
      fit = rowsThatFit(read.bytes / piece.rows, bytesAtOnce);
      done += piece.rows;
      onPiece(piece.rows * used.columns);
    }
  }
  return rows;
}

/** One request. `null` when the answer would be too large, so that the caller can ask for less. */
async function readPiece(
  context: Excel.RequestContext,
  worksheet: string,
  used: Area,
  piece: Band,
): Promise<{ values: unknown[][]; bytes: number } | null> {
  const range = context.workbook.worksheets
    .getItem(worksheet)
    .getRangeByIndexes(piece.top, used.left, piece.rows, used.columns);
  range.load('values');
  range.untrack();
  try {
    await context.sync();
  } catch (error) {
    if (error instanceof OfficeExtension.Error && error.code === 'ResponsePayloadSizeLimitExceeded') return null;
    throw error;
  }
  const values = range.values as unknown[][];
  return { values, bytes: bytesOf(values) };
}

/** Excel says `''` for an empty cell. */
function withoutBlanksAtEnd(row: readonly unknown[]): CellValue[] {
  let length = row.length;
  while (length > 0 && row[length - 1] === '') length--;
  return row
    .slice(0, length)
    .map((value) =>
      typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value !== '')
        ? value
        : null,
    );
}

/** Rows of which the shown text is read too, to learn how the workbook counts its days. */
const rowsWithText = 60;

/** Whether dates count from 1904, by the first rows of each sheet that is not empty; one sync. */
async function usesDates1904(context: Excel.RequestContext, planned: readonly Planned[]): Promise<boolean> {
  const asked = planned
    .filter(({ bands }) => bands.length > 0)
    .map(({ sheet: { id }, used, bands: [band] }) =>
      context.workbook.worksheets
        .getItem(id)
        .getRangeByIndexes(band?.top ?? used.top, used.left, Math.min(rowsWithText, band?.rows ?? 1), used.columns)
        .load('values,text'),
    );
  await context.sync();
  return asked.some(({ values, text }) => countsFrom1904(values as unknown[][], text) === true);
}
