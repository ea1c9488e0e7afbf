import { compareCaseNumbers, fields, type Registration } from '#shared/registration/index.ts';
import { canonical, fieldText, inOrder } from './canonical.ts';
import type { Difference, FieldChange, Mode } from './types.ts';

export interface MergeOptions {
  readonly mode: Mode;
  /** Cases that stand on the sheet but cannot be submitted yet: a complete list does not withdraw them. */
  readonly heldBack: readonly string[];
}

/** By case number; of two with the same number the last one counts. Rule V1 keeps a list from having two. */
function byCaseNumber(registrations: readonly Registration[]): Map<string, Registration> {
  const known = new Map<string, Registration>();
  for (const registration of registrations) known.set(registration.caseNumber, registration);
  return known;
}

/** Decides which cases of an earlier version go, when they are not in the later list. */
function withdrawal({ mode, heldBack }: MergeOptions): (caseNumber: string) => boolean {
  const kept = new Set(heldBack);
  return (caseNumber) => mode === 'complete' && !kept.has(caseNumber);
}

function changesOf(before: Registration, after: Registration): FieldChange[] {
  const left = canonical(before);
  const right = canonical(after);
  return fields
    .filter((field) => fieldText(left, field) !== fieldText(right, field))
    .map((field) => ({ field, before: left[field], after: right[field] }));
}

/** What submitting `after` would change in a bureau's year that holds `before`. Changes nothing itself. */
export function difference(
  before: readonly Registration[],
  after: readonly Registration[],
  options: MergeOptions,
): Difference {
  const known = byCaseNumber(before);
  const next = byCaseNumber(after);
  const isWithdrawn = withdrawal(options);
  const added: string[] = [];
  const changed: Difference['changed'][number][] = [];
  const unchanged: string[] = [];
  for (const registration of inOrder([...next.values()])) {
    const { caseNumber } = registration;
    const old = known.get(caseNumber);
    if (old === undefined) {
      added.push(caseNumber);
      continue;
    }
    const changes = changesOf(old, registration);
    if (changes.length === 0) unchanged.push(caseNumber);
    else changed.push({ caseNumber, changes });
  }
  const missing = [...known.keys()].filter((caseNumber) => !next.has(caseNumber)).sort(compareCaseNumbers);
  const withdrawn = missing.filter(isWithdrawn);
  return { added, changed, unchanged, withdrawn };
}

/** A bureau's year after submitting `after`, in the natural order of case numbers and in canonical form. */
export function merge(
  before: readonly Registration[],
  after: readonly Registration[],
  options: MergeOptions,
): Registration[] {
  const next = byCaseNumber(after);
  const isWithdrawn = withdrawal(options);
  const kept = [...byCaseNumber(before).values()].filter(
    ({ caseNumber }) => !next.has(caseNumber) && !isWithdrawn(caseNumber),
  );
  return inOrder([...kept, ...next.values()]).map(canonical);
}
