import { brotliDecompressSync } from 'node:zlib';
import type { TableClient } from '@azure/data-tables';
import { beforeEach, describe, expect, test } from 'vitest';
import { startHost } from '#functions/local/host/index.ts';
import { openStore } from '#functions/store/index.ts';
import type { Store } from '#functions/store/index.ts';
import { openTable } from '#functions/store/table/table.ts';
import { toParts } from '#functions/store/years/parts.ts';
import { registerRetention } from '#functions/timers/index.ts';
import { freshKey, freshPrefix, report, reports, startApi, submission, useAzurite } from '../harness.ts';
import { deliver, mixedReports, publishYear } from '../releases/releasing.ts';
import { caseNumbersIn, put, rotterdam2023 as of, samira, versionOf } from './changes.ts';
import { clientOf, rowsOf, withoutStorages } from './rows.ts';

const azurite = useAzurite();
let prefix: string;
let store: Store;
let client: TableClient;
beforeEach(() => {
  prefix = freshPrefix();
  store = openStore({ connection: azurite.connection(), prefix });
  client = clientOf(azurite.connection(), `${prefix}submissions`);
});

/** Everything that stands in storage as one text, what is compressed read back. */
async function everythingStored(): Promise<string> {
  const rows = await rowsOf(client);
  return rows
    .map((row) =>
      Object.entries(row)
        .map(([name, value]) =>
          name === 'content00' ? brotliDecompressSync(value as Uint8Array).toString('utf8') : String(value),
        )
        .join(' '),
    )
    .join('\n');
}

const segmentsStored = async (): Promise<number> =>
  (await rowsOf(client)).filter(({ rowKey }) => rowKey.startsWith('segment-')).length;

const auditOf = async (bureau: 'rotterdam' | 'utrecht', year: number) => {
  const [trail] = await store.trails(2025, { bureau, year });
  return { brokenAt: trail?.brokenAt, done: trail?.lines.map(({ what }) => what) };
};

const nightly = { ...samira, who: { id: 'retention', role: 'system' }, origin: 'timer' } as const;
const keep = { years: 10, versions: 50 };

describe('a case that is erased', () => {
  test('is gone from every version, from every segment and from what was said of it, and nothing else is', async () => {
    const one = report('ZAAK-4711', { reportedOn: '2023-03-15', incidentOn: null });
    await put(store, [one, ...reports(12)]);
    await put(store, [{ ...one, domain: 'T05' }, ...reports(13)]);
    await put(store, reports(14));
    await put(store, [report('ZAAK-4711', { reportedOn: '2022-06-01', incidentOn: null })], { ...of, year: 2022 });
    const review = {
      own: { bureau: 'utrecht', year: 2023, caseNumber: 'U-1' },
      other: { ...of, caseNumber: 'ZAAK-4711' },
      answer: 'same',
    } as const;
    await store.saveReview(review, samira);
    await store.saveReview({ ...review, other: { ...of, caseNumber: '2023-0001' } }, samira);
    expect(await everythingStored()).toContain('ZAAK-4711');

    const erased = await store.eraseCase({ bureau: 'rotterdam', caseNumber: 'ZAAK-4711' }, 2024, samira);

    expect(erased).toEqual([
      { year: 2022, versions: 1 },
      { year: 2023, versions: 2 },
    ]);
    expect(await everythingStored()).not.toContain('ZAAK-4711');
    const version = async (number: number) =>
      (await store.months(of, (await store.version(of, number))!)).flat().length;
    expect(await Promise.all([1, 2, 3].map(version))).toEqual([12, 13, 14]);
    expect(await store.reviews({ bureau: 'utrecht', year: 2023 })).toHaveLength(1);
    expect((await store.version(of, 1))?.erased).toBe(1);
    expect(await auditOf('rotterdam', 2023)).toEqual({
      brokenAt: null,
      done: ['case-erased', 'submission-stored', 'submission-stored', 'submission-stored'],
    });
    expect((await auditOf('utrecht', 2023)).done?.[0]).toBe('review-removed');
  });

  test('was the only one of its month: the month goes with it', async () => {
    await put(store, [report('a', { reportedOn: '2023-01-02', incidentOn: null }), report('b')]);
    await store.eraseCase({ bureau: 'rotterdam', caseNumber: 'a' }, 2024, samira);
    expect((await store.head(of))?.segments.map(({ month }) => month)).toEqual(['2023-05']);
    expect(await caseNumbersIn(store)).toEqual(['b']);
  });

  test('is erased from more versions than one transaction holds', async () => {
    const table = openTable(azurite.connection(), `${prefix}submissions`);
    await put(store, [report('a'), report('b')]);
    const [first] = await table.list('rotterdam-2023', 'version-', 1);
    for (let number = 2; number <= 170; number += 1) {
      const row = withoutStorages(first!);
      const receipt = JSON.stringify({ ...(JSON.parse(row['receipt'] as string) as object), version: number });
      const rowKey = `version-${String(9_999_999 - number).padStart(7, '0')}`;
      await client.createEntity({ ...row, receipt, version: number, partitionKey: 'rotterdam-2023', rowKey });
    }
    const erased = await store.eraseCase({ bureau: 'rotterdam', caseNumber: 'a' }, 2024, samira);
    expect(erased).toEqual([{ year: 2023, versions: 170 }]);
    expect(await segmentsStored()).toBe(1);
    expect((await auditOf('rotterdam', 2023)).done?.filter((what) => what === 'case-erased')).toHaveLength(3);
  });

  test('that stands nowhere changes nothing, and erasing again neither', async () => {
    await put(store, reports(3));
    const before = await everythingStored();
    expect(await store.eraseCase({ bureau: 'rotterdam', caseNumber: 'nowhere' }, 2024, samira)).toEqual([]);
    expect(await everythingStored()).toBe(before);
    await store.eraseCase({ bureau: 'rotterdam', caseNumber: '2023-0001' }, 2024, samira);
    const after = await everythingStored();
    expect(await store.eraseCase({ bureau: 'rotterdam', caseNumber: '2023-0001' }, 2024, samira)).toEqual([]);
    expect(await everythingStored()).toBe(after);
  });

  test('meets a submission at the same moment: both take effect', async () => {
    await put(store, reports(12));
    const other = openStore({ connection: azurite.connection(), prefix });
    await Promise.all([
      store.eraseCase({ bureau: 'rotterdam', caseNumber: '2023-0001' }, 2024, samira),
      other.changeYear(of, 'meanwhile', async ({ head }) => {
        const inForce = (await other.months(of, head!)).flat();
        return versionOf([...inForce, report('new')], head!.receipt.version + 1, 'meanwhile');
      }),
    ]);
    const left = await caseNumbersIn(store);
    expect(left).toContain('new');
    expect(left).not.toContain('2023-0001');
    expect(await everythingStored()).not.toContain('2023-0001');
  });

  test('by the bureau itself, over the API; another bureau may not', async () => {
    const api = await startApi(azurite.connection(), { prefix });
    await api.as('samira').submit(submission(reports(3)), freshKey());
    const request = { schemaVersion: 1, bureau: 'rotterdam', caseNumber: '2023-0002' } as const;
    await expect(api.as('daan').eraseCase(request)).rejects.toMatchObject({ kind: 'other-bureau' });
    await expect(api.as('yara').eraseCase(request)).rejects.toMatchObject({ kind: 'role-not-allowed' });
    expect(await api.as('joost').eraseCase(request)).toEqual({ years: [{ year: 2023, versions: 1 }] });
    expect((await api.as('samira').counts({ years: [2023], by: [], filters: {} })).total).toBe(2);
    expect(api.log.join('\n')).not.toContain('2023-0002');
    await api.close();
  });
});

describe('what is older than the retention period', () => {
  const year = 2014;
  const ofMonth = (caseNumber: string, month: string) =>
    report(caseNumber, { reportedOn: `${month}-15`, incidentOn: null });

  test('goes month by month, from every version, and the receipts stay', async () => {
    const before = { ...of, year };
    await put(store, [ofMonth('old', '2014-01'), ofMonth('young', '2014-03')], before);
    await put(store, [ofMonth('old', '2014-01'), ofMonth('younger', '2014-04')], before);
    await put(store, reports(2));
    expect(await store.expire(keep, '2024-01-30', nightly)).toEqual({ shortened: 0, removed: 0, swept: 0 });
    expect(await store.expire(keep, '2024-02-29', nightly)).toEqual({ shortened: 2, removed: 0, swept: 1 });
    expect(await caseNumbersIn(store, before)).toEqual(['younger']);
    expect((await store.months(before, (await store.version(before, 1))!)).flat()).toHaveLength(1);
    expect((await store.receipts(before, 10)).map(({ total }) => total)).toEqual([2, 2]);
    expect(await caseNumbersIn(store)).toHaveLength(2);
    expect(await auditOf('rotterdam', year)).toEqual({
      brokenAt: null,
      done: ['registrations-expired', 'submission-stored', 'submission-stored'],
    });
  });

  test('goes at the night of the timer, and a second night finds nothing to do', async () => {
    await put(store, [ofMonth('old', '2014-01')], { ...of, year });
    const log: string[] = [];
    const host = await startHost({
      register: () => registerRetention({ store, periods: keep, now: () => new Date('2024-03-01T03:30:00Z') }),
      log: (_level, _category, message) => log.push(message),
    });
    await host.runTimer('retention');
    await host.runTimer('retention');
    await host.close();
    expect(await caseNumbersIn(store, { ...of, year })).toEqual([]);
    expect(log.filter((text) => text.includes('retention')).map((text) => JSON.parse(text) as unknown)).toEqual([
      { task: 'retention', shortened: 1, removed: 0, swept: 1 },
      { task: 'retention', shortened: 0, removed: 0, swept: 0 },
    ]);
  });
});

test('versions beyond the number that is kept lose their registrations, and keep their receipts and the marks of retries', async () => {
  for (let count = 1; count <= 6; count += 1) await put(store, reports(count, { reportedOn: '2023-05-03' }));
  const before = await segmentsStored();
  expect(await store.expire({ years: 10, versions: 3 }, '2024-02-01', nightly)).toMatchObject({ removed: 3 });
  expect(
    await Promise.all([1, 2, 3, 4, 5, 6].map(async (number) => (await store.version(of, number)) !== null)),
  ).toEqual([false, false, false, true, true, true]);
  expect((await store.receipts(of, 10)).map(({ version }) => version)).toEqual([6, 5, 4, 3, 2, 1]);
  expect(await store.receipt(of, 1)).toMatchObject({ total: 1 });
  expect([before, await segmentsStored()]).toEqual([6, 3]);
  expect(await caseNumbersIn(store)).toHaveLength(6);
  expect((await auditOf('rotterdam', 2023)).done?.[0]).toBe('versions-expired');
});

test('what was published stays as it was, whatever is erased or expires', async () => {
  const api = await startApi(azurite.connection(), { prefix });
  await deliver(api, 'rotterdam', 2023, mixedReports('rotterdam', 2023, 40));
  await publishYear(api, 2023);
  const published = () => api.as('noor').counts({ years: [2023], by: ['ground', 'domain'], filters: {} });
  const before = await published();
  await api.as('samira').eraseCase({ schemaVersion: 1, bureau: 'rotterdam', caseNumber: 'rotterdam-7' });
  await store.expire({ years: 1, versions: 2 }, '2026-01-01', nightly);
  expect(await caseNumbersIn(store)).toEqual([]);
  const fresh = await startApi(azurite.connection(), { prefix });
  expect(await fresh.as('noor').counts({ years: [2023], by: ['ground', 'domain'], filters: {} })).toEqual(before);
  const { lines, trails } = await fresh.as('yara').audit({ year: 2023 });
  expect(lines.map(({ what }) => what)).toEqual(
    expect.arrayContaining(['release-published', 'period-closed', 'case-erased', 'registrations-expired']),
  );
  expect(trails.every(({ brokenAt }) => brokenAt === null)).toBe(true);
  await api.close();
  await fresh.close();
});

test('a retry of a submission of which the version is no longer kept still gets its receipt', async () => {
  const api = await startApi(azurite.connection(), { prefix });
  const first = { request: submission(reports(1)), key: freshKey() };
  const { receipt } = await api.as('samira').submit(first.request, first.key);
  for (let version = 1; version <= 3; version += 1)
    await api.as('samira').submit(submission(reports(version + 1), { baseVersion: version }), freshKey());
  await store.expire({ years: 10, versions: 2 }, '2024-02-01', nightly);
  expect(await api.as('samira').submit(first.request, first.key)).toMatchObject({ outcome: 'stored', receipt });
  await expect(api.as('samira').versionDifference({ year: 2023, version: 3 })).rejects.toMatchObject({
    kind: 'unknown-version',
  });
  expect((await api.as('samira').versionDifference({ year: 2023, version: 4 })).preview.added).toEqual(['2023-0004']);
  await api.close();
});

describe('what a change that never came to its end left behind', () => {
  const leftover = async (): Promise<void> => {
    const table = openTable(azurite.connection(), `${prefix}submissions`);
    const parts = toParts('rotterdam-2023', '2023-02-never-named', new Uint8Array(2_000_000));
    for (const entity of parts) await table.commit([{ kind: 'put', entity }]);
  };

  test('is seen by nobody, and swept at night', async () => {
    await put(store, reports(3));
    await leftover();
    expect(await caseNumbersIn(store)).toHaveLength(3);
    expect(await store.expire(keep, '2024-02-01', nightly)).toEqual({ shortened: 0, removed: 0, swept: 3 });
    expect(await caseNumbersIn(store)).toHaveLength(3);
    expect(await segmentsStored()).toBe(3);
  });

  test('is not swept from under a submission that is about to point to it', async () => {
    await put(store, reports(3));
    const other = openStore({ connection: azurite.connection(), prefix });
    let asked = 0;
    await other.changeYear(of, 'slow', async ({ head }) => {
      asked += 1;
      if (asked === 1) {
        await leftover();
        await store.expire(keep, '2024-02-01', nightly);
      }
      return versionOf(reports(6), head!.receipt.version + 1, 'slow');
    });
    expect(asked).toBe(2);
    expect(await caseNumbersIn(store)).toHaveLength(6);
  });
});
