import { bureauOf, bureaus } from '#shared/codebook/index.ts';
import {
  type CountTable,
  type DimensionId,
  type Filters,
  fixedValues,
  type Inhabitants,
  inhabitantsOf,
  inReadingOrder,
  ratePer100000,
  unknown,
  valueLabel,
} from '#shared/counts/index.ts';
import { compareYears, lastQuarter, type Total, type YearComparison } from './compare.ts';
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
  readonly total: Total;
  /** Reports per 100,000 inhabitants of the place in the year of the report; `null` where a rate would mislead. */
  readonly rate: () => { readonly value: number; readonly people: Inhabitants } | null;
  /** The values of a dimension in the year of the report. */
  readonly ranked: (dimension: DimensionId) => readonly Ranked[];
  /** The reports by a dimension and year, in reading order; `null` for a year that does not cover the place. */
  readonly byYear: (dimension: DimensionId) => readonly YearRow[];
  /** Every quarter of every year, with the mass reports among its reports. */
  readonly quarters: () => readonly QuarterRow[];
  /**
   * How the year of the report compares with an earlier one, over the same quarters; `null` when different bureaus are in
   * them, or fewer quarters of the earlier one were released.
   */
  readonly comparison: (earlier: number, filters?: Filters) => YearComparison | null;
  /** The part of a year that its figures cover, in a sentence: `2024`, or `de eerste twee kwartalen van 2024`. */
  readonly period: (year: number) => string;
  /** The same above a column: `2024`, or `2024 t/m 2e kwartaal`. */
  readonly column: (year: number) => string;
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

export function factsOf(input: ReportInput): Facts {
  const { language, scope, year, years } = input;
  const write = writings[language];
  const place = scope === null ? reportTexts[language].everyPlace : valueLabel('city', scope, language);
  const ofPlace: Filters = scope === null ? {} : { city: [scope] };
  const count = (by: readonly DimensionId[], filters: Filters = {}): CountTable =>
    input.count({ by, filters: { ...ofPlace, ...filters } });
  const total: Facts['total'] = (year, filters = {}) =>
    isCovered(input, year) ? count([], { ...filters, year: [String(year)] }).total : null;
  const edition: Facts['edition'] = (year) => input.editions.find((one) => one.year === year) ?? null;
  const { part, shortPart } = reportTexts[language];
  const nameOf = (dimension: DimensionId, key: string): string => {
    const label = valueLabel(dimension, key, language);
    return scope !== null && dimension === 'district' ? label.replace(` (${place})`, '') : label;
  };
  return {
    input,
    write,
    place,
    period: (year) => part(lastQuarter(edition(year)), year),
    column: (year) => shortPart(lastQuarter(edition(year)), year),
    source: sourceLine(input, write),
    total,
    edition,
    rate: () => {
      const people = scope === null || lastQuarter(edition(year)) < 4 ? null : inhabitantsOf(scope, year);
      if (people === null) return null;
      const value = ratePer100000(total(year) ?? 0, people.inhabitants, edition(year)?.base);
      return value === null ? null : { value, people };
    },
    ranked: (dimension) =>
      count([dimension], { year: [String(year)] })
        .rows.map(({ keys: [key = ''], count: reports }) => ({
          key,
          label: nameOf(dimension, key),
          count: reports,
        }))
        .filter(({ count: reports }) => reports > 0)
        .toSorted((a, b) => b.count - a.count),
    byYear: (dimension) => {
      const { rows } = count([dimension, 'year']);
      const found = new Map(rows.map(({ keys, count: reports }) => [keys.join(' '), reports]));
      const keys = rows.map(({ keys: [key = ''] }) => key);
      return inReadingOrder(dimension, keys).map((key) => ({
        key,
        label: nameOf(dimension, key),
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
    comparison: (earlier, filters) => compareYears(input, total, [earlier, input.year], filters),
  };
}

/** "Overig" and "onbekend" are no subjects that most reports can be about. */
export const isUnspecified = (key: string): boolean => key === unknown || /9[89]$/.test(key);

/** Those that share the first place among the values that say something. */
export function firstOf(ranked: readonly Ranked[]): readonly Ranked[] {
  const named = ranked.filter(({ key }) => !isUnspecified(key));
  return named.filter(({ count }) => count === named[0]?.count);
}

function sourceLine({ editions, years, language }: ReportInput, write: Writing): string {
  const words = reportTexts[language];
  const shown = editions.filter(({ year }) => years.includes(year));
  const named = shown.map(({ year, quarter, edition, publishedAt }) =>
    words.edition(words.shortPart(quarter ?? 4, year), edition, write.day(publishedAt)),
  );
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

/** The names of the bureaus that delivered nothing of the year of the report. */
export const missingNames = ({ input }: Facts): readonly string[] =>
  missingBureaus(input.deliveries, input.year).map((id) => bureauOf(id).name);
