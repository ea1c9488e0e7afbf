import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshKey, reports, startApi, submission, useAzurite } from './harness.ts';
import type { Api } from './harness.ts';

const azurite = useAzurite();
let api: Api;
beforeAll(async () => {
  api = await startApi(azurite.connection());
  await api.as('samira').submit(submission(reports(12)), freshKey());
});
afterAll(() => api.close());

const get = (path: string, tag?: string): Promise<Response> =>
  api.send(path, { person: 'samira', ...(tag !== undefined && { headers: { 'If-None-Match': tag } }) });

describe.each(['/api/v1/counts?year=2023&by=ground', '/api/v1/submissions?year=2023', '/api/v1/codebook'])(
  '%s',
  (path) => {
    test('says nothing twice to who has it already', async () => {
      const first = await get(path);
      const tag = first.headers.get('etag')!;
      expect(first.status).toBe(200);
      const again = await get(path, tag);
      expect(again.status).toBe(304);
      expect(again.headers.get('etag')).toBe(tag);
      expect(await again.text()).toBe('');
    });

    test('answers in full to who has something else', async () => {
      const other = await get(path, '"something-else"');
      expect(other.status).toBe(200);
      expect((await other.text()).length).toBeGreaterThan(2);
    });
  },
);

test('a new submission changes the tags of counts and receipts', async () => {
  const tags = async () =>
    Promise.all(
      ['/api/v1/counts?year=2023', '/api/v1/submissions?year=2023'].map(async (path) =>
        (await get(path)).headers.get('etag'),
      ),
    );
  const before = await tags();
  await api.as('samira').submit(submission(reports(14), { baseVersion: 1 }), freshKey());
  const after = await tags();
  expect(after[0]).not.toBe(before[0]);
  expect(after[1]).not.toBe(before[1]);
});

test('what one role has is not right for another', async () => {
  const own = (await get('/api/v1/submissions?year=2023')).headers.get('etag')!;
  const other = await api.send('/api/v1/submissions?year=2023', { person: 'yara', headers: { 'If-None-Match': own } });
  expect(other.status).toBe(200);
});
