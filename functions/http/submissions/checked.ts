import type { SubmissionPreview, SubmissionRequest } from '#shared/api/index.ts';
import { bureauOf } from '#shared/codebook/index.ts';
import { toRegistration } from '#shared/registration/index.ts';
import type { Draft, IsoDate, Registration } from '#shared/registration/index.ts';
import { checkRegistrations } from '#shared/rules/index.ts';
import type { MergeOptions } from '#shared/submission/index.ts';

type Refused = SubmissionPreview['refused'][number];

/** A submission after the server's own check of every row. */
export interface Checked {
  readonly accepted: readonly Registration[];
  readonly refused: readonly Refused[];
  /** A case that was held back or refused is not withdrawn. */
  readonly options: MergeOptions;
}

/** Runs all rules again: what the pane found is not taken on trust. */
export function checkSubmission(request: SubmissionRequest, drafts: readonly Draft[], today: IsoDate): Checked {
  const context = { bureau: bureauOf(request.bureau), year: request.year, today };
  const errors = checkRegistrations(drafts, context).filter(({ severity }) => severity === 'error');
  const errorsByRow = Map.groupBy(errors, ({ index }) => index);
  const accepted: Registration[] = [];
  const refused: Refused[] = [];
  drafts.forEach((draft, index) => {
    const found = errorsByRow.get(index) ?? [];
    const registration = found.length === 0 ? toRegistration(draft) : null;
    if (registration) {
      accepted.push(registration);
      return;
    }
    const breaches = found.map(({ code, fields, params }) => ({ code, fields: [...fields], params: { ...params } }));
    refused.push({ index, caseNumber: draft.caseNumber, breaches });
  });
  const heldBack = [...request.heldBack, ...refused.flatMap(({ caseNumber }) => caseNumber ?? [])];
  return { accepted, refused, options: { mode: request.mode, heldBack } };
}
