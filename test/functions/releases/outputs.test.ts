import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cubeNames, cubes } from '#shared/api/index.ts';
import type { CountsResponse } from '#shared/api/index.ts';
import { bureauIds } from '#shared/codebook/index.ts';
import { dimensionIds, isMultiValued } from '#shared/counts/index.ts';
import type { DimensionId } from '#shared/counts/index.ts';
import { field } from '#functions/http/releases/csv.ts';
import { freshPrefix, startApi, useAzurite } from '../harness.ts';
import type { Api } from '../harness.ts';
import { startWire } from '../proxy.ts';
import { deliver, mixedReports, publishYear } from './releasing.ts';

const azurite = useAzurite();
let api: Api;
/** True numbers of small quarters, which nobody else may see. */
const sizes = { amsterdam: 90, 'den-haag': 47, rotterdam: 83 } as const;
beforeAll(async () => {
  api = await startApi(azurite.connection());
  for (const bureau of bureauIds) {
    if (bureau !== 'utrecht') await deliver(api, bureau, 2023, mixedReports(bureau, 2023, sizes[bureau]));
  }
  await publishYear(api, 2023);
});
afterAll(() => api.close());

const outsiders = ['noor', 'willem', 'yara'] as const;
const sum = (rows: CountsResponse['rows']): number => rows.reduce((all, { count }) => all + count, 0);
const atLeastBase = (numbers: readonly number[]): void => {
  expect(numbers.length).toBeGreaterThan(0);
  expect(numbers.filter((number) => number < 5)).toEqual([]);
};

describe('everything that others than the bureau can get', () => {
  const counted = async (person: (typeof outsiders)[number], by: readonly DimensionId[]): Promise<CountsResponse> =>
    api.as(person).counts({ years: [2023], by, filters: {} });

  test.each(outsiders)(
    'adds up, and holds no number in 1..4: every count that %s can ask for by one or two',
    async (person) => {
      const { total } = await counted(person, []);
      const oneWay = new Map<DimensionId, CountsResponse>();
      for (const dimension of dimensionIds) oneWay.set(dimension, await counted(person, [dimension]));
      for (const [at, first] of dimensionIds.entries()) {
        const margin = oneWay.get(first)!;
        atLeastBase(margin.rows.map(({ count }) => count));
        if (!isMultiValued(first)) expect(sum(margin.rows)).toBe(total);
        for (const second of dimensionIds.slice(at + 1)) {
          const cells = await counted(person, [first, second]);
          atLeastBase(cells.rows.map(({ count }) => count));
          if (isMultiValued(second)) continue;
          for (const { keys, count } of margin.rows) {
            expect(sum(cells.rows.filter((row) => row.keys[0] === keys[0]))).toBe(count);
          }
        }
      }
    },
  );

  test('is the same in every table of the release, whoever asks', async () => {
    const { total } = await counted('noor', []);
    for (const name of cubeNames) {
      const cube = await api.as('willem').releaseCube('2023-e1', name);
      expect(cube.total).toBe(total);
      atLeastBase(cube.rows.map(({ count }) => count));
      expect(await api.as('samira').releaseCube('2023-e1', name)).toEqual(cube);
      if (name === 'profiles') expect(sum(cube.rows)).toBe(total);
      else expect(cube.rows).toEqual((await counted('yara', cubes[name])).rows);
    }
  });

  test('is the same for every filter: what it keeps and what it leaves out are together the whole', async () => {
    const grounds = (await counted('noor', ['ground'])).rows.map(({ keys }) => keys[0]!);
    for (const ground of grounds) {
      const kept = await api
        .as('noor')
        .counts({ years: [2023], by: ['quarter', 'bureau'], filters: { ground: [ground] } });
      atLeastBase(kept.rows.map(({ count }) => count));
      expect(sum(kept.rows)).toBe(kept.total);
    }
  });

  test('names the bureau that is missing, and never counts it as nothing', async () => {
    const { sources, rows } = await counted('noor', ['bureau']);
    expect(sources.find(({ bureau }) => bureau === 'utrecht')).toMatchObject({ version: null });
    expect(rows.map(({ keys }) => keys[0])).not.toContain('utrecht');
    const { release } = await api.as('noor').releaseCube('2023-e1', 'reports');
    expect(release.bureaus.find(({ bureau }) => bureau === 'utrecht')).toMatchObject({ version: null });
  });

  test('is in the combined workbook too, of the years and of one release', async () => {
    const { total } = await counted('noor', []);
    const files = [await api.as('samira').workbook({ year: [2023] }), await api.as('noor').releaseWorkbook('2023-e1')];
    for (const file of files) {
      const parts = unzipSync(file);
      const sheets = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/sheet'));
      const texts = strFromU8(parts['xl/sharedStrings.xml']!);
      expect(sheets.some((name) => strFromU8(parts[name]!).includes(`<v>${total}</v>`))).toBe(true);
      expect(texts).toContain('Vrijgave 2023-e1.');
      expect(texts).toContain('2023: niet aangeleverd');
    }
  });

  test('comes with ready pivots, unless its sheets are to go into another workbook', async () => {
    const noor = api.as('noor');
    const pivotsIn = (file: Uint8Array): number =>
      Object.keys(unzipSync(file)).filter((name) => name.startsWith('xl/pivotTables/pivotTable')).length;
    expect(pivotsIn(await noor.workbook({ year: [2023] }))).toBeGreaterThan(3);
    expect(pivotsIn(await noor.releaseWorkbook('2023-e1'))).toBeGreaterThan(3);
    expect(pivotsIn(await noor.workbook({ year: [2023], pivots: 'no' }))).toBe(0);
    expect(pivotsIn(await noor.releaseWorkbook('2023-e1', { pivots: 'no' }))).toBe(0);
    const wrong = await api.send('/api/v1/releases/2023-e1/workbook?pivots=maybe', { person: 'noor' });
    expect(wrong.status).toBe(400);
  });

  test('gets slicers only where the setting asks for them', async () => {
    const prefix = freshPrefix();
    const sliced = await startApi(azurite.connection(), { prefix, workbook: { slicers: true } });
    await deliver(sliced, 'rotterdam', 2023, mixedReports('rotterdam', 2023, sizes.rotterdam));
    await publishYear(sliced, 2023);
    const slicersIn = (file: Uint8Array): boolean =>
      Object.keys(unzipSync(file)).some((name) => name.startsWith('xl/slicers/'));
    expect(slicersIn(await sliced.as('noor').releaseWorkbook('2023-e1'))).toBe(true);
    expect(slicersIn(await api.as('noor').releaseWorkbook('2023-e1'))).toBe(false);
    await sliced.close();
  });

  test('but the bureau itself still counts its own reports exactly', async () => {
    const own = await api.as('samira').counts({ years: [2023], by: [], filters: {} });
    expect(own).toMatchObject({ precision: 'exact', total: sizes.rotterdam, releases: [] });
  });
});

describe('a table as CSV', () => {
  const csv = async (name: string, headers: Record<string, string> = {}): Promise<Response> =>
    api.send(`/api/v1/releases/2023-e1/cubes/${name}?format=csv`, { person: 'noor', headers });

  test('is what Dutch Excel and Power Query read: semicolons, CRLF, UTF-8 with its mark, and a name', async () => {
    const answer = await csv('quarters');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="meldbeeld-2023-e1-quarters.csv"');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).split('\r\n');
    expect(lines[0]).toBe('Jaar;Kwartaal;Bureau;Meldingen;Vrijgave;Niet aangeleverd');
    expect(lines[1]).toMatch(
      /^2023;1e kwartaal;Discriminatie\.nl Regio Amsterdam;\d+;2023-e1;Art\.1 Midden Nederland$/,
    );
    expect(lines.at(-1)).toBe('');
  });

  test('comes in English for who reads that, with all grounds of a profile together', async () => {
    const text = await (await csv('profiles', { 'Accept-Language': 'en' })).text();
    expect(text).toMatch(/Year;Quarter;Bureau;.*;Ground;.*;Reports;Release;Not delivered/);
    expect(text).toMatch(/;[^;]+ \+ [^;]+;/);
  });

  test.each([
    ['=SUM(A1)', "'=SUM(A1)"],
    ['+31', "'+31"],
    ['-1', "'-1"],
    ['@import', "'@import"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ['a;b', '"a;b"'],
    ['say "no"', '"say ""no"""'],
    ['Geslacht', 'Geslacht'],
  ])('writes %j as %j, so that Excel never takes it for a formula', (value, written) => {
    expect(field(value)).toBe(written);
  });
});

describe('a release that is asked for', () => {
  test.each(['2023-e2', '2023-Q1-e1', '2022-e1'])('%s is not there', async (id) => {
    await expect(api.as('noor').release(id)).rejects.toMatchObject({ kind: 'release-unknown' });
  });

  test.each(['/api/v1/releases/latest', '/api/v1/releases/2023-e1/cubes/secrets', '/api/v1/releases/2023-e0'])(
    '%s is no address of ours',
    async (path) => {
      const answer = await api.send(path, { person: 'noor' });
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({ type: 'urn:meldbeeld:problem:not-found' });
    },
  );

  test('is read from two entities, and from one when it has been read before', async () => {
    const wire = await startWire(Number(/127\.0\.0\.1:(\d+)/.exec(azurite.connection())![1]));
    const connection = azurite.connection().replaceAll(/127\.0\.0\.1:\d+/g, `127.0.0.1:${wire.port}`);
    const prefix = freshPrefix();
    const own = await startApi(connection, { prefix });
    await deliver(own, 'rotterdam', 2023, mixedReports('rotterdam', 2023, 60));
    await publishYear(own, 2023);
    const cold = await startApi(connection, { prefix });
    const reads = async (): Promise<number> => {
      const before = wire.requests().length;
      await cold.as('noor').releaseCube('2023-e1', 'grounds');
      return wire
        .requests()
        .slice(before)
        .filter((request) => request.startsWith('GET')).length;
    };
    expect([await reads(), await reads()]).toEqual([2, 1]);
    await Promise.all([own.close(), cold.close()]);
    await wire.close();
  });
});
