import type { IsoDate, IsoMonth } from '#shared/registration/index.ts';
import { cleanText } from '../text.ts';
import type { CellValue, DateOrder } from '../types.ts';
import { monthOf } from '../vocabulary/months.ts';

/** How the dates of one column are to be read. */
export interface DateReading {
  readonly date1904: boolean;
  /** Order of day and month in texts such as 03-05-23; `null` while nobody has told and the column does not show it. */
  readonly order: DateOrder | null;
}

/** What a cell says about a date. `ambiguous` has two readings, of which only the sheet's owner knows the right one. */
export type DateResult =
  | { readonly kind: 'day'; readonly date: IsoDate }
  | { readonly kind: 'month'; readonly month: IsoMonth }
  | { readonly kind: 'ambiguous'; readonly dayFirst: IsoDate; readonly monthFirst: IsoDate }
  | { readonly kind: 'no-date' };

const noDate: DateResult = { kind: 'no-date' };
const msPerDay = 86_400_000;
const epoch1900 = Date.UTC(1899, 11, 30);
const daysBetweenSystems = 1462;
/** Serial numbers from 1 January 1990 to 31 December 2099: anything else in a date column is no date of a report. */
const firstSerial = 32_874;
const lastSerial = 73_050;

const two = (number: number): string => (number < 10 ? `0${number}` : `${number}`);
const serialTexts = new Map<number, IsoDate>();

function serialText(day: number): IsoDate {
  let text = serialTexts.get(day);
  if (text === undefined) {
    text = new Date(epoch1900 + day * msPerDay).toISOString().slice(0, 10);
    serialTexts.set(day, text);
  }
  return text;
}

/** The date of an Excel serial number, with the time of day cut off; `null` when it lies outside 1990 to 2099. */
export function dateOfSerial(serial: number, date1904: boolean): IsoDate | null {
  const day = Math.floor(serial) + (date1904 ? daysBetweenSystems : 0);
  return day >= firstSerial && day <= lastSerial ? serialText(day) : null;
}

function day(year: number, month: number, dayOfMonth: number): IsoDate | null {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || dayOfMonth < 1) return null;
  if (dayOfMonth > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${two(month)}-${two(dayOfMonth)}`;
}

/** Two digits stand for 1970 to 2069; `'23` is 2023. */
const fullYear = (text: string): number =>
  text.length > 2 ? Number(text) : Number(text) + (Number(text) < 70 ? 2000 : 1900);

const ofDay = (date: IsoDate | null): DateResult => (date === null ? noDate : { kind: 'day', date });
const ofMonth = (year: number, month: number): DateResult =>
  month >= 1 && month <= 12 && year >= 1970 && year <= 2100
    ? { kind: 'month', month: `${year}-${two(month)}` }
    : noDate;

function ofNumbers(first: number, second: number, year: number, order: DateOrder | null): DateResult {
  const dayFirst = day(year, second, first);
  const monthFirst = day(year, first, second);
  if (order === 'day-first') return ofDay(dayFirst);
  if (order === 'month-first') return ofDay(monthFirst);
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return ofDay(dayFirst ?? monthFirst);
  return { kind: 'ambiguous', dayFirst, monthFirst };
}

const weekday =
  /^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|do|vr|za|zo|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)[.,]*\s+/iu;
const timeOfDay =
  /(?:\s*,|\s+om|\s+at|t|\s)\s*\d{1,2}[:.u]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?:z|[+-]\d{2}:?\d{2}|uur|u|h|am|pm)?\.?$/iu;
const yearFirst = /^(\d{4})\s*[-/.\s]\s*(\d{1,2})\s*[-/.\s]\s*(\d{1,2})$/u;
const numbersOnly = /^(\d{1,2})\s*[-/.\s]\s*(\d{1,2})\s*[-/.\s]\s*['’]?(\d{4}|\d{2})$/u;
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/u;
const compactYearLast = /^(\d{2})(\d{2})((?:19|20)\d{2})$/u;
const dayMonthName =
  /^(\d{1,2})(?:e|ste|de|st|nd|rd|th)?[\s\-/.]*(?:of\s+)?([a-z]{3,9})\.?[\s\-/.,]*['’]?(\d{4}|\d{2})$/iu;
const monthNameDay = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/iu;
const monthNameYear =
  /^(?:(?:ca|circa|begin|medio|half|midden|eind|einde|rond|in)\.?\s+)?([a-z]{3,9})\.?[\s\-/.]*['’]?(\d{4}|\d{2})$/iu;
const monthYear = /^(\d{1,2})\s*[-/]\s*(\d{4})$/u;
const yearMonth = /^(\d{4})\s*[-/]\s*(\d{1,2})$/u;
const serialAsText = /^\d{5}(?:[.,]\d+)?$/u;

/** Each form of a date in text, from the most to the least specific. */
const forms: readonly (readonly [RegExp, (part: readonly string[], order: DateOrder | null) => DateResult])[] = [
  [yearFirst, ([, y = '', m, d]) => ofDay(day(Number(y), Number(m), Number(d)))],
  [numbersOnly, ([, a, b, y = ''], order) => ofNumbers(Number(a), Number(b), fullYear(y), order)],
  [compact, ([, y = '', m, d]) => ofDay(day(Number(y), Number(m), Number(d)))],
  [compactYearLast, ([, a, b, y], order) => ofNumbers(Number(a), Number(b), Number(y), order)],
  [dayMonthName, ([, d, name = '', y = '']) => ofDay(day(fullYear(y), monthOf(name) ?? 0, Number(d)))],
  [monthNameDay, ([, name = '', d, y = '']) => ofDay(day(fullYear(y), monthOf(name) ?? 0, Number(d)))],
  [monthNameYear, ([, name = '', y = '']) => ofMonth(fullYear(y), monthOf(name) ?? 0)],
  [monthYear, ([, m, y = '']) => ofMonth(Number(y), Number(m))],
  [yearMonth, ([, y = '', m]) => ofMonth(Number(y), Number(m))],
];

/** A text longer than this is no date, however many spaces it has. */
const longestText = 80;
const hyphens = /[\u2010-\u2015\u2212\ufe63\uff0d]/gu;
const trimmed = (value: string): string =>
  cleanText(value)
    .replace(hyphens, '-')
    .replace(/^['"(]+|[)"';,]+$/gu, '');
const bareDate = (value: string): string => trimmed(value).replace(weekday, '').replace(timeOfDay, '').trim();

function readText(value: string, reading: DateReading): DateResult {
  if (value.length > longestText) return noDate;
  const text = trimmed(value);
  if (!/\d/u.test(text)) return noDate;
  if (serialAsText.test(text)) return ofDay(dateOfSerial(Number(text.replace(',', '.')), reading.date1904));
  const bare = bareDate(value);
  for (const [form, read] of forms) {
    const parts = form.exec(bare);
    const found = parts === null ? noDate : read(parts, reading.order);
    if (found.kind !== 'no-date') return found;
  }
  return noDate;
}

/**
 * Reads a date as bureaus write it: a serial number (also as text), `3 mei 2023`, `03-05-23`, `2023-05-03`,
 * `3-5-2023 14:12`, `20230503`, or only a month, `mei 2023`. A text that is not wholly a date is `no-date`.
 */
export function readDate(value: CellValue, reading: DateReading): DateResult {
  if (typeof value === 'string') return readText(value, reading);
  if (typeof value !== 'number') return noDate;
  if (Number.isInteger(value) && value > 19_700_000 && value < 21_000_000) return readText(String(value), reading);
  return ofDay(dateOfSerial(value, reading.date1904));
}

/** Dates in one order for each in the other before the latter is a slip of the keyboard. */
const fewestPerSlip = 8;

/**
 * The order of day and month that texts such as `17-05-23` give away; `null` when none does, `mixed` when they contradict
 * each other. Slips among many others (at most one in nine) are no contradiction: they are not read at all in that order.
 */
export function orderShownBy(values: Iterable<CellValue>): DateOrder | 'mixed' | null {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const value of values) {
    if (typeof value !== 'string' || value.length > longestText) continue;
    const parts = numbersOnly.exec(bareDate(value));
    if (parts === null) continue;
    const first = Number(parts[1]);
    const second = Number(parts[2]);
    if (first > 12 && first <= 31 && second <= 12) dayFirst += 1;
    if (second > 12 && second <= 31 && first <= 12) monthFirst += 1;
  }
  if (dayFirst === 0 && monthFirst === 0) return null;
  if (dayFirst >= monthFirst * fewestPerSlip) return 'day-first';
  return monthFirst >= dayFirst * fewestPerSlip ? 'month-first' : 'mixed';
}
