import { isCodedField } from '#shared/codebook/index.ts';
import type { ColumnHeader } from './column-header.ts';
import { isDateField } from './column-claims.ts';
import { codesShown, isDateLike } from './column-values.ts';
import type { Grid } from './grid.ts';
import { repeatsHeader } from './header-text.ts';
import type { Legends } from './labels.ts';
import { isBlank, textOf } from './text.ts';
import type { CellValue, RecognisedColumn, RecognisedTable } from './types.ts';
import { totalWords } from './vocabulary/marks.ts';

type SkipReason = RecognisedTable['skippedRows'][number]['reason'];

/** Which rows of a table are registrations and which are not. */
export interface SortedRows {
  readonly data: readonly number[];
  readonly skipped: readonly { readonly row: number; readonly reason: SkipReason }[];
}

/** The form of a case number: digits as 9, letters as A. `2023-0418` is `9-9`. */
const shapeOf = (text: string): string => text.replace(/\d+/gu, '9').replace(/\p{L}+/gu, 'A');
const commonShare = 0.05;
/** `Januari 2023` above the cases of a month is no case number; a number with a space in it is one when most have it. */
const spacedShare = 0.5;
const fewestCells = 3;

function commonShapes(grid: Grid, rows: readonly number[], column: number | undefined): ReadonlySet<string> {
  const counts = new Map<string, number>();
  if (column === undefined) return new Set();
  let filled = 0;
  for (const row of rows) {
    const text = textOf(grid.rowAt(row)[column - grid.left]);
    if (!/\d/u.test(text)) continue;
    filled += 1;
    const shape = shapeOf(text);
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  const isCommon = (shape: string, count: number): boolean =>
    shape.includes(' ')
      ? count / filled >= spacedShare
      : count === most || (count > 1 && count / filled >= commonShare);
  return new Set([...counts].filter(([shape, count]) => isCommon(shape, count)).map(([shape]) => shape));
}

const couldBeCase = (text: string): boolean => text.length <= 24 && /\d/u.test(text) && !text.includes(' ');

interface Frame {
  readonly grid: Grid;
  readonly headers: readonly ColumnHeader[];
  readonly columns: readonly RecognisedColumn[];
  readonly legends: Legends;
  readonly caseColumn: number | undefined;
  readonly dateColumns: readonly number[];
  readonly shapes: ReadonlySet<string>;
}

type Weight = 'strong' | 'weak' | 'none';

/** How much a cell says that its row is a registration. */
function weightOf(value: CellValue, column: RecognisedColumn, frame: Frame): Weight {
  const { field } = column;
  if (field === null || column.mark !== undefined) return 'none';
  if (field === 'caseNumber') {
    const text = textOf(value);
    if (frame.shapes.has(shapeOf(text))) return 'strong';
    return couldBeCase(text) ? 'weak' : 'none';
  }
  if (isDateField(field)) return isDateLike(value) ? 'strong' : 'none';
  if (!isCodedField(field) || !codesShown(value, frame.legends).has(field)) return 'none';
  return field === 'grounds' ? 'strong' : 'weak';
}

/** The common case: a number of the usual form and a date. */
function isPlainlyData(values: readonly CellValue[], { grid, caseColumn, dateColumns, shapes }: Frame): boolean {
  if (caseColumn === undefined || !shapes.has(shapeOf(textOf(values[caseColumn - grid.left])))) return false;
  return dateColumns.some((column) => isDateLike(values[column - grid.left] ?? null));
}

function reasonToSkip(row: number, frame: Frame): SkipReason | null {
  const { grid, columns, headers, caseColumn } = frame;
  const values = grid.rowAt(row);
  if (isPlainlyData(values, frame)) return null;
  let filled = 0;
  let strong = 0;
  let weak = 0;
  let numbers = 0;
  let total = false;
  let dated = false;
  for (const column of columns) {
    const value = values[column.column - grid.left] ?? null;
    if (isBlank(value)) continue;
    filled += 1;
    if (typeof value === 'number') numbers += 1;
    else if (typeof value === 'string' && filled <= fewestCells && totalWords.test(textOf(value))) total = true;
    const weight = weightOf(value, column, frame);
    if (weight === 'strong') strong += 1;
    if (weight === 'weak') weak += 1;
    if (weight === 'strong' && column.field !== null && isDateField(column.field)) dated = true;
  }
  if (filled === 0) return 'blank';
  const caseText = caseColumn === undefined ? '' : textOf(values[caseColumn - grid.left]);
  if (total && !dated) return 'total';
  if (strong === 0 && numbers === filled && caseText === '') return 'total';
  if (repeatsHeader(grid, row, headers)) return 'repeated-header';
  if (strong > 0 || weak >= 2 || filled > fewestCells) return null;
  return 'note';
}

/** Tells of any row why it is no registration, or `null` when it is one. `rows` show what case numbers look like here. */
export function reasonsToSkip(
  grid: Grid,
  rows: readonly number[],
  headers: readonly ColumnHeader[],
  columns: readonly RecognisedColumn[],
  legends: Legends,
): (row: number) => SkipReason | null {
  const caseColumn = columns.find(({ field }) => field === 'caseNumber')?.column;
  const dateColumns = columns.filter(({ field }) => field !== null && isDateField(field)).map(({ column }) => column);
  const shapes = commonShapes(grid, rows, caseColumn);
  const frame: Frame = { grid, headers, columns, legends, caseColumn, dateColumns, shapes };
  return (row) => reasonToSkip(row, frame);
}

/** A gap of more blank rows than this is the end of something, not separators to tell of. */
const longestGap = 1000;

/** A number or two below the last case is a case that somebody has begun; more are numbers given out beforehand. */
const fewestPrefilled = 3;

/** How many of the last rows hold a case number and nothing else, given out for the reports that are still to come. */
function prefilledAt(end: readonly number[], holdsOnlyNumber: (row: number) => boolean): number {
  const last = end.findLastIndex((row) => !holdsOnlyNumber(row));
  const count = end.length - 1 - last;
  return last >= 0 && count >= fewestPrefilled ? count : 0;
}

/** Tells of any row whether it holds nothing but a case number. */
export function onlyCaseNumbers(grid: Grid, columns: readonly RecognisedColumn[]): (row: number) => boolean {
  const caseColumn = columns.find(({ field }) => field === 'caseNumber')?.column;
  return (row) => columns.every(({ column }) => (column === caseColumn) !== isBlank(grid.at(row, column)));
}

/**
 * Sorts the rows below a header into registrations and the rest: blank, totals, a repeated header, notes, and case
 * numbers at the end without a case.
 */
export function sortRows(
  rows: readonly number[],
  reasonToSkip: (row: number) => SkipReason | null,
  holdsOnlyNumber: (row: number) => boolean = () => false,
): SortedRows {
  const data: number[] = [];
  const skipped: { row: number; reason: SkipReason }[] = [];
  let expected = rows[0] ?? 0;
  for (const row of rows) {
    if (data.length > 0 && row - expected <= longestGap) {
      for (let blank = expected; blank < row; blank += 1) skipped.push({ row: blank, reason: 'blank' });
    }
    const reason = reasonToSkip(row);
    if (reason === null) data.push(row);
    else skipped.push({ row, reason });
    expected = row + 1;
  }
  const prefilled = data.splice(data.length - prefilledAt(data, holdsOnlyNumber));
  for (const row of prefilled) skipped.push({ row, reason: 'blank' });
  return { data, skipped: prefilled.length === 0 ? skipped : skipped.toSorted((one, other) => one.row - other.row) };
}
