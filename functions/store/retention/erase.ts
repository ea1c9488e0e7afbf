import type { BureauId } from '#shared/codebook/index.ts';
import { lineOf } from '../author.ts';
import type { Author } from '../author.ts';
import { partitionOf } from '../keys.ts';
import type { BureauYear } from '../keys.ts';
import { yearsUntil } from '../partition/places.ts';
import type { Table } from '../table/table.ts';
import { storedSegments } from '../years/commit.ts';
import { loadSegment } from '../years/read.ts';
import { DamagedSegment } from '../years/segment.ts';
import { storageDamaged } from '../years/years.ts';
import { removeReviews } from './reviews.ts';
import { rewriteYear } from './rewrite.ts';
import type { Replace } from './rewrite.ts';
import { sweep } from './sweep.ts';

/** A case of a bureau, in whatever year it was registered. */
export interface BureauCase {
  readonly bureau: BureauId;
  readonly caseNumber: string;
}

/** A year in which a case stood, and in how many of its versions. */
export interface ErasedFrom {
  readonly year: number;
  readonly versions: number;
}

/**
 * Removes a case from every version of every year of a bureau up to a year, and what was said of it as a possible double;
 * then clears away the segments that held it. Doing it again changes nothing, so that after a failure it can be done once more.
 * @throws ApiError `storage-damaged` when a month cannot be read, so that nobody can tell whether the case stands in it
 */
export async function eraseCase(
  table: Table,
  { bureau, caseNumber }: BureauCase,
  last: number,
  by: Author,
): Promise<readonly ErasedFrom[]> {
  const erased: ErasedFrom[] = [];
  for (const year of yearsUntil(last)) {
    const of = { bureau, year };
    const audit = lineOf(by, { what: 'case-erased', object: 'one case', result: 'removed from every version' });
    const versions = await rewriteYear(table, of, { replace: withoutCase(table, of, caseNumber), audit });
    await sweep(table, partitionOf(of));
    if (versions > 0) erased.push({ year, versions });
  }
  await removeReviews(table, last, by, (one) => one.bureau === bureau && one.caseNumber === caseNumber);
  return erased;
}

const withoutCase =
  (table: Table, of: BureauYear, caseNumber: string): Replace =>
  async (segment, version) => {
    const registrations = await loadSegment(table, of, version, segment).catch((error: unknown) => {
      throw error instanceof DamagedSegment ? storageDamaged(of, [segment.month]) : error;
    });
    const others = registrations.filter((one) => one.caseNumber !== caseNumber);
    if (others.length === registrations.length) return null;
    const { segments, content } = await storedSegments(partitionOf(of), others, []);
    return { segment: segments[0] ?? null, entities: content };
  };
