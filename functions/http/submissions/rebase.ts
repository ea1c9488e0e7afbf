import type { Registration } from '#shared/registration/index.ts';
import { difference, merge } from '#shared/submission/index.ts';
import type { Difference, MergeOptions } from '#shared/submission/index.ts';

export type Rebased =
  | { readonly kind: 'merged'; readonly registrations: readonly Registration[] }
  /** Both sides changed these cases, and not to the same. */
  | { readonly kind: 'conflict'; readonly cases: readonly string[] };

/**
 * A list that was made while looking at `base`, brought onto `current`, which others may have changed since. What the list
 * changes is applied; what others changed stays. With `base` and `current` the same it is a plain merge.
 */
export function rebase(
  base: readonly Registration[],
  current: readonly Registration[],
  list: readonly Registration[],
  options: MergeOptions,
): Rebased {
  if (base === current) return { kind: 'merged', registrations: merge(current, list, options) };
  const ours = touched(difference(base, list, options));
  const theirs = touched(difference(base, current, { mode: 'complete', heldBack: [] }));
  const onList = byCaseNumber(list);
  const inForce = byCaseNumber(current);
  const cases = [...ours].filter(
    (caseNumber) => theirs.has(caseNumber) && !areSame(onList.get(caseNumber), inForce.get(caseNumber)),
  );
  if (cases.length > 0) return { kind: 'conflict', cases };
  const kept = current.filter(({ caseNumber }) => !ours.has(caseNumber) || onList.has(caseNumber));
  const changed = list.filter(({ caseNumber }) => ours.has(caseNumber));
  return { kind: 'merged', registrations: merge(kept, changed, { mode: 'addition', heldBack: [] }) };
}

const byCaseNumber = (registrations: readonly Registration[]): ReadonlyMap<string, Registration> =>
  new Map(registrations.map((registration) => [registration.caseNumber, registration]));

const touched = ({ added, changed, withdrawn }: Difference): ReadonlySet<string> =>
  new Set([...added, ...changed.map(({ caseNumber }) => caseNumber), ...withdrawn]);

function areSame(one: Registration | undefined, other: Registration | undefined): boolean {
  if (!one || !other) return one === other;
  return difference([one], [other], { mode: 'complete', heldBack: [] }).unchanged.length === 1;
}
