import { isDateField } from './column-claims.ts';
import { dateOfSerial, orderShownBy, readDate } from '../values/dates.ts';
import type { Grid } from '../grid.ts';
import { headerKey } from '../text.ts';
import type { CellValue, DateOrder, RecognisedColumn, SheetProfile } from '../types.ts';

/** A table with the columns and rows of which the dates are looked at. */
export interface DatedTable {
  readonly grid: Grid;
  readonly columns: readonly RecognisedColumn[];
  readonly rows: readonly number[];
}

/** The order of day and month for a column, by its header; `null` when nobody knows it. */
export type DateOrders = (header: string) => DateOrder | null;

const monthWords = /maand|month/iu;
const dayWords = /datum|date|dag|day/iu;
const fewestSerials = 4;

const isDated = ({ field, role }: RecognisedColumn): boolean =>
  role === 'field' && field !== null && isDateField(field);

const valuesOf = ({ grid, rows }: DatedTable, column: number): readonly CellValue[] =>
  rows.map((row) => grid.at(row, column));

/** The texts under a header; most dates are numbers. */
function textsUnder(header: string, tables: readonly DatedTable[]): readonly string[] {
  const texts: string[] = [];
  for (const { grid, columns, rows } of tables) {
    for (const recognised of columns) {
      if (!isDated(recognised) || headerKey(recognised.header) !== header) continue;
      for (const row of rows) {
        const value = grid.at(row, recognised.column);
        if (typeof value === 'string') texts.push(value);
      }
    }
  }
  return texts;
}

/**
 * The order of day and month in text dates, per header over all tables: as told, as the column's own texts show, or as
 * all other columns of dates show.
 */
export function dateOrders(tables: readonly DatedTable[], profile: SheetProfile): DateOrders {
  const headers = new Set(
    tables.flatMap(({ columns }) => columns.filter(isDated).map(({ header }) => headerKey(header))),
  );
  const shown = new Map([...headers].map((header) => [header, orderShownBy(textsUnder(header, tables))]));
  const [only, ...more] = new Set([...shown.values()].filter((order) => order !== null));
  const common = only === undefined || only === 'mixed' || more.length > 0 ? null : only;
  return (header) => {
    const key = headerKey(header);
    if (Object.hasOwn(profile.dateOrders, key)) return profile.dateOrders[key] ?? null;
    const own = shown.get(key) ?? common;
    return own === 'mixed' ? null : own;
  };
}

/** Whether a column of dates means months: all its dates are first days, as Excel writes `mei 2023`. */
function meansMonths(header: string, values: readonly CellValue[], date1904: boolean): boolean {
  const months = new Set<string>();
  let count = 0;
  for (const value of values) {
    if (typeof value !== 'number') {
      if (readDate(value, { date1904, order: 'day-first' }).kind === 'day') return false;
      continue;
    }
    const date = dateOfSerial(value, date1904);
    if (date === null) continue;
    if (!date.endsWith('-01')) return false;
    months.add(date);
    count += 1;
  }
  if (monthWords.test(header) && !dayWords.test(header)) return count > 0;
  return count >= fewestSerials && months.size > 1;
}

/** Adds to every column of dates how its values are to be read. */
export function withDates(table: DatedTable, orders: DateOrders, date1904: boolean): readonly RecognisedColumn[] {
  return table.columns.map((column) => {
    if (!isDated(column)) return column;
    const { header, field } = column;
    const monthsOnly = field === 'incidentOn' && meansMonths(header, valuesOf(table, column.column), date1904);
    return { ...column, dates: { order: orders(header), monthsOnly } };
  });
}
