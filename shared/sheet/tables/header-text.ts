import type { ColumnHeader } from '../columns/column-header.ts';
import type { Grid } from '../grid.ts';
import { wordRows, type HeaderBlock } from './header-rows.ts';
import { isKnownHeader } from '../columns/header-words.ts';
import { headerKey, isBlank, textOf } from '../text.ts';

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

const sameWords = (text: string, leaf: string): boolean =>
  text === leaf || (leaf !== '' && headerKey(text) === headerKey(leaf));

/** The first sign of a text as a number, small for a capital; `null` for anything but a plain letter or a digit. */
function plainStart(text: string): number | null {
  const code = text.charCodeAt(0);
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) ? code : null;
}

/** Tells of texts whether they are the words of a header. Most begin with another letter; the others are compared once. */
function sameWordsAs(leaf: string): (text: string) => boolean {
  const first = plainStart(leaf);
  const compared = new Map<string, boolean>();
  return (text) => {
    const start = first === null ? null : plainStart(text);
    if (start !== null && start !== first) return false;
    let same = compared.get(text);
    if (same === undefined) {
      same = sameWords(text, leaf);
      compared.set(text, same);
    }
    return same;
  };
}

/** Tells of rows whether they repeat the header, as at the top of a printed page: no known header stands above another column. */
export function headerRepeats(grid: Grid, headers: readonly ColumnHeader[]): (row: number) => boolean {
  const words = headers.map(({ column, leaf }) => ({
    at: column - grid.left,
    isSame: leaf === '' ? () => false : sameWordsAs(leaf),
  }));
  return (row) => {
    const values = grid.rowAt(row);
    let filled = 0;
    let same = 0;
    const strange: string[] = [];
    for (const { at, isSame } of words) {
      const value = values[at];
      if (isBlank(value)) continue;
      filled += 1;
      const text = typeof value === 'string' ? textOf(value) : '';
      if (text !== '' && isSame(text)) same += 1;
      else if (filled === 3 && same === 0) return false;
      else strange.push(text);
    }
    return same >= 2 && same * 5 >= filled * 3 && !strange.some(isKnownHeader);
  };
}

/** Whether a header goes on with the columns of the one above it: mostly the same words, and no other known header. */
export function goesOn(before: readonly ColumnHeader[], header: readonly ColumnHeader[]): boolean {
  const words = new Map(before.flatMap(({ column, leaf }) => (leaf === '' ? [] : [[column, leaf] as const])));
  const named = header.filter(({ leaf }) => leaf !== '');
  const strange = named.filter(({ column, leaf }) => !sameWords(leaf, words.get(column) ?? ''));
  const same = named.length - strange.length;
  return same * 5 >= Math.max(words.size, named.length) * 4 && !strange.some(({ leaf }) => isKnownHeader(leaf));
}
