import { urgencyOf, type OpenCase, type Urgency } from '#shared/blauwdruk/index.ts';

/** Which open cases to show, by where their next term stands. */
export const filters = ['all', 'passed', 'this-week', 'later', 'none'] as const;
export type Filter = (typeof filters)[number];

/** A term that may have passed is shown with those that have. */
export const fits = (urgency: Urgency, filter: Filter): boolean =>
  filter === 'all' || urgency === filter || (urgency === 'perhaps-passed' && filter === 'passed');

export const countOf = (cases: readonly OpenCase<unknown>[], filter: Filter): number =>
  cases.filter((one) => fits(urgencyOf(one), filter)).length;
