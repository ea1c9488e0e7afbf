import {
  MAX_COLUMNS,
  MAX_ROWS,
  intersect,
  isWholeColumns,
  isWholeRows,
  shiftArea,
  type Area,
  type Shift,
} from './area.ts';
import { ExcelError } from './error.ts';
import type { SheetModel } from './sheet.ts';
import type { CellsChangeType } from './sheet-changes.ts';
import type { TableModel } from './table.ts';
import { newColumns } from './table-edits.ts';
import { syncHeaders } from './table-headers.ts';
import type { WorkbookModel } from './workbook.ts';

/** Inserts blank cells at the area and moves what stood there down or to the right. */
export function insertCells(workbook: WorkbookModel, sheet: SheetModel, area: Area, direction: 'Down' | 'Right'): void {
  move(workbook, sheet, area, direction === 'Down' ? 'rows' : 'columns', 1);
}

/** Takes the cells away and moves what stood below or to the right into their place. */
export function deleteCells(workbook: WorkbookModel, sheet: SheetModel, area: Area, direction: 'Up' | 'Left'): void {
  move(workbook, sheet, area, direction === 'Up' ? 'rows' : 'columns', -1);
}

function move(workbook: WorkbookModel, sheet: SheetModel, area: Area, axis: Shift['axis'], sign: 1 | -1): void {
  sheet.guard(area);
  const shift: Shift =
    axis === 'rows'
      ? { axis, at: area.top, count: sign * area.rows }
      : { axis, at: area.left, count: sign * area.columns };
  const whole = axis === 'rows' ? isWholeRows(area) : isWholeColumns(area);
  if (whole) moveLines(workbook, sheet, shift);
  else moveCells(workbook, sheet, area, shift);
  if (whole) followLines(workbook, sheet, shift);
  workbook.history.clear();
  sheet.notify({ kind: 'cells', area, changeType: changeType(axis, whole, sign), detail: null });
}

/** Moves along what lies elsewhere and shows these cells, and the PivotTables of the sheet. */
function followLines(workbook: WorkbookModel, sheet: SheetModel, shift: Shift): void {
  for (const pivot of sheet.pivots) pivot.shift(shift);
  for (const { charts, pivots } of workbook.sheets) {
    for (const chart of charts) chart.shift(sheet, shift);
    for (const { source } of pivots) if (source.kind === 'cells') source.cells.shift(sheet, shift);
  }
}

function changeType(axis: Shift['axis'], whole: boolean, sign: 1 | -1): CellsChangeType {
  if (!whole) return sign > 0 ? 'CellInserted' : 'CellDeleted';
  if (axis === 'rows') return sign > 0 ? 'RowInserted' : 'RowDeleted';
  return sign > 0 ? 'ColumnInserted' : 'ColumnDeleted';
}

function moveLines(workbook: WorkbookModel, sheet: SheetModel, shift: Shift): void {
  const { axis, at, count } = shift;
  if (axis === 'rows') sheet.grid.shiftRows(at, count);
  else sheet.grid.shiftColumns(at, count);
  sheet[axis].shift(at, count);
  sheet.notes.shift(shift);
  sheet.hyperlinks.shift(shift);
  sheet.merges = moved(sheet.merges, shift);
  sheet.validations = sheet.validations.flatMap((rule) => {
    const area = shiftArea(rule.area, shift);
    return area ? [{ ...rule, area }] : [];
  });
  if (sheet.autoFilter) sheet.autoFilter = shiftArea(sheet.autoFilter, shift);
  for (const table of sheet.tables) shiftTable(workbook, sheet, table, shift);
}

/** Moves a table along; columns that come inside it get a name, and a table without cells is gone. */
function shiftTable(workbook: WorkbookModel, sheet: SheetModel, table: TableModel, shift: Shift): void {
  const before = table.area;
  const area = shiftArea(before, shift);
  if (!area) {
    sheet.tables = sheet.tables.filter((other) => other !== table);
    return;
  }
  if (shift.axis === 'columns' && area.columns !== before.columns) {
    const at = Math.max(0, shift.at - before.left);
    const gone = Math.max(0, before.columns - area.columns);
    const come = Math.max(0, area.columns - before.columns);
    table.columns.splice(at, gone, ...newColumns(workbook, table, come));
  }
  table.area = area;
  syncHeaders(sheet.grid, table);
}

function moved(areas: readonly Area[], shift: Shift): Area[] {
  return areas.flatMap((area) => shiftArea(area, shift) ?? []);
}

/** Moves part of the rows or columns: refused when it would tear a table or merged cells apart. */
function moveCells(workbook: WorkbookModel, sheet: SheetModel, area: Area, shift: Shift): void {
  const { axis } = shift;
  const lane: Area =
    axis === 'rows' ? { ...area, rows: MAX_ROWS - area.top } : { ...area, columns: MAX_COLUMNS - area.left };
  const torn = [...sheet.tables.map((table) => table.area), ...sheet.merges].some((other) => {
    const common = intersect(lane, other);
    return common && (axis === 'rows' ? common.columns !== other.columns : common.rows !== other.rows);
  });
  if (torn) throw new ExcelError('InsertDeleteConflict');
  moveContents(sheet, area, lane, shift);
  const inLane = (other: Area): boolean => intersect(lane, other) !== null;
  sheet.merges = sheet.merges.flatMap((merge) => (inLane(merge) ? (shiftArea(merge, shift) ?? []) : merge));
  for (const table of sheet.tables) if (inLane(table.area)) shiftTable(workbook, sheet, table, shift);
}

/** Moves what stands in the lane; what stood in the deleted cells is gone. */
function moveContents(sheet: SheetModel, area: Area, lane: Area, { axis, count }: Shift): void {
  const filled: [number, number, ReturnType<SheetModel['value']>, string | null][] = [];
  const styled: [number, number, number][] = [];
  sheet.grid.eachFilled(lane, (...cell) => filled.push(cell));
  sheet.grid.eachStyled(lane, (...cell) => styled.push(cell));
  for (const [row, column] of filled) sheet.grid.put(row, column, null);
  for (const [row, column] of styled) sheet.grid.setStyle(row, column, 0);
  const target = (row: number, column: number): [number, number] | null => {
    if (count < 0 && row < area.top + area.rows && column < area.left + area.columns) return null;
    return axis === 'rows' ? [row + count, column] : [row, column + count];
  };
  for (const [row, column, value, formula] of filled) {
    const place = target(row, column);
    if (place) sheet.grid.put(...place, value, formula);
  }
  for (const [row, column, style] of styled) {
    const place = target(row, column);
    if (place) sheet.grid.setStyle(...place, style);
  }
}
