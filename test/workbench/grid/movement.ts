import {
  MAX_COLUMNS,
  MAX_ROWS,
  bottom,
  bounding,
  cellArea,
  everything,
  intersect,
  right,
  sameArea,
  type Area,
  type SheetModel,
} from '#test/excel/model/index.ts';

/** A cell, counted from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

const steps: Readonly<Record<Direction, Cell>> = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
};

const isOnSheet = ({ row, column }: Cell): boolean => row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;

/** The next cell that shows in a direction, past hidden lines and merged cells; the cell itself at the edge of the sheet. */
export function step(sheet: SheetModel, from: Cell, direction: Direction, count = 1): Cell {
  let cell = from;
  for (let moved = 0; moved < count; moved++) {
    const next = neighbour(sheet, cell, direction);
    if (!next) break;
    cell = next;
  }
  const merged = sheet.mergeAt(cell.row, cell.column);
  return merged ? { row: merged.top, column: merged.left } : cell;
}

function neighbour(sheet: SheetModel, from: Cell, direction: Direction): Cell | null {
  const { row, column } = steps[direction];
  const merged = sheet.mergeAt(from.row, from.column);
  let next = beyond(from, merged, direction);
  while (isOnSheet(next) && (sheet.rows.hidden(next.row) || sheet.columns.hidden(next.column))) {
    next = { row: next.row + row, column: next.column + column };
  }
  return isOnSheet(next) ? next : null;
}

function beyond(from: Cell, merged: Area | null, direction: Direction): Cell {
  if (direction === 'up') return { row: (merged?.top ?? from.row) - 1, column: from.column };
  if (direction === 'left') return { row: from.row, column: (merged?.left ?? from.column) - 1 };
  if (direction === 'down') return { row: merged ? bottom(merged) : from.row + 1, column: from.column };
  return { row: from.row, column: merged ? right(merged) : from.column + 1 };
}

/** Where Ctrl and an arrow go: the last filled cell of a block, else the next filled cell, else the edge of the sheet. */
export function jump(sheet: SheetModel, from: Cell, direction: Direction): Cell {
  const filled = ({ row, column }: Cell): boolean => sheet.value(row, column) !== null;
  const first = neighbour(sheet, from, direction);
  if (!first) return from;
  const inBlock = filled(from) && filled(first);
  let cell: Cell = first;
  while (inBlock || !filled(cell)) {
    const next = neighbour(sheet, cell, direction);
    if (!next || (inBlock && !filled(next))) return cell;
    if (!inBlock && isPastEverything(sheet, next, direction)) return edge(next, direction);
    cell = next;
  }
  return cell;
}

function isPastEverything(sheet: SheetModel, { row, column }: Cell, direction: Direction): boolean {
  const used = sheet.used(true);
  if (!used) return true;
  if (direction === 'down') return row >= bottom(used) || column < used.left || column >= right(used);
  if (direction === 'up') return row < used.top || column < used.left || column >= right(used);
  if (direction === 'right') return column >= right(used) || row < used.top || row >= bottom(used);
  return column < used.left || row < used.top || row >= bottom(used);
}

function edge({ row, column }: Cell, direction: Direction): Cell {
  if (direction === 'up') return { row: 0, column };
  if (direction === 'down') return { row: MAX_ROWS - 1, column };
  return { row, column: direction === 'left' ? 0 : MAX_COLUMNS - 1 };
}

/** The last used cell of the sheet, where Ctrl+End goes. */
export function lastUsed(sheet: SheetModel): Cell {
  const used = sheet.used();
  return used ? { row: bottom(used) - 1, column: right(used) - 1 } : { row: 0, column: 0 };
}

/** The area from one cell to another, grown until no merged cell is cut. */
export function areaBetween(sheet: SheetModel, a: Cell, b: Cell): Area {
  return withMerged(sheet, bounding(cellArea(a.row, a.column), cellArea(b.row, b.column)));
}

/** The area grown until no merged cell is cut; whole rows and columns stay as they are. */
export function withMerged(sheet: SheetModel, start: Area): Area {
  if (start.rows === MAX_ROWS || start.columns === MAX_COLUMNS) return start;
  let area = start;
  for (;;) {
    const grown = sheet.merges.reduce((sum, merge) => (intersect(sum, merge) ? bounding(sum, merge) : sum), area);
    if (grown.rows === area.rows && grown.columns === area.columns) return area;
    area = grown;
  }
}

/** The block of filled cells around a cell, where Ctrl+A goes first. */
export function blockAround(sheet: SheetModel, { row, column }: Cell): Area {
  const table = sheet.tableAt(row, column);
  if (table) return table.area;
  let area = cellArea(row, column);
  for (;;) {
    const grown = sidesOf(area).reduce((sum, side) => withValues(sheet, side, sum), area);
    if (sameArea(grown, area)) return area;
    area = grown;
  }
}

/** The lines of cells just outside an area, corners included. */
function sidesOf({ top, left, rows, columns }: Area): Area[] {
  const wide = { left: left - 1, columns: columns + 2, rows: 1 };
  const high = { top, rows, columns: 1 };
  return [
    { ...wide, top: top - 1 },
    { ...wide, top: top + rows },
    { ...high, left: left - 1 },
    { ...high, left: left + columns },
  ].flatMap((side) => intersect(side, everything) ?? []);
}

/** The area grown by the filled cells of one of its sides. */
function withValues(sheet: SheetModel, side: Area, area: Area): Area {
  let grown = area;
  for (let row = side.top; row < bottom(side); row++) {
    for (let column = side.left; column < right(side); column++) {
      if (sheet.value(row, column) !== null) grown = bounding(grown, cellArea(row, column));
    }
  }
  return grown;
}
