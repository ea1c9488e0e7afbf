import type { Language } from '#shared/codebook/index.ts';
import type { DimensionId } from '#shared/counts/index.ts';

/** Dimensions whose values are names. */
const names: ReadonlySet<DimensionId> = new Set(['city', 'district', 'bureau']);

const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** Writes numbers, days and lists as people in a language read them. */
export interface Writing {
  readonly language: Language;
  readonly number: (value: number) => string;
  /** `0.458` as `46%`: a share of rounded counts has no decimals. */
  readonly share: (value: number) => string;
  /** `45.83` as `45,8`. */
  readonly rate: (value: number) => string;
  readonly day: (iso: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** `1 melding`, `1.212 meldingen`. */
  readonly reports: (count: number) => string;
  /**
   * A label in the middle of a sentence: `Herkomst` as `herkomst`. `LHBTI` keeps its capitals, and so do names of places and bureaus.
   */
  readonly within: (label: string, dimension: DimensionId) => string;
}

function writingIn(language: Language): Writing {
  const locale = locales[language];
  const number = new Intl.NumberFormat(locale);
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const rate = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const words = language === 'nl' ? (['melding', 'meldingen'] as const) : (['report', 'reports'] as const);
  return {
    language,
    number: (value) => number.format(value),
    share: (value) => share.format(value),
    rate: (value) => rate.format(value),
    day: (iso) => day.format(new Date(iso)),
    list: (items) => list.format(items),
    reports: (count) => `${number.format(count)} ${words[count === 1 ? 0 : 1]}`,
    within: (label, dimension) =>
      !names.has(dimension) && /^\p{Lu}\p{Ll}/u.test(label)
        ? label.charAt(0).toLocaleLowerCase(locale) + label.slice(1)
        : label,
  };
}

export const writings: Readonly<Record<Language, Writing>> = { nl: writingIn('nl'), en: writingIn('en') };

/** `5-tallen`, `3-tallen of 5-tallen`. */
export function inMultiples(bases: readonly number[], language: Language): string {
  const each = bases.map((base) => (language === 'nl' ? `${base}-tallen` : `multiples of ${base}`));
  return new Intl.ListFormat(locales[language], { type: 'disjunction' }).format(each);
}
