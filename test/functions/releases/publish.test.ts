import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReleaseRequest } from '#shared/api/index.ts';
import { openStore } from '#functions/store/index.ts';
import { freshKey, freshPrefix, reports, startApi, useAzurite } from '../harness.ts';
import type { Api } from '../harness.ts';
import { deliver, mixedReports, publishYear, wholeYear } from './releasing.ts';

const azurite = useAzurite();
/** For tests that leave nothing behind. */
let api: Api;
beforeAll(async () => {
  api = await startApi(azurite.connection());
  await deliver(api, 'rotterdam', 2023, mixedReports('rotterdam', 2023, 60));
});
afterAll(() => api.close());

/** A test with an API and a storage of its own. */
const apart = (name: string, work: (own: Api) => Promise<void>): void =>
  test(name, async () => {
    const own = await startApi(azurite.connection());
    try {
      await work(own);
    } finally {
      await own.close();
    }
  });

describe('a preview', () => {
  test('says how good the figures would be and who is missing, and publishes nothing', async () => {
    const { outcome, preview, release } = await api
      .as('yara')
      .publishRelease(wholeYear(2023, { dryRun: true, reason: '' }));
    expect([outcome, release]).toEqual(['previewed', null]);
    expect(preview).toMatchObject({ year: 2023, edition: 1, base: 5, before: null, differences: [], unchanged: false });
    expect(preview.warnings).toEqual(expect.arrayContaining(['bureau-missing', 'bureau-incomplete']));
    expect(preview.quality.oneWay.largest).toBeGreaterThanOrEqual(5);
    expect(await api.as('noor').releases()).toEqual({ releases: [] });
    const { quarters } = (await api.as('samira').periods({ year: 2023 })).bureaus[0]!;
    expect(quarters.map(({ status }) => status)).toEqual(['open', 'open', 'open', 'open']);
  });

  test('is rounded in a thread of its own, so that others get an answer meanwhile', async () => {
    let answered = 0;
    const working = new AbortController();
    const asked = api.as('yara').publishRelease(wholeYear(2023, { dryRun: true }));
    const done = asked.finally(() => working.abort());
    while (!working.signal.aborted) {
      await api.send('/api/v1/codebook', { method: 'GET' });
      answered += 1;
    }
    await done;
    expect(answered).toBeGreaterThan(5);
  });

  test('warns of the weakest base', async () => {
    const { preview } = await api.as('yara').publishRelease(wholeYear(2023, { dryRun: true, base: 3 }));
    expect(preview.warnings).toContain('weak-base');
  });
});

describe('what cannot be released', () => {
  test.each([
    ['a base under 3', { base: 2 }, '/base'],
    ['a base over 10', { base: 11 }, '/base'],
    ['a base that is no whole number', { base: 4.5 }, '/base'],
    ['a fifth quarter', { quarter: 5 as 4 }, '/quarter'],
    ['a release without a reason', { reason: '  ' }, '/reason'],
  ] satisfies readonly (readonly [string, Partial<ReleaseRequest>, string])[])('%s', async (_, parts, pointer) => {
    const asked = api.as('yara').publishRelease(wholeYear(2023, parts), freshKey());
    await expect(asked).rejects.toMatchObject({ kind: 'body-invalid', problem: { errors: [{ pointer }] } });
  });

  test('a period of which nothing was submitted', async () => {
    const asked = api.as('yara').publishRelease(wholeYear(2022), freshKey());
    await expect(asked).rejects.toMatchObject({ kind: 'release-without-data', problem: { status: 422 } });
  });

  test('a quarter without reports, although the year has some', async () => {
    await deliver(
      api,
      'utrecht',
      2024,
      reports(3).map((one) => ({ ...one, reportedOn: '2024-01-20' })),
    );
    await deliver(
      api,
      'utrecht',
      2021,
      reports(3).map((one) => ({ ...one, reportedOn: '2021-11-20' })),
    );
    const asked = api.as('yara').publishRelease(wholeYear(2021, { quarter: 2 }), freshKey());
    await expect(asked).rejects.toMatchObject({ kind: 'release-without-data' });
  });

  test('anything without a key, so that a retry is never a second release', async () => {
    await expect(api.as('yara').publishRelease(wholeYear(2023))).rejects.toMatchObject({
      kind: 'idempotency-key-missing',
    });
  });
});

describe('a release', () => {
  apart(
    'is there for everybody at once, names who is missing, and closes the quarters of who is in it',
    async (own) => {
      await deliver(own, 'rotterdam', 2023, mixedReports('rotterdam', 2023, 60));
      const { release, outcome } = await own.as('yara').publishRelease(wholeYear(2023), freshKey());
      expect(outcome).toBe('published');
      expect(release).toMatchObject({
        id: '2023-e1',
        edition: 1,
        reason: 'Jaarcijfers',
        publishedBy: 'Yara Voorbeeld',
      });
      expect(release?.bureaus.map(({ bureau, version }) => [bureau, version])).toEqual([
        ['amsterdam', null],
        ['den-haag', null],
        ['rotterdam', 1],
        ['utrecht', null],
      ]);
      for (const person of ['noor', 'willem', 'samira'] as const) {
        expect((await own.as(person).releases()).releases).toEqual([release]);
        expect(await own.as(person).release('2023-e1')).toEqual(release);
      }
      const { bureaus } = await own.as('yara').periods({ year: 2023 });
      const statusOf = (bureau: string): string[] =>
        bureaus.find((one) => one.bureau === bureau)!.quarters.map(({ status }) => status);
      expect(statusOf('rotterdam')).toEqual(['closed', 'closed', 'closed', 'closed']);
      expect(statusOf('utrecht')).toEqual(['open', 'open', 'open', 'open']);
    },
  );

  apart('is made once, however often the request is sent', async (own) => {
    await deliver(own, 'rotterdam', 2023, mixedReports('rotterdam', 2023, 60));
    const key = freshKey();
    const [first, second] = await Promise.all([1, 2].map(() => own.as('yara').publishRelease(wholeYear(2023), key)));
    const third = await own.as('yara').publishRelease(wholeYear(2023), key);
    expect([second!.release, third.release]).toEqual([first!.release, first!.release]);
    expect((await own.as('noor').releases()).releases).toHaveLength(1);
    const other = own.as('yara').publishRelease(wholeYear(2023, { reason: 'Iets anders' }), key);
    await expect(other).rejects.toMatchObject({ kind: 'idempotency-key-reused' });
  });

  apart('is made by one of two who do it at once; the other is told', async (own) => {
    await deliver(own, 'rotterdam', 2023, mixedReports('rotterdam', 2023, 60));
    const both = await Promise.allSettled([1, 2].map(() => own.as('yara').publishRelease(wholeYear(2023), freshKey())));
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(both.find((one) => one.status === 'rejected')).toMatchObject({
      reason: { kind: 'released-meanwhile', problem: { status: 409 } },
    });
    expect((await own.as('noor').releases()).releases).toHaveLength(1);
  });

  test('rests on the versions that it read first, when somebody submits meanwhile', async () => {
    const prefix = freshPrefix();
    const store = openStore({ connection: azurite.connection(), prefix });
    const bystander = await startApi(azurite.connection(), { prefix });
    const first = mixedReports('rotterdam', 2023, 60);
    await deliver(bystander, 'rotterdam', 2023, first);
    const more = [...first, ...reports(40)];
    const own = await startApi(azurite.connection(), {
      store: {
        ...store,
        encodedMonths: async (of, version) => {
          await deliver(bystander, 'rotterdam', 2023, more, 1);
          return store.encodedMonths(of, version);
        },
      },
    });
    const release = await publishYear(own, 2023);
    expect(release.bureaus.find(({ bureau }) => bureau === 'rotterdam')).toMatchObject({ version: 1 });
    expect(release.total).toBeLessThan(80);
    const { preview } = await bystander.as('yara').publishRelease(wholeYear(2023, { dryRun: true }));
    expect(preview.bureaus.find(({ bureau }) => bureau === 'rotterdam')).toMatchObject({ version: 2 });
    await Promise.all([own.close(), bystander.close()]);
  });
});
