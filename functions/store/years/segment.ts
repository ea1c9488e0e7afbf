import { promisify } from 'node:util';
import { brotliCompress, brotliDecompressSync, constants } from 'node:zlib';
import * as z from 'zod';
import { registrationColumns } from '#shared/api/index.ts';
import { compareCaseNumbers, fromStoredColumns, toColumns, toRegistration } from '#shared/registration/index.ts';
import type { Registration } from '#shared/registration/index.ts';
import { sha256 } from '../keys.ts';

const compress = promisify(brotliCompress);

/** Which registrations a version holds of one month of report. Two descriptions with one `id` hold the same. */
export const segmentDescription = z.object({
  /** `YYYY-MM`. */
  month: z.string(),
  /** Month and SHA-256 of the content: the segment's name. */
  id: z.string(),
  rows: z.number().int(),
  /** Entities that the segment takes. */
  parts: z.number().int(),
});
export type SegmentDescription = z.infer<typeof segmentDescription>;

/** The content of a segment, before it is compressed. */
export interface SegmentContent {
  readonly month: string;
  readonly id: string;
  readonly rows: number;
  readonly json: string;
}

/**
 * Splits registrations by month of report; each month is made when it is asked for. The same registrations in any order
 * give the same contents.
 */
export function* segmentsOf(registrations: readonly Registration[]): Generator<SegmentContent> {
  const byMonth = [...Map.groupBy(registrations, ({ reportedOn }) => reportedOn.slice(0, 7))];
  for (const [month, ofMonth] of byMonth.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const sorted = ofMonth.toSorted((a, b) => compareCaseNumbers(a.caseNumber, b.caseNumber));
    const json = JSON.stringify(toColumns(sorted));
    yield { month, id: `${month}-${sha256(json)}`, rows: sorted.length, json };
  }
}

/** Brotli at a level that is nearly as small as the best and thirty times as fast. */
const level = 5;

/** 64 KiB, which holds what is alike in a column: larger ones take longer, and make nothing smaller. */
const windowBits = 16;

export const compressSegment = (json: string): Promise<Uint8Array> =>
  compress(json, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: level,
      [constants.BROTLI_PARAM_LGWIN]: windowBits,
      [constants.BROTLI_PARAM_SIZE_HINT]: json.length,
    },
  });

/** What is stored of a segment is not what was written. */
export class DamagedSegment extends Error {
  override readonly name = 'DamagedSegment';
}

/**
 * The registrations of a stored segment.
 * @throws DamagedSegment when what is stored is not what was written
 */
export function readSegment(description: SegmentDescription, compressed: Uint8Array): readonly Registration[] {
  const json = decompressed(compressed);
  if (json === null || `${description.month}-${sha256(json)}` !== description.id) throw new DamagedSegment();
  const { drafts, problems } = fromStoredColumns(registrationColumns.parse(JSON.parse(json)));
  const registrations = drafts.flatMap((draft) => toRegistration(draft) ?? []);
  if (problems.length > 0 || registrations.length !== description.rows)
    throw new Error(`Segment ${description.id} is incomplete.`);
  return registrations;
}

/** `null` when it is not what brotli gave. */
function decompressed(compressed: Uint8Array): string | null {
  try {
    return brotliDecompressSync(compressed).toString('utf8');
  } catch {
    return null;
  }
}
