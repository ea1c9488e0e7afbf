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
import { tokenVerifier } from '#functions/identity/index.ts';
import { openStore } from '#functions/store/index.ts';
import { createClient } from '#shared/api/index.ts';
import type { ApiClient, SubmissionRequest } from '#shared/api/index.ts';
import { emptyDraft, toColumns } from '#shared/registration/index.ts';
import type { Registration } from '#shared/registration/index.ts';

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

/** A registration that breaks no rule of bureau Rotterdam in 2023. */
export const report = (caseNumber: string, parts: Partial<Registration> = {}): Registration => ({
  ...emptyDraft,
  caseNumber,
  reportedOn: '2023-05-03',
  incidentOn: '2023-05-01',
  kind: 'report',
  homeMunicipality: 'GM0599',
  incidentMunicipality: 'GM0599',
  grounds: ['G01'],
  domain: 'T01',
  natures: ['A01'],
  ...parts,
});

/** Reports with case numbers from `first`, spread over the months of 2023. */
export const reports = (count: number, parts: Partial<Registration> = {}, first = 1): Registration[] =>
  Array.from({ length: count }, (_, index) =>
    report(`2023-${String(first + index).padStart(4, '0')}`, {
      reportedOn: `2023-${String(1 + (index % 12)).padStart(2, '0')}-15`,
      incidentOn: null,
      ...parts,
    }),
  );

export const submission = (
  registrations: readonly Registration[],
  parts: Partial<SubmissionRequest> = {},
): SubmissionRequest => ({
  schemaVersion: 1,
  bureau: 'rotterdam',
  year: 2023,
  mode: 'complete',
  dryRun: false,
  baseVersion: null,
  heldBack: [],
  ...parts,
  registrations: toColumns(registrations),
});

let keys = 0;
export const freshKey = (): { idempotencyKey: string } => ({ idempotencyKey: `test-key-${(keys += 1)}` });
