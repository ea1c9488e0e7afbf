import { inExcel } from '../run.ts';
import { ExcelTrouble } from '../trouble.ts';

/** A cell as Excel gives it; `''` for an empty one. */
export type Cell = string | number | boolean | null;

/** A table that travels with the workbook on a sheet that Excel does not offer to show. */
export interface HiddenTable {
  readonly sheet: string;
  readonly table: string;
  readonly headers: readonly string[];
}

export interface HiddenTableContent {
  readonly headers: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What to write: rows from 0, cells by column of the table; new rows as wide as the table. */
export interface HiddenTableWrites {
  readonly update: readonly { readonly row: number; readonly cells: ReadonlyMap<number, string> }[];
  readonly add: readonly (readonly string[])[];
}

/** Why a workbook takes no changes. */
export type Closed = 'read-only' | 'protected';

interface Found {
  readonly content: HiddenTableContent | null;
  readonly sheet: Excel.Worksheet;
  readonly table: Excel.Table;
  /** Where the cells stand, header row included; `null` when there is nothing yet. */
  readonly place: { readonly top: number; readonly left: number } | null;
  readonly closed: Closed | null;
}

const place = 'rowIndex,columnIndex';

/**
 * Finds the table by its name, wherever somebody moved it; else the cells of the sheet, for a table that somebody turned
 * into plain cells.
 */
async function find(
  context: Excel.RequestContext,
  { sheet: sheetName, table: tableName }: HiddenTable,
): Promise<Found> {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  const table = workbook.tables.getItemOrNullObject(tableName).load('showHeaders');
  const named = workbook.worksheets.getItemOrNullObject(sheetName).load('name');
  await context.sync();

  const sheet = table.isNullObject ? named : table.worksheet;
  if (table.isNullObject && named.isNullObject) {
    const closed = workbook.readOnly ? 'read-only' : workbook.protection.protected ? 'protected' : null;
    return { content: null, sheet, table, place: null, closed };
  }
  sheet.protection.load('protected');
  const whole = table.isNullObject ? sheet.getUsedRangeOrNullObject(true) : table.getDataBodyRange();
  whole.load(`values,${place}`);
  const columns = table.isNullObject ? null : table.columns.load('items/name');
  await context.sync();

  const closed = workbook.readOnly ? 'read-only' : sheet.protection.protected ? 'protected' : null;
  if (whole.isNullObject) return { content: null, sheet, table, place: { top: 0, left: 0 }, closed };
  const values = whole.values as Cell[][];
  const body = { top: whole.rowIndex, left: whole.columnIndex };
  if (columns === null) {
    return { content: { headers: values[0] ?? [], rows: values.slice(1) }, sheet, table, place: body, closed };
  }
  const headers = columns.items.map(({ name }) => name);
  return { content: { headers, rows: values }, sheet, table, place: { ...body, top: body.top - 1 }, closed };
}

/** What the table holds, `null` when the workbook has none, and why it cannot be changed, if so. Throws `ExcelTrouble`. */
export async function readHiddenTable(
  spec: HiddenTable,
): Promise<{ readonly content: HiddenTableContent | null; readonly closed: Closed | null }> {
  return inExcel(
    async (context) => {
      const { content, closed } = await find(context, spec);
      return { content, closed };
    },
    { patient: true },
  );
}

/**
 * Reads the table, asks `plan` what to write, and writes that in one go; makes the table when there is none. Nobody's
 * other rows are touched, so that two people can work in one workbook.
 * @returns what the table holds afterwards. Throws `ExcelTrouble` before anything is written, and what `plan` throws.
 */
export async function changeHiddenTable(
  spec: HiddenTable,
  plan: (content: HiddenTableContent) => HiddenTableWrites,
): Promise<HiddenTableContent> {
  return inExcel(async (context) => {
    const found = await find(context, spec);
    if (found.closed !== null) throw new ExcelTrouble(found.closed);
    const writes = plan(found.content ?? { headers: spec.headers, rows: [] });
    if (found.content === null) await make(context, found.sheet, spec, writes.add);
    else await write(context, found, found.content, spec, writes);
    return (await find(context, spec)).content ?? { headers: spec.headers, rows: [] };
  });
}

/** Takes rows out; `choose` gives those to take, from 0. @returns what the table holds afterwards. Throws `ExcelTrouble`. */
export async function deleteFromHiddenTable(
  spec: HiddenTable,
  choose: (content: HiddenTableContent) => readonly number[],
): Promise<HiddenTableContent> {
  return inExcel(async (context) => {
    const found = await find(context, spec);
    if (found.closed !== null) throw new ExcelTrouble(found.closed);
    const { content, place: at, sheet } = found;
    if (content === null || at === null) return { headers: spec.headers, rows: [] };
    for (const row of [...choose(content)].sort((a, b) => b - a)) {
      if (found.table.isNullObject) {
        sheet.getRangeByIndexes(at.top + 1 + row, at.left, 1, content.headers.length).delete('Up');
      } else found.table.rows.getItemAt(row).delete();
    }
    await context.sync();
    return (await find(context, spec)).content ?? { headers: spec.headers, rows: [] };
  });
}

async function make(
  context: Excel.RequestContext,
  known: Excel.Worksheet,
  { sheet: name, table: tableName, headers }: HiddenTable,
  rows: readonly (readonly string[])[],
): Promise<void> {
  const { worksheets } = context.workbook;
  const sheet = known.isNullObject ? worksheets.add(name) : known;
  try {
    const values = [[...headers], ...rows.map((row) => [...row])];
    writeTexts(sheet.getRangeByIndexes(0, 0, values.length, headers.length), values);
    sheet.tables.add(sheet.getRangeByIndexes(0, 0, values.length, headers.length), true).name = tableName;
    sheet.visibility = 'VeryHidden';
    await context.sync();
  } catch (error) {
    await removeHalf(context, name, known.isNullObject);
    throw error;
  }
}

/** Takes back a sheet that was made and could not be filled; what cannot be taken back was never there. */
async function removeHalf(context: Excel.RequestContext, name: string, isOurs: boolean): Promise<void> {
  if (!isOurs) return;
  try {
    context.workbook.worksheets.getItemOrNullObject(name).delete();
    await context.sync();
  } catch {
    // The first failure says why; this one says nothing more.
  }
}

async function write(
  context: Excel.RequestContext,
  { sheet, table, place: at }: Found,
  { headers, rows }: HiddenTableContent,
  { table: tableName }: HiddenTable,
  { update, add }: HiddenTableWrites,
): Promise<void> {
  const { top, left } = at ?? { top: 0, left: 0 };
  const width = headers.length;
  for (const { row, cells } of update) {
    const values = headers.map((_, column) => cells.get(column) ?? null);
    writeTexts(sheet.getRangeByIndexes(top + 1 + row, left, 1, width), [values]);
  }
  if (add.length > 0) {
    if (!table.isNullObject)
      table.rows.add(
        undefined,
        add.map((row) => row.map(() => '')),
      );
    const end = sheet.getRangeByIndexes(top + 1 + rows.length, left, add.length, width);
    writeTexts(
      end,
      add.map((row) => [...row]),
    );
  }
  if (table.isNullObject) {
    const whole = sheet.getRangeByIndexes(top, left, 1 + Math.max(1, rows.length + add.length), width);
    sheet.tables.add(whole, true).name = tableName;
  }
  await context.sync();
}

/** As text, so that Excel makes no date of `2023-04` and no formula of a note; `null` leaves a cell as it is. */
function writeTexts(range: Excel.Range, values: (string | null)[][]): void {
  range.numberFormat = values.map((row) => row.map((value) => (value === null ? null : '@'))) as string[][];
  range.values = values;
}
