import type { CountsQuestion } from '#shared/api/index.ts';
import { crossQueries } from '#shared/counts/index.ts';
import type { DimensionId, Filters } from '#shared/counts/index.ts';

/** What somebody chose to look at. */
export interface View {
  /** Ascending, at least one. */
  readonly years: readonly number[];
  readonly rows: DimensionId;
  readonly columns: DimensionId | null;
  readonly filters: Filters;
}

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
  'ground',
  'domain',
  'nature',
  'massReport',
] as const satisfies readonly DimensionId[];
export type Filterable = (typeof filterable)[number];

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

/** What to show first: grounds over the two newest years that hold reports. */
export function firstView(yearsWithReports: readonly number[], thisYear: number): View {
  const newest = yearsWithReports.toSorted((a, b) => a - b).slice(-2);
  const years = newest.length > 0 ? newest : [thisYear];
  return { years, rows: 'ground', columns: years.length > 1 ? 'year' : null, filters: {} };
}

/** The view after choosing rows; columns that would say the same disappear. */
export function withRows(view: View, rows: DimensionId): View {
  return { ...view, rows, columns: view.columns === rows ? null : view.columns };
}

/** The view with a year added or taken away; the last year stays. */
export function withYear(view: View, year: number, chosen: boolean): View {
  const others = view.years.filter((other) => other !== year);
  const years = chosen ? [...others, year].sort((a, b) => a - b) : others;
  return years.length === 0 ? view : { ...view, years };
}

/** The view with the values of a filter; no values means no filter. */
export function withFilter(view: View, dimension: DimensionId, values: readonly string[]): View {
  const others = Object.fromEntries(Object.entries(view.filters).filter(([name]) => name !== dimension));
  return { ...view, filters: values.length === 0 ? others : { ...others, [dimension]: values } };
}

/** What must be asked to show a view; totals are asked for, never added up. */
export interface ViewQuestions {
  readonly perYear: CountsQuestion;
  readonly rowTotals: CountsQuestion;
  /** With columns only. */
  readonly cells: CountsQuestion | null;
  readonly columnTotals: CountsQuestion | null;
}

export function questionsOf({ years, rows, columns, filters }: View): ViewQuestions {
  const perYear: CountsQuestion = { years, by: ['year'], filters };
  if (columns === null) return { perYear, rowTotals: { years, by: [rows], filters }, cells: null, columnTotals: null };
  const queries = crossQueries(rows, columns, filters);
  return {
    perYear,
    rowTotals: { years, ...queries.rowTotals },
    cells: { years, ...queries.cells },
    columnTotals: { years, ...queries.columnTotals },
  };
}

/** The question behind the pivot-ready table: one row per year and combination. */
export function pivotQuestion({ years, rows, columns, filters }: View): CountsQuestion {
  const by = [...new Set<DimensionId>(['year', rows, ...(columns === null ? [] : [columns])])];
  return { years, by, filters };
}
