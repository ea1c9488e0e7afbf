import type { Grid } from './grid.ts';
import { cleanText, textOf } from './text.ts';
import type { Area } from './types.ts';

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

const insideOf = (areas: readonly Area[], row: number, column: number): boolean =>
  areas.some(
    (area) => row >= area.top && row < area.top + area.rows && column >= area.left && column < area.left + area.columns,
  );

type Cell = (row: number, column: number) => string;

/** Runs of rows, one directly below the other, in which every one of the columns holds something. */
function runsIn(grid: Grid, cell: Cell, columns: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const row of grid.rows) {
    if (columns.some((column) => cell(row, column) === '')) continue;
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === row - 1) run.push(row);
    else runs.push([row]);
  }
  return runs.filter((run) => run.length >= 2);
}

/** Two neighbouring columns, read both ways; the words above them and in their first row may name the list. */
function* pairBlocks(grid: Grid, cell: Cell, column: number): Generator<LegendBlock> {
  for (const run of runsIn(grid, cell, [column, column + 1])) {
    const first = run[0] ?? 0;
    const headings = [first, first - 1, first - 2].flatMap((row) => [cell(row, column), cell(row, column + 1)]);
    const rows = run.map((row) => [cell(row, column), cell(row, column + 1)] as const);
    for (const turned of [false, true]) {
      const pairs = rows.map(([left, right]) => (turned ? { sign: right, text: left } : { sign: left, text: right }));
      yield { pairs, headings };
    }
  }
}

/** Three neighbouring columns of which the first names the list of each row. */
function* listBlocks(grid: Grid, cell: Cell, column: number): Generator<LegendBlock> {
  for (const run of runsIn(grid, cell, [column, column + 1, column + 2])) {
    for (const [heading, rows] of Map.groupBy(run, (row) => cell(row, column))) {
      if (rows.length < 2) continue;
      const texts = rows.map((row) => [cell(row, column + 1), cell(row, column + 2)] as const);
      yield { pairs: texts.map(([sign, text]) => ({ sign, text })), headings: [heading] };
      yield { pairs: texts.map(([text, sign]) => ({ sign, text })), headings: [heading] };
    }
  }
}

/** `RA = Ras`, or several in one cell, one below the other. */
function* cellBlocks(grid: Grid, cell: Cell, column: number): Generator<LegendBlock> {
  let pairs: Pair[] = [];
  let heading = '';
  for (const row of grid.rows) {
    const text = cell(row, column);
    if (text === '') continue;
    const found = text.split(betweenCells).map((part) => inOneCell.exec(cleanText(part)));
    if (found.every((parts) => parts !== null)) {
      pairs.push(...found.map((parts) => ({ sign: parts[1] ?? '', text: parts[2] ?? '' })));
      continue;
    }
    if (pairs.length > 0) yield { pairs, headings: [heading] };
    pairs = [];
    heading = text;
  }
  if (pairs.length > 0) yield { pairs, headings: [heading] };
}

/** Everything on a sheet outside its registration tables that has the form of a legend. */
export function* legendBlocks(grid: Grid, tables: readonly Area[]): Generator<LegendBlock> {
  const width = grid.rows.reduce((most, row) => Math.max(most, grid.rowAt(row).length), 0);
  const cell: Cell = (row, column) => (insideOf(tables, row, column) ? '' : textOf(grid.at(row, column)));
  for (let offset = 0; offset < Math.min(width, mostColumns); offset += 1) {
    const column = grid.left + offset;
    yield* listBlocks(grid, cell, column);
    yield* pairBlocks(grid, cell, column);
    yield* cellBlocks(grid, cell, column);
  }
}
