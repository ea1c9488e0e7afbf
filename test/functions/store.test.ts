import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connectionTo } from '#functions/local/azurite.ts';
import { openStore } from '#functions/store/index.ts';
import type { Store, Version } from '#functions/store/index.ts';
import { BoundedCache } from '#functions/store/years/cache.ts';
import { assertOneTransaction, assertStorable } from '#functions/store/table/limits.ts';
import { fromParts, toParts } from '#functions/store/years/parts.ts';
import { compressSegment, readSegment, segmentsOf } from '#functions/store/years/segment.ts';
import { openTable } from '#functions/store/table/table.ts';
import { domains, grounds } from '#shared/codebook/index.ts';
import type { Registration } from '#shared/registration/index.ts';
import { freshPrefix, report, reports, useAzurite } from './harness.ts';
import { put as putInto, rotterdam2023, versionOf } from './store/changes.ts';
import { startWire } from './proxy.ts';
import type { Wire } from './proxy.ts';

const azurite = useAzurite();
let wire: Wire;
let store: Store;
let prefix: string;
beforeEach(async () => {
  wire = await startWire(Number(/:(\d+)\//.exec(azurite.connection())![1]));
  prefix = freshPrefix();
  store = openStore({ connection: connectionTo(wire.port), prefix });
});
afterEach(() => wire.close());

const of = rotterdam2023;
const put = (registrations: readonly Registration[], into: Store = store): Promise<Version> =>
  putInto(into, registrations);

/** Fifty thousand reports that differ as much as real ones do: compressing them is not too easy. */
function manyReports(count: number): Registration[] {
  let seed = 1;
  const any = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const pad = (value: number): string => String(value).padStart(2, '0');
  return Array.from({ length: count }, (_, index) => {
    const month = 1 + any(12);
    const day = 1 + any(28);
    return report(`2023-${String(index).padStart(5, '0')}`, {
      reportedOn: `2023-${pad(month)}-${pad(day)}`,
      incidentOn: `2022-${pad(1 + any(12))}-${pad(1 + any(28))}`,
      grounds: [grounds[any(13)]!],
      domain: domains[any(13)]!,
      incidentPostcode: String(3011 + any(80)),
      handlings: any(2) ? ['B01', 'B03'] : ['B02'],
      channel: any(2) ? 'website' : 'phone',
      status: any(3) ? 'closed' : 'open',
      external: any(9) === 0,
    });
  });
}

describe('a bureau year in storage', () => {
  test('comes back as it went in', async () => {
    const stored = await put(manyReports(500));
    const other = openStore({ connection: azurite.connection(), prefix });
    const head = await other.head(of);
    expect(head?.receipt).toEqual(stored.receipt);
    const back = (await other.months(of, head!)).flat();
    expect(new Set(back.map((one) => JSON.stringify(one)))).toEqual(
      new Set(manyReports(500).map((one) => JSON.stringify(one))),
    );
  });

  test('is written in one transaction, and only the months that changed go over the wire', async () => {
    await put(reports(24));
    const before = wire.requests().length;
    const [first, ...rest] = reports(24);
    const next = await put([{ ...first!, domain: 'T07' }, ...rest]);
    const sent = wire.requests().slice(before);
    expect(sent.filter((request) => request.includes('$batch'))).toHaveLength(1);
    expect(sent.filter((request) => request.startsWith('PUT') && request.includes('segment-'))).toHaveLength(1);
    expect(next.segments).toHaveLength(12);
  });

  test('keeps every earlier version readable', async () => {
    await put(reports(5));
    await put(reports(2));
    const first = await store.version(of, 1);
    expect((await store.months(of, first!)).flat()).toHaveLength(5);
    expect((await store.months(of, (await store.head(of))!)).flat()).toHaveLength(2);
    expect(await store.version(of, 3)).toBeNull();
  });

  test('is read with one request for the head when its months are known already', async () => {
    await put(reports(24));
    const read = async () => store.months(of, (await store.head(of))!);
    await read();
    const before = wire.requests().length;
    await read();
    expect(wire.requests().length - before).toBe(1);
  });

  test('is worked out again when somebody else was first', async () => {
    await put(reports(5));
    const other = openStore({ connection: azurite.connection(), prefix });
    const seen: (number | undefined)[] = [];
    const stored = await store.changeYear(of, 'late', async ({ head }) => {
      seen.push(head?.receipt.version);
      if (seen.length === 1) await put(reports(6), other);
      return versionOf(reports(7), (head?.receipt.version ?? 0) + 1, 'late');
    });
    expect(seen).toEqual([1, 2]);
    expect(stored.receipt).toMatchObject({ version: 3, total: 7 });
    expect(await store.submitted(of, 'late')).toMatchObject({ version: 3 });
  });

  test('of fifty thousand reports fits one transaction', async () => {
    const stored = await put(manyReports(50_000));
    expect(stored.receipt.total).toBe(50_000);
    const other = openStore({ connection: azurite.connection(), prefix });
    expect((await other.months(of, (await other.head(of))!)).flat()).toHaveLength(50_000);
  });

  test('that does not fit one transaction is stored all the same, content first', async () => {
    const unguessable = (index: number): string =>
      createHash('sha512').update(String(index)).digest('base64').slice(0, 64);
    const many = Array.from({ length: 90_000 }, (_, index) => report(unguessable(index)));
    const before = wire.requests().length;
    const stored = await put(many);
    const sent = wire.requests().slice(before);
    expect(sent.filter((request) => request.includes('$batch')).length).toBeGreaterThan(2);
    const other = openStore({ connection: azurite.connection(), prefix });
    expect((await other.months(of, (await other.head(of))!)).flat()).toHaveLength(90_000);
    expect(stored.receipt.total).toBe(90_000);
  });

  test('points to more rows than a transaction holds: they are written before it, and nobody sees them without it', async () => {
    const table = openTable(connectionTo(wire.port), `${prefix}submissions`);
    const rows = Array.from({ length: 250 }, (_, index) => ({ partitionKey: 'p', rowKey: `content-${index}`, index }));
    const pointer = { partitionKey: 'p', rowKey: 'pointer', rows: rows.length };
    const before = wire.requests().length;
    expect(await table.commitWith([{ kind: 'create', entity: pointer }], rows)).toBe(true);
    const batches = wire
      .requests()
      .slice(before)
      .filter((request) => request.includes('$batch'));
    // One more for making the table.
    expect(batches).toHaveLength(5);
    expect(await table.list('p', 'content-', 1000)).toHaveLength(250);
    expect(await table.commitWith([{ kind: 'create', entity: pointer }], rows)).toBe(false);
  });

  test('with a segment that was damaged is an error, never a wrong count', async () => {
    await put(reports(5));
    const head = (await store.head(of))!;
    const [segment] = head.segments;
    const content = await compressSegment(JSON.stringify({ rows: 0, columns: {} }));
    const table = openTable(azurite.connection(), `${prefix}submissions`);
    await table.commit(toParts('rotterdam-2023', segment!.id, content).map((entity) => ({ kind: 'put', entity })));
    await expect(store.months(of, head)).rejects.toMatchObject({
      problem: 'storage-damaged',
      parts: { params: { bureau: 'rotterdam', months: segment!.month } },
    });
    const { months, damaged } = await store.encodedMonths(of, head);
    expect(damaged).toEqual([segment!.month]);
    expect(months).toHaveLength(head.segments.length - 1);
  });
});

describe('segments', () => {
  test('hold the same for the same reports in any order', () => {
    const all = manyReports(200);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect([...segmentsOf(shuffled)]).toEqual([...segmentsOf(all)]);
      }),
      { numRuns: 20 },
    );
  });

  test('of any size come back from their entities', () => {
    fc.assert(
      fc.property(fc.nat({ max: 3_000_000 }), (size) => {
        const content = Uint8Array.from({ length: size }, (_, index) => (index * 31) % 251);
        const parts = toParts('rotterdam-2023', '2023-01-x', content);
        parts.forEach(assertStorable);
        expect(Buffer.compare(fromParts(parts), content)).toBe(0);
      }),
      { numRuns: 12, examples: [[0], [65_536], [11 * 65_536], [11 * 65_536 + 1]] },
    );
  });

  test('are checked when they are read', async () => {
    const [segment] = segmentsOf(reports(1));
    const description = { month: segment!.month, id: segment!.id, rows: 1, parts: 1 };
    const content = await compressSegment(segment!.json);
    expect(readSegment(description, content)).toEqual(reports(1));
    expect(() => readSegment({ ...description, id: '2023-01-other' }, content)).toThrow();
  });
});

test('what was stored before a code list or check changed comes back as it was', async () => {
  const once = { ...report('2023-0001'), handlings: ['B98'], domain: 'T98', massReport: 'an older mark' };
  const [segment] = segmentsOf([once as unknown as Registration]);
  const description = { month: segment!.month, id: segment!.id, rows: 1, parts: 1 };
  expect(readSegment(description, await compressSegment(segment!.json))).toEqual([once]);
});

describe('limits that Azure has and Azurite does not check', () => {
  const entity = { partitionKey: 'p', rowKey: 'r' };
  test.each([
    [
      'too many properties',
      { ...entity, ...Object.fromEntries(Array.from({ length: 253 }, (_, index) => [`p${index}`, 1])) },
    ],
    ['a dash in a name', { ...entity, 'a-b': 1 }],
    ['a slash in a key', { ...entity, rowKey: 'a/b' }],
    ['a text over 64 KiB', { ...entity, text: 'x'.repeat(33_000) }],
    ['bytes over 64 KiB', { ...entity, bytes: new Uint8Array(65_537) }],
    ['a number with a fraction', { ...entity, number: 1.5 }],
    ['a number of more than 32 bits', { ...entity, number: 2 ** 31 }],
    ['a name that storage keeps for itself', { ...entity, Timestamp: 1 }],
    ['no number', { ...entity, number: Number.NaN }],
    [
      'an entity over 1 MiB',
      {
        ...entity,
        ...Object.fromEntries(Array.from({ length: 17 }, (_, index) => [`p${index}`, new Uint8Array(65_000)])),
      },
    ],
  ])('%s', (_name, wrong) => {
    expect(() => assertStorable(wrong)).toThrow(RangeError);
  });

  test('a hundred operations, and four megabytes with their base64', () => {
    const many = (count: number, bytes: number) =>
      Array.from({ length: count }, (_, index) => ({ ...entity, rowKey: String(index), bytes: new Uint8Array(bytes) }));
    expect(() => assertOneTransaction(many(100, 10))).not.toThrow();
    expect(() => assertOneTransaction(many(101, 10))).toThrow();
    expect(() => assertOneTransaction(many(50, 58_000))).not.toThrow();
    expect(() => assertOneTransaction(many(50, 64_000))).toThrow();
  });
});

test('the cache keeps what was used last, within its size', () => {
  const cache = new BoundedCache<string>(10);
  cache.set('a', 'A', 4);
  cache.set('b', 'B', 4);
  cache.get('a');
  cache.set('c', 'C', 4);
  expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual(['A', undefined, 'C']);
  cache.set('large', 'L', 11);
  expect([cache.get('large'), cache.get('a')]).toEqual([undefined, 'A']);
});
