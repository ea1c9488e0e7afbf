import type { AuditEntry, Receipt } from '#shared/api/index.ts';
import type { Registration } from '#shared/registration/index.ts';
import { canonicalText } from '#shared/submission/index.ts';
import { sha256 } from '../keys.ts';
import type { Change } from '../partition/change.ts';
import type { StoredEntity } from '../table/limits.ts';
import { partCount, toParts } from './parts.ts';
import { compressSegment, segmentsOf } from './segment.ts';
import type { SegmentContent, SegmentDescription } from './segment.ts';
import { headEntity, submittedEntity, versionEntity } from './versions.ts';
import type { Head, Version } from './versions.ts';

/** A new version of a bureau's year, made from the one in force. */
export interface NewVersion<T> {
  /** All registrations of the new version. */
  readonly registrations: readonly Registration[];
  readonly receipt: Omit<Receipt, 'total' | 'checksum'>;
  readonly idempotencyKey: string;
  /** SHA-256 of the request. */
  readonly request: string;
  readonly audit: AuditEntry;
  /** What the caller gets, from the version as it is stored. */
  readonly result: (stored: Version) => T;
}

/**
 * What putting a new version in force does to the partition: the segments that changed, the head, the version, and the mark
 * that makes a retry harmless.
 */
export async function versionChange<T>(
  partition: string,
  head: Head | null,
  { registrations, receipt, idempotencyKey, request, audit, result }: NewVersion<T>,
): Promise<Change<T>> {
  const storing = storedSegments(partition, registrations, head?.segments ?? []);
  // While the segments are being compressed, in threads.
  const checksum = sha256(canonicalText(registrations));
  const { segments, content } = await storing;
  const version = { receipt: { ...receipt, total: registrations.length, checksum }, segments, erased: 0 };
  const inForce = headEntity(partition, version);
  const mark = { version: receipt.version, request };
  return {
    operations: [
      head ? { kind: 'replace', entity: inForce, etag: head.etag } : { kind: 'create', entity: inForce },
      { kind: 'create', entity: versionEntity(partition, { ...version, expired: false }) },
      { kind: 'create', entity: submittedEntity(partition, idempotencyKey, mark) },
    ],
    content,
    audit,
    result: result(version),
  };
}

/**
 * Registrations as segments, and the entities of those that are not among the known ones. A month that did not change has
 * the segment that it had.
 */
export async function storedSegments(
  partition: string,
  registrations: readonly Registration[],
  known: readonly SegmentDescription[],
): Promise<{ readonly segments: readonly SegmentDescription[]; readonly content: readonly StoredEntity[] }> {
  const knownById = new Map(known.map((segment) => [segment.id, segment]));
  const stored = await Promise.all(
    // One month is compressed in a thread while the next is made.
    Array.from(segmentsOf(registrations), async (segment) => {
      const description = knownById.get(segment.id);
      return description ? { description, entities: [] } : compressed(partition, segment);
    }),
  );
  return {
    segments: stored.map(({ description }) => description),
    content: stored.flatMap(({ entities }) => entities),
  };
}

async function compressed(
  partition: string,
  { month, id, rows, json }: SegmentContent,
): Promise<{ readonly description: SegmentDescription; readonly entities: readonly StoredEntity[] }> {
  const content = await compressSegment(json);
  return { description: { month, id, rows, parts: partCount(content) }, entities: toParts(partition, id, content) };
}
