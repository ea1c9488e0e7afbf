import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codebookResponse, createClient, workbookType } from '#shared/api/index.ts';
import { codebookVersion } from '#shared/codebook/index.ts';
import { freshKey, report, reports, startApi, submission, useAzurite } from './harness.ts';
import type { Api } from './harness.ts';
import { publishYear } from './releases/releasing.ts';

const azurite = useAzurite();
let api: Api;
beforeAll(async () => {
  api = await startApi(azurite.connection());
  const rotterdam = [...reports(80), report('2023-0099', { grounds: ['G01', 'G11'], domain: 'T05' })];
  await api.as('samira').submit(submission(rotterdam), freshKey());
  const utrecht = [1, 2, 3].map((number) =>
    report(`U-${number}`, { homeMunicipality: 'GM0344', incidentMunicipality: 'GM0344', grounds: ['G11'] }),
  );
  await api.as('daan').submit(submission(utrecht, { bureau: 'utrecht' }), freshKey());
  await publishYear(api, 2023);
});
afterAll(() => api.close());

describe('counts', () => {
  test('are exact for the bureau itself, and of its own reports only', async () => {
    const counts = await api.as('samira').counts({ years: [2023], by: ['ground'], filters: {} });
    expect(counts).toMatchObject({
      precision: 'exact',
      base: null,
      total: 81,
      rows: [
        { keys: ['G01'], count: 81 },
        { keys: ['G11'], count: 1 },
      ],
    });
    expect(counts.sources).toMatchObject([{ bureau: 'rotterdam', year: 2023, version: 1 }]);
  });

  test.each(['noor', 'willem', 'yara'] as const)(
    'are sums over the release for %s, who is of no bureau',
    async (person) => {
      const counts = await api.as(person).counts({ years: [2023], by: ['bureau', 'ground'], filters: {} });
      expect(counts).toMatchObject({ precision: 'released', base: 5 });
      expect(counts.releases).toMatchObject([{ year: 2023, release: { id: '2023-e1', edition: 1, quarter: null } }]);
      expect(counts.rows[0]).toEqual({ keys: ['rotterdam', 'G01'], count: 80 });
      for (const { count } of counts.rows) expect(count).toBeGreaterThanOrEqual(5);
    },
  );

  test('tell which years have not been released, without a number', async () => {
    const counts = await api.as('noor').counts({ years: [2022, 2023], by: ['year'], filters: {} });
    expect(counts.releases).toMatchObject([{ year: 2022, release: null }, { year: 2023 }]);
    expect(counts.rows.map(({ keys }) => keys)).toEqual([['2023']]);
  });

  test('tell which bureau and year did not deliver', async () => {
    const { sources } = await api.as('noor').counts({ years: [2022, 2023], by: [], filters: {} });
    expect(sources).toHaveLength(8);
    expect(sources.filter(({ version }) => version !== null).map(({ bureau, year }) => `${bureau} ${year}`)).toEqual([
      'rotterdam 2023',
      'utrecht 2023',
    ]);
  });

  test('keep only the reports that a filter names', async () => {
    const counts = await api.as('samira').counts({ years: [2023], by: ['ground'], filters: { domain: ['T05'] } });
    expect(counts.rows).toEqual([
      { keys: ['G01'], count: 1 },
      { keys: ['G11'], count: 1 },
    ]);
    const rotterdam = await api.as('noor').counts({ years: [2023], by: [], filters: { bureau: ['rotterdam'] } });
    expect(rotterdam.rows[0]?.count).toBeGreaterThanOrEqual(80);
  });

  test('follow the version in force', async () => {
    await api.as('fatima').submit(submission([report('A-1')], { bureau: 'amsterdam', year: 2023 }), freshKey());
    const ask = () => api.as('fatima').counts({ years: [2023], by: [], filters: {} });
    expect((await ask()).total).toBe(1);
    const two = submission([report('A-1'), report('A-2')], { bureau: 'amsterdam', baseVersion: 1 });
    await api.as('fatima').submit(two, freshKey());
    expect((await ask()).total).toBe(2);
  });
});

describe('the combined workbook', () => {
  test('is refused for years of which nothing has been released, and says which', async () => {
    const asked = api.as('noor').workbook({ year: [2022, 2023] });
    await expect(asked).rejects.toMatchObject({
      kind: 'nothing-released',
      problem: { detail: 'Er is nog geen vrijgave over 2022. De G4-coördinator geeft cijfers vrij.' },
    });
  });

  test('comes as a file with a name', async () => {
    const { headers } = await api.send('/api/v1/workbook?year=2023', { person: 'samira' });
    expect(headers.get('content-type')).toBe(workbookType);
    expect(headers.get('content-disposition')).toBe('attachment; filename="meldbeeld-2023.xlsx"');
  });
});

describe('the codebook', () => {
  test('holds every list, as the contract says', async () => {
    const client = createClient({
      baseUrl: api.url,
      getToken: () => Promise.resolve(null),
      fetch,
      language: () => 'nl',
    });
    const codebook = await client.codebook();
    expect(codebook.version).toBe(codebookVersion);
    expect(codebook.lists['grounds']).toHaveLength(15);
    expect(codebook.lists['municipalities']!.length).toBeGreaterThanOrEqual(342);
    expect(codebook.bureaus).toHaveLength(4);
    expect(codebookResponse.safeParse(codebook).success).toBe(true);
  });

  test('is not sent again to who has it', async () => {
    const first = await api.send('/api/v1/codebook');
    const etag = first.headers.get('etag')!;
    for (const known of [etag, `"x", W/${etag}`]) {
      const again = await api.send('/api/v1/codebook', { headers: { 'If-None-Match': known } });
      expect(again.status).toBe(304);
      expect(again.headers.get('etag')).toBe(etag);
      expect(await again.text()).toBe('');
    }
    expect((await api.send('/api/v1/codebook', { headers: { 'If-None-Match': '"older"' } })).status).toBe(200);
  });
});

test('health tells that storage answers, and the version of the software', async () => {
  expect(await api.as('noor').health()).toEqual({ status: 'ok', version: '0.0.0-test' });
});

test('the description of the API is served', async () => {
  const answer = await api.send('/api/v1/openapi.json');
  expect(await answer.json()).toMatchObject({ openapi: '3.1.1', info: { version: '0.0.0-test' } });
});
