import type { Receipt } from '#shared/api/index.ts';
import type { Registration } from '#shared/registration/index.ts';
import { canonicalText } from '#shared/submission/index.ts';
import { sha256 } from './keys.ts';
import { partCount, toParts } from './parts.ts';
import { compressSegment, segmentsOf } from './segment.ts';
import type { SegmentContent, SegmentDescription } from './segment.ts';
import type { Operation, Table } from './table.ts';
import { versionEntities } from './versions.ts';
import type { Head, Version } from './versions.ts';

/** A new version of a bureau's year, made from the one in force. */
export interface Commit {
  /** The version in force that the new one was made from; `null` for the first. */
  readonly head: Head | null;
  /** All registrations of the new version. */
  readonly registrations: readonly Registration[];
  readonly receipt: Omit<Receipt, 'total' | 'checksum'>;
  readonly idempotencyKey: string;
  /** SHA-256 of the request. */
  readonly request: string;
  readonly personId: string;
}

/**
 * Puts a new version in force in one transaction: the segments that changed, the head, a line in the audit trail, and the
 * mark that makes a retry harmless. All of it or nothing. `null` when the head is no longer the one given, or the
 * idempotency key has been used.
 * @throws ApiError `submission-too-large-for-one-transaction`
 */
export async function commitVersion(table: Table, partition: string, commit: Commit): Promise<Version | null> {
  const { head, registrations } = commit;
  const contents = segmentsOf(registrations);
  const known = new Map(head?.segments.map((segment) => [segment.id, segment]));
  const written = await Promise.all(contents.filter(({ id }) => !known.has(id)).map(compressed));
  const compressedById = new Map(written.map((segment) => [segment.id, segment]));
  const segments = contents.flatMap(({ id }) => known.get(id) ?? compressedById.get(id)?.description ?? []);
  const version: Version = {
    receipt: { ...commit.receipt, total: registrations.length, checksum: sha256(canonicalText(registrations)) },
    segments,
  };
  const rows = versionEntities(partition, version, commit);
  const operations: Operation[] = [
    head ? { kind: 'replace', entity: rows.head, etag: head.etag } : { kind: 'create', entity: rows.head },
    { kind: 'create', entity: rows.line },
    { kind: 'create', entity: rows.submitted },
    ...written.flatMap(({ id, content }) =>
      toParts(partition, id, content).map((entity): Operation => ({ kind: 'put', entity })),
    ),
  ];
  return (await table.commit(operations)) ? version : null;
}

async function compressed({ month, id, rows, json }: SegmentContent): Promise<{
  readonly id: string;
  readonly content: Uint8Array;
  readonly description: SegmentDescription;
}> {
  const content = await compressSegment(json);
  return { id, content, description: { month, id, rows, parts: partCount(content) } };
}
