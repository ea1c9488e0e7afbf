import { describe, expect, test } from 'vitest';
import { UnreadableAnswer, createClient, describeProblem } from '#shared/api/index.ts';
import type { ClientFetch, ClientOptions, ProblemName, SubmissionRequest } from '#shared/api/index.ts';

type Sent = Parameters<ClientFetch>;

/** A client that gets these answers, one after another; what it sent is kept. */
function clientWith(answers: (Response | Error)[], options: Partial<ClientOptions> = {}) {
  const sent: Sent[] = [];
  const tokens: boolean[] = [];
  const client = createClient({
    baseUrl: 'https://api.invalid',
    getToken: ({ renew }) => {
      tokens.push(renew);
      return Promise.resolve(renew ? 'fresh' : 'first');
    },
    fetch: (...call) => {
      sent.push(call);
      const answer = answers.shift();
      return answer instanceof Response
        ? Promise.resolve(answer)
        : Promise.reject(answer ?? new TypeError('no answer'));
    },
    language: () => 'en',
    ...options,
  });
  return { client, sent, tokens };
}

const ok = (body: unknown): Response => new Response(JSON.stringify(body));
const refusal = (name: ProblemName): Response => {
  const problem = describeProblem(name, 'en');
  return new Response(JSON.stringify(problem), { status: problem.status });
};
const counts = {
  by: ['ground'],
  rows: [{ keys: ['G01'], count: 5 }],
  total: 5,
  precision: 'released',
  base: 5,
  releases: [],
  sources: [],
};
const question = { years: [2022, 2023], by: ['ground'], filters: { bureau: ['rotterdam', 'utrecht'] } } as const;
const request: SubmissionRequest = {
  schemaVersion: 1,
  bureau: 'rotterdam',
  year: 2023,
  mode: 'complete',
  dryRun: false,
  baseVersion: null,
  heldBack: [],
  registrations: { rows: 0, columns: {} },
};
const lost = new TypeError('connection reset');

describe('a call', () => {
  test('carries token, language and the question as an address', async () => {
    const { client, sent } = clientWith([ok(counts)]);
    expect(await client.counts(question)).toEqual(counts);
    const [url, init] = sent[0]!;
    expect(new URL(url).pathname).toBe('/api/v1/counts');
    expect(Object.fromEntries(new URL(url).searchParams)).toEqual({
      year: '2022,2023',
      by: 'ground',
      'filter.bureau': 'rotterdam,utrecht',
    });
    expect(init.headers).toMatchObject({ Authorization: 'Bearer first', 'Accept-Language': 'en' });
  });

  test('of a public route asks for no token', async () => {
    const { client, tokens } = clientWith([ok({ status: 'ok', version: '1' })]);
    await client.health();
    expect(tokens).toEqual([]);
  });

  test('gives a refusal as a problem by name, in its own words', async () => {
    const { client } = clientWith([refusal('other-bureau')]);
    await expect(client.counts(question)).rejects.toMatchObject({
      name: 'ApiProblem',
      kind: 'other-bureau',
      problem: { status: 403, title: 'These are data of another bureau' },
    });
  });

  test('gives a problem that is not of this API as unknown', async () => {
    const other = { type: 'about:blank', title: 'Bad gateway', status: 502, detail: 'x' };
    const { client } = clientWith([new Response(JSON.stringify(other), { status: 502 })]);
    await expect(client.health()).rejects.toMatchObject({ kind: 'unknown', problem: { status: 502 } });
  });

  test('does not believe an answer that does not fit the contract', async () => {
    for (const answer of [
      new Response('<html>Sign in</html>'),
      ok({ ...counts, total: 'five' }),
      new Response('oops', { status: 500 }),
    ]) {
      const { client } = clientWith([answer]);
      await expect(client.counts(question)).rejects.toMatchObject({ name: 'UnreadableAnswer' });
    }
  });

  test('renews a token that has expired once, and sends the call again', async () => {
    const { client, sent, tokens } = clientWith([refusal('token-expired'), ok(counts)]);
    expect(await client.counts(question)).toEqual(counts);
    expect(tokens).toEqual([false, true]);
    expect(sent[1]![1].headers).toMatchObject({ Authorization: 'Bearer fresh' });
    const again = clientWith([refusal('token-expired'), refusal('token-expired'), ok(counts)]);
    await expect(again.client.counts(question)).rejects.toMatchObject({ kind: 'token-expired' });
  });
});

describe('a connection that fails', () => {
  test('is tried once more, with the same idempotency key', async () => {
    const { client, sent } = clientWith([lost, refusal('busy')]);
    await expect(client.submit(request, { idempotencyKey: 'my-own-key' })).rejects.toMatchObject({ kind: 'busy' });
    expect(sent.map(([, init]) => (init.headers as Record<string, string>)['Idempotency-Key'])).toEqual([
      'my-own-key',
      'my-own-key',
    ]);
    expect(sent[0]![1].body).toBe(sent[1]![1].body);
  });

  test('twice is told as unreachable, or as offline when the device has no network', async () => {
    await expect(clientWith([lost, lost]).client.health()).rejects.toMatchObject({
      name: 'ConnectionError',
      reason: 'unreachable',
    });
    const { client, sent } = clientWith([lost], { isOnline: () => false });
    await expect(client.health()).rejects.toMatchObject({ reason: 'offline' });
    expect(sent).toHaveLength(1);
  });

  test('in the middle of an answer counts as lost too', async () => {
    const broken = (): Response =>
      new Response(new ReadableStream({ start: (controller) => controller.error(new TypeError('terminated')) }));
    await expect(clientWith([broken(), broken()]).client.health()).rejects.toMatchObject({ reason: 'unreachable' });
  });

  const never: ClientFetch = (_url, init) =>
    new Promise((_resolve, reject) => {
      init.signal?.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
    });

  test('by lasting too long is told as a timeout, and not tried again by itself', async () => {
    const { client } = clientWith([], { fetch: never, timeout: 5 });
    await expect(client.health()).rejects.toMatchObject({ name: 'ConnectionError', reason: 'timeout' });
  });

  test('because the caller stopped it rejects with the reason of the caller', async () => {
    const { client } = clientWith([], { fetch: never });
    const controller = new AbortController();
    const call = client.health({ signal: controller.signal });
    controller.abort(new DOMException('closed the pane', 'AbortError'));
    await expect(call).rejects.toThrow('closed the pane');
    await expect(client.health({ signal: controller.signal })).rejects.toThrow('closed the pane');
  });
});

test('the progress of an upload is passed on to whoever sends it', async () => {
  const seen: number[] = [];
  const { client } = clientWith([], {
    fetch: (_url, init) => {
      init.onUploadProgress?.({ sent: 5, total: 10 });
      return Promise.reject(lost);
    },
  });
  await client.submit(request, { onUploadProgress: ({ sent }) => void seen.push(sent) }).catch(() => undefined);
  expect(seen).toEqual([5, 5]);
});

test('the workbook comes as bytes', async () => {
  const { client, sent } = clientWith([new Response(new Uint8Array([80, 75]))]);
  expect(await client.workbook({ year: [2023, 2024] })).toEqual(new Uint8Array([80, 75]));
  expect(sent[0]![0]).toBe('https://api.invalid/api/v1/workbook?year=2023%2C2024');
});

describe('an answer that the client has already', () => {
  const tagged = (etag: string): Response => new Response(JSON.stringify(counts), { headers: { ETag: etag } });
  const unchanged = (etag: string): Response => new Response(null, { status: 304, headers: { ETag: etag } });
  const tagSent = (init: Sent[1] | undefined): string | null => new Headers(init?.headers).get('if-none-match');

  test('is asked for by its tag, and need not travel again', async () => {
    const { client, sent } = clientWith([tagged('"a"'), unchanged('"a"'), unchanged('"a"')]);
    for (let time = 1; time <= 3; time += 1) expect(await client.counts(question)).toEqual(counts);
    expect(sent.map(([, init]) => tagSent(init))).toEqual([null, '"a"', '"a"']);
  });

  test('is replaced when there is another', async () => {
    const { client, sent } = clientWith([tagged('"a"'), tagged('"b"'), unchanged('"b"')]);
    for (let time = 1; time <= 3; time += 1) await client.counts(question);
    expect(sent.map(([, init]) => tagSent(init))).toEqual([null, '"a"', '"b"']);
  });

  test('is not taken for the answer to another question', async () => {
    const { client, sent } = clientWith([tagged('"a"'), tagged('"b"')]);
    await client.counts(question);
    await client.counts({ ...question, years: [2021] });
    expect(sent.map(([, init]) => tagSent(init))).toEqual([null, null]);
  });

  test('that nobody asked for by a tag is unreadable', async () => {
    const { client } = clientWith([unchanged('"a"')]);
    await expect(client.counts(question)).rejects.toBeInstanceOf(UnreadableAnswer);
  });
});
