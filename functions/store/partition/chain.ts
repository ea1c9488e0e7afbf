import * as z from 'zod';
import { auditActions, roles } from '#shared/api/index.ts';
import type { AuditEntry } from '#shared/api/index.ts';
import { chainKey, lineKey, sha256 } from '../keys.ts';
import type { StoredEntity } from '../table/limits.ts';
import type { StoredRow } from '../table/table.ts';

/** The end of a partition's audit trail: how many lines there are, and the hash of the last. */
export interface ChainEnd {
  readonly count: number;
  readonly hash: string;
}

/** A line of a partition's audit trail, which holds the hash of the line before it. */
export interface AuditLine extends AuditEntry {
  /** From 1, without gaps. */
  readonly number: number;
  /** Made up for each attempt, so that two lines never have the same hash. */
  readonly nonce: string;
  /** Hash of the line before; of the first line `firstHash`. */
  readonly previous: string;
  /** SHA-256 over partition, `previous` and everything above; see `hashOf`. */
  readonly hash: string;
}

/** What the first line of a partition follows. */
export const firstHash = '0'.repeat(64);

export const emptyChain: ChainEnd = { count: 0, hash: firstHash };

/** SHA-256 over the line's canonical text: a JSON list of its parts in this order. */
const hashOf = (partition: string, { number, nonce, previous, ...entry }: Omit<AuditLine, 'hash'>): string =>
  sha256(
    JSON.stringify([
      partition,
      number,
      previous,
      nonce,
      entry.who.id,
      entry.who.role,
      entry.what,
      entry.object,
      entry.result,
      entry.when,
      entry.origin,
    ]),
  );

/** The line that comes after the end of a chain. */
export function nextLine(partition: string, end: ChainEnd, entry: AuditEntry, nonce: string): AuditLine {
  const line = { ...entry, number: end.count + 1, nonce, previous: end.hash };
  return { ...line, hash: hashOf(partition, line) };
}

/** Whether a line holds what was written, and follows the one before it. */
export const follows = (partition: string, line: AuditLine, before: ChainEnd): boolean =>
  line.number === before.count + 1 && line.previous === before.hash && line.hash === hashOf(partition, line);

const lineRow = z.object({
  number: z.number().int(),
  nonce: z.string(),
  previous: z.string(),
  hash: z.string(),
  whoId: z.string(),
  whoRole: z.enum([...roles, 'system']),
  what: z.enum(auditActions),
  object: z.string(),
  result: z.string(),
  when: z.string(),
  origin: z.string(),
});

export function lineEntity(partition: string, { who, ...line }: AuditLine): StoredEntity {
  return {
    partitionKey: partition,
    rowKey: lineKey(line.number),
    whoId: who.id,
    whoRole: who.role,
    ...line,
  };
}

/** `null` when the row is not a line as we write them. */
export function readLine(row: StoredRow): AuditLine | null {
  const parsed = lineRow.safeParse(row);
  if (!parsed.success) return null;
  const { whoId, whoRole, ...line } = parsed.data;
  return { who: { id: whoId, role: whoRole }, ...line };
}

const endRow = z.object({ count: z.number().int().min(0), hash: z.string() });

export const endEntity = (partition: string, { count, hash }: ChainEnd): StoredEntity => ({
  partitionKey: partition,
  rowKey: chainKey,
  count,
  hash,
});

/** @throws ZodError when the row is not what was written */
export const readEnd = (row: StoredRow): ChainEnd => endRow.parse(row);
