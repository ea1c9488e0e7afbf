import { createHash } from 'node:crypto';
import type { HttpRequest } from '@azure/functions';
import type { Answer } from './answer.ts';

/** What tells two contents apart: 22 letters, digits, `-` and `_`. */
export const fingerprint = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22);

/**
 * Answers with something public that changes only when the software does: callers may keep it, and ask each time
 * whether it still holds. Who has it already gets 304.
 */
export function publicAnswer(content: unknown): (request: HttpRequest) => Answer {
  const etag = `"${fingerprint(content)}"`;
  const headers = { ETag: etag, 'Cache-Control': 'public, no-cache' };
  return (request) =>
    knows(request.headers.get('if-none-match'), etag) ? { status: 304, headers } : { json: content, headers };
}

/** Whether a header `If-None-Match` names the tag; weak tags count, as RFC 9110 (13.1.2) wants. */
export const knows = (header: string | null, etag: string): boolean =>
  (header ?? '').split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);

/**
 * A JSON answer with a tag of its content, or 304 when the caller has exactly that. The tag is worked out from the answer
 * itself, so that it is never too old, whatever the answer rests on.
 */
export function conditional(request: HttpRequest, answer: Answer): Answer {
  if (answer.json === undefined || answer.headers?.['ETag'] !== undefined) return answer;
  const etag = `"${fingerprint(answer.json)}"`;
  const headers = { ...answer.headers, ETag: etag };
  return knows(request.headers.get('if-none-match'), etag) ? { status: 304, headers } : { ...answer, headers };
}
