import type { Language } from '#shared/codebook/index.ts';

/** What a function can filter on. */
export type FilterArgument = 'ground' | 'domain' | 'nature' | 'bureau';

interface Reasons {
  readonly noYear: string;
  readonly noCity: string;
  readonly unknown: Readonly<Record<FilterArgument, string>>;
  readonly notReleased: (year: number) => string;
  readonly notDelivered: (year: number) => string;
  /** Two years that hold other bureaus, or other quarters. */
  readonly otherBureaus: (first: number, second: number) => string;
  readonly otherQuarters: (first: number, second: number) => string;
  readonly noRate: string;
  readonly partOfYear: (year: number) => string;
  readonly ownBureau: (year: number) => string;
  readonly year: string;
  readonly count: string;
}

/** Why a function has no number. A reason never quotes what stands in a cell. */
export const reasons: Readonly<Record<Language, Reasons>> = {
  nl: {
    noYear: 'Geef een jaar, zoals 2023.',
    noCity: 'Deze gemeente staat niet in de codelijst.',
    unknown: {
      ground: 'Deze grond staat niet in de codelijst.',
      domain: 'Dit terrein staat niet in de codelijst.',
      nature: 'Deze aard staat niet in de codelijst.',
      bureau: 'Dit bureau kennen we niet.',
    },
    notReleased: (year) => `Over ${year} is nog niets gepubliceerd.`,
    notDelivered: (year) => `Dit bureau heeft over ${year} niets aangeleverd.`,
    otherBureaus: (first, second) => `In ${first} en ${second} telden niet dezelfde bureaus mee.`,
    otherQuarters: (first, second) => `De cijfers over ${first} en ${second} gaan niet over dezelfde kwartalen.`,
    partOfYear: (year) => `Over ${year} is nog niet het hele jaar gepubliceerd.`,
    ownBureau: (year) => `Het bureau van deze gemeente heeft over ${year} niets aangeleverd.`,
    noRate: 'Geen getal per 100.000: het aantal is te klein of het aantal inwoners is niet bekend.',
    year: 'Jaar',
    count: 'Meldingen (afgerond)',
  },
  en: {
    noYear: 'Give a year, such as 2023.',
    noCity: 'This municipality is not in the code list.',
    unknown: {
      ground: 'This ground is not in the code list.',
      domain: 'This area of society is not in the code list.',
      nature: 'This nature is not in the code list.',
      bureau: 'We do not know this bureau.',
    },
    notReleased: (year) => `Nothing has been published for ${year} yet.`,
    notDelivered: (year) => `This bureau delivered nothing for ${year}.`,
    otherBureaus: (first, second) => `Not the same bureaus are in the figures of ${first} and ${second}.`,
    otherQuarters: (first, second) => `The figures of ${first} and ${second} do not cover the same quarters.`,
    partOfYear: (year) => `Not all of ${year} has been published yet.`,
    ownBureau: (year) => `The bureau of this municipality delivered nothing for ${year}.`,
    noRate: 'No rate per 100,000: the count is too small or the number of inhabitants is not known.',
    year: 'Year',
    count: 'Reports (rounded)',
  },
};
