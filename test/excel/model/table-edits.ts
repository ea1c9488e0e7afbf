import { intersect, isOnSheet, right, type Area } from './area.ts';
import { readArea } from './address.ts';
import { ExcelError } from './error.ts';
import type { SheetModel } from './sheet.ts';
import { TableModel, type TableColumnModel } from './table.ts';
import { freeName, syncHeaders } from './table-headers.ts';
import type { WorkbookModel } from './workbook.ts';

/** Makes a table of the area. Refuses one that overlaps another table or merged cells, or a name that is taken. */
export function addTable(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  options: { readonly hasHeaders?: boolean; readonly name?: string } = {},
): TableModel {
  const { hasHeaders = true } = options;
  const covered = hasHeaders ? area : { ...area, rows: area.rows + 1 };
  checkPlace(sheet, covered, null);
  sheet.guard(covered);
  if (!hasHeaders) makeRoomForHeaders(sheet, area);
  const tables = workbook.tables;
  const id = String(1 + Math.max(0, ...tables.map((table) => Number(table.id))));
  const name = options.name ?? freeTableName(workbook);
  checkTableName(workbook, name, null);
  const table = new TableModel(id, name, covered.rows > 1 ? covered : { ...covered, rows: 2 }, true);
  sheet.tables = [...sheet.tables, table];
  fitColumns(workbook, sheet, table);
  sheet.notify({ kind: 'table-added', table });
  return table;
}

export function deleteTable(sheet: SheetModel, table: TableModel): void {
  sheet.guard(table.area);
  sheet.clear(table.area, 'All');
  convertToRange(sheet, table);
}

/** Takes the table away and leaves its cells. */
export function convertToRange(sheet: SheetModel, table: TableModel): void {
  sheet.tables = sheet.tables.filter((other) => other !== table);
  sheet.notify({ kind: 'table-deleted', table });
}

export function renameTable(workbook: WorkbookModel, sheet: SheetModel, table: TableModel, name: string): void {
  checkTableName(workbook, name, table);
  table.name = name;
  sheet.notify({ kind: 'table-changed', table });
}

/** Gives the table another size; its header row stays where it is. */
export function resizeTable(workbook: WorkbookModel, sheet: SheetModel, table: TableModel, area: Area): void {
  if (area.top !== table.area.top || !intersect(area, table.area)) throw new ExcelError('InvalidArgument');
  if (table.showHeaders && area.rows < 2) throw new ExcelError('InvalidArgument');
  checkPlace(sheet, area, table);
  const moved = area.left - table.area.left;
  if (moved > 0) table.columns.splice(0, moved);
  else table.columns.unshift(...newColumns(workbook, table, -moved));
  table.area = area;
  fitColumns(workbook, sheet, table);
  sheet.notify({ kind: 'table-changed', table });
}

/** Shows or hides the totals row; the row below the table must be free. */
export function setTotals(sheet: SheetModel, table: TableModel, shown: boolean): void {
  if (shown === table.showTotals) return;
  const area = { ...table.area, rows: table.area.rows + (shown ? 1 : -1) };
  if (shown) {
    checkPlace(sheet, area, table);
    const row = { ...area, top: area.top + area.rows - 1, rows: 1 };
    if (sheet.values(row)[0]?.some((value) => value !== null)) throw new ExcelError('InsertDeleteConflict');
  } else if (table.totalsArea) sheet.clear(table.totalsArea, 'All');
  table.area = area;
  table.showTotals = shown;
  sheet.notify({ kind: 'table-changed', table });
}

/** Shows or hides the header row; the data stay where they are. */
export function setHeaders(sheet: SheetModel, table: TableModel, shown: boolean): void {
  if (shown === table.showHeaders) return;
  if (!shown && table.headerArea) sheet.clear(table.headerArea, 'Contents');
  const top = table.area.top + (shown ? -1 : 1);
  if (top < 0) throw new ExcelError('InsertDeleteConflict');
  table.showHeaders = shown;
  table.area = { ...table.area, top, rows: table.area.rows + (shown ? 1 : -1) };
  if (shown) table.columns.forEach(({ name }, at) => sheet.grid.put(top, table.area.left + at, name));
  sheet.notify({ kind: 'table-changed', table });
}

function checkPlace(sheet: SheetModel, area: Area, self: TableModel | null): void {
  if (!isOnSheet(area)) throw new ExcelError('InvalidArgument');
  const other = sheet.tables.find((table) => table !== self && intersect(table.area, area));
  if (other) throw new ExcelError('InvalidArgument', 'A table cannot overlap another table.', 'TableCollection.add');
  if (sheet.merges.some((merge) => intersect(merge, area))) throw new ExcelError('InvalidArgument');
}

/** Table and workbook names share one space: letters, digits, `_` and `.`, and nothing that reads as a cell. */
export function checkTableName(workbook: WorkbookModel, name: string, self: TableModel | null): void {
  const allowed =
    /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && !readArea(name) && !/^(r\d*c\d*|r|c)$/i.test(name);
  if (!allowed) throw new ExcelError('InvalidArgument', undefined, 'Table.name');
  const wanted = name.toLowerCase();
  const taken =
    workbook.tables.some((table) => table !== self && table.name.toLowerCase() === wanted) ||
    workbook.names.some((item) => item.scope === null && item.name.toLowerCase() === wanted);
  if (taken) throw new ExcelError('ItemAlreadyExists', undefined, 'Table.name');
}

function freeTableName(workbook: WorkbookModel): string {
  const base = workbook.locale === 'nl-NL' ? 'Tabel' : 'Table';
  const taken = new Set(workbook.tables.map(({ name }) => name.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`${base}${number}`.toLowerCase())) number++;
  return `${base}${number}`;
}

function makeRoomForHeaders(sheet: SheetModel, area: Area): void {
  const contents = sheet.grid.contents(area);
  for (const row of contents.values.keys()) {
    const target = area.rows - 1 - row;
    contents.values[target]?.forEach((value, column) => {
      const formula = contents.formulas.get(`${target},${column}`) ?? null;
      sheet.grid.put(area.top + target + 1, area.left + column, value, formula);
    });
  }
  for (let column = area.left; column < right(area); column++) sheet.grid.put(area.top, column, null);
}

/** As many columns as the area is wide, each with a name. */
function fitColumns(workbook: WorkbookModel, sheet: SheetModel, table: TableModel): void {
  const missing = table.area.columns - table.columns.length;
  if (missing > 0) table.columns.push(...newColumns(workbook, table, missing));
  else table.columns.length = table.area.columns;
  syncHeaders(sheet.grid, table);
}

export function newColumns(workbook: WorkbookModel, table: TableModel, count: number): TableColumnModel[] {
  const base = workbook.locale === 'nl-NL' ? 'Kolom' : 'Column';
  const taken = new Set(table.columns.map(({ name }) => name.toLowerCase()));
  const firstId = 1 + Math.max(0, ...table.columns.map(({ id }) => id));
  return Array.from({ length: count }, (_, at) => {
    const name = freeName(`${base}${table.columns.length + at + 1}`, taken);
    taken.add(name.toLowerCase());
    return { id: firstId + at, name, filter: null, totalsFormula: null };
  });
}
