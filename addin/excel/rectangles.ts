import type { Area } from '#shared/sheet/index.ts';
import { columnName } from '#shared/sheet/index.ts';

/** A place on a sheet, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Joins cells into few rectangles: runs down each column, and equal runs in neighbouring columns side by side. */
export function rectanglesOf(cells: readonly Place[]): readonly Area[] {
  const joined: Area[] = [];
  const open = new Map<string, number>();
  for (const run of runsOf(cells)) {
    const left = open.get(`${run.top}:${run.rows}:${run.left - 1}`);
    const index = left ?? joined.length;
    const before = left === undefined ? undefined : joined[left];
    joined[index] = before === undefined ? run : { ...before, columns: before.columns + 1 };
    open.set(`${run.top}:${run.rows}:${run.left}`, index);
  }
  return joined;
}

/** Runs of cells below each other, column by column. */
function runsOf(cells: readonly Place[]): readonly Area[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.left !== column || row > last.top + last.rows) runs.push({ top: row, left: column, rows: 1, columns: 1 });
    else if (row === last.top + last.rows) runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
  }
  return runs;
}

/** Every cell of some rectangles. */
export function placesOf(areas: readonly Area[]): readonly Place[] {
  return areas.flatMap(({ top, left, rows, columns }) =>
    Array.from({ length: rows * columns }, (_, index) => ({
      row: top + Math.floor(index / columns),
      column: left + (index % columns),
    })),
  );
}

/** Address of a rectangle, such as `B5:B9`. */
export function addressOfArea({ top, left, rows, columns }: Area): string {
  const first = `${columnName(left)}${top + 1}`;
  const last = `${columnName(left + columns - 1)}${top + rows}`;
  return first === last ? first : `${first}:${last}`;
}

/** `Worksheet.getRanges` reads at most 8,192 characters. */
const longestAddress = 8_000;

/** The rectangles as few addresses that Excel accepts, such as `A1,B5:B9`. */
export function addressesOf(areas: readonly Area[]): readonly string[] {
  const addresses: string[] = [];
  for (const area of areas) {
    const one = addressOfArea(area);
    const last = addresses.at(-1);
    if (last === undefined || last.length + one.length + 1 > longestAddress) addresses.push(one);
    else addresses[addresses.length - 1] = `${last},${one}`;
  }
  return addresses;
}
