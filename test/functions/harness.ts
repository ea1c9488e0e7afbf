import { afterAll, beforeAll } from 'vitest';
import { startHost } from '#functions/local/host/index.ts';
import type { FunctionsHost } from '#functions/local/host/index.ts';
import { freePort, startAzurite } from '#functions/local/azurite.ts';
import type { Azurite } from '#functions/local/azurite.ts';
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

/** One Azurite in memory for the tests of a file. */
export function useAzurite(): { readonly connection: () => string } {
  let azurite: Azurite | undefined;
  beforeAll(async () => {
    azurite = await startAzurite({ port: await freePort(), folder: null });
  });
  afterAll(() => azurite?.stop());
  return { connection: () => azurite!.connection };
}

/** Making a key takes a while, so the tests of a file share one. */
const issuerOfFile = createIssuer('http://issuer.invalid');

let prefixes = 0;
export const freshPrefix = (): string => `t${process.pid}x${(prefixes += 1)}`;

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
