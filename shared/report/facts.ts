import { bureauOf, bureaus } from '#shared/codebook/index.ts';
import {
  compareCounts,
  type Comparison,
  type CountTable,
  type DimensionId,
  type Filters,
  fixedValues,
  inReadingOrder,
  unknown,
  valueLabel,
} from '#shared/counts/index.ts';
import { inMultiples, type Writing, writings } from './words.ts';
import { reportTexts } from './texts.ts';
import { missingBureaus, type ReportEdition, type ReportInput } from './types.ts';

/** A value of a dimension with its reports, the most first. */
export interface Ranked {
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

/** The numbers behind a report, each asked of the published rows when it is needed. */
export interface Facts {
  readonly input: ReportInput;
  readonly write: Writing;
  /** Such as `de vier grote steden`, or `Rotterdam`. */
  readonly place: string;
  /** The line under every table. */
  readonly source: string;
  /** Reports of a year, each counted once; `null` when the figures do not cover the place in that year. */
  readonly total: (year: number, filters?: Filters) => number | null;
  /** The values of a dimension in the year of the report. */
  readonly ranked: (dimension: DimensionId) => readonly Ranked[];
  /** The reports by a dimension and year, in reading order; `null` for a year that does not cover the place. */
  readonly byYear: (dimension: DimensionId) => readonly YearRow[];
  /** Every quarter of every year, with the mass reports among its reports. */
  readonly quarters: () => readonly QuarterRow[];
  /** How the year of the report compares with an earlier one; `null` when different bureaus are in them. */
  readonly comparison: (earlier: number, filters?: Filters) => YearComparison | null;
  readonly edition: (year: number) => ReportEdition | null;
}

export interface YearRow {
  readonly key: string;
  readonly label: string;
  /** By year of the report. */
  readonly counts: readonly (number | null)[];
}

export interface QuarterRow {
  readonly year: number;
  readonly quarter: string;
  readonly total: number | null;
  readonly mass: number | null;
}

export interface YearComparison extends Comparison {
  readonly before: number;
  readonly now: number;
}

export function factsOf(input: ReportInput): Facts {
  const { language, scope, years } = input;
  const write = writings[language];
  const ofPlace: Filters = scope === null ? {} : { city: [scope] };
  const count = (by: readonly DimensionId[], filters: Filters = {}): CountTable =>
    input.count({ by, filters: { ...ofPlace, ...filters } });
  const total: Facts['total'] = (year, filters = {}) =>
    isCovered(input, year) ? count([], { ...filters, year: [String(year)] }).total : null;
  const edition: Facts['edition'] = (year) => input.editions.find((one) => one.year === year) ?? null;
  return {
    input,
    write,
    place: scope === null ? reportTexts[language].everyPlace : valueLabel('city', scope, language),
    source: sourceLine(input, write),
    total,
    edition,
    ranked: (dimension) =>
      count([dimension], { year: [String(input.year)] })
        .rows.map(({ keys: [key = ''], count: reports }) => ({
          key,
          label: valueLabel(dimension, key, language),
          count: reports,
        }))
        .toSorted((a, b) => b.count - a.count),
    byYear: (dimension) => {
      const { rows } = count([dimension, 'year']);
      const found = new Map(rows.map(({ keys, count: reports }) => [keys.join(' '), reports]));
      const keys = rows.map(({ keys: [key = ''] }) => key);
      return inReadingOrder(dimension, keys).map((key) => ({
        key,
        label: valueLabel(dimension, key, language),
        counts: years.map((year) => (isCovered(input, year) ? (found.get(`${key} ${year}`) ?? 0) : null)),
      }));
    },
    quarters: () =>
      years
        .filter((year) => isCovered(input, year))
        .flatMap((year) => {
          const released = edition(year)?.quarter ?? null;
          const quarters = (fixedValues.quarter ?? []).filter(
            (quarter) => released === null || quarter <= `Q${released}`,
          );
          return quarters.map((quarter) => ({
            year,
            quarter,
            total: total(year, { quarter: [quarter] }),
            mass: total(year, { quarter: [quarter], massReport: ['yes'] }),
          }));
        }),
    comparison: (earlier, filters) => compareYears(earlier, input, (year) => total(year, filters), edition),
  };
}

function compareYears(
  earlier: number,
  { year, deliveries }: ReportInput,
  total: (year: number) => number | null,
  edition: Facts['edition'],
): YearComparison | null {
  const [before, now] = [total(earlier), total(year)];
  const samePart = (edition(earlier)?.quarter ?? null) === (edition(year)?.quarter ?? null);
  if (before === null || now === null || !samePart || !sameBureaus(deliveries, earlier, year)) return null;
  const off = Math.max(edition(earlier)?.largestDeviation ?? 0, edition(year)?.largestDeviation ?? 0);
  return { ...compareCounts(before, now, off), before, now };
}

/** The change of a year from the one before it, where the two can be compared. */
export function changeOf(facts: Facts, year: number): number | null {
  const { input, edition, total } = facts;
  const compared = compareYears(year - 1, { ...input, year }, total, edition);
  return compared === null ? null : compared.now - compared.before;
}

/** "Overig" and "onbekend" are no subjects that most reports can be about. */
export const isUnspecified = (key: string): boolean => key === unknown || /9[89]$/.test(key);

function sourceLine({ editions, years, language }: ReportInput, write: Writing): string {
  const words = reportTexts[language];
  const shown = editions.filter(({ year }) => years.includes(year));
  const named = shown.map(({ year, edition, publishedAt }) => words.edition(year, edition, write.day(publishedAt)));
  return words.source(write.list(named), inMultiples([...new Set(shown.map(({ base }) => base))], language));
}

/**
 * Whether the figures of a year say something about the place: something was published, and the bureau of the city itself
 * delivered. Other bureaus than the city's own hold few of its reports.
 */
function isCovered({ scope, editions, deliveries }: ReportInput, year: number): boolean {
  if (!editions.some((edition) => edition.year === year)) return false;
  const missing = missingBureaus(deliveries, year);
  if (scope === null) return missing.length < bureaus.length;
  const own = bureaus.find(({ area }) => area.includes(scope));
  return own !== undefined && !missing.includes(own.id);
}

/** Whether the same bureaus delivered in two years. */
export function sameBureaus(deliveries: ReportInput['deliveries'], one: number, other: number): boolean {
  return missingBureaus(deliveries, one).join() === missingBureaus(deliveries, other).join();
}

/** The names of the bureaus that delivered nothing of the year of the report. */
export const missingNames = ({ input }: Facts): readonly string[] =>
  missingBureaus(input.deliveries, input.year).map((id) => bureauOf(id).name);
