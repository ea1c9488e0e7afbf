import { chainKey, headKey, lineKey, linePrefix } from '../keys.ts';
import type { Table } from '../table/table.ts';
import { emptyChain, follows, readEnd, readLine } from './chain.ts';
import type { AuditLine, ChainEnd } from './chain.ts';

/** The audit trail of a partition, as it stands. */
export interface Trail {
  /** Every line that can be read, the newest first. */
  readonly lines: readonly AuditLine[];
  /** How many lines there should be. */
  readonly count: number;
  /** The number of the first line that is missing or is not what was written; `null` when all are. */
  readonly brokenAt: number | null;
}

/** More lines than a partition gets. */
const mostLines = 1_000_000;

/** How often the trail is read again because a line was added meanwhile. */
const readings = 5;

/**
 * Reads a partition's audit trail and verifies its chain. `null` when nothing was ever done in the partition.
 *
 * Noticed is: a line that was changed, removed, added or exchanged, also the last one, and an end that was removed. Who can
 * write the table and works out every hash anew can still forge a trail; against that stand the backups, which hold it too.
 */
export async function readTrail(table: Table, partition: string): Promise<Trail | null> {
  for (let reading = 1; ; reading += 1) {
    const end = await readChainEnd(table, partition);
    if (end === null) return (await hasTrace(table, partition)) ? { lines: [], count: 0, brokenAt: 1 } : null;
    const rows = await table.list(partition, linePrefix, mostLines);
    const lines = rows.flatMap((row) => readLine(row) ?? []);
    const added = rows.length !== end.count;
    if (added && reading < readings && (await readChainEnd(table, partition))?.hash !== end.hash) continue;
    return { lines, count: end.count, brokenAt: brokenAt(partition, lines, rows.length, end) };
  }
}

async function readChainEnd(table: Table, partition: string): Promise<ChainEnd | null> {
  const row = await table.get(partition, chainKey);
  return row && readEnd(row);
}

/** Whether something stands in a partition that only a change with a line can have put there. */
async function hasTrace(table: Table, partition: string): Promise<boolean> {
  const [head, line] = await Promise.all([table.get(partition, headKey), table.get(partition, lineKey(1))]);
  // Heads without a format were written before there were trails.
  return line !== null || head?.['format'] !== undefined;
}

function brokenAt(partition: string, lines: readonly AuditLine[], rows: number, end: ChainEnd): number | null {
  const oldestFirst = lines.toReversed();
  let before: ChainEnd = emptyChain;
  for (const line of oldestFirst) {
    if (!follows(partition, line, before)) return before.count + 1;
    before = { count: line.number, hash: line.hash };
  }
  if (before.count === end.count && before.hash === end.hash && rows === end.count) return null;
  return Math.min(before.count, end.count) + 1;
}
