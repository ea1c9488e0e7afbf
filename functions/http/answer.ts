import type { HttpResponseInit } from '@azure/functions';
import { ApiError, describeProblem } from '#shared/api/index.ts';
import type { ProblemName } from '#shared/api/index.ts';
import type { Language } from '#shared/codebook/index.ts';

/** On every answer: it is data, for one caller, and never a page. */
const securityHeaders = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** A successful answer of a handler. */
export interface Answer {
  readonly status?: number;
  readonly json?: unknown;
  readonly bytes?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export function toResponse({ status = 200, json, bytes, headers }: Answer): HttpResponseInit {
  return {
    status,
    headers: { ...securityHeaders, ...(json !== undefined && { 'Content-Type': 'application/json' }), ...headers },
    ...(json !== undefined && { body: JSON.stringify(json) }),
    ...(bytes && { body: bytes }),
  };
}

/** The problem behind an error: ours by name, anything else is `unexpected`. */
export const problemOfError = (error: unknown): ProblemName =>
  error instanceof ApiError ? error.problem : 'unexpected';

/**
 * An error as problem+json. Of an unexpected one nothing is told but the reference under which it stands in the log.
 * @param reference the invocation's id
 * @param challenge what a caller who has to sign in is told in `WWW-Authenticate`
 */
export function problemResponse(
  error: unknown,
  language: Language,
  reference: string,
  challenge = 'Bearer',
): HttpResponseInit {
  const parts = error instanceof ApiError ? error.parts : { params: { reference } };
  const problem = describeProblem(problemOfError(error), language, parts);
  return {
    status: problem.status,
    headers: {
      ...securityHeaders,
      'Content-Type': 'application/problem+json',
      'Content-Language': language,
      ...(problem.status === 401 && { 'WWW-Authenticate': challenge }),
      ...(problem.retryAfter !== undefined && { 'Retry-After': String(problem.retryAfter) }),
    },
    body: JSON.stringify(problem),
  };
}
