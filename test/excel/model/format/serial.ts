const DAY = 86_400_000;

/** A moment as a calendar says it, without time zone. */
export interface CalendarDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  readonly milliseconds: number;
  /** 0 is Sunday */
  readonly weekday: number;
}

/**
 * The date of a serial number, or `null` below 0. In the 1900 system serial 60 is the 29th of February 1900, which never
 * was: Excel keeps it for the sake of Lotus 1-2-3, and so does this.
 */
export function dateOfSerial(serial: number, date1904: boolean): CalendarDate | null {
  if (!(serial >= 0) || serial >= 2_958_466) return null;
  const phantom = !date1904 && Math.floor(serial) === 60;
  const days = date1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const moment = new Date(Math.round((days - 25_569) * DAY));
  return {
    year: moment.getUTCFullYear(),
    month: phantom ? 2 : moment.getUTCMonth() + 1,
    day: phantom ? 29 : !date1904 && serial < 1 ? 0 : moment.getUTCDate(),
    hours: moment.getUTCHours(),
    minutes: moment.getUTCMinutes(),
    seconds: moment.getUTCSeconds(),
    milliseconds: moment.getUTCMilliseconds(),
    weekday: (Math.floor(serial) + (date1904 ? 5 : 6)) % 7,
  };
}

/** The serial of a calendar day, or `null` when there is no such day (31 February, a month 13). */
export function serialOfDate(year: number, month: number, day: number, date1904: boolean): number | null {
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day || year < 1900 || year > 9999) return null;
  const days = moment.getTime() / DAY + 25_569;
  if (date1904) return days >= 1462 ? days - 1462 : null;
  return days <= 60 ? days - 1 : days;
}
