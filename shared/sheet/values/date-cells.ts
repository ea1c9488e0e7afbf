import { saysNothing, saysUnknown } from '#shared/codebook/index.ts';
import { readDate, type DateReading } from './dates.ts';
import { nothing, noting, type Effect, type Spot, type ValueReader } from './drafting.ts';
import { looksLikeName, personalDataIn } from './personal.ts';
import { textOf } from '../text.ts';
import type { CellValue } from '../types.ts';

type DateField = 'reportedOn' | 'incidentOn' | 'closedOn';

/** A column of dates. */
export interface DateSpot extends Spot {
  readonly field: DateField;
}

/** What programs fill in when nobody knows a date. */
const placeholders: ReadonlySet<string> = new Set(['1900-01-00', '1900-01-01', '1970-01-01', '1904-01-01']);
const zeros = /^0{1,4}(?:[-/. ]0{1,4}){0,2}$/u;
const yearOnly = /\b(?:19|20)\d{2}\b/u;

/** Days before this are no days of an incident that was reported to a bureau, but slips of the keyboard. */
const firstDay = '1990-01-01';

/**
 * Whether a cell plainly holds no date: a word such as `regelmatig`, a year, a season, zeros, or the first day that Excel counts. Anything with a day or
 * another number in it may be a date that was mistyped.
 */
function holdsNoDate(value: CellValue): boolean {
  if (typeof value === 'boolean') return false;
  const text = textOf(value);
  if (value === 1) return true;
  return zeros.test(text) || !/\d/u.test(text.replace(yearOnly, ''));
}

function unread(spot: DateSpot, value: CellValue): Effect {
  const found = personalDataIn(value);
  const leftOut = spot.field !== 'reportedOn' && holdsNoDate(value);
  const what = found ?? (leftOut && looksLikeName(value) ? 'name' : null);
  if (what !== null) return noting(spot, value, { kind: 'personal-data', what });
  return noting(spot, value, { kind: leftOut ? 'date-left-out' : 'not-a-date' });
}

const setDate =
  (field: DateField, date: string): Effect =>
  ({ draft }) => {
    draft[field] = date;
  };

/**
 * Reads dates. An incident may be known by its month. What is no date holds a row back where the date is needed, or where
 * it was meant as one; elsewhere it is left out, and the sheet's owner is told.
 */
export function dates(spot: DateSpot, reading: DateReading, monthsOnly: boolean): ValueReader {
  const { field } = spot;
  return (value) => {
    const found = readDate(value, reading);
    if (found.kind === 'day' && field !== 'reportedOn' && found.date < firstDay)
      return noting(spot, value, { kind: placeholders.has(found.date) ? 'date-left-out' : 'not-a-date' });
    if (found.kind === 'day')
      return setDate(field, field === 'incidentOn' && monthsOnly ? found.date.slice(0, 7) : found.date);
    if (found.kind === 'month' && field === 'incidentOn' && found.month >= firstDay.slice(0, 7))
      return setDate(field, found.month);
    if (found.kind === 'ambiguous') return noting(spot, value, { kind: 'ambiguous-date' });
    const text = textOf(value);
    return field !== 'reportedOn' && (saysNothing(text) || saysUnknown(text)) ? nothing : unread(spot, value);
  };
}
