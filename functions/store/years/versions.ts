import * as z from 'zod';
import { receipt } from '#shared/api/index.ts';
import type { Receipt } from '#shared/api/index.ts';
import { headKey, receiptKey, versionKey } from '../keys.ts';
import type { StoredEntity } from '../table/limits.ts';
import type { StoredRow } from '../table/table.ts';
import { segmentDescription } from './segment.ts';
import type { SegmentDescription } from './segment.ts';

/**
 * Version of the layout of a bureau's year, in its head and its versions; see docs/storage.md. Rows without it are of
 * format 1, which had no audit trail of its own.
 */
export const format = 2;

/** One version of a bureau's year: what was submitted, by whom, and which segments hold it. */
export interface Version {
  readonly receipt: Receipt;
  readonly segments: readonly SegmentDescription[];
  /** Cases that were erased from it since, so that it holds fewer than its receipt says. */
  readonly erased: number;
}

/** The version in force. */
export interface Head extends Version {
  /** For If-Match. */
  readonly etag: string;
}

/** A version of which the registrations may have been removed since, because it was too old. */
export interface KeptVersion extends Version {
  readonly expired: boolean;
}

/** What a submission left under its idempotency key. */
export interface Submitted {
  readonly version: number;
  /** SHA-256 of the request, to tell a retry from another submission. */
  readonly request: string;
}

const parsedText = z.string().transform((text): unknown => JSON.parse(text));
const versionRow = z.object({
  format: z.number().int().max(format).default(1),
  receipt: parsedText.pipe(receipt),
  segments: parsedText.pipe(z.array(segmentDescription)),
  erased: z.number().int().default(0),
  expired: z.boolean().default(false),
});
const submittedRow = z.object({ version: z.number().int(), request: z.string() });

/** @throws ZodError or SyntaxError when the row is not what was written, or a later version of the software wrote it */
export function readVersion(row: StoredRow): KeptVersion {
  const { receipt: stored, segments, erased, expired } = versionRow.parse(row);
  return { receipt: stored, segments, erased, expired };
}

export const readHead = (row: StoredRow): Head => ({ ...readVersion(row), etag: row.etag });

export const readSubmitted = (row: StoredRow): Submitted => submittedRow.parse(row);

const contentOf = ({ receipt: stored, segments, erased }: Version): Readonly<Record<string, string | number>> => ({
  format,
  version: stored.version,
  receipt: JSON.stringify(stored),
  segments: JSON.stringify(segments),
  erased,
});

export const headEntity = (partition: string, version: Version): StoredEntity => ({
  partitionKey: partition,
  rowKey: headKey,
  ...contentOf(version),
});

/** The row under which a version can be found after it is no longer in force. */
export const versionEntity = (partition: string, version: KeptVersion): StoredEntity => ({
  partitionKey: partition,
  rowKey: versionKey(version.receipt.version),
  ...contentOf(version),
  expired: version.expired,
});

/** The mark that makes a retry harmless. */
export const submittedEntity = (
  partition: string,
  idempotencyKey: string,
  { version, request }: Submitted,
): StoredEntity => ({ partitionKey: partition, rowKey: receiptKey(idempotencyKey), version, request });
