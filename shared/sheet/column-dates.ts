import { dateOfSerial, orderShownBy, readDate } from './dates.ts';
import type { Grid } from './grid.ts';
import { headerKey } from './text.ts';
import type { CellValue, DateOrder, RecognisedColumn, SheetProfile } from './types.ts';
import { isDateField } from './column-claims.ts';

const monthWords = /maand|month/iu;
const dayWords = /datum|date|dag|day/iu;
const fewestSerials = 4;

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

/** Adds to every column of dates how its texts are to be read: as told, as the column shows, or as its neighbours show. */
export function withDates(
  columns: readonly RecognisedColumn[],
  grid: Grid,
  rows: readonly number[],
  profile: SheetProfile,
  date1904: boolean,
): readonly RecognisedColumn[] {
  const valuesOf = (column: number) => rows.map((row) => grid.at(row, column));
  const dated = columns.filter(({ field }) => field !== null && isDateField(field));
  const shown = new Map(dated.map(({ column }) => [column, orderShownBy(valuesOf(column))]));
  const agreed = new Set([...shown.values()].filter((order) => order !== null));
  const [only] = agreed;
  const common: DateOrder | null = agreed.size === 1 && only !== undefined && only !== 'mixed' ? only : null;
  return columns.map((column) => {
    if (!shown.has(column.column)) return column;
    const key = headerKey(column.header);
    const told = Object.hasOwn(profile.dateOrders, key) ? profile.dateOrders[key] : undefined;
    const own = shown.get(column.column) ?? common;
    const order = told ?? (own === 'mixed' ? null : own);
    const monthsOnly = column.field === 'incidentOn' && meansMonths(column.header, valuesOf(column.column), date1904);
    return { ...column, dates: { order, monthsOnly } };
  });
}
