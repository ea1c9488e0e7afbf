import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { startHost } from '#functions/local/host/index.ts';
import type { FunctionsHost } from '#functions/local/host/index.ts';
import { createIssuer } from '#functions/local/issuer.ts';
import type { Issuer, TokenChanges } from '#functions/local/issuer.ts';
import type { DemoPersonId } from '#functions/local/people.ts';
import type { Application } from '#functions/http/index.ts';
import { registerApplication } from '#functions/http/index.ts';
import { signInChallenge, tokenVerifier } from '#functions/identity/index.ts';
import { openStore } from '#functions/store/index.ts';
import { createClient } from '#shared/api/index.ts';
import type { ApiClient } from '#shared/api/index.ts';

export { freshKey, report, reports, submission } from './reports.ts';

/** The Azurite of all these tests; each keeps to tables with a prefix of its own. */
export const useAzurite = (): { readonly connection: () => string } => ({ connection: () => inject('storage') });

/** Making a key takes a while, so the tests of a file share one. */
const issuerOfFile = createIssuer('http://issuer.invalid');

/** A prefix for the tables of a test that no other test has. */
export const freshPrefix = (): string => `t${randomBytes(8).toString('hex')}`;

export interface Api extends FunctionsHost {
  readonly issuer: Issuer;
  readonly log: readonly string[];
  as(person: DemoPersonId, changes?: TokenChanges): ApiClient;
  /** A plain request, to send what the client would not. */
  send(path: string, init?: RequestInit & { person?: DemoPersonId; changes?: TokenChanges }): Promise<Response>;
}

export const testNow = new Date('2024-02-01T12:00:00Z');

/** The whole API in process, on real HTTP, with a storage of its own. */
export async function startApi(
  connection: string,
  changes: Partial<Application> & { prefix?: string } = {},
): Promise<Api> {
  const log: string[] = [];
  const issuer = await issuerOfFile;
  const { prefix = freshPrefix(), ...parts } = changes;
  const application: Application = {
    store: openStore({ connection, prefix }),
    verify: tokenVerifier(issuer.configuration, issuer.keys),
    now: () => testNow,
    version: '0.0.0-test',
    workbook: { slicers: false },
    challenge: signInChallenge(issuer.configuration),
    ...parts,
  };
  const host = await startHost({
    register: () => registerApplication(application),
    log: (level, category, message) => log.push(`${level} ${category} ${message}`),
  });
  return {
    ...host,
    issuer,
    log,
    as: (person, tokenChanges) =>
      createClient({
        baseUrl: host.url,
        getToken: () => issuer.token(person, tokenChanges),
        fetch: (url, init) => fetch(url, init),
        language: () => 'nl',
      }),
    send: async (path, { person, changes: tokenChanges, headers, ...init } = {}) => {
      const all = new Headers(headers);
      if (person) all.set('Authorization', `Bearer ${await issuer.token(person, tokenChanges)}`);
      return fetch(`${host.url}${path}`, { ...init, headers: all });
    },
  };
}
