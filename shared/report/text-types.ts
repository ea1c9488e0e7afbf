import type { ChapterId } from './types.ts';

export type Direction = 'more' | 'fewer';

/** The sentences of a report. Numbers and names come in as people write them. */
export interface ReportTexts {
  readonly title: (year: number, place: string) => string;
  readonly subtitle: (bureaus: string) => string;
  readonly chapters: Readonly<Record<ChapterId, string>>;
  readonly everyPlace: string;
  readonly nothing: (place: string, year: number) => string;
  readonly total: (place: string, year: number, reports: string) => string;
  readonly rate: (rate: string, place: string) => string;
  readonly missing: (bureaus: string, year: number, howMany: number) => string;
  readonly noEarlier: string;
  readonly incomparable: (earlier: number) => string;
  readonly same: (earlier: number) => string;
  readonly steady: (difference: string, direction: Direction, earlier: number, before: string) => string;
  readonly clear: (difference: string, direction: Direction, earlier: number, before: string) => string;
  readonly massReports: (mass: string, without: string) => string;
  readonly steadyWithoutMass: (earlier: number, before: string, now: string) => string;
  readonly clearWithoutMass: (direction: Direction, earlier: number, before: string, now: string) => string;
  readonly mostGround: (ground: string, reports: string, share: string | null) => string;
  readonly nextGrounds: (grounds: string) => string;
  readonly mostDomain: (domain: string, reports: string) => string;
  readonly most: (label: string, reports: string) => string;
  readonly clearlyMore: (labels: string, earlier: number) => string;
  readonly clearlyFewer: (labels: string, earlier: number) => string;
  readonly noneClear: (earlier: number) => string;
  readonly severalValues: string;
  readonly spread: string;
  readonly quarters: (year: number) => string;
  readonly seriesBreak: (years: string) => string;
  readonly tables: {
    readonly keyFigures: (place: string) => string;
    readonly by: (what: string, place: string) => string;
    readonly quarters: (place: string) => string;
    readonly figure: string;
    readonly reports: string;
    readonly change: string;
    readonly massReports: string;
    readonly withoutMass: string;
    readonly total: string;
  };
  readonly chart: (what: string, place: string, years: string) => string;
  readonly alt: (title: string, first: string, firstReports: string, second: string | null) => string;
  readonly source: (editions: string, bases: string) => string;
  readonly edition: (year: number, edition: number, day: string) => string;
  readonly method: {
    readonly what: string;
    readonly rounding: (base: string, largest: string) => string;
    readonly zero: string;
    readonly chance: string;
    readonly reporting: string;
    readonly several: string;
    readonly otherSources: string;
    readonly delivered: (year: number, bureaus: string) => string;
    readonly notDelivered: (year: number, bureaus: string) => string;
    readonly cityScope: string;
    readonly madeOn: (day: string) => string;
  };
}
