import type { IsoDate } from '#shared/registration/index.ts';
import type { Author } from './author.ts';
import { auditStore } from './partition/audits.ts';
import type { AuditStore } from './partition/audits.ts';
import { periodStore } from './periods.ts';
import type { PeriodStore } from './periods.ts';
import { profileStore } from './profiles.ts';
import type { ProfileStore } from './profiles.ts';
import { openReleases } from './releases/releases.ts';
import type { Releases } from './releases/releases.ts';
import { eraseCase } from './retention/erase.ts';
import type { BureauCase, ErasedFrom } from './retention/erase.ts';
import { expire } from './retention/expire.ts';
import type { Expired, RetentionPeriods } from './retention/expire.ts';
import { reviewStore } from './reviews.ts';
import type { ReviewStore } from './reviews.ts';
import { openTable } from './table/table.ts';
import { yearStore } from './years/years.ts';
import type { YearStore } from './years/years.ts';

/**
 * Everything that is stored. Rejects with `ApiError` `storage-unreachable` when Table Storage does not answer, and with
 * `storage-missing` when its tables have gone. Nothing is kept in the instance but what never changes, so any number of
 * instances can run. The layout is in docs/storage.md.
 */
export interface Store extends YearStore, PeriodStore, ProfileStore, ReviewStore, AuditStore {
  /** What has been published. */
  readonly releases: Releases;
  /** Removes a case of a bureau for good; see `eraseCase`. */
  eraseCase(one: BureauCase, last: number, by: Author): Promise<readonly ErasedFrom[]>;
  /** Removes what is kept no longer; see `expire`. */
  expire(periods: RetentionPeriods, today: IsoDate, by: Author): Promise<Expired>;
  /** Whether Table Storage answers. */
  isReachable(): Promise<boolean>;
}

/** Where everything is stored. */
export interface StorageConfiguration {
  /** Connection string of the storage account. */
  readonly connection: string;
  /** Letters and digits before every table name. */
  readonly prefix: string;
  /** How long an answer of storage may take, in milliseconds and with retries; 15 seconds unless told. */
  readonly patience?: number;
}

export function openStore({ connection, prefix, patience }: StorageConfiguration): Store {
  const submissions = openTable(connection, `${prefix}submissions`, patience);
  const releases = openTable(connection, `${prefix}releases`, patience);
  return {
    ...yearStore(submissions),
    ...periodStore(submissions),
    ...profileStore(submissions),
    ...reviewStore(submissions),
    ...auditStore({ submissions, releases }),
    releases: openReleases(releases),
    eraseCase: (one, last, by) => eraseCase(submissions, one, last, by),
    expire: (periods, today, by) => expire({ submissions, releases }, periods, today, by),
    isReachable: () =>
      submissions.get('health', 'health').then(
        () => true,
        () => false,
      ),
  };
}
