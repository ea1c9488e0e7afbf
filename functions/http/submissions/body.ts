import { createHash } from 'node:crypto';
import type { HttpRequest } from '@azure/functions';
import { ApiError, maxBodyBytes, schemaVersion, submissionRequest } from '#shared/api/index.ts';
import type { SubmissionRequest } from '#shared/api/index.ts';
import type { Language, Text } from '#shared/codebook/index.ts';
import { fromColumns } from '#shared/registration/index.ts';
import type { ColumnProblem, Draft } from '#shared/registration/index.ts';
import { bodyErrors } from '../issues.ts';

export interface SubmissionBody {
  readonly request: SubmissionRequest;
  readonly drafts: readonly Draft[];
  /** SHA-256 of the bytes: the same for a retry of the same submission. */
  readonly hash: string;
}

/**
 * Reads the body of a submission: size, JSON, version, shape and codes, in that order.
 * @throws ApiError with where and what, never with a value
 */
export async function readSubmissionBody(http: HttpRequest, language: Language): Promise<SubmissionBody> {
  const bytes = await readBytes(http);
  const request = parseRequest(parseJson(bytes), language);
  const { drafts, problems } = fromColumns(request.registrations);
  if (problems.length > 0) {
    throw new ApiError('values-invalid', {
      params: { count: problems.length },
      errors: problems.map(({ pointer, kind }) => ({
        pointer: `/registrations${pointer}`,
        detail: columnSentences[kind][language],
      })),
    });
  }
  return { request, drafts, hash: createHash('sha256').update(bytes).digest('hex') };
}

async function readBytes(http: HttpRequest): Promise<Uint8Array> {
  if (!/^application\/json(;|$)/i.test(http.headers.get('content-type') ?? '')) throw new ApiError('media-type');
  const length = http.headers.get('content-length');
  if (length === null) throw new ApiError('length-required');
  const tooLarge = new ApiError('body-too-large', { params: { megabytes: maxBodyBytes / 1024 / 1024 } });
  if (Number(length) > maxBodyBytes) throw tooLarge;
  const bytes = new Uint8Array(await http.arrayBuffer());
  if (bytes.length > maxBodyBytes) throw tooLarge;
  return bytes;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ApiError('body-not-json');
  }
}

function parseRequest(json: unknown, language: Language): SubmissionRequest {
  const sent = typeof json === 'object' && json !== null && 'schemaVersion' in json ? json.schemaVersion : undefined;
  if (typeof sent === 'number' && sent !== schemaVersion) {
    throw new ApiError('unknown-schema-version', { params: { expected: schemaVersion } });
  }
  const parsed = submissionRequest.safeParse(json);
  if (!parsed.success) throw new ApiError('body-invalid', { errors: bodyErrors(parsed.error, language) });
  return parsed.data;
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
