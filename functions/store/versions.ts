import * as z from 'zod';
import { receipt } from '#shared/api/index.ts';
import type { Receipt } from '#shared/api/index.ts';
import { headKey, receiptKey, versionKey } from './keys.ts';
import type { StoredEntity } from './limits.ts';
import { segmentDescription } from './segment.ts';
import type { SegmentDescription } from './segment.ts';
import type { StoredRow } from './table.ts';

/** One version of a bureau's year: what was submitted, by whom, and which segments hold it. It never changes. */
export interface Version {
  readonly receipt: Receipt;
  readonly segments: readonly SegmentDescription[];
}

/** The version in force. */
export interface Head extends Version {
  /** For If-Match. */
  readonly etag: string;
}

/** What a submission left under its idempotency key. */
export interface Submitted {
  readonly version: number;
  /** SHA-256 of the request, to tell a retry from another submission. */
  readonly request: string;
}

const parsedText = z.string().transform((text): unknown => JSON.parse(text));
const versionRow = z.object({
  receipt: parsedText.pipe(receipt),
  segments: parsedText.pipe(z.array(segmentDescription)),
});
const submittedRow = z.object({ version: z.number().int(), request: z.string() });

/** @throws ZodError or SyntaxError when the row is not what was written */
export const readVersion = (row: StoredRow): Version => versionRow.parse(row);

export const readHead = (row: StoredRow): Head => ({ ...readVersion(row), etag: row.etag });

export const readSubmitted = (row: StoredRow): Submitted => submittedRow.parse(row);

/** The rows that make a version: the head, the line in the audit trail, and the mark for retries. */
export function versionEntities(
  partition: string,
  version: Version,
  audit: { readonly idempotencyKey: string; readonly request: string; readonly personId: string },
): { readonly head: StoredEntity; readonly line: StoredEntity; readonly submitted: StoredEntity } {
  const { version: number } = version.receipt;
  const content = {
    version: number,
    receipt: JSON.stringify(version.receipt),
    segments: JSON.stringify(version.segments),
  };
  const { idempotencyKey, request, personId } = audit;
  return {
    head: { partitionKey: partition, rowKey: headKey, ...content },
    line: { partitionKey: partition, rowKey: versionKey(number), ...content, request, personId },
    submitted: { partitionKey: partition, rowKey: receiptKey(idempotencyKey), version: number, request },
  };
}
