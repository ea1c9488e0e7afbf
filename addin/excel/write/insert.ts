import { supports } from '../host.ts';
import { keepInserted, loadInserted, nothingInserted } from '../kept/inserted.ts';
import type { Inserted } from '../kept/inserted.ts';
import { inExcel } from '../run.ts';
import { ExcelTrouble } from '../trouble.ts';

/** Whether this Excel can take sheets over from another workbook. */
export function canInsertWorkbook(): boolean {
  return supports('ExcelApi', '1.13');
}

/** The names of the sheets that an earlier insertion put in this workbook and that are still there. Throws `ExcelTrouble`. */
export async function insertedSheets(): Promise<readonly string[]> {
  if (!canInsertWorkbook()) return [];
  return inExcel(async (context) => {
    const earlier = await findEarlier(context);
    return earlier.sheets.map(({ name }) => name);
  });
}

/**
 * Puts all sheets of a workbook (an .xlsx in base64) at the end of the open one and shows the first of them. With `replace`
 * the sheets of earlier insertions go, once the new ones stand, which get their names and those of their tables; else all stay.
 * @returns the names that they got. Throws `ExcelTrouble`; `not-supported` where `canInsertWorkbook` says no.
 */
export async function insertWorkbook(
  base64: string,
  { replace = false }: { readonly replace?: boolean } = {},
): Promise<readonly string[]> {
  if (!canInsertWorkbook()) throw new ExcelTrouble('not-supported');
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const earlier = await findEarlier(context);
    const inserted = context.workbook.insertWorksheetsFromBase64(base64, { positionType: 'End' });
    await context.sync();
    const sheets = inserted.value.map((id) => worksheets.getItem(id).load('id,name,tables/items/name'));
    await context.sync();
    if (replace) await takePlaces(context, sheets, earlier.sheets);
    const before = replace ? nothingInserted : earlier.kept;
    keepInserted(context, {
      tables: [...before.tables, ...sheets.flatMap(tablesOn)],
      ids: [...before.ids, ...sheets.map(({ id }) => id)],
    });
    sheets[0]?.activate();
    await context.sync();
    return sheets.map(({ name }) => name);
  });
}

interface Earlier {
  readonly kept: Inserted;
  readonly sheets: readonly Excel.Worksheet[];
}

/** The sheets that hold a table that came along before, and those without one that are still there. */
async function findEarlier(context: Excel.RequestContext): Promise<Earlier> {
  const inserted = loadInserted(context);
  const worksheets = context.workbook.worksheets.load('items/id,items/name,items/tables/items/name');
  await context.sync();
  const kept = inserted();
  const [tables, ids] = [new Set(kept.tables), new Set(kept.ids)];
  const sheets = worksheets.items.filter((sheet) => {
    const own = tablesOn(sheet);
    return own.some((name) => tables.has(name)) || (own.length === 0 && ids.has(sheet.id));
  });
  return { kept, sheets };
}

const tablesOn = (sheet: Excel.Worksheet): readonly string[] => sheet.tables.items.map(({ name }) => name);

/** Takes earlier sheets away, and gives new ones the names that Excel kept from them because they were taken. */
async function takePlaces(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  earlier: readonly Excel.Worksheet[],
): Promise<void> {
  const freeNames = new Set(earlier.map(({ name }) => name));
  const freeTables = new Set(earlier.flatMap(tablesOn));
  for (const sheet of earlier) sheet.delete();
  await context.sync();
  for (const sheet of sheets) {
    const name = sheet.name.replace(/ \(\d+\)$/, '');
    if (name !== sheet.name && freeNames.has(name)) sheet.name = name;
    for (const table of sheet.tables.items) {
      const wanted = [...freeTables].find(
        (free) => /^_?\d+$/.test(table.name.slice(free.length)) && table.name.startsWith(free),
      );
      if (wanted !== undefined) table.name = wanted;
    }
    sheet.load('name,tables/items/name');
  }
  await context.sync();
}
