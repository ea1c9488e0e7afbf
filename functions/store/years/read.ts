import { ApiError } from '#shared/api/index.ts';
import { encode } from '#shared/counts/index.ts';
import type { EncodedRegistrations } from '#shared/counts/index.ts';
import type { Registration } from '#shared/registration/index.ts';
import { partitionOf, segmentKey, versionKey } from '../keys.ts';
import type { BureauYear } from '../keys.ts';
import type { StoredRow, Table } from '../table/table.ts';
import { BoundedCache } from './cache.ts';
import { fromParts } from './parts.ts';
import { DamagedSegment, readSegment } from './segment.ts';
import type { SegmentDescription } from './segment.ts';
import { readVersion } from './versions.ts';
import type { Version } from './versions.ts';

/** What can be read of a version. */
export interface Readable<T> {
  readonly months: readonly T[];
  /** Months (`YYYY-MM`) of which what is stored is not what was written. */
  readonly damaged: readonly string[];
}

export interface SegmentReader {
  /** The registrations of each month. Lists are shared: the same segment gives the same list. */
  registrations(of: BureauYear, version: Version): Promise<Readable<readonly Registration[]>>;
  /** The registrations of each month ready to be counted; shared as well. */
  encoded(of: BureauYear, version: Version): Promise<Readable<EncodedRegistrations>>;
}

/**
 * Memory in bytes for decoded registrations (about 400,000), and for encoded ones, which take an eighth: some two million.
 */
const registrationBytes = 96 * 1024 * 1024;
const encodedBytes = 64 * 1024 * 1024;

/** What a decoded registration takes, texts that it shares with others left out; measured. */
const bytesPerRegistration = 255;

/** Reads segments, and keeps what was read by their id: a segment never changes. */
export function segmentReader(table: Table): SegmentReader {
  const lists = new BoundedCache<readonly Registration[]>(registrationBytes);
  const encodedLists = new BoundedCache<EncodedRegistrations>(encodedBytes);
  const decoded = (of: BureauYear, version: Version, segment: SegmentDescription) =>
    loadSegment(table, of, version, segment);
  const list = async (of: BureauYear, version: Version, segment: SegmentDescription) => {
    const key = keyOf(of, segment);
    const known = lists.get(key);
    if (known) return known;
    const registrations = await decoded(of, version, segment);
    lists.set(key, registrations, registrations.length * bytesPerRegistration);
    return registrations;
  };
  return {
    registrations: (of, version) => readable(version, (segment) => list(of, version, segment)),
    encoded: (of, version) =>
      readable(version, async (segment) => {
        const key = keyOf(of, segment);
        const known = encodedLists.get(key);
        if (known) return known;
        const encoded = encode(lists.get(key) ?? (await decoded(of, version, segment)));
        encodedLists.set(key, encoded, bytesOf(encoded));
        return encoded;
      }),
  };
}

const keyOf = (of: BureauYear, { id }: SegmentDescription): string => `${partitionOf(of)}/${id}`;

const bytesOf = ({ single, multi }: EncodedRegistrations): number =>
  [...Object.values(single).map(({ codes }) => codes), ...Object.values(multi).map(({ masks }) => masks)].reduce(
    (sum, { byteLength }) => sum + byteLength,
    0,
  );

async function readable<T>(
  { segments }: Version,
  read: (segment: SegmentDescription) => Promise<T>,
): Promise<Readable<T>> {
  const damaged: string[] = [];
  const months = await Promise.all(
    segments.map(async (segment) => {
      try {
        return [await read(segment)];
      } catch (error) {
        if (!(error instanceof DamagedSegment)) throw error;
        damaged.push(segment.month);
        return [];
      }
    }),
  );
  return { months: months.flat(), damaged: damaged.sort() };
}

/**
 * The registrations of a segment of a version.
 * @throws DamagedSegment when it is not what was written; ApiError `busy` when the version was changed since it was read
 */
export const loadSegment = async (
  table: Table,
  of: BureauYear,
  version: Version,
  segment: SegmentDescription,
): Promise<readonly Registration[]> => readSegment(segment, fromParts(await partsOf(table, of, version, segment)));

/** @throws DamagedSegment when one is missing; ApiError `busy` when the version was changed since it was read */
async function partsOf(
  table: Table,
  of: BureauYear,
  version: Version,
  { id, parts }: SegmentDescription,
): Promise<readonly StoredRow[]> {
  const rows = await Promise.all(
    Array.from({ length: parts }, (_, part) => table.get(partitionOf(of), segmentKey(id, part))),
  );
  const found = rows.flatMap((row) => row ?? []);
  if (found.length === parts) return found;
  const row = await table.get(partitionOf(of), versionKey(version.receipt.version));
  const stillNamed = row && readVersion(row).segments.some((segment) => segment.id === id);
  if (stillNamed) throw new DamagedSegment();
  throw new ApiError('busy', { retryAfter: 1 });
}
