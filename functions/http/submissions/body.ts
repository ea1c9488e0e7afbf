import type { z } from 'zod';
import type { HttpRequest } from '@azure/functions';
import { ApiError, submissionRequest } from '#shared/api/index.ts';
import type { Language, Text } from '#shared/codebook/index.ts';
import { fromColumns, maxColumnProblems } from '#shared/registration/index.ts';
import type { ColumnProblem, Draft } from '#shared/registration/index.ts';
import { personalDataIn } from '#shared/sheet/index.ts';
import { readBody } from '../body.ts';
import type { Body } from '../body.ts';
import { personalDataSentence } from '../issues.ts';

export type SubmissionRequest = z.output<typeof submissionRequest>;

export interface SubmissionBody extends Body<SubmissionRequest> {
  readonly drafts: readonly Draft[];
}

/**
 * Reads the body of a submission: shape, reasons and codes, in that order.
 * @throws ApiError with where and what, never with a value
 */
export async function readSubmissionBody(http: HttpRequest, language: Language): Promise<SubmissionBody> {
  const { request, hash } = await readBody(http, submissionRequest, language);
  assertImpersonal(request.ignored, language);
  const { drafts, problems } = fromColumns(request.registrations);
  if (problems.length > 0) {
    const errors = problems.map(({ pointer, kind }) => ({
      pointer: `/registrations${pointer}`,
      detail: columnSentences[kind][language],
    }));
    const count = problems.length < maxColumnProblems ? problems.length : `${maxColumnProblems}+`;
    throw new ApiError('values-invalid', { params: { count }, errors });
  }
  return { request, drafts, hash };
}

/** Reasons stand on the receipt, so they may not tell about a person. */
function assertImpersonal(ignored: SubmissionRequest['ignored'], language: Language): void {
  const errors = ignored.flatMap(({ reason }, index) =>
    personalDataIn(reason) === null
      ? []
      : [{ pointer: `/ignored/${index}/reason`, detail: personalDataSentence[language] }],
  );
  if (errors.length > 0) throw new ApiError('personal-data', { errors });
}

const columnSentences: Readonly<Record<ColumnProblem['kind'], Text>> = {
  'unknown-field': { nl: 'Dit veld bestaat niet.', en: 'This field does not exist.' },
  'not-a-column': { nl: 'Dit is geen lijst met waarden.', en: 'This is not a list of values.' },
  'wrong-length': {
    nl: 'Deze kolom heeft een ander aantal waarden dan er rijen zijn.',
    en: 'This column has another number of values than there are rows.',
  },
  'wrong-type': { nl: 'Deze waarde is van het verkeerde soort.', en: 'This value is of the wrong kind.' },
  'unknown-code': { nl: 'Deze code staat niet in de codelijst.', en: 'This code is not in the code list.' },
  'bad-date': { nl: 'Dit is geen datum zoals 2023-05-31.', en: 'This is not a date such as 2023-05-31.' },
  'bad-postcode': {
    nl: 'Dit zijn geen vier cijfers van een postcode.',
    en: 'These are not the four digits of a postcode.',
  },
  'bad-case-number': { nl: 'Dit kan geen zaaknummer zijn.', en: 'This cannot be a case number.' },
  'bad-mark': {
    nl: 'Dit kan geen kenmerk van een massamelding zijn.',
    en: 'This cannot be the mark of a mass report.',
  },
};
