import { maxListed } from '#shared/api/index.ts';
import type { SubmissionPreview, SubmissionRequest } from '#shared/api/index.ts';
import type { Registration } from '#shared/registration/index.ts';
import { difference } from '#shared/submission/index.ts';
import type { Checked } from './checked.ts';

/** What a submission changes: between the registrations before and after it. Lists are cut, counts are exact. */
export function previewOf(
  { bureau, year }: SubmissionRequest,
  { accepted, refused, refusedCount }: Checked,
  version: number | null,
  before: readonly Registration[],
  after: readonly Registration[],
): SubmissionPreview {
  const { added, changed, unchanged, withdrawn } = difference(before, after, { mode: 'complete', heldBack: [] });
  const submitted = new Set(accepted.map(({ caseNumber }) => caseNumber));
  return {
    bureau,
    year,
    version,
    counts: {
      added: added.length,
      changed: changed.length,
      unchanged: unchanged.filter((caseNumber) => submitted.has(caseNumber)).length,
      withdrawn: withdrawn.length,
      refused: refusedCount,
    },
    added: added.slice(0, maxListed),
    changed: changed.slice(0, maxListed).map(({ caseNumber, changes }) => ({
      caseNumber,
      changes: changes.map(({ field, before: from, after: to }) => ({ field, before: copy(from), after: copy(to) })),
    })),
    withdrawn: withdrawn.slice(0, maxListed),
    refused: [...refused],
  };
}

type FieldValue = Registration[keyof Registration];

const copy = (value: FieldValue): string | boolean | string[] | null =>
  typeof value === 'object' && value !== null ? [...value] : value;

export const changesNothing = ({ counts }: SubmissionPreview): boolean =>
  counts.added + counts.changed + counts.withdrawn === 0;
