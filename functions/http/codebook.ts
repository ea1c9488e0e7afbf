import { createHash } from 'node:crypto';
import { bureaus, codebookVersion, codeLists } from '#shared/codebook/index.ts';
import { registerRoute } from './register.ts';
import type { Application } from './register.ts';

export function registerCodebook(application: Application): void {
  const lists = Object.fromEntries(Object.entries(codeLists).map(([name, { entries }]) => [name, entries]));
  const codebook = { version: codebookVersion, lists, bureaus };
  const etag = `"${createHash('sha256').update(JSON.stringify(codebook)).digest('base64url').slice(0, 22)}"`;
  const headers = { ETag: etag, 'Cache-Control': 'public, no-cache' };
  registerRoute(application, 'codebook', ({ request }) =>
    Promise.resolve(
      knows(request.headers.get('if-none-match'), etag) ? { status: 304, headers } : { json: codebook, headers },
    ),
  );
}

/** Whether a header `If-None-Match` names the tag; weak tags count, as RFC 9110 (13.1.2) wants. */
const knows = (header: string | null, etag: string): boolean =>
  (header ?? '').split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
