import type { Bureau } from '#shared/codebook/index.ts';
import { compareCaseNumbers, type Draft, type IsoDate } from '#shared/registration/index.ts';
import type { GuidedStep } from '../../guidance.ts';
import type { Guide } from '../../guide.ts';
import type { Due, TermStatus } from '../../terms.ts';
import { caseOf, isSameCase, type CaseKey, type Progress } from '../progress/records.ts';

/** A registration and where it stands; what a place is, only the sheet's reader knows. */
export interface PlacedCase<P> {
  readonly draft: Draft;
  readonly place: P;
}

/** A term that still runs, or ran out before its step was done. */
export interface OpenTerm {
  readonly step: GuidedStep;
  readonly due: Extract<Due, { readonly until: IsoDate }>;
  /** No law sets it. */
  readonly advisory: boolean;
}

/** An open case with what comes next in it. */
export interface OpenCase<P> extends PlacedCase<P> {
  readonly key: CaseKey;
  /** More rows have this number: they share their progress. */
  readonly isDouble: boolean;
  /** The first step of one's own that can be done and is not; `null` when all are done. */
  readonly nextStep: GuidedStep | null;
  /**
   * The terms of the steps of one's own that are not done, those that end first in front. Without those that ran out
   * and that no law sets: nobody was late.
   */
  readonly terms: readonly OpenTerm[];
  /** The first of them that still runs; when none does, the one that ran out last. */
  readonly nextTerm: OpenTerm | null;
  /** Ids of the routes that apply or may apply. */
  readonly routes: readonly string[];
  readonly stepsDone: number;
}

export interface Overview<P> {
  readonly open: readonly OpenCase<P>[];
  readonly closed: number;
  /** Open registrations without a number: nothing can be kept for them. */
  readonly withoutNumber: readonly PlacedCase<P>[];
  /** Cases of which something was noted and that are no longer on the sheet. */
  readonly gone: readonly CaseKey[];
}

export interface OverviewContext {
  readonly guide: Guide;
  readonly bureau: Bureau | null;
  /** The partner whose steps count as one's own. */
  readonly ownPartner: string;
  readonly today: IsoDate;
  /** The year that was read when other years stand in the workbook too; `null` when everything was read. */
  readonly onlyYear: number | null;
}

/** What stands on the sheet has been registered. */
const doneByBeingThere = 'register';

const isClosed = ({ status, closedOn }: Draft): boolean =>
  status === 'closed' || (status === null && closedOn !== null);

/** Puts the registrations of a sheet beside what was noted about them. */
export function overviewOf<P>(
  cases: readonly PlacedCase<P>[],
  progress: Progress,
  context: OverviewContext,
): Overview<P> {
  const keyed = cases.map((one) => ({ one, key: caseOf(one.draft) }));
  const byNumber = Map.groupBy(
    keyed.flatMap(({ key }) => (key === null ? [] : [key])),
    ({ caseNumber }) => caseNumber,
  );
  const open: OpenCase<P>[] = [];
  const withoutNumber: PlacedCase<P>[] = [];
  let closed = 0;
  for (const { one, key } of keyed) {
    if (isClosed(one.draft)) closed += 1;
    else if (key === null) withoutNumber.push(one);
    else {
      const same = byNumber.get(key.caseNumber)?.filter((other) => isSameCase(other, key)) ?? [];
      open.push(openCase(one, key, same.length > 1, progress, context));
    }
  }
  const gone = progress.cases.filter(
    (key) =>
      (context.onlyYear === null || key.year === context.onlyYear) &&
      !byNumber.get(key.caseNumber)?.some((other) => isSameCase(other, key)),
  );
  return { open, closed, withoutNumber, gone };
}

function openCase<P>(
  placed: PlacedCase<P>,
  key: CaseKey,
  isDouble: boolean,
  progress: Progress,
  { guide, bureau, ownPartner, today }: OverviewContext,
): OpenCase<P> {
  const { routes, partners } = guide(placed.draft, { bureau, today });
  const noted = progress.of(key);
  const isDone = (step: GuidedStep): boolean => (noted.get(step.id)?.doneOn ?? null) !== null;
  const own = partners.find(({ partner }) => partner === ownPartner)?.steps ?? [];
  const left = own.filter((step) => step.state !== 'impossible' && step.id !== doneByBeingThere && !isDone(step));
  const terms = termsOf(left);
  return {
    ...placed,
    key,
    isDouble,
    nextStep: left.find(({ state }) => state === 'do') ?? left[0] ?? null,
    terms,
    nextTerm: terms.find(({ due }) => due.status !== 'passed') ?? terms.at(-1) ?? null,
    routes: routes.map(({ id }) => id),
    stepsDone: [...noted.values()].filter(({ doneOn }) => doneOn !== null).length,
  };
}

function termsOf(steps: readonly GuidedStep[]): readonly OpenTerm[] {
  const terms = steps.flatMap((step): OpenTerm[] => {
    if (step.term === null || !('until' in step.term.due)) return [];
    const { due, advisory } = step.term;
    return advisory && due.status === 'passed' ? [] : [{ step, due, advisory }];
  });
  return terms.toSorted((a, b) => (a.due.until < b.due.until ? -1 : a.due.until > b.due.until ? 1 : 0));
}

/** Where a case's next term stands; `none` when no term of it can be worked out. */
export type Urgency = TermStatus | 'none';
export const urgencyOf = ({ nextTerm }: Pick<OpenCase<unknown>, 'nextTerm'>): Urgency => nextTerm?.due.status ?? 'none';

/** What a list of cases can be sorted by. */
export const overviewOrders = ['term', 'case', 'phase'] as const;
export type OverviewOrder = (typeof overviewOrders)[number];

/** Sorts open cases; `phases` are the ids of the playbook's phases in the order of work. Cases without what is asked come last. */
export function sortedCases<P>(
  cases: readonly OpenCase<P>[],
  order: OverviewOrder,
  phases: readonly string[],
): readonly OpenCase<P>[] {
  const byCase = (a: OpenCase<P>, b: OpenCase<P>): number => compareCaseNumbers(a.key.caseNumber, b.key.caseNumber);
  if (order === 'case') return cases.toSorted(byCase);
  const rank =
    order === 'term'
      ? ({ nextTerm }: OpenCase<P>): string => nextTerm?.due.until ?? '9999'
      : ({ nextStep }: OpenCase<P>): string => {
          const place = nextStep === null ? -1 : phases.indexOf(nextStep.phase);
          return String(place < 0 ? 999 : place).padStart(3, '0');
        };
  const ranked = cases.map((one) => ({ one, rank: rank(one) }));
  return ranked
    .toSorted((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : byCase(a.one, b.one)))
    .map(({ one }) => one);
}
