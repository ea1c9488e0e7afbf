import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLines, writeLines } from '#functions/local/backup/file.ts';
import { sentenceFor } from '#functions/local/backup/messages.ts';
import { openBackup, openStore } from '#functions/store/index.ts';
import { freshPrefix, report, reports, useAzurite } from '../harness.ts';
import { caseNumbersIn, put, rotterdam2023 as of, samira } from './changes.ts';
import { clientOf, rowsOf } from './rows.ts';

const azurite = useAzurite();
const folder = mkdtempSync(join(tmpdir(), 'meldbeeld-backup-'));
afterAll(() => rmSync(folder, { recursive: true }));

const prefix = freshPrefix();
const file = join(folder, 'everything.backup');

const everything = async (of: string) =>
  Object.fromEntries(
    await Promise.all(
      ['submissions', 'releases'].map(
        async (table) => [table, await rowsOf(clientOf(azurite.connection(), of + table))] as const,
      ),
    ),
  );

beforeAll(async () => {
  const store = openStore({ connection: azurite.connection(), prefix });
  await put(store, reports(30));
  await put(store, [...reports(31), report('=HYPERLINK("x"), ë 漢字 " \\ /')]);
  await put(store, reports(4, { homeMunicipality: 'GM0344' }), { bureau: 'utrecht', year: 2022 });
  await store.completePeriod(of, { quarter: 1, complete: true }, samira);
  await store.opaqueNames();
  await clientOf(azurite.connection(), `${prefix}releases`).createTable();
  await clientOf(azurite.connection(), `${prefix}releases`).createEntity({
    partitionKey: 'releases-2023',
    rowKey: 'segment-x-0',
    content00: new Uint8Array(60_000).map((_, index) => (index * 7) % 256),
    number: 5,
    text: 'ë',
    flag: true,
  });
  await writeLines(file, openBackup({ connection: azurite.connection(), prefix }).lines(new Date()));
});

const restoreTo = (into: string, from = file): Promise<number> =>
  openBackup({ connection: azurite.connection(), prefix: into }).restore(() => readLines(from));

describe('a backup of everything in one file', () => {
  test('put back into an empty store gives the same rows, and a store that goes on', async () => {
    const into = freshPrefix();
    const rows = await restoreTo(into);
    const before = await everything(prefix);
    expect(await everything(into)).toEqual(before);
    expect(rows).toBe(Object.values(before).flat().length);
    const store = openStore({ connection: azurite.connection(), prefix: into });
    expect(await caseNumbersIn(store)).toContain('=HYPERLINK("x"), ë 漢字 " \\ /');
    expect((await store.trails(2024, {})).map(({ brokenAt }) => brokenAt)).toEqual([null, null]);
    expect((await put(store, reports(3))).receipt.version).toBe(3);
  });

  test('is not put where there are data already, not even a row', async () => {
    await expect(restoreTo(prefix)).rejects.toThrow('data in the store');
    const other = freshPrefix();
    await put(openStore({ connection: azurite.connection(), prefix: other }), reports(1));
    await expect(restoreTo(other)).rejects.toThrow('data in the store');
  });

  const text = (): string => gunzipSync(readFileSync(file)).toString('utf8');
  const changed = (change: (lines: string[]) => string[]) => (): Buffer =>
    gzipSync(change(text().trimEnd().split('\n')).join('\n') + '\n');
  test.each([
    ['a changed value', changed((lines) => lines.map((line) => line.replace('Samira', 'Samara'))), 'damaged'],
    ['a line less', changed((lines) => lines.toSpliced(4, 1)), 'damaged'],
    ['a line twice', changed((lines) => lines.toSpliced(4, 0, lines[4]!)), 'damaged'],
    ['no last line', changed((lines) => lines.slice(0, -1)), 'damaged'],
    ['two lines exchanged', changed(([a, b, c, ...rest]) => [a!, c!, b!, ...rest]), 'damaged'],
    ['a file that was cut off', () => readFileSync(file).subarray(0, -40), 'damaged'],
    ['a byte that flipped', () => readFileSync(file).map((byte, at) => (at === 900 ? byte ^ 4 : byte)), 'damaged'],
    ['another format', changed(([first, ...rest]) => [first!.replace('"format":1', '"format":2'), ...rest]), 'format'],
    ['another file', () => gzipSync('a,b\n1,2\n'), 'kind'],
    ['no compressed file', () => Buffer.from('hello'), 'kind'],
    ['nothing', () => gzipSync(''), 'kind'],
  ] as const)('with %s is refused, and nothing of it is put back', async (_what, make, reason) => {
    const damaged = join(folder, 'damaged.backup');
    writeFileSync(damaged, make());
    const into = freshPrefix();
    await expect(restoreTo(into, damaged)).rejects.toMatchObject({ name: 'UnusableBackup', reason });
    expect(await everything(into)).toEqual({ submissions: [], releases: [] });
  });

  test('made while people submit holds each bureau year as it was at one moment', async () => {
    const busy = freshPrefix();
    const store = openStore({ connection: azurite.connection(), prefix: busy });
    await put(store, reports(1));
    const going = new AbortController();
    const submitting = (async () => {
      for (let count = 2; !going.signal.aborted; count += 1) {
        await put(store, reports(count));
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
    })();
    const during = join(folder, 'during.backup');
    await writeLines(during, openBackup({ connection: azurite.connection(), prefix: busy }).lines(new Date()));
    going.abort();
    await submitting;
    const into = freshPrefix();
    await restoreTo(into, during);
    const restored = openStore({ connection: azurite.connection(), prefix: into });
    const head = (await restored.head(of))!;
    expect(await caseNumbersIn(restored)).toHaveLength(head.receipt.total);
    expect(await restored.trails(2024, of)).toMatchObject([{ count: head.receipt.version, brokenAt: null }]);
  });
});

test('the two commands say what they did, or what is wrong', async () => {
  const into = freshPrefix();
  const run = (tool: 'backup' | 'restore', of: string) => {
    const program = fileURLToPath(new URL(`../../../functions/local/${tool}.ts`, import.meta.url));
    const storage = { MELDBEELD_STORAGE: azurite.connection(), MELDBEELD_TABLE_PREFIX: of, INIT_CWD: folder };
    const env = { ...process.env, ...storage };
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'copy.backup'], { env, encoding: 'utf8' });
    return { status, text: stdout + stderr };
  };
  const made = run('backup', prefix);
  expect(made).toMatchObject({ status: 0, text: expect.stringContaining('Reservekopie gemaakt') as string });
  if (process.platform !== 'win32') expect(statSync(join(folder, 'copy.backup')).mode & 0o077).toBe(0);
  const restored = run('restore', into);
  expect(restored).toMatchObject({ status: 0, text: expect.stringContaining('teruggezet') as string });
  expect(await everything(into)).toEqual(await everything(prefix));
  const again = run('restore', into);
  expect(again).toMatchObject({ status: 1, text: expect.stringContaining('lege opslag') as string });
});

test('a backup is never written over a file, and a file that is not there is said to be so', async () => {
  const sentence = (work: Promise<unknown>): Promise<string> => work.then(String, sentenceFor);
  expect(
    await sentence(writeLines(file, openBackup({ connection: azurite.connection(), prefix }).lines(new Date()))),
  ).toBe('Dit bestand bestaat al; kies een andere naam.');
  expect(await sentence(restoreTo(freshPrefix(), join(folder, 'nothing')))).toBe(
    'Dit bestand of deze map bestaat niet.',
  );
  expect(await sentence(restoreTo(freshPrefix(), new URL(import.meta.url).pathname))).toBe(
    'Dit bestand is geen reservekopie van Meldbeeld.',
  );
});
