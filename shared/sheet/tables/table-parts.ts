import type { ColumnHeader } from '../columns/column-header.ts';
import { spreadOver } from '../columns/column-values.ts';
import type { Grid } from '../grid.ts';
import { meaningOf, weights } from '../columns/header-words.ts';
import { isBlank } from '../text.ts';
import { countHeaders, legendHeaders } from '../vocabulary/marks.ts';

/** Rows of a table that are looked at to tell what it is. */
export const sampleSize = 250;
/** A list beside a table that ends before this part of its rows is something else. */
const shortList = 0.6;

/** Whether a legend begins at a header: `Verklaring grond` over signs, with what they mean in a column without a header. */
function startsLegend(
  grid: Grid,
  { column, leaf }: ColumnHeader,
  headers: readonly ColumnHeader[],
  rows: readonly number[],
): boolean {
  if (!legendHeaders.test(leaf)) return false;
  const next = headers.find((header) => header.column === column + 1)?.leaf ?? '';
  if (next !== '' && !legendHeaders.test(next)) return false;
  return rows.filter((row) => !isBlank(grid.at(row, column)) && !isBlank(grid.at(row, column + 1))).length >= 2;
}

/** Header columns that stand together: up to a column without header and without values, or to where a legend begins. */
function segments(grid: Grid, headers: readonly ColumnHeader[], rows: readonly number[]): ColumnHeader[][] {
  const groups: ColumnHeader[][] = [];
  let group: ColumnHeader[] = [];
  const sample = spreadOver(rows, sampleSize);
  for (const header of headers) {
    const empty = header.leaf === '' && sample.every((row) => isBlank(grid.at(row, header.column)));
    if (group.length > 0 && (empty || startsLegend(grid, header, headers, sample))) {
      groups.push(group);
      group = [];
    }
    if (!empty) group.push(header);
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

export const leavesOf = (headers: readonly ColumnHeader[]): readonly string[] => headers.map(({ leaf }) => leaf);

/** Whether one of the texts is clearly a header of a field. */
export const claims = (texts: readonly string[], field: string): boolean =>
  texts.some((text) => meaningOf(text).claims.some((claim) => claim.field === field && claim.weight >= weights.clear));

/** Whether columns beyond an empty one are something else: counts, a second registration table, a short list. */
function standsAlone(
  grid: Grid,
  group: readonly ColumnHeader[],
  before: readonly ColumnHeader[],
  rows: readonly number[],
): boolean {
  if (group.some(({ leaf }) => countHeaders.test(leaf) || legendHeaders.test(leaf))) return true;
  if (claims(leavesOf(group), 'caseNumber') && claims(leavesOf(before), 'caseNumber')) return true;
  if (rows.length < 5) return false;
  const filled = rows.map((row) => group.some(({ column }) => !isBlank(grid.at(row, column))));
  const last = filled.lastIndexOf(true);
  const count = filled.filter(Boolean).length;
  return group.length > 1 && last >= 0 && last < rows.length * shortList && count >= (last + 1) * 0.9;
}

/** The headers of a row as those of the tables that stand beside each other. */
export function tablesIn(grid: Grid, headers: readonly ColumnHeader[], rows: readonly number[]): ColumnHeader[][] {
  const tables: ColumnHeader[][] = [];
  for (const group of segments(grid, headers, rows)) {
    const current = tables.at(-1);
    if (current === undefined || standsAlone(grid, group, current, rows)) tables.push([...group]);
    else current.push(...group);
  }
  return tables;
}
