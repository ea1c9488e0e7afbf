import type { Receipt } from '#shared/api/index.ts';
import type { Registration } from '#shared/registration/index.ts';
import { BoundedCache } from './cache.ts';
import { commitVersion } from './commit.ts';
import type { Commit } from './commit.ts';
import { headKey, partitionOf, receiptKey, segmentKey, versionKey, versionPrefix } from './keys.ts';
import type { BureauYear } from './keys.ts';
import { fromParts } from './parts.ts';
import { readSegment } from './segment.ts';
import type { SegmentDescription } from './segment.ts';
import { openTable } from './table.ts';
import type { Table } from './table.ts';
import { readHead, readSubmitted, readVersion } from './versions.ts';
import type { Head, Submitted, Version } from './versions.ts';

/**
 * The bureaus' years. Rejects with `ApiError` `storage-unreachable` when Table Storage does not answer.
 * Nothing is kept in the instance but decoded segments, which never change, so any number of instances can run.
 */
export interface Store {
  /** The version in force, or `null` when nothing was ever submitted. */
  head(of: BureauYear): Promise<Head | null>;
  /** An earlier version, or `null` when there is none with this number. */
  version(of: BureauYear, version: number): Promise<Version | null>;
  /** The registrations of a version, a list for each month of report. Lists are shared: the same segment gives the same list. */
  months(of: BureauYear, version: Version): Promise<readonly (readonly Registration[])[]>;
  /** What a submission with this idempotency key led to. */
  submitted(of: BureauYear, idempotencyKey: string): Promise<Submitted | null>;
  /** Receipts, newest first. */
  receipts(of: BureauYear, most: number): Promise<readonly Receipt[]>;
  /** Puts a new version in force; `null` when somebody else was first. See `commitVersion`. */
  commit(of: BureauYear, commit: Commit): Promise<Version | null>;
  /** Whether Table Storage answers. */
  isReachable(): Promise<boolean>;
}

/** Memory for decoded segments, measured in characters of their text: about 300,000 registrations. */
const cacheSize = 64 * 1024 * 1024;

export function openStore(configuration: { readonly connection: string; readonly prefix: string }): Store {
  const table = openTable(configuration.connection, `${configuration.prefix}submissions`);
  const cache = new BoundedCache<readonly Registration[]>(cacheSize);
  return {
    head: async (of) => {
      const row = await table.get(partitionOf(of), headKey);
      return row && readHead(row);
    },
    version: async (of, version) => {
      const row = await table.get(partitionOf(of), versionKey(version));
      return row && readVersion(row);
    },
    months: (of, { segments }) =>
      Promise.all(segments.map((segment) => loadSegment(table, cache, partitionOf(of), segment))),
    submitted: async (of, idempotencyKey) => {
      const row = await table.get(partitionOf(of), receiptKey(idempotencyKey));
      return row && readSubmitted(row);
    },
    receipts: async (of, most) => {
      const rows = await table.list(partitionOf(of), versionPrefix, most);
      return rows.map((row) => readVersion(row).receipt);
    },
    commit: (of, commit) => commitVersion(table, partitionOf(of), commit),
    isReachable: () =>
      table.get('health', 'health').then(
        () => true,
        () => false,
      ),
  };
}

async function loadSegment(
  table: Table,
  cache: BoundedCache<readonly Registration[]>,
  partition: string,
  segment: SegmentDescription,
): Promise<readonly Registration[]> {
  const key = `${partition}/${segment.id}`;
  const known = cache.get(key);
  if (known) return known;
  const parts = await Promise.all(
    Array.from({ length: segment.parts }, async (_, part) => {
      const row = await table.get(partition, segmentKey(segment.id, part));
      if (!row) throw new Error(`Segment ${segment.id} is missing.`);
      return row;
    }),
  );
  const { registrations, size } = readSegment(segment, fromParts(parts));
  cache.set(key, registrations, size);
  return registrations;
}
