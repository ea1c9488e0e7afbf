import { maxListed } from '#shared/api/index.ts';
import type { SubmissionPreview } from '#shared/api/index.ts';
import type { Registration } from '#shared/registration/index.ts';
import { difference } from '#shared/submission/index.ts';
import type { QuarterTouched } from '#shared/submission/index.ts';
import type { BureauYear } from '../../store/index.ts';

/** A list that was submitted, as far as it tells more than the registrations before and after it. */
export interface List {
  /** Its cases: only these are counted as unchanged. */
  readonly accepted: readonly Registration[];
  /** At most `maxListed` of them, the first. */
  readonly refused: readonly SubmissionPreview['refused'][number][];
  readonly refusedCount: number;
}

/** One version of a bureau's year and the one that would follow it. */
export interface Step {
  readonly of: BureauYear;
  /** `null` when the year has no version yet. */
  readonly version: number | null;
  readonly before: readonly Registration[];
  readonly after: readonly Registration[];
  /** Closed quarters that differ. */
  readonly closed: readonly QuarterTouched[];
  /** `null` when no list was submitted. */
  readonly list: List | null;
}

/** What a step changes. Lists are cut, counts are exact. */
export function previewOf({ of, version, before, after, closed, list }: Step): SubmissionPreview {
  const { added, changed, unchanged, withdrawn } = difference(before, after, { mode: 'complete', heldBack: [] });
  const submitted = list && new Set(list.accepted.map(({ caseNumber }) => caseNumber));
  return {
    bureau: of.bureau,
    year: of.year,
    version,
    counts: {
      added: added.length,
      changed: changed.length,
      unchanged: submitted ? unchanged.filter((one) => submitted.has(one)).length : unchanged.length,
      withdrawn: withdrawn.length,
      refused: list?.refusedCount ?? 0,
    },
    added: added.slice(0, maxListed),
    changed: changed.slice(0, maxListed).map(({ caseNumber, changes }) => ({
      caseNumber,
      changes: changes.map(({ field, before: from, after: to }) => ({ field, before: copy(from), after: copy(to) })),
    })),
    withdrawn: withdrawn.slice(0, maxListed),
    refused: [...(list?.refused ?? [])],
    closed: [...closed],
  };
}

type FieldValue = Registration[keyof Registration];

const copy = (value: FieldValue): string | boolean | string[] | null =>
  typeof value === 'object' && value !== null ? [...value] : value;

export const changesNothing = ({ counts }: SubmissionPreview): boolean =>
  counts.added + counts.changed + counts.withdrawn === 0;
