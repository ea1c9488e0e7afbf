import { addDays, type IsoDate, yearOf } from '#shared/registration/index.ts';

const sunday = 0;
const saturday = 6;
const weekday = (date: IsoDate): number => new Date(`${date}T00:00:00Z`).getUTCDay();

/** Easter Sunday in the Gregorian calendar (the algorithm of Meeus, Jones and Butcher). */
export function easter(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonShift = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return addDays(`${year}-03-22`, epact + toSunday - 7 * correction);
}

/** King's Day since 2014, Queen's Day before; when that is a Sunday, the Saturday before it. */
function kingsDay(year: number): IsoDate {
  const date = year >= 2014 ? `${year}-04-27` : `${year}-04-30`;
  return weekday(date) === sunday ? addDays(date, -1) : date;
}

/**
 * The generally recognised holidays of a year, and Good Friday (Algemene termijnenwet art. 3, first and second
 * paragraph), in order. Days that the government equates in single years are left out: a term is never shown too long.
 */
export function holidays(year: number): readonly IsoDate[] {
  const easterSunday = easter(year);
  const [goodFriday, easterMonday, ascension, whitMonday] = [-2, 1, 39, 50];
  const movable = [goodFriday, easterMonday, ascension, whitMonday].map((days) => addDays(easterSunday, days));
  return [`${year}-01-01`, ...movable, kingsDay(year), `${year}-05-05`, `${year}-12-25`, `${year}-12-26`].sort();
}

const holidaysByYear = new Map<number, readonly IsoDate[]>();

function isHoliday(date: IsoDate): boolean {
  const year = yearOf(date);
  const known = holidaysByYear.get(year) ?? holidays(year);
  holidaysByYear.set(year, known);
  return known.includes(date);
}

export function isWorkingDay(date: IsoDate): boolean {
  const day = weekday(date);
  return day !== saturday && day !== sunday && !isHoliday(date);
}

/** The day itself, or the next that is no Saturday, Sunday or holiday (Algemene termijnenwet art. 1). */
export function nextWorkingDay(date: IsoDate): IsoDate {
  let candidate = date;
  while (!isWorkingDay(candidate)) candidate = addDays(candidate, 1);
  return candidate;
}
