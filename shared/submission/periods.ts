import { quarterOf, type Registration } from '#shared/registration/index.ts';
import { difference } from './merge.ts';

/** The quarters of a year. A report belongs to the quarter in which it was made. */
export const quarters = [1, 2, 3, 4] as const;
export type Quarter = (typeof quarters)[number];

/** `complete`: the bureau says that everything has been submitted. `closed`: the quarter stands in a release. */
export const periodStatuses = ['open', 'complete', 'closed'] as const;
export type PeriodStatus = (typeof periodStatuses)[number];

/** Why a closed quarter is opened again. */
export const reopenReasons = [
  /** The bureau found a mistake in what it submitted. */
  'mistake',
  /** Reports came in late. */
  'late-reports',
  /** The release was made too early. */
  'released-too-early',
] as const;
export type ReopenReason = (typeof reopenReasons)[number];

/** A quarter in which a new version changes cases. */
export interface QuarterTouched {
  readonly quarter: Quarter;
  /** Cases that are added to it, changed in it or taken out of it. */
  readonly cases: number;
}

/**
 * The quarters in which `after` differs from `before`, in order. A case that moves to another quarter touches both.
 * Cases that stay as they are touch none.
 */
export function quartersTouched(
  before: readonly Registration[],
  after: readonly Registration[],
): readonly QuarterTouched[] {
  const { added, changed, withdrawn } = difference(before, after, { mode: 'complete', heldBack: [] });
  const was = new Map(before.map((one) => [one.caseNumber, one]));
  const is = new Map(after.map((one) => [one.caseNumber, one]));
  const cases = new Map<number, number>();
  for (const caseNumber of [...added, ...changed.map((one) => one.caseNumber), ...withdrawn]) {
    const dates = [was.get(caseNumber)?.reportedOn, is.get(caseNumber)?.reportedOn].filter(
      (date) => date !== undefined,
    );
    for (const quarter of new Set(dates.map(quarterOf))) cases.set(quarter, (cases.get(quarter) ?? 0) + 1);
  }
  return quarters.flatMap((quarter) => {
    const count = cases.get(quarter);
    return count === undefined ? [] : [{ quarter, cases: count }];
  });
}
