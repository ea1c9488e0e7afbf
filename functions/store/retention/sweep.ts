import * as z from 'zod';
import { headKey, editionPrefix, segmentPrefix, versionPrefix } from '../keys.ts';
import { changePartition } from '../partition/change.ts';
import type { Operation, StoredRow, Table } from '../table/table.ts';
import { mostVersions } from './rewrite.ts';

/** Deletions in one transaction. */
const mostAtOnce = 90;

/** More segments than a partition gets. */
const mostSegments = 1_000_000;

/**
 * Clears away segments to which no version and no edition points: left behind by a change that never came to its end, or
 * by what was erased or has expired. It holds the partition's lock, so that a change that has written its segments and not
 * yet pointed to them starts anew, instead of pointing to what is gone. Nobody could see them, so no line tells of it.
 * @returns how many entities were cleared away
 */
export async function sweep(table: Table, partition: string): Promise<number> {
  let swept = 0;
  for (;;) {
    const inRound = await changePartition(table, partition, async () => {
      const operations = await deletions(table, partition);
      return operations.length === 0
        ? { operations: null, result: 0 }
        : { operations, audit: null, result: operations.length };
    });
    if (inRound === 0) return swept;
    swept += inRound;
  }
}

async function deletions(table: Table, partition: string): Promise<readonly Operation[]> {
  const [segments, versions, editions, head] = await Promise.all([
    table.list(partition, segmentPrefix, mostSegments, { keysOnly: true }),
    table.list(partition, versionPrefix, mostVersions),
    table.list(partition, editionPrefix, mostVersions),
    table.get(partition, headKey),
  ]);
  const named = new Set([...versions, ...editions, ...(head ? [head] : [])].flatMap(segmentsNamedIn));
  return segments
    .filter(({ rowKey }) => !named.has(idIn(rowKey)))
    .slice(0, mostAtOnce)
    .map(({ rowKey }) => ({ kind: 'delete', entity: { partitionKey: partition, rowKey } }));
}

/** The id in the key of a segment's part. */
const idIn = (rowKey: string): string => rowKey.slice(segmentPrefix.length, rowKey.lastIndexOf('-'));

const parsedText = z.string().transform((text): unknown => JSON.parse(text));
const named = z.object({ id: z.string() });
const pointing = z.union([
  z.object({ segments: parsedText.pipe(z.array(named)) }),
  z.object({ contents: parsedText.pipe(z.record(z.string(), named)) }),
]);

/** The ids of the segments to which a version or an edition points. @throws ZodError when the row is of neither kind */
function segmentsNamedIn(row: StoredRow): readonly string[] {
  const parsed = pointing.parse(row);
  const descriptions = 'segments' in parsed ? parsed.segments : Object.values(parsed.contents);
  return descriptions.map(({ id }) => id);
}
