import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { connectionTo } from '#functions/local/azurite.ts';
import { openStore } from '#functions/store/index.ts';
import type { Store } from '#functions/store/index.ts';
import { ApiError } from '#shared/api/index.ts';
import { freshPrefix, reports, useAzurite } from '../harness.ts';
import { caseNumbersIn, put, rotterdam2023 as of, versionOf } from '../store/changes.ts';
import { startFaultyStorage } from './storage.ts';
import type { Fault, FaultyStorage, Mischief, StorageRequest } from './storage.ts';

const azurite = useAzurite();
let wire: FaultyStorage;
beforeAll(async () => {
  wire = await startFaultyStorage(Number(/:(\d+)\//.exec(azurite.connection())![1]));
});
afterAll(() => wire.close());

let prefix: string;
let store: Store;
/** Gives up on storage that never answers while the test still runs; for anything else a busy machine gets its time. */
let impatient: Store;
beforeEach(() => {
  prefix = freshPrefix();
  const connection = connectionTo(wire.port);
  store = openStore({ connection, prefix });
  impatient = openStore({ connection, prefix, patience: 4000 });
});
afterEach(() => wire.misbehave(null));

/** Storage as it is, past the faults. */
const honest = (): Store => openStore({ connection: azurite.connection(), prefix });

/** The fault happens to the next requests that are meant, so many times. */
function times(howOften: number, fault: Fault, isMeant: (request: StorageRequest) => boolean): Mischief {
  let left = howOften;
  return (request) => {
    if (left === 0 || !isMeant(request)) return null;
    left -= 1;
    return fault;
  };
}

const isCommit = ({ path }: StorageRequest): boolean => path.includes('$batch');
const isHead = ({ path }: StorageRequest): boolean => decodeURIComponent(path).includes("RowKey='head'");

describe('a commit', () => {
  const faults: readonly (readonly [string, Fault])[] = [
    ['the connection breaks before storage did its work', { kind: 'reset-before' }],
    ['the connection breaks after storage did its work', { kind: 'reset-after' }],
    ['storage answers 500', { kind: 'status', status: 500 }],
    ['storage answers 500, and did its work all the same', { kind: 'status', status: 500, after: true }],
    ['storage is busy and says when to come back', { kind: 'status', status: 503, retryAfterMs: 50 }],
    ['storage says that something changed, and nothing did', { kind: 'status', status: 412 }],
    ['storage is slow', { kind: 'slow', ms: 400 }],
    ['the answer breaks off', { kind: 'truncated' }],
    ['storage does its work and never answers', { kind: 'silence', after: true }],
  ];

  test.each(faults)('takes effect once when %s', async (_when, fault) => {
    await put(store, reports(5));
    wire.misbehave(times(1, fault, isCommit));
    const stored = await put(fault.kind === 'silence' ? impatient : store, reports(9));
    wire.misbehave(null);
    expect(stored.receipt).toMatchObject({ version: 2, total: 9 });
    expect((await honest().receipts(of, 10)).map(({ version }) => version)).toEqual([2, 1]);
    expect(await honest().trails(2024, of)).toMatchObject([{ count: 2, brokenAt: null }]);
  });

  test.each([
    ['never answers', { kind: 'silence' }],
    ['keeps answering 503', { kind: 'status', status: 503, retryAfterMs: 20 }],
    ['keeps breaking the connection', { kind: 'reset-before' }],
  ] as const)('of which storage %s is reported, and a retry with the same key converges', async (_what, fault) => {
    await put(store, reports(5));
    const once = (into: Store) =>
      into.changeYear(of, 'the-key', ({ head, submitted }) =>
        Promise.resolve(
          submitted
            ? { operations: null, result: submitted.version }
            : { ...versionOf(reports(9), head!.receipt.version + 1, 'the-key'), result: () => 2 },
        ),
      );
    wire.misbehave(times(100, fault, isCommit));
    const tried = once(fault.kind === 'silence' ? impatient : store);
    await expect(tried).rejects.toMatchObject({ problem: 'storage-unreachable', parts: { retryAfter: 5 } });
    wire.misbehave(null);
    expect(await once(store)).toBe(2);
    expect(await once(store)).toBe(2);
    expect((await honest().receipts(of, 10)).map(({ version }) => version)).toEqual([2, 1]);
    expect(await caseNumbersIn(honest())).toHaveLength(9);
  });
});

describe('reading', () => {
  test.each([
    ['the connection breaks', { kind: 'reset-before' }],
    ['storage answers 500', { kind: 'status', status: 500 }],
    ['storage is busy', { kind: 'status', status: 503, retryAfterMs: 20 }],
    ['storage is slow', { kind: 'slow', ms: 300 }],
  ] as const)('succeeds all the same when %s', async (_when, fault) => {
    await put(store, reports(24));
    const other = openStore({ connection: connectionTo(wire.port), prefix });
    wire.misbehave(times(3, fault, ({ method }) => method === 'GET'));
    expect(await caseNumbersIn(other)).toHaveLength(24);
  });

  test('never takes an answer that broke off for "nothing there"', async () => {
    await put(store, reports(24));
    wire.misbehave(times(100, { kind: 'truncated' }, isHead));
    await expect(store.head(of)).rejects.toMatchObject({ problem: 'storage-unreachable' });
  });

  test.each(['short-page', 'empty-page'] as const)('a list that comes with %ss is whole', async (kind) => {
    for (let count = 1; count <= 6; count += 1) await put(store, reports(count));
    let pages = 0;
    wire.misbehave(({ isList }) => (isList && (pages += 1) % 3 !== 0 ? { kind } : null));
    expect((await store.receipts(of, 10)).map(({ version }) => version)).toEqual([6, 5, 4, 3, 2, 1]);
    expect((await store.receipts(of, 2)).map(({ version }) => version)).toEqual([6, 5]);
    expect(await store.trails(2024, of)).toMatchObject([{ count: 6, brokenAt: null }]);
    expect(wire.happened.get(kind)).toBeGreaterThan(2);
  });
});

describe('a table that disappears', () => {
  const drop = async (): Promise<void> => {
    const { TableClient } = await import('@azure/data-tables');
    await TableClient.fromConnectionString(azurite.connection(), `${prefix}submissions`, {
      allowInsecureConnection: true,
    }).deleteTable();
  };

  test('is said to be missing, never to be empty, and is not quietly made anew', async () => {
    await put(store, reports(5));
    await drop();
    await expect(store.head(of)).rejects.toMatchObject({ problem: 'storage-missing' });
    await expect(store.receipts(of, 10)).rejects.toMatchObject({ problem: 'storage-missing' });
    await expect(put(store, reports(6))).rejects.toMatchObject({ problem: 'storage-missing' });
    await expect(honest().head(of)).resolves.toBeNull();
  });

  test('is waited for while storage is still deleting it', async () => {
    const busy = { kind: 'status', status: 409, code: 'TableBeingDeleted' } as const;
    wire.misbehave(
      times(100, busy, ({ method, path }) => method === 'POST' && path.startsWith('/devstoreaccount1/Tables')),
    );
    await expect(put(store, reports(5))).rejects.toMatchObject({ problem: 'storage-unreachable' });
  });
});

const anyFault: fc.Arbitrary<Fault> = fc.constantFrom<Fault>(
  { kind: 'reset-before' },
  { kind: 'reset-after' },
  { kind: 'status', status: 500 },
  { kind: 'status', status: 500, after: true },
  { kind: 'status', status: 503, retryAfterMs: 10 },
  { kind: 'status', status: 412 },
  { kind: 'slow', ms: 30 },
  { kind: 'truncated' },
  { kind: 'short-page' },
  { kind: 'empty-page' },
);

test('whatever goes wrong, what was acknowledged is there once, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.option(anyFault, { freq: 3 }), { minLength: 20, maxLength: 60 }), async (faults) => {
      prefix = freshPrefix();
      const instance = openStore({ connection: connectionTo(wire.port), prefix });
      const queue = [...faults];
      wire.misbehave((request) => {
        const fault = queue.shift() ?? null;
        return fault && canHappen(fault, request) ? fault : null;
      });
      for (let count = 1; count <= 5; count += 1) await untilStored(instance, count);
      wire.misbehave(null);
      expect((await honest().receipts(of, 10)).map(({ version, total }) => [version, total])).toEqual(
        [5, 4, 3, 2, 1].map((count) => [count, count]),
      );
      for (let count = 1; count <= 5; count += 1)
        expect(await honest().submitted(of, `property-${count}`)).toMatchObject({ version: count });
      expect(await caseNumbersIn(honest())).toHaveLength(5);
      expect(await honest().trails(2024, of)).toMatchObject([{ count: 5, brokenAt: null }]);
    }),
    { numRuns: 6 },
  );
});

function canHappen(fault: Fault, request: StorageRequest): boolean {
  if (fault.kind === 'short-page' || fault.kind === 'empty-page') return request.isList;
  return fault.kind !== 'status' || fault.status !== 412 || isCommit(request);
}

/** Sends as a client does: again with the same key, as long as it is told that storage was not reached. */
async function untilStored(instance: Store, count: number): Promise<void> {
  const key = `property-${count}`;
  for (let attempt = 0; attempt < 20; attempt += 1) {
    try {
      await instance.changeYear(of, key, ({ head, submitted }) =>
        Promise.resolve(
          submitted
            ? { operations: null, result: null }
            : { ...versionOf(reports(count), (head?.receipt.version ?? 0) + 1, key), result: () => null },
        ),
      );
      return;
    } catch (error) {
      if (!(error instanceof ApiError) || !['storage-unreachable', 'busy'].includes(error.problem)) throw error;
    }
  }
  throw new Error('It never came through.');
}
