import { isBlank } from './text.ts';
import type { Area, CellRef, CellValue, SheetView } from './types.ts';

/** A sheet as the recogniser walks over it: positions count from the sheet's own A1, and blank rows are skipped. */
export interface Grid {
  readonly sheet: SheetView;
  /** Rows that hold anything, in order. */
  readonly rows: readonly number[];
  /** The row of values at a row of the sheet, from column `left`. */
  readonly rowAt: (row: number) => readonly CellValue[];
  /** A cell's value; a cell covered by a merge downwards has the value of the merge's first cell. */
  readonly at: (row: number, column: number) => CellValue;
  /** Where the value of a cell stands: the first cell of a merge downwards, or the cell itself. */
  readonly refOf: (row: number, column: number) => CellRef;
  readonly left: number;
  /** Whether merges downwards make rows share cells. */
  readonly sharesCells: boolean;
}

const nothing: readonly CellValue[] = [];
/** Merges larger than this are decoration, not data. */
const largestMerge = 10_000;

type Covered = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Per column, the rows that a merge downwards covers, with the row that holds the value. */
function coveredBy(merges: readonly Area[]): Covered {
  const columns = new Map<number, Map<number, number>>();
  for (const { top, left, rows, columns: width } of merges) {
    if (rows < 2 || width !== 1 || rows > largestMerge) continue;
    const covered = columns.get(left) ?? new Map<number, number>();
    for (let row = top + 1; row < top + rows; row += 1) covered.set(row, top);
    columns.set(left, covered);
  }
  return columns;
}

function filledRows(sheet: SheetView): number[] {
  const rows: number[] = [];
  sheet.values.forEach((values, index) => {
    if (values.length > 0 && values.some((value) => !isBlank(value))) rows.push(sheet.top + index);
  });
  return rows;
}

/** Opens a sheet for reading. Takes one pass over its values, whatever the number of blank rows. */
export function openGrid(sheet: SheetView): Grid {
  const covered = coveredBy(sheet.merges);
  const rowAt = (row: number) => sheet.values[row - sheet.top] ?? nothing;
  const plain = (row: number, column: number) => rowAt(row)[column - sheet.left] ?? null;
  const masterOf = (row: number, column: number) => covered.get(column)?.get(row) ?? row;
  return {
    sheet,
    rows: filledRows(sheet),
    rowAt,
    at: covered.size === 0 ? plain : (row, column) => plain(masterOf(row, column), column),
    refOf: (row, column) => ({ sheet: sheet.name, row: masterOf(row, column), column }),
    left: sheet.left,
    sharesCells: covered.size > 0,
  };
}
