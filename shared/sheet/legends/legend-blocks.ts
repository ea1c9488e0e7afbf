import type { Grid } from '../grid.ts';
import { cleanText, textOf } from '../text.ts';
import type { Area } from '../types.ts';

/** A row of a legend: the abbreviation that the sheet uses and what it stands for. */
export interface Pair {
  readonly sign: string;
  readonly text: string;
}

/** Rows that stand together and may explain abbreviations, with the words above or beside them that may name the list. */
export interface LegendBlock {
  readonly pairs: readonly Pair[];
  readonly headings: readonly string[];
}

const mostColumns = 60;
const inOneCell = /^([^\s=:]{1,8})\s*(?:=|:|\s[-–—]\s)\s*(\S.{0,70})$/u;
const betweenCells = /[;\n]|,(?=\s*[^\s=:,]{1,8}\s*[=:])/u;

const hasRow = ({ top, rows }: Area, row: number): boolean => row >= top && row < top + rows;
const hasColumn = ({ left, columns }: Area, column: number): boolean => column >= left && column < left + columns;

const insideOf = (areas: readonly Area[], row: number, column: number): boolean =>
  areas.some((area) => hasRow(area, row) && hasColumn(area, column));

/** The cells of a sheet that lie outside its registration tables; those inside are empty. */
interface Outside {
  readonly grid: Grid;
  readonly cell: (row: number, column: number) => string;
  /** The rows in which a column lies outside the tables. */
  readonly rowsOf: (column: number) => readonly number[];
}

function outsideOf(grid: Grid, tables: readonly Area[]): Outside {
  const rows = new Map<string, readonly number[]>();
  return {
    grid,
    cell: (row, column) => (insideOf(tables, row, column) ? '' : textOf(grid.at(row, column))),
    rowsOf: (column) => {
      const beside = tables.filter((area) => hasColumn(area, column));
      const key = beside.map((area) => tables.indexOf(area)).join();
      const known = rows.get(key) ?? grid.rows.filter((row) => !beside.some((area) => hasRow(area, row)));
      rows.set(key, known);
      return known;
    },
  };
}

/** Runs of rows, one directly below the other, in which a column and the one beside it hold something. */
function runsIn({ cell, rowsOf }: Outside, column: number): number[][] {
  const runs: number[][] = [];
  for (const row of rowsOf(column)) {
    if (cell(row, column) === '' || cell(row, column + 1) === '') continue;
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === row - 1) run.push(row);
    else runs.push([row]);
  }
  return runs.filter((run) => run.length >= 2);
}

/** Rows of a run from one in which a neighbouring cell names the list to the next such row. */
function namedParts(run: readonly number[], nameAt: (row: number) => string): { rows: number[]; name: string }[] {
  const parts: { rows: number[]; name: string }[] = [];
  for (const row of run) {
    const name = nameAt(row);
    const part = parts.at(-1);
    if (part === undefined || (name !== '' && name !== part.name)) parts.push({ rows: [row], name });
    else part.rows.push(row);
  }
  return parts;
}

function* bothWays(rows: readonly (readonly [string, string])[], headings: readonly string[]): Generator<LegendBlock> {
  yield { pairs: rows.map(([sign, text]) => ({ sign, text })), headings };
  yield { pairs: rows.map(([text, sign]) => ({ sign, text })), headings };
}

/**
 * Two neighbouring columns, read both ways. The list may be named above them, in their first row, or beside them: in
 * every row, or in the first of each list.
 */
function* pairBlocks(outside: Outside, column: number): Generator<LegendBlock> {
  const { grid, cell } = outside;
  for (const run of runsIn(outside, column)) {
    const pairAt = (row: number) => [cell(row, column), cell(row, column + 1)] as const;
    const first = run[0] ?? 0;
    const headings = [first, first - 1, first - 2].flatMap((row) => pairAt(row));
    yield* bothWays(run.map(pairAt), headings);
    for (const beside of [column - 1, column + 2]) {
      const parts = namedParts(run, (row) => (beside < grid.left ? '' : cell(row, beside)));
      if (parts.every(({ name }) => name === '')) continue;
      for (const { rows, name } of parts) if (rows.length >= 2) yield* bothWays(rows.map(pairAt), [name]);
    }
  }
}

/** `RA = Ras`, or several in one cell, one below the other; the words above or beside them may name the list. */
function* cellBlocks({ grid, cell, rowsOf }: Outside, column: number): Generator<LegendBlock> {
  let pairs: Pair[] = [];
  let heading = '';
  for (const row of rowsOf(column)) {
    const text = cell(row, column);
    if (text === '') continue;
    const beside = column > grid.left ? cell(row, column - 1) : '';
    const found = text.split(betweenCells).map((part) => inOneCell.exec(cleanText(part)));
    const explains = found.every((parts) => parts !== null);
    if (!explains || beside !== '') {
      if (pairs.length > 0) yield { pairs, headings: [heading] };
      pairs = [];
      heading = explains ? beside : text;
    }
    if (explains) pairs.push(...found.map((parts) => ({ sign: parts[1] ?? '', text: parts[2] ?? '' })));
  }
  if (pairs.length > 0) yield { pairs, headings: [heading] };
}

/** Everything on a sheet outside its registration tables that has the form of a legend. */
export function* legendBlocks(grid: Grid, tables: readonly Area[]): Generator<LegendBlock> {
  const width = grid.rows.reduce((most, row) => Math.max(most, grid.rowAt(row).length), 0);
  const outside = outsideOf(grid, tables);
  for (let offset = 0; offset < Math.min(width, mostColumns); offset += 1) {
    const column = grid.left + offset;
    yield* pairBlocks(outside, column);
    yield* cellBlocks(outside, column);
  }
}
