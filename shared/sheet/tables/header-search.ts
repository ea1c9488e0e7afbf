import type { Grid } from '../grid.ts';
import {
  isHeaderText,
  isHint,
  isOrdinal,
  largestOrdinal,
  lookAt,
  within,
  wordRows,
  type HeaderBlock,
  type RowLook,
} from './header-rows.ts';
import { isKnownHeader } from '../columns/header-words.ts';
import { isBlank, textOf } from '../text.ts';
import type { CellValue } from '../types.ts';

const fewestKnown = 3;
const fewestCells = 3;
const structuralRows = 60;

/** Cheap refusal of data rows: most have a number in one of their first cells. */
function startsLikeData(values: readonly CellValue[]): boolean {
  let seen = 0;
  for (const value of values) {
    if (value === null || value === '') continue;
    if (typeof value === 'number' && value > largestOrdinal) return true;
    if (typeof value === 'string' && /^\s*\d(?!\s?e\b)|^\S*\d{3}\S*$/u.test(value) && value.length < 24) return true;
    seen += 1;
    if (seen === 3) return false;
  }
  return seen < 2;
}

const isHeaderLook = ({ texts, known, data, filled }: RowLook): boolean =>
  data === 0 &&
  texts >= fewestCells &&
  (known >= fewestKnown || (known >= 2 && known * 2 >= filled)) &&
  known * 3 >= filled;

/** Whether a row has the look of a header although none of its words is known. */
const isStructuralLook = ({ texts, data, filled }: RowLook): boolean =>
  data === 0 && texts >= 4 && texts * 5 >= filled * 4;

function extent(grid: Grid, rows: readonly number[]): HeaderBlock {
  let left = Infinity;
  let right = -1;
  for (const row of rows) {
    grid.rowAt(row).forEach((value, index) => {
      if (isBlank(value)) return;
      left = Math.min(left, grid.left + index);
      right = Math.max(right, grid.left + index);
    });
  }
  for (const { top, left: from, rows: height, columns } of grid.sheet.merges) {
    if (height <= 3 && rows.includes(top) && from >= left) right = Math.max(right, from + columns - 1);
  }
  return { rows, left, right };
}

/** A row of group words (`Voorval`, `Melder`) right above the header: several texts, or one that spans some columns. */
function isGroupRow(grid: Grid, row: number, leaf: HeaderBlock): boolean {
  const look = lookAt(grid.rowAt(row));
  if (look.data > 0 || look.texts === 0) return false;
  const spans = grid.sheet.merges.filter(({ top, rows, columns }) => top === row && rows === 1 && columns > 1);
  const width = leaf.right - leaf.left + 1;
  if (look.texts < 2) return look.known === 1 && spans.some(({ columns }) => columns < width - 1);
  if (spans.length >= 2) return true;
  const groups = grid
    .rowAt(row)
    .filter((value) => isHeaderText(value) && (groupWords.test(value) || isKnownHeader(value)));
  const narrow = grid
    .rowAt(row)
    .every((value, index) => isBlank(value) || grid.left + index <= leaf.right || isKnownHeader(textOf(value)));
  return narrow && groups.length * 2 >= look.texts;
}

const groupWords =
  /meld|klag|klacht|voorval|incident|afhandel|behandel|discriminat|grond|ground|zaak|dossier|case|algemeen|general|person|registr|report|complain|aard|nature|terrein|domain|slachtoffer|wederpartij|overig|handling/iu;

/** A second header row below the first: group words above it, no values that a registration would have. */
function isContinuation(grid: Grid, header: HeaderBlock, row: number): boolean {
  const [top = 0] = header.rows;
  const values = within(grid, row, header);
  const look = lookAt(values);
  if (look.filled === 0 || look.data > 0) return false;
  if (grid.sheet.merges.some((merge) => merge.top === top && merge.rows === 2)) return true;
  const above = within(grid, top, header);
  const fills = values.some((value, index) => !isBlank(value) && isBlank(above[index]));
  if (values.every((value) => isBlank(value) || isOrdinal(value))) return fills;
  if (values.every((value) => isBlank(value) || isHint(value))) return true;
  const known = look.known * 2 >= look.filled || look.known >= fewestKnown;
  return fills && known && above.filter((value) => !isBlank(value)).length <= look.filled + 8;
}

function completeBlock(grid: Grid, row: number): HeaderBlock {
  const rows = [row];
  const leaf = extent(grid, rows);
  if (isContinuation(grid, leaf, row + 1)) rows.push(row + 1);
  for (let above = row - 1; above >= row - 2 && isGroupRow(grid, above, leaf); above -= 1) rows.unshift(above);
  return { ...extent(grid, wordRows(grid, { ...leaf, rows })), rows };
}

/**
 * The rows of a sheet that may be the header of a registration table, from top to bottom. `structural` also gives rows of
 * which no word is known, for sheets on which nothing else was found.
 */
export function findHeaders(grid: Grid, structural: boolean): readonly HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  const tops = new Set(grid.sheet.tables.map(({ area }) => area.top));
  let last = -1;
  for (const [index, row] of grid.rows.entries()) {
    if (row <= last) continue;
    const values = grid.rowAt(row);
    if (!tops.has(row) && startsLikeData(values)) continue;
    const look = lookAt(values);
    const fits =
      (isHeaderLook(look) && (blocks.length === 0 || look.labels * 5 < look.filled * 2)) ||
      (structural && (index < structuralRows || tops.has(row)) && isStructuralLook(look));
    if (!fits) continue;
    const next = lookAt(grid.rowAt(row + 1));
    const better = isHeaderLook(next) && next.known > look.known;
    const block = completeBlock(grid, better ? row + 1 : row);
    blocks.push(block);
    last = block.rows.at(-1) ?? row;
  }
  return blocks;
}
