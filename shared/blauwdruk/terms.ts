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
import type { Citation } from './playbook.ts';
import type { Term } from './schema.ts';

/** The dates of a registration from which a term can run. */
export type TermBasis = 'reportedOn' | 'incidentOn' | 'closedOn';

/**
 * Where today stands against a term's last day. `perhaps-passed`: the registration gives only a month, and the term
 * ran out for a part of its days. `this-week`: the last day is today or within the six days after it.
 */
export type TermStatus = 'passed' | 'perhaps-passed' | 'this-week' | 'later';

/** When a term ends. */
export type Due =
  | {
      readonly kind: 'date';
      readonly basis: TermBasis;
      /** The last day on which it can still be done. */
      readonly until: IsoDate;
      /** The last day before it moved to the next working day; equal to `until` when it did not move. */
      readonly counted: IsoDate;
      readonly status: TermStatus;
    }
  | {
      /** Only the month is known: the safe last day, and the latest that it can be. */
      readonly kind: 'month';
      readonly basis: TermBasis;
      readonly until: IsoDate;
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
  readonly sources: readonly Citation[];
}

/** Works out when a term ends for a registration, and where today stands against it. */
export function dueOf(term: Term, draft: Pick<Draft, TermBasis>, today: IsoDate): Due {
  if ('event' in term) return { kind: 'event' };
  const basis = 'from' in term ? term.from : term.yearsAfter;
  const start = draft[basis];
  if (start === null) return { kind: 'no-date', basis };

  const first = endOf(term, firstDayOf(start));
  const last = start === firstDayOf(start) ? first : endOf(term, lastDayOf(start));
  if (first.until === last.until) {
    return { kind: 'date', basis, ...first, status: statusOf(first.until, today) };
  }
  return {
    kind: 'month',
    basis,
    until: first.until,
    latest: last.until,
    status: spreadStatusOf(first.until, last.until, today),
  };
}

function endOf(
  term: Exclude<Term, { event: true }>,
  start: IsoDate,
): { readonly counted: IsoDate; readonly until: IsoDate } {
  if ('yearly' in term) {
    const date = `${yearOf(start) + term.years}-${term.yearly}`;
    return { counted: date, until: date };
  }
  const counted = later(start, term.add);
  return { counted, until: term.extends ? nextWorkingDay(counted) : counted };
}

function later(start: IsoDate, length: { days: number } | { months: number } | { years: number }): IsoDate {
  if ('days' in length) return addDays(start, length.days);
  return addMonths(start, 'months' in length ? length.months : 12 * length.years);
}

function statusOf(until: IsoDate, today: IsoDate): TermStatus {
  if (until < today) return 'passed';
  return daysBetween(today, until) <= 6 ? 'this-week' : 'later';
}

function spreadStatusOf(until: IsoDate, latest: IsoDate, today: IsoDate): TermStatus {
  return until < today && today <= latest ? 'perhaps-passed' : statusOf(until, today);
}
