import { createHash } from 'node:crypto';
import type { BureauId } from '#shared/codebook/index.ts';

/** A bureau's year: one partition, so that a submission is one transaction. */
export interface BureauYear {
  readonly bureau: BureauId;
  readonly year: number;
}

export const partitionOf = ({ bureau, year }: BureauYear): string => `${bureau}-${year}`;

export const headKey = 'head';

export const versionPrefix = 'version-';

/** Counts down, so that the newest version stands first in the partition. */
export const versionKey = (version: number): string =>
  `${versionPrefix}${String(9_999_999 - version).padStart(7, '0')}`;

/** A client's key may hold any character, a row key may not: hence its hash. */
export const receiptKey = (idempotencyKey: string): string => `receipt-${sha256(idempotencyKey)}`;

export const segmentKey = (id: string, part: number): string => `segment-${id}-${part}`;

export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
