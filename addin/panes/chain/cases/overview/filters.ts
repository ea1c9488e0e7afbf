import { urgencyOf, type OpenCase, type Urgency } from '#shared/blauwdruk/index.ts';

/** Which open cases to show, by where their next term stands. */
export const filters = ['all', 'passed', 'perhaps-passed', 'this-week', 'later', 'none'] as const satisfies readonly (
  Urgency | 'all'
)[];
export type Filter = (typeof filters)[number];

export const fits = (urgency: Urgency, filter: Filter): boolean => filter === 'all' || urgency === filter;

export const countOf = (cases: readonly OpenCase<unknown>[], filter: Filter): number =>
  cases.filter((one) => fits(urgencyOf(one), filter)).length;
