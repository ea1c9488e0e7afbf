import type { IsoDate, IsoDateOrMonth, IsoMonth } from './registration.ts';

const dayMilliseconds = 86_400_000;
const monthPattern = /^(\d{4})-(0[1-9]|1[0-2])$/u;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Number of days in a month; months count from 1. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0);

const digit = (text: string, at: number): number => {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : Number.NaN;
};

/** Whether a text is a day that exists in the (proleptic) Gregorian calendar, as `2023-05-03`. */
export function isIsoDate(text: string): text is IsoDate {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return false;
  const year = digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3);
  const month = digit(text, 5) * 10 + digit(text, 6);
  const day = digit(text, 8) * 10 + digit(text, 9);
  return year >= 0 && day >= 1 && day <= daysInMonth(year, month);
}

/** Whether a text is a month, as `2023-05`. */
export const isIsoMonth = (text: string): text is IsoMonth => monthPattern.test(text);

const two = (number: number): string => String(number).padStart(2, '0');

/** The ISO text of a day, or `null` when no such day exists; months count from 1, years from 0 to 9999. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return isIsoDate(text) ? text : null;
}

const dayNumber = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`) / dayMilliseconds;

/** The day so many days after (or, negative, before) a date. */
export const addDays = (date: IsoDate, days: number): IsoDate =>
  new Date((dayNumber(date) + days) * dayMilliseconds).toISOString().slice(0, 10);

/** The same day so many months later, or the last day of that month: 31 January and one month is 28 February. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const total = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(total / 12);
  const month = total - year * 12 + 1;
  const day = Math.min(Number(date.slice(8, 10)), daysInMonth(year, month));
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** Days from the first date to the second; negative when the second is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from);

export const yearOf = (date: IsoDateOrMonth): number =>
  digit(date, 0) * 1000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3);

/** 1 to 12. */
export const monthOf = (date: IsoDateOrMonth): number => Number(date.slice(5, 7));

/** 1 to 4. */
export const quarterOf = (date: IsoDateOrMonth): number => Math.ceil(monthOf(date) / 3);

/** The first day that a date or month can mean. */
export const firstDayOf = (date: IsoDateOrMonth): IsoDate => (date.length === 7 ? `${date}-01` : date);

/** The last day that a date or month can mean. */
export const lastDayOf = (date: IsoDateOrMonth): IsoDate =>
  date.length === 7 ? `${date}-${two(daysInMonth(yearOf(date), monthOf(date)))}` : date;
