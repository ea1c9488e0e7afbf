import type { Language } from '#shared/codebook/index.ts';

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** Writes numbers, dates and lists as people in a language read them. */
export interface Format {
  readonly language: Language;
  /** `1212` as `1.212`. */
  readonly number: (value: number) => string;
  /** A share from 0 to 1: `0.458` as `45,8%`. */
  readonly share: (value: number) => string;
  /** A calendar date `2023-05-03`, or a month `2023-05`, as `3 mei 2023` or `mei 2023`. */
  readonly date: (isoDate: string) => string;
  /** A moment in ISO 8601, in the reader's own time zone, as `3 mei 2023 om 14:12`. */
  readonly moment: (iso: string) => string;
  /** `a, b en c`. */
  readonly list: (items: readonly string[]) => string;
  /** `a, b of c`. */
  readonly choice: (items: readonly string[]) => string;
  /** The number and the word that fits it: `1 rij`, `1.212 rijen`. */
  readonly count: (value: number, one: string, other: string) => string;
}

function formatIn(language: Language): Format {
  const locale = locales[language];
  const number = new Intl.NumberFormat(locale);
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const choice = new Intl.ListFormat(locale, { type: 'disjunction' });
  const plural = new Intl.PluralRules(locale);
  return {
    language,
    number: (value) => number.format(value),
    share: (value) => share.format(value),
    date: (iso) => (iso.length === 7 ? month.format(new Date(`${iso}-01`)) : day.format(new Date(iso))),
    moment: (iso) => moment.format(new Date(iso)),
    list: (items) => list.format(items),
    choice: (items) => choice.format(items),
    count: (value, one, other) => `${number.format(value)} ${plural.select(value) === 'one' ? one : other}`,
  };
}

const longestShown = 60;

/** A text from a cell as a sentence can hold it: its first 60 signs, with `…` where more follow. */
export const shortened = (text: string): string =>
  text.length > longestShown ? `${text.slice(0, longestShown - 1).trimEnd()}…` : text;

export const formats: Readonly<Record<Language, Format>> = { nl: formatIn('nl'), en: formatIn('en') };
