import * as z from 'zod';
import { release as releaseSchema } from '#shared/api/index.ts';
import type { AuditEntry, Release } from '#shared/api/index.ts';
import type { WeightedRows } from '#shared/counts/index.ts';
import {
  profileRows,
  readHistory,
  readProfiles,
  storedHistory,
  storedProfiles,
  storeHistory,
  storeProfiles,
} from '#shared/release/index.ts';
import type { ProfileCounts, YearHistory } from '#shared/release/index.ts';
import { editionKey, editionPrefix, headKey, receiptKey, releasesPartition } from '../keys.ts';
import { changePartition } from '../partition/change.ts';
import type { Change, NoChange } from '../partition/change.ts';
import type { StoredEntity } from '../table/limits.ts';
import type { StoredRow, Table } from '../table/table.ts';
import { BoundedCache } from '../years/cache.ts';
import { contentDescription, readContent, toContent } from './content.ts';

/** Version of the layout below; see docs/storage.md. */
const format = 1;

const contents = z.object({ profiles: contentDescription, history: contentDescription, audit: contentDescription });

/** A release as it is stored: what everybody may read, and where the rest of it stands. */
export interface StoredRelease {
  readonly release: Release;
  readonly contents: z.infer<typeof contents>;
}

/** What a request to publish left under its idempotency key. */
export interface Published {
  readonly edition: number;
  /** SHA-256 of the request, to tell a retry from another request. */
  readonly request: string;
}

/** What a new edition is made from. */
export interface ReleasesNow {
  readonly latest: StoredRelease | null;
  readonly published: Published | null;
}

/** A new edition of a year. */
export interface NewRelease {
  readonly release: Release;
  /** What anybody may see. */
  readonly published: ProfileCounts;
  /** What nobody may see but the next edition needs. */
  readonly history: YearHistory;
  readonly audit: unknown;
  readonly idempotencyKey: string;
  /** SHA-256 of the request. */
  readonly request: string;
  readonly line: AuditEntry;
}

/** Published counts, frozen: a partition for each year, with its editions. */
export interface Releases {
  /** The edition of a year that is in force, or `null` when there is none. */
  latest(year: number): Promise<StoredRelease | null>;
  /** An edition of a year, or `null` when there is none with this number. */
  edition(year: number, edition: number): Promise<StoredRelease | null>;
  /** The editions of a year, newest first. */
  editions(year: number): Promise<readonly Release[]>;
  /** The published rows of a release: one object for the same release, as long as it is remembered. */
  rows(of: StoredRelease): Promise<WeightedRows>;
  /** The same as profiles with their counts. */
  profiles(of: StoredRelease): Promise<ProfileCounts>;
  /** What the next edition needs: true counts, for nobody to see. */
  history(of: StoredRelease): Promise<YearHistory>;
  /** The audit that was made of it, as JSON gives it. */
  audit(of: StoredRelease): Promise<unknown>;
  /** What a request to publish with this idempotency key led to. */
  published(year: number, idempotencyKey: string): Promise<Published | null>;
  /**
   * Publishes an edition, all of it or nothing. `plan` gets the edition in force, and what was published before under the
   * same idempotency key; it is asked again when somebody else was first. See `changePartition`.
   */
  publish(
    year: number,
    idempotencyKey: string,
    plan: (now: ReleasesNow) => Promise<NewRelease | NoChange<Release>>,
  ): Promise<Release>;
}

/** Memory for published rows, measured in characters of their text. */
const cacheSize = 32 * 1024 * 1024;

/** More editions of a year than anybody makes. */
const mostEditions = 1000;

export function openReleases(table: Table): Releases {
  const cache = new BoundedCache<WeightedRows>(cacheSize);
  const read = async (year: number, key: string): Promise<StoredRelease | null> => {
    const row = await table.get(releasesPartition(year), key);
    return row && readRelease(row);
  };
  const latest = (year: number): Promise<StoredRelease | null> => read(year, headKey);
  const published = async (year: number, idempotencyKey: string): Promise<Published | null> => {
    const row = await table.get(releasesPartition(year), receiptKey(idempotencyKey));
    return row && publishedRow.parse(row);
  };
  const content = (of: StoredRelease, part: keyof StoredRelease['contents']): Promise<unknown> =>
    readContent(table, releasesPartition(of.release.year), of.contents[part]);
  const profiles = async (of: StoredRelease): Promise<ProfileCounts> =>
    readProfiles(storedProfiles.parse(await content(of, 'profiles')));
  return {
    latest,
    edition: (year, edition) => read(year, editionKey(edition)),
    editions: async (year) => {
      const rows = await table.list(releasesPartition(year), editionPrefix, mostEditions);
      return rows.map((row) => readRelease(row).release);
    },
    rows: async (of) => {
      const { id, size } = of.contents.profiles;
      const known = cache.get(id);
      if (known) return known;
      const rows = profileRows(await profiles(of), of.release.year);
      cache.set(id, rows, size);
      return rows;
    },
    profiles,
    history: async (of) => readHistory(storedHistory.parse(await content(of, 'history'))),
    audit: (of) => content(of, 'audit'),
    published,
    publish: (year, idempotencyKey, plan) =>
      changePartition(table, releasesPartition(year), async () => {
        const planned = await plan({ latest: await latest(year), published: await published(year, idempotencyKey) });
        return 'operations' in planned ? planned : editionChange(planned);
      }),
  };
}

const parsedText = z.string().transform((text): unknown => JSON.parse(text));
const releaseRow = z.object({
  format: z.literal(format),
  release: parsedText.pipe(releaseSchema),
  contents: parsedText.pipe(contents),
});
const publishedRow = z.object({ edition: z.number().int(), request: z.string() });

/** @throws ZodError or SyntaxError when the row is not what was written */
function readRelease(row: StoredRow): StoredRelease {
  const { release, contents: described } = releaseRow.parse(row);
  return { release, contents: described };
}

async function editionChange(edition: NewRelease): Promise<Change<Release>> {
  const { release, published, history, audit, idempotencyKey, request, line } = edition;
  const partition = releasesPartition(release.year);
  const [ofProfiles, ofHistory, ofAudit] = await Promise.all([
    toContent(partition, 'profiles', storeProfiles(published)),
    toContent(partition, 'history', storeHistory(history)),
    toContent(partition, 'audit', audit),
  ]);
  const described: StoredRelease['contents'] = {
    profiles: ofProfiles.description,
    history: ofHistory.description,
    audit: ofAudit.description,
  };
  const content = { format, release: JSON.stringify(release), contents: JSON.stringify(described) };
  const row = (rowKey: string): StoredEntity => ({ partitionKey: partition, rowKey, ...content });
  const mark = { partitionKey: partition, rowKey: receiptKey(idempotencyKey), edition: release.edition, request };
  return {
    operations: [
      { kind: 'put', entity: row(headKey) },
      { kind: 'create', entity: row(editionKey(release.edition)) },
      { kind: 'create', entity: mark },
    ],
    content: [...ofProfiles.entities, ...ofHistory.entities, ...ofAudit.entities],
    audit: line,
    result: release,
  };
}
