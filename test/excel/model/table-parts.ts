import { bottom, intersect, type Area } from './area.ts';
import { ExcelError } from './error.ts';
import type { SheetModel } from './sheet.ts';
import { deleteCells, insertCells } from './structure.ts';
import type { TableColumnModel, TableModel } from './table.ts';
import { newColumns } from './table-edits.ts';
import { freeName, syncHeaders } from './table-headers.ts';
import type { WorkbookModel } from './workbook.ts';

/** Makes room for rows in the table's data and gives their area. What stands below the table moves down. */
export function addTableRows(
  workbook: WorkbookModel,
  sheet: SheetModel,
  table: TableModel,
  at: number,
  count: number,
): Area {
  const { area: before, bodyArea: body } = table;
  const area: Area = { ...body, top: body.top + at, rows: count };
  const beyond = { ...area, top: bottom(before), rows: count };
  const atEnd = at === body.rows && !table.showTotals;
  const hasBelow = sheet.values(beyond).some((line) => line.some((value) => value !== null));
  if (!atEnd || hasBelow) {
    guardBelow(sheet, table);
    insertCells(workbook, sheet, area, 'Down');
  }
  table.area = { ...before, rows: before.rows + count };
  sheet.notify({ kind: 'table-changed', table });
  return area;
}

/** Takes data rows away; the last row of a table is only emptied, since a table has at least one. */
export function deleteTableRows(
  workbook: WorkbookModel,
  sheet: SheetModel,
  table: TableModel,
  at: number,
  count: number,
): void {
  const body = table.bodyArea;
  if (at < 0 || count < 1 || at + count > body.rows) throw new ExcelError('InvalidArgument');
  const removed = count === body.rows ? count - 1 : count;
  if (removed < count) sheet.clear({ ...body, top: body.top + at + removed, rows: 1 }, 'Contents');
  if (removed > 0) {
    const { area: before } = table;
    deleteCells(workbook, sheet, { ...body, top: body.top + at, rows: removed }, 'Up');
    table.area = { ...before, rows: before.rows - removed };
  }
  sheet.notify({ kind: 'table-changed', table });
}

/** Puts a column into the table; what stands to the right of the table moves along. */
export function addTableColumn(
  workbook: WorkbookModel,
  sheet: SheetModel,
  table: TableModel,
  at: number,
  name?: string,
): TableColumnModel {
  const [column] = newColumns(workbook, table, 1);
  if (!column) throw new ExcelError('GeneralException');
  if (name !== undefined) {
    column.name = freeName(name, new Set(table.columns.map((other) => other.name.toLowerCase())));
  }
  const { area, columns } = table;
  const kept = [...columns];
  insertCells(workbook, sheet, { ...area, left: area.left + at, columns: 1 }, 'Right');
  table.area = { ...area, columns: area.columns + 1 };
  table.columns = kept.toSpliced(at, 0, column);
  if (table.showHeaders) sheet.grid.put(area.top, area.left + at, null);
  syncHeaders(sheet.grid, table);
  sheet.notify({ kind: 'table-changed', table });
  return column;
}

/** Takes a column away; the last one cannot go. */
export function deleteTableColumn(workbook: WorkbookModel, sheet: SheetModel, table: TableModel, at: number): void {
  if (table.columns.length === 1) throw new ExcelError('InvalidOperation');
  const { area } = table;
  deleteCells(workbook, sheet, { ...area, left: area.left + at, columns: 1 }, 'Left');
  sheet.notify({ kind: 'table-changed', table });
}

/** Rows cannot be pushed through another table that only partly lies below. */
function guardBelow(sheet: SheetModel, table: TableModel): void {
  const below = { ...table.area, top: bottom(table.area), rows: sheet.rows.limit - bottom(table.area) };
  const blocked = sheet.tables.some((other) => {
    const common = other !== table && intersect(other.area, below);
    return common && common.columns !== other.area.columns;
  });
  if (blocked) throw new ExcelError('InsertDeleteConflict');
}
