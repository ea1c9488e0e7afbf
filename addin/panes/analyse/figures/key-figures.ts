import type { BureauId } from '#shared/codebook/index.ts';
import { compareCounts, inhabitantsOf, ratePer100000 } from '#shared/counts/index.ts';
import type { Comparison, Filters } from '#shared/counts/index.ts';
import type { Count } from './answered.ts';
import {
  type Basis,
  baseOf,
  coverageOf,
  deliveredBy,
  deviationOf,
  editionOf,
  lastQuarter,
  lastWholeQuarter,
} from './basis.ts';
import { citiesIn } from './choice.ts';
import type { Asking, Figure } from './figures.ts';

/** The numbers that people came for, of the newest chosen year. */
export interface KeyFigures {
  readonly year: number;
  readonly reports: Figure;
  /** The quarter up to which the figures of the year go; `null` for all of it. */
  readonly upTo: number | null;
  readonly change: Change | NoChange;
  readonly rate: Rate | null;
}

/** How the year stands to the one before it, over the same quarters. */
export interface Change extends Comparison {
  readonly kind: 'change';
  readonly before: number;
  readonly now: number;
  /** The quarter up to which both are counted; `null` for whole years. */
  readonly upTo: number | null;
  /** How far the published numbers can be from the true ones; 0 for exact figures. */
  readonly deviation: number;
  /** With mass reports among them: how many there are in both years together, and what the rest says. */
  readonly mass: { readonly reports: number; readonly verdict: Comparison['verdict'] } | null;
}

export interface NoChange {
  readonly kind: 'no-change';
  /** Nothing of the year before; other bureaus delivered; or so many filters that nobody knows how exact the numbers are. */
  readonly why: 'no-earlier-year' | 'other-bureaus' | 'too-many-filters';
}

/** Reports about incidents in the cities of the choice, for each 100,000 of their inhabitants. */
export interface Rate {
  readonly value: number;
  readonly reports: number;
  readonly inhabitants: number;
  readonly bureaus: readonly BureauId[];
  readonly verified: boolean;
}

export function keyFiguresOf(asking: Asking, basis: Basis, count: Count): KeyFigures {
  const { filters } = asking;
  const counted = asking.years.filter((one) => coverageOf(basis, filters, one) === 'counted');
  const year = counted.at(-1) ?? asking.years.at(-1) ?? 0;
  const coverage = coverageOf(basis, filters, year);
  const { total } = count({ by: [], filters: { ...filters, year: [String(year)] } });
  const last = lastQuarter(basis, year);
  return {
    year,
    reports: coverage === 'counted' ? total : coverage,
    upTo: last < 4 ? last : null,
    change: changeOf(asking, basis, count, year),
    rate: rateOf(filters, basis, count, year),
  };
}

/** Every quarter up to one, as a filter; none for a whole year. */
const upToQuarter = (quarter: number): Filters =>
  quarter < 4 ? { quarter: Array.from({ length: quarter }, (_, at) => `Q${at + 1}`) } : {};

function changeOf({ filters }: Asking, basis: Basis, count: Count, year: number): Change | NoChange {
  const none = (why: NoChange['why']): NoChange => ({ kind: 'no-change', why });
  const quarter = Math.min(lastWholeQuarter(basis, year), lastWholeQuarter(basis, year - 1));
  const ofYear = (one: number, more: Filters = {}): number =>
    count({ by: [], filters: { ...filters, ...upToQuarter(quarter), ...more, year: [String(one)] } }).total;
  // Asked before anything is decided, so that the questions are the same whatever the answers.
  const [before, now] = [ofYear(year - 1), ofYear(year)];
  const mass = ofYear(year - 1, { massReport: ['yes'] }) + ofYear(year, { massReport: ['yes'] });
  const [beforeWithout, nowWithout] = [ofYear(year - 1, { massReport: ['no'] }), ofYear(year, { massReport: ['no'] })];
  const isThere = [year - 1, year].every((one) => coverageOf(basis, filters, one) === 'counted');
  if (!isThere || quarter < 1) return none('no-earlier-year');
  if (deliveredBy(basis, filters, year - 1).join() !== deliveredBy(basis, filters, year).join())
    return none('other-bureaus');
  const deviation = deviationOfYears(basis, filters, [year - 1, year], quarter);
  const deviationWithout = deviationOfYears(basis, { ...filters, massReport: ['no'] }, [year - 1, year], quarter);
  if (deviation === null) return none('too-many-filters');
  const hasMass = filters.massReport === undefined && mass > 0 && deviationWithout !== null;
  return {
    kind: 'change',
    ...compareCounts(before, now, deviation),
    before,
    now,
    upTo: quarter < 4 ? quarter : null,
    deviation,
    mass: hasMass
      ? { reports: mass, verdict: compareCounts(beforeWithout, nowWithout, deviationWithout).verdict }
      : null,
  };
}

/** The larger of the deviations of two years; a year of which only a part is taken adds up its quarters. */
function deviationOfYears(basis: Basis, filters: Filters, years: readonly number[], quarter: number): number | null {
  if (basis.precision === 'exact') return 0;
  const ofEach = years.map((year) => {
    const edition = editionOf(basis, year);
    const isWhole = quarter === lastQuarter(basis, year);
    return edition && deviationOf(edition, isWhole ? filters : { ...filters, ...upToQuarter(quarter) });
  });
  return ofEach.some((one) => one === null) ? null : Math.max(...ofEach.map((one) => one ?? 0));
}

function rateOf(filters: Filters, basis: Basis, count: Count, year: number): Rate | null {
  const asked = citiesIn(filters);
  const isIn = basis.own === null ? asked : citiesIn({ ...filters, bureau: [basis.own] });
  const cities = isIn.filter((city) => coverageOf(basis, { ...filters, city: [city] }, year) === 'counted');
  const reports = count({ by: [], filters: { ...filters, city: cities, year: [String(year)] } }).total;
  const known = cities.flatMap((city) => inhabitantsOf(city, year) ?? []);
  if (cities.length === 0 || known.length < cities.length || lastQuarter(basis, year) < 4) return null;
  const inhabitants = known.reduce((sum, one) => sum + one.inhabitants, 0);
  const value = ratePer100000(reports, inhabitants, baseOf(basis) ?? undefined);
  if (value === null) return null;
  const verified = known.every(({ source }) => source.status === 'source');
  return { value, reports, inhabitants, bureaus: deliveredBy(basis, filters, year), verified };
}
