import { bureaus, type BureauId, type MunicipalityCode } from '#shared/codebook/index.ts';
import { fixedValues } from '#shared/counts/index.ts';
import type { DimensionId, Filters } from '#shared/counts/index.ts';

/** What somebody chose to look at. */
export interface Choice {
  /** Ascending, at least one. */
  readonly years: readonly number[];
  /** Never by year: that is what `years` are for. */
  readonly filters: Filters;
  /** Rows and columns of the table that people put together themselves. */
  readonly rows: DimensionId;
  readonly columns: DimensionId | null;
  /** The city on the map. */
  readonly city: MunicipalityCode;
}

/** Changes a choice, whatever it has become meanwhile. */
export type ChangeChoice = (change: (now: Choice) => Choice) => void;

/** The dimensions to choose rows and columns from, most used first. */
export const splits: readonly DimensionId[] = [
  'ground',
  'domain',
  'nature',
  'year',
  'quarter',
  'bureau',
  'city',
  'district',
  'residence',
  'channel',
  'kind',
  'handling',
  'massReport',
];

/** The dimensions to filter on. */
export const filterable = [
  'bureau',
  'city',
  'ground',
  'domain',
  'nature',
  'massReport',
] as const satisfies readonly DimensionId[];
export type Filterable = (typeof filterable)[number];

const cities: readonly MunicipalityCode[] = bureaus.map(({ city }) => city);

/** The values to choose from in a filter. */
export const filterValues = (dimension: Filterable): readonly string[] =>
  dimension === 'city' ? cities : (fixedValues[dimension] ?? []);

/** How many years back we look for reports, and how many there always are to choose from. */
const yearsBack = 9;
const fewestYears = 4;

/** The years in which reports can be looked for, newest first. */
export function yearsToSearch(thisYear: number): number[] {
  return Array.from({ length: yearsBack + 1 }, (_, back) => thisYear - back);
}

/** The years to choose from, newest first: down to the oldest with reports. */
export function yearChoices(yearsWithReports: readonly number[], thisYear: number): number[] {
  const oldest = Math.min(thisYear - fewestYears + 1, ...yearsWithReports);
  return yearsToSearch(thisYear).filter((year) => year >= oldest);
}

/** What to show first: the two newest years that hold reports. */
export function firstChoice(yearsWithReports: readonly number[], thisYear: number, city: MunicipalityCode): Choice {
  const newest = yearsWithReports.toSorted((a, b) => a - b).slice(-2);
  const years = newest.length > 0 ? newest : [thisYear];
  return { years, rows: 'ground', columns: years.length > 1 ? 'year' : null, filters: {}, city };
}

/** The choice after choosing rows; columns that would say the same disappear. */
export function withRows(choice: Choice, rows: DimensionId): Choice {
  return { ...choice, rows, columns: choice.columns === rows ? null : choice.columns };
}

/** The choice with a year added or taken away; the last year stays. */
export function withYear(choice: Choice, year: number, chosen: boolean): Choice {
  const others = choice.years.filter((other) => other !== year);
  const years = chosen ? [...others, year].sort((a, b) => a - b) : others;
  return years.length === 0 ? choice : { ...choice, years };
}

/** The choice with the values of a filter; no values means no filter. */
export function withFilter(choice: Choice, dimension: DimensionId, values: readonly string[]): Choice {
  const others = Object.fromEntries(Object.entries(choice.filters).filter(([name]) => name !== dimension));
  return { ...choice, filters: values.length === 0 ? others : { ...others, [dimension]: values } };
}

/** The bureaus that a choice is about: those chosen, else those of the chosen cities, else all. */
export function bureausIn({ bureau, city }: Filters): readonly BureauId[] {
  const chosen = bureaus.filter(({ id }) => bureau?.includes(id) ?? true);
  const ofCity = chosen.filter((one) => city?.includes(one.city) ?? true);
  return (ofCity.length > 0 ? ofCity : chosen).map(({ id }) => id);
}

/** The G4 cities that a choice is about. */
export function citiesIn(filters: Filters): readonly MunicipalityCode[] {
  const asked = filters.city ?? cities;
  const ofBureaus = bureaus.filter(({ id }) => filters.bureau?.includes(id) ?? true).map(({ city }) => city);
  return cities.filter((city) => asked.includes(city) && ofBureaus.includes(city));
}
