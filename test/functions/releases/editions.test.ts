import { expect, test } from 'vitest';
import { freshKey, freshPrefix, reports, startApi, useAzurite } from '../harness.ts';
import type { Api } from '../harness.ts';
import { deliver, mixedReports, publishYear, wholeYear } from './releasing.ts';

const azurite = useAzurite();

const inQuarter = (quarter: number, count: number, from = 1) =>
  reports(count, { reportedOn: `2023-${String(quarter * 3).padStart(2, '0')}-10` }, from);

async function withApi(work: (api: Api) => Promise<void>): Promise<void> {
  const api = await startApi(azurite.connection());
  try {
    await work(api);
  } finally {
    await api.close();
  }
}

const reopen = async (api: Api): Promise<void> => {
  for (const quarter of [1, 2, 3, 4] as const)
    await api
      .as('yara')
      .reopenPeriod({ schemaVersion: 1, bureau: 'rotterdam', year: 2023, quarter, reason: 'late-reports' });
};

test('a change of a few reports stays out of the next edition, and the coordinator sees why', () =>
  withApi(async (api) => {
    const first = mixedReports('rotterdam', 2023, 80);
    await deliver(api, 'rotterdam', 2023, first);
    await publishYear(api, 2023);
    await reopen(api);
    await deliver(api, 'rotterdam', 2023, [...first, ...reports(9, {}, 500)], 1);
    const { preview } = await api.as('yara').publishRelease(wholeYear(2023, { dryRun: true }));
    expect(preview).toMatchObject({ before: '2023-e1', unchanged: true });
    expect(preview.bureaus.find(({ bureau }) => bureau === 'rotterdam')).toMatchObject({ kept: true, version: 1 });
    expect(preview.warnings).toContain('bureau-kept');
    const again = await api.as('yara').publishRelease(wholeYear(2023), freshKey());
    expect([again.outcome, again.release?.id]).toEqual(['nothing-changed', '2023-e1']);
    expect((await api.as('noor').releases()).releases).toHaveLength(1);
  }));

test('a change of many reports makes a next edition, beside which the earlier one stays as it was', () =>
  withApi(async (api) => {
    const first = mixedReports('rotterdam', 2023, 80);
    await deliver(api, 'rotterdam', 2023, first);
    await publishYear(api, 2023);
    const before = await api.as('noor').releaseCube('2023-e1', 'profiles');
    await reopen(api);
    await deliver(api, 'rotterdam', 2023, [...first, ...reports(40, {}, 500)], 1);
    const { release, preview } = await api
      .as('yara')
      .publishRelease(wholeYear(2023, { reason: 'Nagekomen meldingen' }), freshKey());
    expect(release).toMatchObject({ id: '2023-e2', reason: 'Nagekomen meldingen' });
    const difference = preview.differences.find(({ bureau }) => bureau === 'rotterdam')!;
    expect(difference.after! - difference.before!).toBeGreaterThan(20);
    expect(preview.differences.find(({ bureau }) => bureau === 'utrecht')).toMatchObject({ before: null, after: null });
    expect(await api.as('noor').releaseCube('2023-e1', 'profiles')).toEqual(before);
    const audit = await api.as('yara').releaseAudit('2023-e2');
    expect(audit).toMatchObject({ edition: 2, passed: true, differences: [{ edition: 1, small: 0 }] });
    const { releases } = await api.as('noor').counts({ years: [2023], by: [], filters: {} });
    expect(releases[0]?.release?.id).toBe('2023-e2');
  }));

test('a year is rounded one way for good, and never released less far than before', () =>
  withApi(async (api) => {
    await deliver(api, 'rotterdam', 2023, [...inQuarter(1, 30), ...inQuarter(2, 30, 100)]);
    await api.as('yara').publishRelease(wholeYear(2023, { quarter: 2, base: 4 }), freshKey());
    const otherBase = api.as('yara').publishRelease(wholeYear(2023, { quarter: 2, base: 5 }), freshKey());
    await expect(otherBase).rejects.toMatchObject({ kind: 'release-base-fixed' });
    const lessFar = api.as('yara').publishRelease(wholeYear(2023, { quarter: 1, base: 4 }), freshKey());
    await expect(lessFar).rejects.toMatchObject({ kind: 'release-quarter-passed' });
  }));

test('a release of a quarter holds the year up to there; a later one leaves what was published as it was', () =>
  withApi(async (api) => {
    const all = mixedReports('rotterdam', 2023, 160);
    await deliver(api, 'rotterdam', 2023, all);
    const first = await api.as('yara').publishRelease(wholeYear(2023, { quarter: 2 }), freshKey());
    expect(first.release).toMatchObject({ id: '2023-Q2-e1', quarter: 2 });
    const perQuarter = async () =>
      (await api.as('noor').counts({ years: [2023], by: ['quarter', 'domain'], filters: {} })).rows;
    const half = await perQuarter();
    expect(new Set(half.map(({ keys }) => keys[0]))).toEqual(new Set(['Q1', 'Q2']));
    const { quarters } = (await api.as('samira').periods({ year: 2023 })).bureaus[0]!;
    expect(quarters.map(({ status }) => status)).toEqual(['closed', 'closed', 'open', 'open']);
    expect(await publishYear(api, 2023)).toMatchObject({ id: '2023-e2', quarter: null });
    const whole = await perQuarter();
    expect(whole.filter(({ keys }) => keys[0] === 'Q1' || keys[0] === 'Q2')).toEqual(half);
    expect(new Set(whole.map(({ keys }) => keys[0]))).toEqual(new Set(['Q1', 'Q2', 'Q3', 'Q4']));
  }));

test('a clock that goes back does not put an edition before the one that it follows', async () => {
  const prefix = freshPrefix();
  const at = async (moment: string, work: (api: Api) => Promise<void>): Promise<void> => {
    const api = await startApi(azurite.connection(), { prefix, now: () => new Date(moment) });
    await work(api);
    await api.close();
  };
  await at('2024-03-01T10:00:00Z', async (api) => {
    await deliver(api, 'rotterdam', 2023, inQuarter(1, 60));
    await api.as('yara').publishRelease(wholeYear(2023, { quarter: 1 }), freshKey());
  });
  await at('2024-02-01T10:00:00Z', async (api) => {
    await deliver(api, 'utrecht', 2023, inQuarter(1, 60));
    const { release } = await api.as('yara').publishRelease(wholeYear(2023, { quarter: 1 }), freshKey());
    expect(release).toMatchObject({ id: '2023-Q1-e2', publishedAt: '2024-03-01T10:00:00.000Z' });
    expect((await api.as('noor').releases({ year: 2023 })).releases.map(({ id }) => id)).toEqual([
      '2023-Q1-e2',
      '2023-Q1-e1',
    ]);
  });
});

test('a retry closes the quarters that could not be closed the first time', async () => {
  const prefix = freshPrefix();
  const { openStore } = await import('#functions/store/index.ts');
  const store = openStore({ connection: azurite.connection(), prefix });
  const api = await startApi(azurite.connection(), {
    store: {
      ...store,
      closePeriods: () => Promise.reject(new Error('connection reset')),
    },
  });
  await deliver(api, 'rotterdam', 2023, inQuarter(1, 60));
  const key = freshKey();
  await expect(api.as('yara').publishRelease(wholeYear(2023, { quarter: 1 }), key)).rejects.toMatchObject({
    kind: 'unexpected',
  });
  const healthy = await startApi(azurite.connection(), { prefix });
  const { outcome, release } = await healthy.as('yara').publishRelease(wholeYear(2023, { quarter: 1 }), key);
  expect([outcome, release?.id]).toEqual(['published', '2023-Q1-e1']);
  const { bureaus } = await healthy.as('samira').periods({ year: 2023 });
  expect(bureaus[0]?.quarters[0]).toMatchObject({ status: 'closed', release: '2023-Q1-e1' });
  await Promise.all([api.close(), healthy.close()]);
});
