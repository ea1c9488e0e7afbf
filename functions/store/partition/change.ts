import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { ApiError } from '#shared/api/index.ts';
import type { AuditEntry } from '#shared/api/index.ts';
import { chainKey, lineKey } from '../keys.ts';
import { lanes } from '../table/lanes.ts';
import type { StoredEntity } from '../table/limits.ts';
import type { Operation, Table } from '../table/table.ts';
import { emptyChain, endEntity, lineEntity, nextLine, readEnd } from './chain.ts';

/** What is to be done to a partition, worked out from what stands in it now. */
export interface Change<T> {
  /** On rows of this partition. */
  readonly operations: readonly Operation[];
  /**
   * Rows that nobody reads before one of the operations points to them, and that hold the same whoever writes them. They are
   * part of the transaction when they fit, and are written before it otherwise.
   */
  readonly content?: readonly StoredEntity[];
  /** The line for the audit trail. `null` only for clearing away what nobody can reach. */
  readonly audit: AuditEntry | null;
  readonly result: T;
}

/** Nothing is to be done, for instance because it was done before. */
export interface NoChange<T> {
  readonly operations: null;
  readonly result: T;
}

/** How often a change is worked out anew when other instances keep coming first. */
const attempts = 10;

const secondsUntilRetry = 2;

/**
 * Changes a partition: every change of stored data goes through here.
 *
 * First the end of the partition's audit trail is read, then `plan` reads what it needs and says what is to be done. All of
 * it is committed in one entity-group transaction: the operations, a line in the audit trail that holds the hash of the line
 * before, and the new end of the trail, only if that is still as it was read. So the end of the trail is the partition's
 * lock: whatever `plan` has read is still so when its operations take effect. When somebody else was first, `plan` is asked
 * again, so it must not do anything but read. A transaction that succeeded although its answer was lost is recognised by its
 * line, and counts once.
 *
 * ```ts
 * await changePartition(table, partition, async () => {
 *   const row = await table.get(partition, 'period-2023-Q1');
 *   if (row) return { operations: null, result: readPeriod(row) };
 *   return { operations: [{ kind: 'create', entity }], audit: { who, what: 'period-reported', … }, result: period };
 * });
 * ```
 *
 * What `plan` throws goes to the caller, and nothing is changed.
 * @throws ApiError `busy` when others kept coming first; `storage-unreachable`: the change may or may not have been made
 */
export async function changePartition<T>(
  table: Table,
  partition: string,
  plan: () => Promise<Change<T> | NoChange<T>>,
): Promise<T> {
  return oneAtATime(table, partition, async () => {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      if (attempt > 0) await wait(Math.random() * 50 * 2 ** Math.min(attempt, 5));
      const outcome = await attemptOnce(table, partition, plan);
      if (outcome) return outcome.result;
    }
    throw new ApiError('busy', { retryAfter: secondsUntilRetry });
  });
}

/** `null` when somebody else was first. */
async function attemptOnce<T>(
  table: Table,
  partition: string,
  plan: () => Promise<Change<T> | NoChange<T>>,
): Promise<{ readonly result: T } | null> {
  const row = await table.get(partition, chainKey);
  const end = row ? readEnd(row) : emptyChain;
  const change = await plan();
  const { result } = change;
  if (change.operations === null) return { result };
  const line = change.audit && nextLine(partition, end, change.audit, randomUUID());
  const newEnd = endEntity(partition, line ? { count: line.number, hash: line.hash } : end);
  const operations: Operation[] = [
    row ? { kind: 'replace', entity: newEnd, etag: row.etag } : { kind: 'create', entity: newEnd },
    ...(line ? [{ kind: 'create', entity: lineEntity(partition, line) } as const] : []),
    ...change.operations,
  ];
  const isWritten = async (): Promise<boolean> =>
    line !== null && (await table.get(partition, lineKey(line.number)))?.['hash'] === line.hash;
  try {
    if (await table.commitWith(operations, change.content ?? [])) return { result };
  } catch (error) {
    if (await isWritten().catch(() => false)) return { result };
    throw error;
  }
  return (await isWritten()) ? { result } : null;
}

const queues = new WeakMap<Table, Map<string, { run: ReturnType<typeof lanes>; users: number }>>();

/** Within one instance changes of a partition wait for each other, instead of beating each other. */
async function oneAtATime<T>(table: Table, partition: string, work: () => Promise<T>): Promise<T> {
  const ofTable = queues.get(table) ?? new Map<string, { run: ReturnType<typeof lanes>; users: number }>();
  queues.set(table, ofTable);
  const queue = ofTable.get(partition) ?? { run: lanes(1), users: 0 };
  ofTable.set(partition, queue);
  queue.users += 1;
  try {
    return await queue.run(work);
  } finally {
    queue.users -= 1;
    if (queue.users === 0) ofTable.delete(partition);
  }
}
