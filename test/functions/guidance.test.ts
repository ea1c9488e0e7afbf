import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClient, guidanceResponse } from '#shared/api/index.ts';
import { bundledPlaybook, readPlaybook } from '#shared/blauwdruk/index.ts';
import { startApi, useAzurite } from './harness.ts';
import type { Api } from './harness.ts';

const azurite = useAzurite();
let api: Api;
beforeAll(async () => {
  api = await startApi(azurite.connection());
});
afterAll(() => api.close());

describe('the playbook in force', () => {
  test('is for everybody, and reads back as the one that was deployed', async () => {
    const client = createClient({
      baseUrl: api.url,
      getToken: () => Promise.resolve(null),
      fetch,
      language: () => 'nl',
    });
    const { version, playbook } = await client.guidance();
    expect(readPlaybook(playbook)).toEqual(bundledPlaybook);
    expect(version).toMatch(new RegExp(`^${bundledPlaybook.edition.date}-[\\w-]{6}$`));
  });

  test('has the shape of the contract, with nothing more', async () => {
    const answer: unknown = await (await api.send('/api/v1/guidance')).json();
    expect(guidanceResponse.parse(answer)).toEqual(answer);
  });

  test('is not sent again to who has it', async () => {
    const etag = (await api.send('/api/v1/guidance')).headers.get('etag')!;
    const again = await api.send('/api/v1/guidance', { headers: { 'If-None-Match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await api.send('/api/v1/guidance', { headers: { 'If-None-Match': '"older"' } })).status).toBe(200);
  });
});
