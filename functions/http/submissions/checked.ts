import { maxListed } from '#shared/api/index.ts';
import type { SubmissionPreview, SubmissionRequest } from '#shared/api/index.ts';
import { bureauOf } from '#shared/codebook/index.ts';
import { toRegistration } from '#shared/registration/index.ts';
import type { Draft, IsoDate, Registration } from '#shared/registration/index.ts';
import { checkRegistration, checkTogether } from '#shared/rules/index.ts';
import type { MergeOptions } from '#shared/submission/index.ts';

type Refused = SubmissionPreview['refused'][number];

/** A submission after the server's own check of every row. */
export interface Checked {
  readonly accepted: readonly Registration[];
  /** At most `maxListed` of them, the first. */
  readonly refused: readonly Refused[];
  readonly refusedCount: number;
  /** A case that was held back or refused is not withdrawn. */
  readonly options: MergeOptions;
}

/** Runs all rules again: what the pane found is not taken on trust. */
export function checkSubmission(request: SubmissionRequest, drafts: readonly Draft[], today: IsoDate): Checked {
  const context = { bureau: bureauOf(request.bureau), year: request.year, today };
  const together = Map.groupBy(checkTogether(drafts, context), ({ index }) => index);
  const accepted: Registration[] = [];
  const refused: Refused[] = [];
  const heldBack = [...request.heldBack];
  drafts.forEach((draft, index) => {
    const found = [...(together.get(index) ?? []), ...checkRegistration(draft, index, context)];
    const errors = found.filter(({ severity }) => severity === 'error');
    const registration = errors.length === 0 ? toRegistration(draft) : null;
    if (registration) {
      accepted.push(registration);
      return;
    }
    if (draft.caseNumber !== null) heldBack.push(draft.caseNumber);
    if (refused.length === maxListed) return;
    const breaches = errors.map(({ code, fields, params }) => ({ code, fields: [...fields], params: { ...params } }));
    refused.push({ index, caseNumber: draft.caseNumber, breaches });
  });
  const refusedCount = drafts.length - accepted.length;
  return { accepted, refused, refusedCount, options: { mode: request.mode, heldBack } };
}
