import type { Area, CellRef } from './types.ts';

/** Letters of a column counted from 0: `columnName(0)` is `A`, `columnName(27)` is `AB`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Address of a cell on its own sheet, such as `F122`. */
export const addressOf = (cell: Pick<CellRef, 'row' | 'column'>): string => `${columnName(cell.column)}${cell.row + 1}`;

/** Address of a rectangle, such as `B5:W1216`; a single cell is `B5`. */
export function rangeOf(area: Area): string {
  const first = addressOf({ row: area.top, column: area.left });
  const last = addressOf({ row: area.top + area.rows - 1, column: area.left + area.columns - 1 });
  return first === last ? first : `${first}:${last}`;
}
