import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signInChallenge } from '#functions/identity/index.ts';
import type { DemoPersonId } from '#functions/local/people.ts';
import { problemName, routeIds, routes } from '#shared/api/index.ts';
import type { ProblemName, Role, Route, RouteId } from '#shared/api/index.ts';
import { freshKey, report, reports, startApi, submission, useAzurite } from './harness.ts';
import type { Api } from './harness.ts';
import { deliver, mixedReports, publishYear } from './releases/releasing.ts';

const azurite = useAzurite();
let api: Api;
beforeAll(async () => {
  api = await startApi(azurite.connection());
  await api.as('samira').submit(submission(reports(1)), freshKey());
  await deliver(api, 'rotterdam', 2022, mixedReports('rotterdam', 2022, 40));
  await publishYear(api, 2022);
});
afterAll(() => api.close());

const inRole: Readonly<Record<Role, DemoPersonId>> = {
  bureau: 'samira',
  policy: 'noor',
  municipality: 'willem',
  coordinator: 'yara',
};
const roles = Object.keys(inRole) as Role[];

const queries: Partial<Record<RouteId, string>> = {
  counts: '?year=2023',
  workbook: '?year=2022',
  wga: '?year=2023&municipality=GM0599',
  versionDifference: '?year=2023&version=1',
  cases: '?year=2023',
  periods: '?year=2023',
  releases: '?year=2023',
  duplicates: '?year=2023',
};
/** The one release there is. */
const params: Readonly<Record<string, string>> = { id: '2022-e1', name: 'reports' };
const ofRotterdam = { schemaVersion: 1, bureau: 'rotterdam', year: 2023 } as const;
const bodies: Partial<Record<RouteId, object>> = {
  submit: submission(reports(1), { dryRun: true }),
  undo: { ...ofRotterdam, version: 1, dryRun: true },
  withdraw: {
    ...ofRotterdam,
    baseVersion: 1,
    caseNumbers: ['2023-0001'],
    reason: 'entered-twice',
    dryRun: true,
  },
  completePeriod: { ...ofRotterdam, quarter: 1, complete: true },
  reopenPeriod: { ...ofRotterdam, quarter: 1, reason: 'mistake' },
  publishRelease: { schemaVersion: 1, year: 2022, quarter: null, dryRun: true },
  eraseCase: { schemaVersion: 1, bureau: 'rotterdam', caseNumber: 'nowhere' },
  answerDuplicate: { ...ofRotterdam, id: '0'.repeat(64), answer: 'same' },
  saveProfile: { schemaVersion: 1, bureau: 'rotterdam', taught: { columns: {}, labels: {}, dateOrders: {} } },
};
/** What a role that may call gets for these requests, where it is not simply an answer: nothing is closed, no pair has this name. */
const refused: Partial<Record<RouteId, number>> = { reopenPeriod: 409, answerDuplicate: 404 };

function call(id: RouteId, token: string | null): Promise<Response> {
  const { method, path }: Route = routes[id];
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
  return api.send(`${filled}${queries[id] ?? ''}`, {
    method,
    headers: { ...(token !== null && { Authorization: `Bearer ${token}` }), 'Content-Type': 'application/json' },
    ...(method !== 'GET' && { body: JSON.stringify(bodies[id] ?? {}) }),
  });
}

const nameOf = async (answer: Response): Promise<ProblemName | null> =>
  problemName(((await answer.json()) as { type: string }).type);

/** Written out, so that a slip in the declaration of a route does not change the expectation with it. */
const allowed: Readonly<Record<RouteId, readonly Role[] | 'public'>> = {
  submit: ['bureau'],
  submissions: ['bureau', 'coordinator'],
  counts: ['bureau', 'policy', 'municipality', 'coordinator'],
  workbook: ['bureau', 'policy', 'municipality', 'coordinator'],
  undo: ['bureau'],
  withdraw: ['bureau'],
  versionDifference: ['bureau'],
  cases: ['bureau'],
  periods: ['bureau', 'coordinator'],
  completePeriod: ['bureau'],
  reopenPeriod: ['coordinator'],
  duplicates: ['bureau'],
  answerDuplicate: ['bureau'],
  profile: ['bureau'],
  saveProfile: ['bureau'],
  audit: ['coordinator'],
  eraseCase: ['bureau'],
  publishRelease: ['coordinator'],
  releases: ['bureau', 'policy', 'municipality', 'coordinator'],
  release: ['bureau', 'policy', 'municipality', 'coordinator'],
  releaseCube: ['bureau', 'policy', 'municipality', 'coordinator'],
  releaseAudit: ['coordinator'],
  releaseWorkbook: ['bureau', 'policy', 'municipality', 'coordinator'],
  wga: ['bureau', 'municipality'],
  codebook: 'public',
  guidance: 'public',
  openapi: 'public',
  health: 'public',
};

test('every route stands in the table', () => {
  expect(Object.keys(allowed).sort()).toEqual([...routeIds].sort());
});

describe('every route and role', () => {
  const combinations = routeIds.flatMap((id) => roles.map((role) => [id, role] as const));
  test.each(combinations)('%s as %s', async (id, role) => {
    const answer = await call(id, await api.issuer.token(inRole[role]));
    const open = allowed[id];
    if (open === 'public' || open.includes(role)) expect(answer.status).toBe(refused[id] ?? 200);
    else {
      expect(answer.status).toBe(403);
      expect(await nameOf(answer)).toBe('role-not-allowed');
    }
  });
});

const now = Math.floor(Date.now() / 1000);
const changed = (claims: Record<string, unknown>) => (): Promise<string> => api.issuer.token('samira', { claims });

/** Signs the claims of a good token in another way. */
async function resigned(sign: (claims: Record<string, unknown>) => Promise<string>): Promise<string> {
  const good = await api.issuer.token('samira');
  return sign(JSON.parse(Buffer.from(good.split('.')[1]!, 'base64url').toString()) as Record<string, unknown>);
}

const badTokens: readonly (readonly [string, () => Promise<string | null>, number, ProblemName])[] = [
  ['no token', () => Promise.resolve(null), 401, 'not-signed-in'],
  ['something that is no token', () => Promise.resolve('abc'), 401, 'token-rejected'],
  ['an expired token', () => api.issuer.token('samira', { expiresIn: -120 }), 401, 'token-expired'],
  ['a token that is not valid yet', changed({ nbf: now + 600 }), 401, 'token-rejected'],
  ['a token that never ends', changed({ exp: undefined }), 401, 'token-rejected'],
  ['a token without a subject', changed({ sub: undefined }), 401, 'token-rejected'],
  ['a token for another audience', changed({ aud: 'another-application' }), 401, 'token-rejected'],
  ['a token of another issuer', changed({ iss: 'https://login.example.invalid' }), 401, 'token-rejected'],
  ['a token of another tenant', changed({ tid: 'another-tenant' }), 401, 'token-rejected'],
  ['a token for another scope', changed({ scp: 'User.Read' }), 401, 'token-rejected'],
  ['a token of an application, without a scope', changed({ scp: undefined }), 401, 'token-rejected'],
  [
    'a token that was tampered with',
    async () => {
      const [head, payload, signature] = (await api.issuer.token('samira')).split('.') as [string, string, string];
      const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
      const forged = Buffer.from(JSON.stringify({ ...claims, roles: ['policy'] })).toString('base64url');
      return `${head}.${forged}.${signature}`;
    },
    401,
    'token-rejected',
  ],
  [
    'a token without a signature',
    () => resigned((claims) => Promise.resolve(new UnsecuredJWT(claims).encode())),
    401,
    'token-rejected',
  ],
  [
    'a token signed with a foreign key',
    () =>
      resigned(async (claims) => {
        const { privateKey } = await generateKeyPair('RS256');
        return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'local' }).sign(privateKey);
      }),
    401,
    'token-rejected',
  ],
  [
    'a token signed with the public key as a password',
    () =>
      resigned(async (claims) => {
        const { publicKey } = await generateKeyPair('RS256', { extractable: true });
        const secret = new TextEncoder().encode(await exportSPKI(publicKey));
        return new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'local' }).sign(secret);
      }),
    401,
    'token-rejected',
  ],
  ['a token without roles', changed({ roles: undefined }), 403, 'no-role'],
  [
    'a token with a role of another application',
    changed({ roles: ['admin', 'bureau:leiden', 'municipality:Rotterdam'] }),
    403,
    'no-role',
  ],
  ['a token with two roles', changed({ roles: ['bureau:rotterdam', 'policy'] }), 403, 'several-roles'],
];

describe('every route that needs a token refuses', () => {
  const guarded = routeIds.filter((id) => allowed[id] !== 'public');
  const cases = guarded.flatMap((id) =>
    badTokens.map(([name, token, status, problem]) => [id, name, token, status, problem] as const),
  );
  test.each(cases)('%s: %s', async (id, _name, token, status, problem) => {
    const answer = await call(id, await token());
    expect(answer.status).toBe(status);
    expect(answer.headers.get('www-authenticate')).toBe(
      status === 401 ? signInChallenge(api.issuer.configuration) : null,
    );
    expect(await nameOf(answer)).toBe(problem);
  });
});

describe('a public route does not look at the token', () => {
  test.each(routeIds.filter((id) => allowed[id] === 'public'))('%s', async (id) => {
    expect((await call(id, 'abc')).status).toBe(200);
  });
});

describe('a bureau stays with its own data', () => {
  test('it cannot submit for another bureau', async () => {
    const sent = api.as('daan').submit(submission(reports(1), { dryRun: true }));
    await expect(sent).rejects.toMatchObject({ kind: 'other-bureau', problem: { status: 403 } });
  });

  test('it cannot list receipts of another bureau', async () => {
    await expect(api.as('daan').submissions({ bureau: 'rotterdam' })).rejects.toMatchObject({ kind: 'other-bureau' });
  });

  test('it cannot count reports of another bureau', async () => {
    const asked = api.as('daan').counts({ years: [2023], by: [], filters: { bureau: ['utrecht', 'rotterdam'] } });
    await expect(asked).rejects.toMatchObject({ kind: 'other-bureau' });
  });
});

test('an app role with something behind the bureau is not a role of ours', async () => {
  const roles = ['bureau:rotterdam:lezer'];
  const answer = await call('submissions', await api.issuer.token('samira', { claims: { roles } }));
  expect(await nameOf(answer)).toBe('no-role');
});

test('who has a very long name can work too; the receipt shows its beginning', async () => {
  const name = 'Voorbeeld '.repeat(40);
  const { receipt } = await api.as('fatima', { claims: { name } }).submit(
    submission([report('A-1', { homeMunicipality: 'GM0363', incidentMunicipality: 'GM0363' })], {
      bureau: 'amsterdam',
    }),
    freshKey(),
  );
  expect(receipt?.submittedBy).toBe(name.slice(0, 200));
});

test('the issuer answers with something else than keys: not the fault of the caller', async () => {
  const { tokenVerifier } = await import('#functions/identity/index.ts');
  const page = createServer((_request, response) => response.end('{"page":"maintenance"}')).listen(0, '127.0.0.1');
  await once(page, 'listening');
  const { port } = page.address() as AddressInfo;
  const verify = tokenVerifier({ ...api.issuer.configuration, keysUrl: `http://127.0.0.1:${port}/` });
  const asked = verify(`Bearer ${await api.issuer.token('noor')}`);
  await expect(asked).rejects.toMatchObject({ problem: 'sign-in-unreachable' });
  page.close();
});

test('the keys of the issuer cannot be fetched: not the fault of the caller', async () => {
  const { tokenVerifier } = await import('#functions/identity/index.ts');
  const configuration = { ...api.issuer.configuration, keysUrl: 'http://127.0.0.1:1/keys' };
  const away = await startApi(azurite.connection(), { verify: tokenVerifier(configuration) });
  const answer = await away.send('/api/v1/counts?year=2023', {
    headers: { Authorization: `Bearer ${await api.issuer.token('noor')}` },
  });
  expect(answer.status).toBe(503);
  expect(await nameOf(answer)).toBe('sign-in-unreachable');
  await away.close();
});
