import type { Language } from '#shared/codebook/index.ts';

const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** A moment as the day in the Netherlands: `3 mei 2023`. `moment` is ISO 8601; one without a time is that day. */
export function longDate(moment: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(
    new Date(moment),
  );
}

/** A day `YYYY-MM-DD` as Excel counts days: 1 January 1900 is 1, and the 29 February 1900 that never was is counted too. */
export function dateSerial(day: string): number {
  return Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / 86_400_000 + 25_569;
}
