import type { CellValue } from '#shared/sheet/index.ts';
import { intersect, type Area } from './area.ts';
import type { CellGrid } from './grid.ts';
import type { TableModel } from './table.ts';

/**
 * Keeps table headers as Excel does after cells of `area` changed: a header is text, never empty, and unique in its table.
 * The cell and the column's name stay equal.
 */
export function restoreHeaders(grid: CellGrid, tables: readonly TableModel[], area: Area): void {
  for (const table of tables) {
    const header = table.headerArea;
    if (header && intersect(header, area)) syncHeaders(grid, table);
  }
}

export function syncHeaders(grid: CellGrid, table: TableModel): void {
  const taken = new Set<string>();
  table.columns.forEach((column, offset) => {
    const at = table.area.left + offset;
    const cell = grid.value(table.area.top, at);
    const name = freeName(headerText(cell) || column.name, taken);
    taken.add(name.toLowerCase());
    column.name = name;
    if (table.showHeaders && cell !== name) grid.put(table.area.top, at, name);
  });
}

/** `name`, or `name2`, `name3` … when it is taken (case does not matter). */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name}${number}`;
  return free;
}

const headerText = (value: CellValue): string => (value === null ? '' : String(value));
