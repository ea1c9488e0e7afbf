import type { ColumnHeader } from './column-header.ts';
import { isDateLike } from './column-values.ts';
import { fieldsKnowing } from './codes.ts';
import type { Grid } from './grid.ts';
import { isKnownHeader } from './header-words.ts';
import { cleanText, headerKey, isBlank, isFormulaError, textOf } from './text.ts';
import type { CellValue } from './types.ts';

/** The header of something that may be a registration table. */
export interface HeaderBlock {
  /** One to three rows, from top to bottom. */
  readonly rows: readonly number[];
  /** First and last column of the header. */
  readonly left: number;
  readonly right: number;
}

const fewestKnown = 3;
const fewestCells = 3;
const longestHeader = 120;
/** Numbers up to this may be part of a header: `1`, `2`, `3` under `Grond`. */
const largestOrdinal = 31;
const structuralRows = 60;

const isNumberLike = (value: CellValue): boolean =>
  typeof value === 'number' ||
  typeof value === 'boolean' ||
  (typeof value === 'string' && value.length < 40 && /\d/u.test(value) && isDateLike(value));

const isHeaderText = (value: CellValue | undefined): value is string =>
  typeof value === 'string' && value.length <= longestHeader && !isBlank(value) && !isFormulaError(value);

/** How a row compares with a header: cells with text, cells that are known as headers, cells that no header has. */
export interface RowLook {
  readonly texts: number;
  readonly known: number;
  /** Cells with a label of a code list, as data rows have and few headers. */
  readonly labels: number;
  readonly data: number;
  readonly filled: number;
}

const dataLike = (value: CellValue): boolean =>
  isNumberLike(value) &&
  !(typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= largestOrdinal);

const notAHeader: RowLook = { texts: 0, known: 0, labels: 0, data: 1, filled: 1 };

function lookAt(values: readonly CellValue[]): RowLook {
  if (values.some((value) => value !== null && dataLike(value))) return notAHeader;
  let texts = 0;
  let known = 0;
  let labels = 0;
  let filled = 0;
  for (const value of values) {
    if (isBlank(value)) continue;
    filled += 1;
    if (!isHeaderText(value)) continue;
    texts += 1;
    if (isKnownHeader(cleanText(value))) known += 1;
    if (fieldsKnowing(value).size > 0) labels += 1;
  }
  return { texts, known, labels, data: 0, filled };
}

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
  const narrow = grid.rowAt(row).every((value, index) => isBlank(value) || grid.left + index <= leaf.right);
  return narrow && groups.length * 2 >= look.texts;
}

const groupWords =
  /meld|klag|klacht|voorval|incident|afhandel|behandel|discriminat|grond|ground|zaak|dossier|case|algemeen|general|person|registr|report|complain|aard|nature|terrein|domain|slachtoffer|wederpartij|overig|handling/iu;

/** The part of a row below or above a header's own columns. */
const within = (grid: Grid, row: number, { left, right }: HeaderBlock): readonly CellValue[] =>
  grid.rowAt(row).slice(Math.max(0, left - grid.left), right - grid.left + 1);

const isOrdinal = (value: CellValue): boolean =>
  /^(?:\d{1,2}(?:e|ste|de|st|nd|rd|th)?|[ivx]{1,3}|[a-e])$/iu.test(textOf(value));

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

/** An instruction under a header, such as `dd-mm-jjjj` or `(kies uit lijst)`. */
const isHint = (value: CellValue): boolean => typeof value === 'string' && hint.test(cleanText(value));
const hint =
  /^\(.*\)$|^[djmy]{1,4}[-/.][djmy]{1,4}[-/.][djmy]{2,4}$|^(?:kies|zie|verplicht|optioneel|ja\s?\/\s?nee|j\s?\/\s?n|x|tekst|datum|lijst|max|getal|required|optional|choose|text|date)\b/iu;

/** Rows that give words to a header: all but a last row of instructions. */
const wordRows = (grid: Grid, block: HeaderBlock): readonly number[] =>
  block.rows.filter(
    (row, index) => index === 0 || !within(grid, row, block).every((value) => isBlank(value) || isHint(value)),
  );

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

/** The words above a column: those of its own cell, of a merge, or of the nearest cell to the left without a lower one. */
function groupAt(grid: Grid, row: number, column: number, below: number): string {
  const own = textOf(grid.rowAt(row)[column - grid.left]);
  if (own !== '') return own;
  const merge = grid.sheet.merges.find(
    ({ top, left, rows, columns }) => row >= top && row < top + rows && column >= left && column < left + columns,
  );
  if (merge !== undefined) return merge.rows > 1 && merge.columns === 1 ? '' : textOf(grid.at(merge.top, merge.left));
  if (textOf(grid.rowAt(below)[column - grid.left]) === '') return '';
  for (let at = column - 1; at >= grid.left; at -= 1) {
    const text = textOf(grid.rowAt(row)[at - grid.left]);
    const lower = textOf(grid.rowAt(below)[at - grid.left]);
    if (text !== '') {
      const bounded = grid.sheet.merges.some(({ top, left }) => top === row && left === at);
      return lower === '' || bounded ? '' : text;
    }
    if (lower === '') return '';
  }
  return '';
}

function headerAt(grid: Grid, rows: readonly number[], column: number): { leaf: string; group: string } {
  const words: string[] = [];
  rows.forEach((row, index) => {
    const below = rows[index + 1];
    const text = below === undefined ? textOf(grid.rowAt(row)[column - grid.left]) : groupAt(grid, row, column, below);
    if (text !== '' && words.at(-1) !== text) words.push(text);
  });
  return { leaf: words.at(-1) ?? '', group: words.slice(0, -1).join(' › ') };
}

/** The headers of a block's columns as people read them; the second `Datum` becomes `Datum (2)`. */
export function headersOf(grid: Grid, block: HeaderBlock): readonly ColumnHeader[] {
  const seen = new Map<string, number>();
  const headers: ColumnHeader[] = [];
  const named = wordRows(grid, block);
  for (let column = block.left; column <= block.right; column += 1) {
    const { leaf, group } = headerAt(grid, named, column);
    const text = group === '' ? leaf : `${group} › ${leaf}`;
    const key = headerKey(text);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    headers.push({ column, header: times > 1 && text !== '' ? `${text} (${times})` : text, leaf, group });
  }
  return headers;
}

/** Whether a row repeats the header, as at the top of a printed page. */
export function repeatsHeader(grid: Grid, row: number, headers: readonly ColumnHeader[]): boolean {
  const values = grid.rowAt(row);
  let filled = 0;
  let same = 0;
  for (const { column, leaf } of headers) {
    const value = values[column - grid.left];
    if (isBlank(value)) continue;
    filled += 1;
    if (leaf !== '' && typeof value === 'string' && textOf(value) === leaf) same += 1;
    else if (filled === 3 && same === 0) return false;
  }
  return same >= 2 && same * 5 >= filled * 3;
}
