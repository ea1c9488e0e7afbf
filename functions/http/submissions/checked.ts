import { maxListed } from '#shared/api/index.ts';
import type { SubmissionPreview } from '#shared/api/index.ts';
import { bureauOf } from '#shared/codebook/index.ts';
import { toRegistration } from '#shared/registration/index.ts';
import type { Draft, IsoDate, Registration } from '#shared/registration/index.ts';
import { checkTogether, registrationChecker } from '#shared/rules/index.ts';
import type { Breach } from '#shared/rules/index.ts';
import { personalDataIn } from '#shared/sheet/index.ts';
import type { MergeOptions } from '#shared/submission/index.ts';
import type { SubmissionRequest } from './body.ts';

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

/**
 * What the pane may let pass in a case number, because it sees the whole column: numbers of this bureau's own that happen
 * to look like a telephone or citizen service number. Anything else that is about a person is refused here as well.
 */
const innocentInACaseNumber: ReadonlySet<string> = new Set(['phone', 'bsn']);

/** Whether a case number tells about a person, so that it may not be stored, nor be repeated in an answer. */
function isPersonal(caseNumber: string | null): boolean {
  const kind = caseNumber === null ? null : personalDataIn(caseNumber);
  return kind !== null && !innocentInACaseNumber.has(kind);
}

const personalCaseNumber: Refused['breaches'][number] = {
  code: 'V11.personal-data',
  fields: ['caseNumber'],
  params: {},
};

/** Runs all rules again: what the pane found is not taken on trust. */
export function checkSubmission(request: SubmissionRequest, drafts: readonly Draft[], today: IsoDate): Checked {
  const context = { bureau: bureauOf(request.bureau), year: request.year, today };
  const isError = ({ severity }: Breach): boolean => severity === 'error';
  const together = Map.groupBy(checkTogether(drafts, context).filter(isError), ({ index }) => index);
  let errors: Breach[] = [];
  const check = registrationChecker(context, (breach) => {
    if (isError(breach)) errors.push(breach);
  });
  const accepted: Registration[] = [];
  const refused: Refused[] = [];
  const heldBack = [...request.heldBack];
  drafts.forEach((draft, index) => {
    errors = [...(together.get(index) ?? [])];
    check(draft, index);
    const personal = isPersonal(draft.caseNumber);
    const registration = errors.length === 0 && !personal ? toRegistration(draft) : null;
    if (registration) {
      accepted.push(registration);
      return;
    }
    if (draft.caseNumber !== null && !personal) heldBack.push(draft.caseNumber);
    if (refused.length === maxListed) return;
    const breaches = errors.map(({ code, fields, params }) => ({ code, fields: [...fields], params: { ...params } }));
    if (personal) refused.push({ index, caseNumber: null, breaches: [personalCaseNumber, ...breaches] });
    else refused.push({ index, caseNumber: draft.caseNumber, breaches });
  });
  const refusedCount = drafts.length - accepted.length;
  return { accepted, refused, refusedCount, options: { mode: request.mode, heldBack } };
}
