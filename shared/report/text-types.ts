import type { Source } from '#shared/codebook/index.ts';
import type { ChapterId } from './types.ts';

export type Direction = 'more' | 'fewer';

/** The sentences of a report. Numbers and names come in as people write them. */
export interface ReportTexts {
  readonly title: (period: string, place: string) => string;
  readonly subtitle: (bureaus: string) => string;
  readonly chapters: Readonly<Record<ChapterId, string>>;
  readonly everyPlace: string;
  readonly nothing: (place: string, year: number) => string;
  /** What the figures of a year cover, in a sentence and above a column; the last quarter is from 1 to 4. */
  readonly part: (lastQuarter: number, year: number) => string;
  readonly shortPart: (lastQuarter: number, year: number) => string;
  readonly total: (place: string, period: string, reports: string) => string;
  readonly totalEverywhere: (place: string, period: string, reports: string) => string;
  /** Nothing, or so few that rounding made it nothing. */
  readonly fewest: (place: string, period: string) => string;
  readonly rate: (rate: string, place: string) => string;
  readonly missing: (bureaus: string, period: string, howMany: number) => string;
  readonly noEarlier: (place: string, earlier: number) => string;
  readonly incomparable: (earlier: number) => string;
  readonly fewerQuarters: (earlier: number) => string;
  readonly same: (earlier: string) => string;
  readonly steady: (difference: string, direction: Direction, earlier: string, before: string) => string;
  readonly clear: (difference: string, direction: Direction, earlier: string, before: string) => string;
  readonly massReports: (period: string, mass: string, without: string) => string;
  readonly steadyWithoutMass: (earlier: string, before: string, now: string) => string;
  readonly clearWithoutMass: (direction: Direction, earlier: string, before: string, now: string) => string;
  /** Several share the first place when `howMany` is more than one; each has as many reports. */
  readonly mostGround: (grounds: string, reports: string, share: string | null, howMany: number) => string;
  readonly nextGrounds: (grounds: string, howMany: number) => string;
  readonly mostDomain: (domains: string, reports: string, howMany: number) => string;
  readonly most: (labels: string, reports: string, howMany: number) => string;
  readonly tooFew: (place: string, period: string) => string;
  readonly clearlyMore: (labels: string, earlier: string) => string;
  readonly clearlyFewer: (labels: string, earlier: string) => string;
  readonly noneClear: (earlier: string) => string;
  readonly severalValues: string;
  readonly spread: string;
  readonly quarters: string;
  readonly between: (year: number, least: string, most: string) => string;
  readonly alike: (year: number, reports: string) => string;
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
  };
  readonly chart: (what: string, place: string, years: string) => string;
  readonly alt: (title: string, first: string, firstReports: string, second: string | null) => string;
  readonly source: (editions: string, bases: string) => string;
  readonly edition: (period: string, edition: number, day: string) => string;
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
    readonly inhabitants: (place: string, year: number, inhabitants: string, source: Source) => string;
    readonly madeOn: (day: string) => string;
  };
}
