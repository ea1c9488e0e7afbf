import { odata } from '@azure/data-tables';
import type { TableClient } from '@azure/data-tables';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '#functions/store/index.ts';
import type { Store } from '#functions/store/index.ts';
import { auditPageSize } from '#shared/api/index.ts';
import { freshKey, freshPrefix, report, reports, startApi, submission, testNow, useAzurite } from '../harness.ts';
import type { Api } from '../harness.ts';
import { put, rotterdam2023 as of } from './changes.ts';
import { clientOf } from './rows.ts';

const azurite = useAzurite();
let prefix: string;
let store: Store;
let client: TableClient;
beforeEach(() => {
  prefix = freshPrefix();
  store = openStore({ connection: azurite.connection(), prefix });
  client = clientOf(azurite.connection(), `${prefix}submissions`);
});

const partition = 'rotterdam-2023';
const line = (number: number): string => `audit-${String(999_999_999 - number).padStart(9, '0')}`;
const change = (rowKey: string, properties: Record<string, unknown>): Promise<unknown> =>
  client.updateEntity({ partitionKey: partition, rowKey, ...properties }, 'Merge');

/** Whatever somebody with access to storage may do to a trail of five lines, and the line at which it is noticed. */
const attacks: readonly (readonly [string, () => Promise<unknown>, number])[] = [
  ['who did it is changed', () => change(line(2), { whoId: 'somebody-else' }), 2],
  ['the role is changed', () => change(line(2), { whoRole: 'coordinator' }), 2],
  ['what was done is changed', () => change(line(3), { what: 'version-restored' }), 3],
  ['what it was done to is changed', () => change(line(3), { object: 'version 9' }), 3],
  ['what came of it is changed', () => change(line(3), { result: 'refused' }), 3],
  ['when it was is changed', () => change(line(1), { when: '2020-01-01T00:00:00Z' }), 1],
  ['from where it came is changed', () => change(line(5), { origin: '10.0.0.0/24' }), 5],
  ['its number is changed', () => change(line(4), { number: 7 }), 4],
  ['the hash before it is changed', () => change(line(4), { previous: '0'.repeat(64) }), 4],
  ['its own hash is changed', () => change(line(5), { hash: 'f'.repeat(64) }), 5],
  ['a line is made unreadable', () => change(line(3), { what: 'nothing-we-know' }), 3],
  ['the first line is removed', () => client.deleteEntity(partition, line(1)), 1],
  ['a line in the middle is removed', () => client.deleteEntity(partition, line(3)), 3],
  ['the last line is removed', () => client.deleteEntity(partition, line(5)), 5],
  ['the end is set back with the last line', () => setBack(), 5],
  ['the end is removed', () => client.deleteEntity(partition, 'chain'), 1],
  ['all of the trail is removed', () => removeAll(), 1],
  ['a line is added behind the end', () => addLine(6), 6],
  ['two lines change places', () => exchange(2, 4), 2],
];

async function setBack(): Promise<void> {
  await client.deleteEntity(partition, line(5));
  await change('chain', { count: 4 });
}

async function removeAll(): Promise<void> {
  for (let number = 1; number <= 5; number += 1) await client.deleteEntity(partition, line(number));
  await client.deleteEntity(partition, 'chain');
}

async function addLine(number: number): Promise<void> {
  const last = await client.getEntity(partition, line(number - 1));
  await client.createEntity({ ...last, partitionKey: partition, rowKey: line(number), number });
}

async function exchange(one: number, other: number): Promise<void> {
  const [a, b] = await Promise.all([one, other].map((number) => client.getEntity(partition, line(number))));
  await client.updateEntity({ ...a, partitionKey: partition, rowKey: line(other) }, 'Replace');
  await client.updateEntity({ ...b, partitionKey: partition, rowKey: line(one) }, 'Replace');
}

describe('the audit trail of a bureau year', () => {
  test('has a line for every change, each with the hash of the line before', async () => {
    for (let count = 1; count <= 5; count += 1) await put(store, reports(count));
    const [trail, ...others] = await store.trails(2024, {});
    expect(others).toEqual([]);
    expect(trail).toMatchObject({ ...of, count: 5, brokenAt: null });
    expect(trail?.lines.map(({ number, object }) => [number, object])).toEqual(
      [5, 4, 3, 2, 1].map((number) => [number, `version ${number}`]),
    );
    const [newest, before] = trail!.lines;
    expect(newest?.previous).toBe(before?.hash);
  });

  test.each(attacks)('is broken when %s', async (_what, attack, at) => {
    for (let count = 1; count <= 5; count += 1) await put(store, reports(count));
    await attack();
    const [trail] = await store.trails(2024, of);
    expect(trail?.brokenAt).toBe(at);
  });

  test('of a year in which nothing was done is not there', async () => {
    await put(store, reports(1));
    expect(await store.trails(2024, { year: 2022 })).toEqual([]);
    expect(await store.trails(2024, { bureau: 'utrecht' })).toEqual([]);
  });

  test('does not depend on the clock: what comes later stands later, whatever time it was', async () => {
    const api = await startApi(azurite.connection(), { prefix });
    const earlier = await startApi(azurite.connection(), {
      prefix,
      now: () => new Date(testNow.getTime() - 30 * 24 * 3600 * 1000),
    });
    await api.as('samira').submit(submission(reports(1)), freshKey());
    await earlier.as('samira').submit(submission(reports(2), { baseVersion: 1 }), freshKey());
    await api.as('samira').submit(submission(reports(3), { baseVersion: 2 }), freshKey());
    const { lines, trails } = await api.as('yara').audit({ year: 2023 });
    expect(lines.map(({ object }) => object)).toEqual(['version 3', 'version 2', 'version 1']);
    expect(trails).toEqual([{ ...of, lines: 3, brokenAt: null }]);
    expect((await store.head(of))?.receipt.version).toBe(3);
    await api.close();
    await earlier.close();
  });
});

describe('what the coordinator sees of it', () => {
  let api: Api;
  let shared: string;
  beforeAll(async () => {
    shared = freshPrefix();
    api = await startApi(azurite.connection(), { prefix: shared });
    await api.as('samira').submit(submission([report('ZAAK-4711'), ...reports(2)]), freshKey());
    await api.as('samira').submit(submission(reports(3), { baseVersion: 1 }), freshKey());
    await api
      .as('daan')
      .submit(
        submission(reports(2, { homeMunicipality: 'GM0344', incidentMunicipality: 'GM0344' }), { bureau: 'utrecht' }),
        freshKey(),
      );
  });
  afterAll(() => api.close());

  test('is every line of every bureau, and that the trails are whole', async () => {
    const { lines, trails, damaged, next } = await api.as('yara').audit();
    expect(lines.map(({ bureau, year, what, who }) => [bureau, year, what, who.role]).sort()).toEqual([
      ['rotterdam', 2023, 'submission-stored', 'bureau'],
      ['rotterdam', 2023, 'submission-stored', 'bureau'],
      ['utrecht', 2023, 'submission-stored', 'bureau'],
    ]);
    expect(trails.every(({ brokenAt }) => brokenAt === null)).toBe(true);
    expect({ damaged, next }).toEqual({ damaged: [], next: null });
  });

  test('holds no case number, no count and no name', async () => {
    const answer = await api.send('/api/v1/audit', { person: 'yara' });
    const text = await answer.text();
    expect(text).not.toContain('ZAAK-4711');
    expect(text).not.toContain('2023-0001');
    expect(text).not.toContain('Samira');
    expect(Object.keys((JSON.parse(text) as { lines: object[] }).lines[0]!).sort()).toEqual(
      ['bureau', 'year', 'number', 'who', 'what', 'object', 'result', 'when', 'origin'].sort(),
    );
  });

  test('can be narrowed to a bureau and a year', async () => {
    const audit = (question: object) => api.as('yara').audit(question);
    expect((await audit({ bureau: 'utrecht' })).lines).toHaveLength(1);
    expect((await audit({ bureau: 'rotterdam', year: 2023 })).lines).toHaveLength(2);
    expect((await audit({ year: 2022 })).lines).toEqual([]);
  });

  test('says from which network it came, and never the whole address', async () => {
    const forwarded = { 'X-Forwarded-For': '10.9.8.7, 203.0.113.77:50123' };
    const body = JSON.stringify({ ...submission(reports(4), { baseVersion: 2 }) });
    const sent = await api.send('/api/v1/submissions', {
      method: 'POST',
      person: 'samira',
      body,
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'from-afar-1', ...forwarded },
    });
    expect(sent.status).toBe(200);
    const { lines } = await api.as('yara').audit({ bureau: 'rotterdam' });
    expect(lines[0]?.origin).toBe('203.0.113.0/24');
  });

  test('names a stored month that can no longer be read', async () => {
    const table = clientOf(azurite.connection(), `${shared}submissions`);
    const filter = odata`PartitionKey eq 'utrecht-2023' and RowKey ge 'segment-2023-01' and RowKey lt 'segment-2023-02'`;
    for await (const { partitionKey, rowKey } of table.listEntities({ queryOptions: { filter } }))
      await table.updateEntity({ partitionKey: partitionKey!, rowKey: rowKey!, content00: new Uint8Array(9) }, 'Merge');
    const fresh = await startApi(azurite.connection(), { prefix: shared });
    expect((await fresh.as('yara').audit()).damaged).toEqual([{ bureau: 'utrecht', year: 2023, months: ['2023-01'] }]);
    const counts = await fresh.as('daan').counts({ years: [2023], by: [], filters: {} });
    expect(counts).toMatchObject({ total: 1, sources: [{ damaged: ['2023-01'] }] });
    await expect(
      fresh.as('daan').submit(
        submission(reports(1, { homeMunicipality: 'GM0344', incidentMunicipality: 'GM0344' }), {
          bureau: 'utrecht',
          baseVersion: 1,
        }),
        freshKey(),
      ),
    ).rejects.toMatchObject({ kind: 'storage-damaged', problem: { status: 500 } });
    await fresh.close();
  });
});

test('a long trail comes in pages, each line once', async () => {
  const api = await startApi(azurite.connection(), { prefix });
  const many = auditPageSize + 30;
  for (let count = 1; count <= many; count += 1) await put(store, [report(`case ${count}`)]);
  const first = await api.as('yara').audit({ bureau: 'rotterdam' });
  expect(first.lines).toHaveLength(auditPageSize);
  const second = await api.as('yara').audit({ bureau: 'rotterdam', after: first.next! });
  expect(second.next).toBeNull();
  expect([...first.lines, ...second.lines].map(({ number }) => number)).toEqual(
    Array.from({ length: many }, (_, index) => many - index),
  );
  await api.close();
});
