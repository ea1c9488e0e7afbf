import { createHash } from 'node:crypto';
import type { BureauId } from '#shared/codebook/index.ts';

/** A bureau's year: one partition, so that a submission is one transaction. */
export interface BureauYear {
  readonly bureau: BureauId;
  readonly year: number;
}

export const partitionOf = ({ bureau, year }: BureauYear): string => `${bureau}-${year}`;

/** What belongs to a bureau whatever the year. */
export const bureauPartition = (bureau: BureauId): string => bureau;

/** The releases of a year: in the table of releases, a partition of their own. */
export const releasesPartition = (year: number): string => `releases-${year}`;

/** The end of a partition's audit trail. */
export const chainKey = 'chain';

export const linePrefix = 'audit-';

/** Counts down, so that the newest line stands first. */
export const lineKey = (number: number): string => `${linePrefix}${String(999_999_999 - number).padStart(9, '0')}`;

export const headKey = 'head';

export const versionPrefix = 'version-';

/** Counts down, so that the newest version stands first in the partition. */
export const versionKey = (version: number): string =>
  `${versionPrefix}${String(9_999_999 - version).padStart(7, '0')}`;

export const editionPrefix = 'edition-';

/** Counts down, so that the newest edition stands first in the partition. */
export const editionKey = (edition: number): string => `${editionPrefix}${String(9_999 - edition).padStart(4, '0')}`;

/** A client's key may hold any character, a row key may not: hence its hash. */
export const receiptKey = (idempotencyKey: string): string => `receipt-${sha256(idempotencyKey)}`;

/** The status of the quarters of a bureau's year. */
export const periodsKey = 'periods';

/** What a bureau has taught. */
export const profileKey = 'profile';

export const reviewPrefix = 'review-';

/** What a bureau says of its own case beside one of another bureau. */
export const reviewKey = (caseNumber: string, other: BureauYear & { readonly caseNumber: string }): string =>
  `${reviewPrefix}${sha256(JSON.stringify([caseNumber, other.bureau, other.year, other.caseNumber]))}`;

export const segmentPrefix = 'segment-';

export const segmentKey = (id: string, part: number): string => `${segmentPrefix}${id}-${part}`;

export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
