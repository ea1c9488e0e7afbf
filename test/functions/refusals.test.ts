import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeProblem, problemName, problems } from '#shared/api/index.ts';
import type { ProblemName, SubmissionRequest } from '#shared/api/index.ts';
import { freshKey, reports, startApi, submission, useAzurite } from './harness.ts';
import type { Api } from './harness.ts';

const azurite = useAzurite();
let api: Api;
beforeAll(async () => {
  api = await startApi(azurite.connection());
});
afterAll(() => api.close());

const json = { 'Content-Type': 'application/json', 'Idempotency-Key': 'a-key-of-its-own' };
const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}): Promise<Response> =>
  api.send('/api/v1/submissions', { method: 'POST', person: 'samira', body, headers: { ...json, ...headers } });

async function problemIn(
  answer: Response,
): Promise<{ name: ProblemName | null; errors: { pointer: string; detail: string }[] }> {
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  const body = (await answer.json()) as {
    type: string;
    status: number;
    errors?: { pointer: string; detail: string }[];
  };
  expect(body.status).toBe(answer.status);
  return { name: problemName(body.type), errors: body.errors ?? [] };
}

const good = submission(reports(3));
const changed = (change: (body: Record<string, unknown>) => void): string => {
  const body = structuredClone(good) as unknown as Record<string, unknown>;
  change(body);
  return JSON.stringify(body);
};
const columns = (change: (columns: Record<string, unknown[]>) => void): string =>
  changed((body) => change((body['registrations'] as SubmissionRequest['registrations']).columns));

describe('a submission that cannot be read is refused with what and where', () => {
  const cases: readonly (readonly [string, () => Promise<Response>, ProblemName, number])[] = [
    ['text that is not JSON', () => post('{"schemaVersion": 1, oops'), 'body-not-json', 400],
    ['bytes that are not text', () => post(new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])), 'body-not-json', 400],
    ['no body at all', () => post(''), 'body-not-json', 400],
    ['a form', () => post('a=1', { 'Content-Type': 'application/x-www-form-urlencoded' }), 'media-type', 415],
    ['more than 10 MB', () => post(JSON.stringify({ filler: 'x'.repeat(10 * 1024 * 1024) })), 'body-too-large', 413],
    [
      'another schema version',
      () => post(changed((body) => (body['schemaVersion'] = 2))),
      'unknown-schema-version',
      400,
    ],
    ['no schema version', () => post(changed((body) => delete body['schemaVersion'])), 'body-invalid', 400],
    ['a list in place of an object', () => post('[]'), 'body-invalid', 400],
    ['a bureau that does not exist', () => post(changed((body) => (body['bureau'] = 'leiden'))), 'body-invalid', 400],
    ['a field that does not exist', () => post(columns((all) => (all['name'] = ['a', 'b', 'c']))), 'body-invalid', 400],
    [
      'a column that is no list',
      () => post(columns((all: Record<string, unknown>) => (all['kind'] = 'report'))),
      'body-invalid',
      400,
    ],
    ['a column that is too short', () => post(columns((all) => all['domain']!.pop())), 'values-invalid', 422],
    ['a code that does not exist', () => post(columns((all) => (all['grounds']![1] = 'G77'))), 'values-invalid', 422],
    [
      'a date that does not exist',
      () => post(columns((all) => (all['reportedOn']![2] = '2023-02-30'))),
      'values-invalid',
      422,
    ],
    ['no idempotency key', () => post(JSON.stringify(good), { 'Idempotency-Key': '' }), 'idempotency-key-missing', 400],
    [
      'an idempotency key with a space',
      () => post(JSON.stringify(good), { 'Idempotency-Key': 'two words here' }),
      'idempotency-key-missing',
      400,
    ],
    [
      'a base version that does not exist',
      () => post(changed((body) => (body['baseVersion'] = 99))),
      'unknown-base-version',
      409,
    ],
  ];
  test.each(cases)('%s', async (_name, send, name, status) => {
    const answer = await send();
    expect(answer.status).toBe(status);
    expect((await problemIn(answer)).name).toBe(name);
  });

  test('every code that does not exist is named by its place, never by its text', async () => {
    const answer = await post(
      columns((all) => {
        all['grounds']![0] = 'heerkomst';
        all['domain']![2] = 'Jan Jansen';
      }),
    );
    const text = await answer.clone().text();
    const { errors } = await problemIn(answer);
    expect(errors.map(({ pointer }) => pointer).sort()).toEqual([
      '/registrations/columns/domain/2',
      '/registrations/columns/grounds/0',
    ]);
    expect(text).not.toMatch(/heerkomst|Jansen/);
  });

  test('a body of unknown length, which Azure drops, is asked to tell its length', async () => {
    const token = await api.issuer.token('samira');
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const outgoing = httpRequest(
        `${api.url}/api/v1/submissions`,
        {
          method: 'POST',
          headers: { ...json, Authorization: `Bearer ${token}`, 'Transfer-Encoding': 'chunked' },
        },
        (answer) => resolve(answer.resume().statusCode),
      );
      outgoing.on('error', reject);
      outgoing.end(JSON.stringify(good));
    });
    expect(status).toBe(411);
  });

  test('refusals store nothing', async () => {
    expect(await api.as('samira').submissions()).toEqual({ submissions: [], precision: 'exact' });
  });
});

describe('a question that cannot be read is refused by the name of its part', () => {
  test.each([
    ['/api/v1/counts', 'year'],
    ['/api/v1/counts?year=23', 'year'],
    ['/api/v1/counts?year=2023&by=religion', 'by'],
    ['/api/v1/workbook?year=1990', 'year'],
    ['/api/v1/submissions?bureau=leiden', 'bureau'],
  ])('%s', async (path, pointer) => {
    const answer = await api.send(path, { person: path.includes('submissions') ? 'yara' : 'noor' });
    expect(answer.status).toBe(400);
    expect(await problemIn(answer)).toMatchObject({ name: 'query-invalid', errors: [{ pointer }] });
  });

  test('an unknown part is refused, not passed over', async () => {
    const answer = await api.send('/api/v1/counts?year=2023&filter.religion=x', { person: 'noor' });
    expect((await problemIn(answer)).name).toBe('query-invalid');
  });
});

describe('every answer', () => {
  test('speaks the language that was asked for', async () => {
    for (const [header, title] of [
      ['en-GB,en;q=0.9,nl;q=0.5', problems['not-signed-in'].title.en],
      ['nl-NL,nl;q=0.9,en;q=0.8', problems['not-signed-in'].title.nl],
      ['de', problems['not-signed-in'].title.nl],
    ] as const) {
      const answer = await api.send('/api/v1/counts?year=2023', { headers: { 'Accept-Language': header } });
      expect(await answer.json()).toMatchObject({ title });
    }
  });

  test('carries the headers that keep browsers and caches careful', async () => {
    for (const path of ['/api/v1/health', '/api/v1/counts?year=2023']) {
      const { headers } = await api.send(path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });

  test('a fault of ours is problem+json with a reference, and tells nothing else', async () => {
    const broken = await startApi(azurite.connection(), {
      verify: () => Promise.reject(new TypeError('secret of case 2023-0001')),
    });
    const answer = await broken.send('/api/v1/counts?year=2023', { person: 'noor' });
    expect(answer.status).toBe(500);
    const text = await answer.clone().text();
    expect((await problemIn(answer)).name).toBe('unexpected');
    expect(text).not.toContain('secret');
    expect(broken.log.join('\n')).not.toContain('secret');
    expect(broken.log.join('\n')).toContain('TypeError');
    await broken.close();
  });

  test('every problem has a title and a sentence in both languages, with every parameter filled in', () => {
    for (const name of Object.keys(problems) as ProblemName[]) {
      for (const language of ['nl', 'en'] as const) {
        const params = { megabytes: 10, expected: 1, count: 3, reference: 'r' };
        const { title, detail } = describeProblem(name, language, { params });
        expect(title.length).toBeGreaterThan(5);
        expect(detail).toMatch(/\.$/);
        expect(detail).not.toMatch(/[{}]|undefined/);
      }
    }
  });
});

test('a submission works at all with what these tests send', async () => {
  expect(
    (
      await post(
        JSON.stringify(good),
        freshKey().idempotencyKey ? { 'Idempotency-Key': freshKey().idempotencyKey } : {},
      )
    ).status,
  ).toBe(200);
});
