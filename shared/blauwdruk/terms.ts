import type { Text } from '#shared/codebook/index.ts';
import {
  addDays,
  addMonths,
  daysBetween,
  firstDayOf,
  lastDayOf,
  yearOf,
  type Draft,
  type IsoDate,
} from '#shared/registration/index.ts';
import { nextWorkingDay } from './calendar.ts';
import type { Citation } from './citations.ts';
import type { Term } from './schema.ts';

/** The dates of a registration from which a term can run. */
export type TermBasis = 'reportedOn' | 'incidentOn' | 'closedOn';

/**
 * Where today stands against a term's last day. `perhaps-passed`: today is after the safe last day, and not after the
 * latest that it can be. `this-week`: the last day is today or within the six days after it.
 */
export type TermStatus = 'passed' | 'perhaps-passed' | 'this-week' | 'later';

/** When a term ends. */
export type Due =
  | {
      /** `month`: of the date from which it runs only the month is known. */
      readonly kind: 'date' | 'month';
      readonly basis: TermBasis;
      /** The last day on which it can certainly still be done. */
      readonly until: IsoDate;
      /** The last day that it can be: later than `until` when the month leaves room, or when it may run on to a working day. */
      readonly latest: IsoDate;
      readonly status: TermStatus;
    }
  /** The sheet does not give the date from which it runs. */
  | { readonly kind: 'no-date'; readonly basis: TermBasis }
  /** It runs from something that a sheet does not hold, such as a hearing. */
  | { readonly kind: 'event' };

/** A term of a step, worked out for one registration. */
export interface GuidedTerm {
  readonly text: Text;
  readonly note: Text | null;
  readonly due: Due;
  /** No law sets it: when it is over, nobody was late. */
  readonly advisory: boolean;
  readonly sources: readonly Citation[];
}

/** The dates of a registration that terms run from. */
export type TermDates = Pick<Draft, TermBasis>;

/** The date from which a term runs; `null` when it runs from something that a sheet does not hold. */
export function basisOf(term: Term): TermBasis | null {
  if ('event' in term) return null;
  return 'from' in term ? term.from : term.yearsAfter;
}

/** Works out when a term ends for a registration, and where today stands against it. */
export function dueOf(term: Term, dates: TermDates, today: IsoDate): Due {
  if ('event' in term) return { kind: 'event' };
  const basis = 'from' in term ? term.from : term.yearsAfter;
  const start = dates[basis];
  if (start === null) return { kind: 'no-date', basis };

  const first = endOf(term, firstDayOf(start));
  const last = start === firstDayOf(start) ? first : endOf(term, lastDayOf(start));
  const { until } = first;
  const { latest } = last;
  const kind = first.until === last.until ? 'date' : 'month';
  return { kind, basis, until, latest, status: statusOf(until, latest, today) };
}

function endOf(
  term: Exclude<Term, { event: true }>,
  start: IsoDate,
): { readonly until: IsoDate; readonly latest: IsoDate } {
  if ('yearly' in term) {
    const date = `${yearOf(start) + term.years}-${term.yearly}`;
    return { until: date, latest: date };
  }
  const until = later(start, term.add);
  return { until, latest: term.extends ? nextWorkingDay(until) : until };
}

function later(start: IsoDate, length: { days: number } | { months: number } | { years: number }): IsoDate {
  if ('days' in length) return addDays(start, length.days);
  return addMonths(start, 'months' in length ? length.months : 12 * length.years);
}

function statusOf(until: IsoDate, latest: IsoDate, today: IsoDate): TermStatus {
  if (latest < today) return 'passed';
  if (until < today) return 'perhaps-passed';
  return daysBetween(today, until) <= 6 ? 'this-week' : 'later';
}
