import { isCodedField } from '#shared/codebook/index.ts';
import type { ColumnHeader } from '../columns/column-header.ts';
import { isDateField } from '../columns/column-claims.ts';
import { codesShown, isDateLike } from '../columns/column-values.ts';
import type { Grid } from '../grid.ts';
import { headerRepeats } from './header-text.ts';
import type { Legends } from '../values/labels.ts';
import { formOf, formReader, isBlank, textOf } from '../text.ts';
import type { CellValue, RecognisedColumn, RecognisedTable } from '../types.ts';
import { totalWords } from '../vocabulary/marks.ts';

type SkipReason = RecognisedTable['skippedRows'][number]['reason'];

/** Which rows of a table are registrations and which are not. */
export interface SortedRows {
  readonly data: readonly number[];
  readonly skipped: readonly { readonly row: number; readonly reason: SkipReason }[];
}

const commonShare = 0.05;
/** `Januari 2023` above the cases of a month is no case number; a number with a space in it is one when most have it. */
const spacedShare = 0.5;
const fewestCells = 3;

/** The forms of the case numbers of rows, by row. */
function formsOf(grid: Grid, rows: readonly number[], column: number | undefined): readonly (string | undefined)[] {
  if (column === undefined) return [];
  const forms = new Array<string | undefined>((rows.at(-1) ?? -1) + 1).fill(undefined);
  const form = formReader();
  for (const row of rows) forms[row] = form(textOf(grid.rowAt(row)[column - grid.left]));
  return forms;
}

/** The forms that many case numbers have; one without a digit is none. */
function commonShapes(rows: readonly number[], forms: readonly (string | undefined)[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  let filled = 0;
  for (const row of rows) {
    const shape = forms[row];
    if (shape === undefined || !shape.includes('9')) continue;
    filled += 1;
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
  readonly repeatsHeader: (row: number) => boolean;
  readonly columns: readonly RecognisedColumn[];
  readonly legends: Legends;
  readonly caseColumn: number | undefined;
  readonly dateColumns: readonly number[];
  readonly forms: readonly (string | undefined)[];
  readonly shapes: ReadonlySet<string>;
}

type Weight = 'strong' | 'weak' | 'none';

/** How much a cell says that its row is a registration. */
function weightOf(value: CellValue, column: RecognisedColumn, frame: Frame): Weight {
  const { field } = column;
  if (field === null || column.mark !== undefined) return 'none';
  if (field === 'caseNumber') {
    const text = textOf(value);
    if (frame.shapes.has(formOf(text))) return 'strong';
    return couldBeCase(text) ? 'weak' : 'none';
  }
  if (isDateField(field)) return isDateLike(value) ? 'strong' : 'none';
  if (!isCodedField(field) || !codesShown(value, frame.legends).has(field)) return 'none';
  return field === 'grounds' ? 'strong' : 'weak';
}

/** The common case: a number of the usual form and a date. */
function isPlainlyData(row: number, values: readonly CellValue[], frame: Frame): boolean {
  const { grid, dateColumns, forms, shapes } = frame;
  const form = forms[row];
  if (form === undefined || !shapes.has(form)) return false;
  return dateColumns.some((column) => isDateLike(values[column - grid.left] ?? null));
}

function reasonToSkip(row: number, frame: Frame): SkipReason | null {
  const { grid, columns, caseColumn } = frame;
  const values = grid.rowAt(row);
  if (isPlainlyData(row, values, frame)) return null;
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
  if (frame.repeatsHeader(row)) return 'repeated-header';
  if (strong > 0 || weak >= 2 || filled > fewestCells) return null;
  return 'note';
}

function startsWithDigit(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 0x30 && first <= 0x39;
}

/** Whether a row says in its first filled cell that it adds up others: its numbers tell nothing about its columns. */
export function startsAsTotal(grid: Grid, row: number, headers: readonly ColumnHeader[]): boolean {
  for (const { column } of headers) {
    const value = grid.at(row, column);
    if (!isBlank(value)) return typeof value === 'string' && !startsWithDigit(value) && totalWords.test(textOf(value));
  }
  return false;
}

/** Tells of each of the rows why it is no registration, or `null` when it is one. Together they show what case numbers look like here. */
export function reasonsToSkip(
  grid: Grid,
  rows: readonly number[],
  headers: readonly ColumnHeader[],
  columns: readonly RecognisedColumn[],
  legends: Legends,
): (row: number) => SkipReason | null {
  const caseColumn = columns.find(({ field }) => field === 'caseNumber')?.column;
  const dateColumns = columns.filter(({ field }) => field !== null && isDateField(field)).map(({ column }) => column);
  const forms = formsOf(grid, rows, caseColumn);
  const shapes = commonShapes(rows, forms);
  const repeatsHeader = headerRepeats(grid, headers);
  const frame: Frame = { grid, repeatsHeader, columns, legends, caseColumn, dateColumns, forms, shapes };
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
