import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ProfileRequest } from '#shared/api/index.ts';
import { startApi, useAzurite } from './harness.ts';
import type { Api } from './harness.ts';

const azurite = useAzurite();
let api: Api;
beforeEach(async () => {
  api = await startApi(azurite.connection());
});
afterEach(() => api.close());

const teach = (taught: Partial<ProfileRequest['taught']>) =>
  api.as('samira').saveProfile({
    schemaVersion: 1,
    bureau: 'rotterdam',
    taught: { columns: {}, labels: {}, dateOrders: {}, ...taught },
  });

test('what one colleague taught the other finds, and only in their own bureau', async () => {
  expect(await api.as('samira').profile()).toMatchObject({ version: 0, savedAt: null });
  await teach({ columns: { soort: 'domain' }, labels: { domain: { werkvloer: 'T01' } } });
  const { taught, version } = await api.as('samira').profile();
  expect({ version, taught }).toEqual({
    version: 1,
    taught: { columns: { soort: 'domain' }, labels: { domain: { werkvloer: 'T01' } }, dateOrders: {} },
  });
  expect((await api.as('daan').profile()).version).toBe(0);
});

test('words are kept one by one: the last answer for a word counts, what is not named stays', async () => {
  await Promise.all([
    teach({ labels: { domain: { werkvloer: 'T01' } } }),
    teach({ labels: { domain: { kroeg: 'T04' } }, dateOrders: { datum: 'day-first' } }),
  ]);
  await teach({ labels: { domain: { kroeg: 'T05' } } });
  expect((await api.as('samira').profile()).taught).toMatchObject({
    labels: { domain: { werkvloer: 'T01', kroeg: 'T05' } },
    dateOrders: { datum: 'day-first' },
  });
});

test('a word can be forgotten, and saying the same again is no new version', async () => {
  await teach({ columns: { soort: 'domain', melder: 'personal' } });
  expect((await teach({ columns: { soort: 'domain' } })).version).toBe(1);
  expect((await teach({ columns: { soort: null } })).taught.columns).toEqual({ melder: 'personal' });
});

test('who has the profile in force gets 304', async () => {
  await teach({ columns: { soort: 'domain' } });
  const first = await api.send('/api/v1/profile', { person: 'samira' });
  const etag = first.headers.get('etag')!;
  const again = await api.send('/api/v1/profile', { person: 'samira', headers: { 'If-None-Match': etag } });
  expect(again.status).toBe(304);
  await teach({ columns: { soort: 'natures' } });
  const later = await api.send('/api/v1/profile', { person: 'samira', headers: { 'If-None-Match': etag } });
  expect(later.status).toBe(200);
});

test.each(['bel 06-12345678', 'mw. Jansen', 'iemand@voorbeeld.invalid'])(
  'a word about a person is refused and not repeated',
  async (word) => {
    const refused = teach({ labels: { domain: { [word]: 'T01' } } });
    await expect(refused).rejects.toMatchObject({
      kind: 'personal-data',
      problem: { errors: [{ pointer: '/taught/labels/domain' }] },
    });
    await refused.catch((error: unknown) => expect(JSON.stringify(error)).not.toContain(word));
    expect((await api.as('samira').profile()).version).toBe(0);
  },
);

test('a code that does not exist, a field without codes and too many words are refused', async () => {
  await expect(teach({ labels: { domain: { kroeg: 'T77' } } })).rejects.toMatchObject({ kind: 'values-invalid' });
  await expect(teach({ labels: { caseNumber: { x: 'T01' } } })).rejects.toMatchObject({ kind: 'values-invalid' });
  const words = Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`woord${index}`, 'T01']));
  await expect(teach({ labels: { domain: words } })).rejects.toMatchObject({ kind: 'profile-full' });
});
