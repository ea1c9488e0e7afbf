import { supports } from '../host.ts';
import { ownTablePrefix } from '../own-sheets.ts';
import { inExcel } from '../run.ts';
import { ExcelTrouble } from '../trouble.ts';
import type { WriteOptions } from '../write/rows.ts';
import { addData, hasHeaders, replaceRows, type DataTable } from './data.ts';
import { addPivot, writeSource } from './sheet.ts';
import type { PivotPut, PivotToPut } from './view.ts';

/** Whether this Excel can make PivotTables; where it cannot, a plain table can be written instead. */
export const canPutPivot = (): boolean => supports('ExcelApi', '1.8');

/**
 * Puts a view on a new sheet: the rows in a table on a sheet of their own, and a native PivotTable of it with title and source,
 * slicers (ExcelApi 1.10) and a chart beside it. A view that is there already gets the new rows and is refreshed; the layout
 * that somebody gave it stays. `following` tells how the rows of a new table come along, and can stop them: nothing stays then.
 * Throws `ExcelTrouble`: `not-supported` where `canPutPivot` says no, `protected` for a protected workbook or data sheet.
 */
export async function putPivot(put: PivotToPut, following: WriteOptions = {}): Promise<PivotPut> {
  if (!canPutPivot()) throw new ExcelTrouble('not-supported');
  if (put.rows.length === 0) throw new RangeError('A PivotTable needs rows.');
  return inExcel(async (context) => {
    const found = await findEarlier(context, put);
    const { name, pivot, table, sheets } = found;
    if (pivot === null) return putNew(context, put, found, following);
    const data = table ?? (await addData(context, put, { name, taken: sheets }, following));
    const dataSheet = table === null ? data.sheet : await replaceRows(context, table.table, put);
    pivot.refresh();
    const sheet = pivot.worksheet.load('name');
    await context.sync();
    await writeSource(context, sheet, put);
    sheet.activate();
    await context.sync();
    return { kind: table === null ? 'restored' : 'refreshed', sheet: sheet.name, dataSheet };
  });
}

interface Earlier {
  /** Of the table and of the PivotTable. */
  readonly name: string;
  readonly pivot: Excel.PivotTable | null;
  readonly table: DataTable | null;
  readonly sheets: readonly string[];
}

/** What stands there of this view. A table with other columns, such as in another language, is left to whoever has it. */
async function findEarlier(context: Excel.RequestContext, { id, headers }: PivotToPut): Promise<Earlier> {
  const { workbook } = context;
  const { protection } = workbook;
  protection.load('protected');
  workbook.worksheets.load('items/name');
  workbook.pivotTables.load('items/name');
  workbook.tables.load('items/name,items/worksheet/name');
  await context.sync();
  if (protection.protected) throw new ExcelTrouble('protected');
  const sheets = workbook.worksheets.items.map(({ name }) => name);
  const own = `${ownTablePrefix}${id}`.toLowerCase();
  const numbered = (name: string): boolean => new RegExp(`^${own}(_\\d+)?$`).test(name.toLowerCase());
  const tables = workbook.tables.items.filter(({ name }) => numbered(name));
  const rows = tables.map((table) => table.getHeaderRowRange().load('values'));
  await context.sync();
  const at = rows.findIndex(({ values }) => hasHeaders(values[0] ?? [], headers));
  const table = at < 0 ? null : (tables[at] ?? null);
  const pivots = workbook.pivotTables.items.filter(({ name }) => numbered(name));
  const taken = new Set([...tables, ...pivots].map(({ name }) => name.toLowerCase()));
  const name = table?.name ?? lonelyPivot(pivots, tables) ?? freeName(`${ownTablePrefix}${id}`, taken);
  const pivot = pivots.find((one) => one.name.toLowerCase() === name.toLowerCase()) ?? null;
  return { name, pivot, table: table && { table, sheet: table.worksheet.name }, sheets };
}

/** A PivotTable whose table was deleted under it. */
function lonelyPivot(pivots: readonly Excel.PivotTable[], tables: readonly Excel.Table[]): string | null {
  const names = new Set(tables.map(({ name }) => name.toLowerCase()));
  return pivots.find(({ name }) => !names.has(name.toLowerCase()))?.name ?? null;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name}_${number}`;
  return free;
}

/** Writes the table, unless it stands there and only its PivotTable is gone, and the PivotTable; all of it or nothing new. */
async function putNew(
  context: Excel.RequestContext,
  put: PivotToPut,
  { name, table, sheets }: Earlier,
  following: WriteOptions,
): Promise<PivotPut> {
  const data = table ?? (await addData(context, put, { name, taken: sheets }, following));
  const dataSheet = table === null ? data.sheet : await replaceRows(context, table.table, put);
  try {
    const sheet = await addPivot(context, put, { name, table: data.table, taken: [...sheets, data.sheet] });
    return { kind: 'made', sheet, dataSheet };
  } catch (error) {
    if (table === null) context.workbook.worksheets.getItem(data.sheet).delete();
    await context.sync().catch(() => undefined);
    throw error;
  }
}
