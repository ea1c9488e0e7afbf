import type { IsoDate, IsoMonth } from '#shared/registration/index.ts';

const day = 86_400_000;

const toTime = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`);
const fromTime = (time: number): IsoDate => new Date(time).toISOString().slice(0, 10);

/** A number of calendar days later. */
export const addDays = (date: IsoDate, days: number): IsoDate => fromTime(toTime(date) + days * day);

/** Calendar days from one date to another; negative when the other is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => (toTime(to) - toTime(from)) / day;

/** The same day a number of months later; the last day of that month where it is shorter: 30 November + 3 is 28 (or 29) February. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const start = new Date(toTime(date));
  const dayOfMonth = start.getUTCDate();
  start.setUTCMonth(start.getUTCMonth() + months);
  if (start.getUTCDate() !== dayOfMonth) start.setUTCDate(0);
  return fromTime(start.getTime());
}

export const isMonth = (date: IsoDate | IsoMonth): boolean => date.length === 'YYYY-MM'.length;

/** The first day that a date or a month can mean. */
export const firstPossible = (date: IsoDate | IsoMonth): IsoDate => (isMonth(date) ? `${date}-01` : date);

/** The last day that a date or a month can mean. */
export const lastPossible = (date: IsoDate | IsoMonth): IsoDate =>
  isMonth(date) ? addDays(addMonths(`${date}-01`, 1), -1) : date;

const sunday = 0;
const saturday = 6;
const weekday = (date: IsoDate): number => new Date(toTime(date)).getUTCDay();

/** Easter Sunday in the Gregorian calendar (the anonymous algorithm of Meeus, Jones and Butcher). */
export function easter(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonShift = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const sum = epact + toSunday - 7 * correction + 114;
  return fromTime(Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1));
}

/** King's Day since 2014, Queen's Day before; not on a Sunday, but on the Saturday before. */
function kingsDay(year: number): IsoDate {
  const date = year >= 2014 ? `${year}-04-27` : `${year}-04-30`;
  return weekday(date) === sunday ? addDays(date, -1) : date;
}

/**
 * The generally recognised holidays of a year, Good Friday with them (Algemene termijnenwet art. 3, first and second
 * paragraph). Days that the government equates in single years are left out, so a term is never shown too long.
 */
export function holidays(year: number): readonly IsoDate[] {
  const easterSunday = easter(year);
  const movable = [-2, 1, 39, 50].map((days) => addDays(easterSunday, days));
  return [`${year}-01-01`, ...movable, kingsDay(year), `${year}-05-05`, `${year}-12-25`, `${year}-12-26`].sort();
}

const holidaysByYear = new Map<number, ReadonlySet<IsoDate>>();

function isHoliday(date: IsoDate): boolean {
  const year = Number(date.slice(0, 4));
  const known = holidaysByYear.get(year) ?? new Set(holidays(year));
  holidaysByYear.set(year, known);
  return known.has(date);
}

export const isWorkingDay = (date: IsoDate): boolean =>
  weekday(date) !== saturday && weekday(date) !== sunday && !isHoliday(date);

/** The day itself, or the next that is no Saturday, Sunday or holiday (Algemene termijnenwet art. 1). */
export function nextWorkingDay(date: IsoDate): IsoDate {
  let candidate = date;
  while (!isWorkingDay(candidate)) candidate = addDays(candidate, 1);
  return candidate;
}
