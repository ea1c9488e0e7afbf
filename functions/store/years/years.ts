import { ApiError } from '#shared/api/index.ts';
import type { Receipt } from '#shared/api/index.ts';
import type { EncodedRegistrations } from '#shared/counts/index.ts';
import type { Registration } from '#shared/registration/index.ts';
import { headKey, partitionOf, receiptKey, versionKey, versionPrefix } from '../keys.ts';
import type { BureauYear } from '../keys.ts';
import { changePartition } from '../partition/change.ts';
import type { NoChange } from '../partition/change.ts';
import type { Table } from '../table/table.ts';
import { versionChange } from './commit.ts';
import type { NewVersion } from './commit.ts';
import { segmentReader } from './read.ts';
import type { Readable } from './read.ts';
import { readHead, readSubmitted, readVersion } from './versions.ts';
import type { Head, KeptVersion, Submitted, Version } from './versions.ts';

/** What a new version of a bureau's year is made from. */
export interface YearNow {
  readonly head: Head | null;
  readonly submitted: Submitted | null;
}

/** The registrations of the bureaus, by year, with their versions. */
export interface YearStore {
  /** The version in force, or `null` when nothing was ever submitted. */
  head(of: BureauYear): Promise<Head | null>;
  /** An earlier version, or `null` when there is none with this number, or it was too old to be kept. */
  version(of: BureauYear, version: number): Promise<Version | null>;
  /**
   * The registrations of a version, a list for each month of report. Lists are shared: the same segment gives the same list.
   * @throws ApiError `storage-damaged` when a month cannot be read; `busy` when the version was changed since it was read
   */
  months(of: BureauYear, version: Version): Promise<readonly (readonly Registration[])[]>;
  /**
   * What can be read of a version, ready to be counted. Months that are damaged are named and left out.
   * @throws ApiError `busy` when the version was changed since it was read
   */
  encodedMonths(of: BureauYear, version: Version): Promise<Readable<EncodedRegistrations>>;
  /** What a submission with this idempotency key led to. */
  submitted(of: BureauYear, idempotencyKey: string): Promise<Submitted | null>;
  /** The receipt of a version, which stays when its registrations have gone. */
  receipt(of: BureauYear, version: number): Promise<Receipt | null>;
  /** Receipts, newest first. */
  receipts(of: BureauYear, most: number): Promise<readonly Receipt[]>;
  /**
   * Puts a new version of a bureau's year in force, all of it or nothing. `plan` gets the version in force, and what was
   * stored before under the same idempotency key; it is asked again when somebody else was first. See `changePartition`.
   */
  changeYear<T>(
    of: BureauYear,
    idempotencyKey: string,
    plan: (now: YearNow) => Promise<NewVersion<T> | NoChange<T>>,
  ): Promise<T>;
}

export function yearStore(table: Table): YearStore {
  const segments = segmentReader(table);
  const head = (of: BureauYear): Promise<Head | null> => loadHead(table, of);
  const kept = async (of: BureauYear, version: number): Promise<KeptVersion | null> => {
    const row = await table.get(partitionOf(of), versionKey(version));
    return row && readVersion(row);
  };
  const submitted = async (of: BureauYear, idempotencyKey: string): Promise<Submitted | null> => {
    const row = await table.get(partitionOf(of), receiptKey(idempotencyKey));
    return row && readSubmitted(row);
  };
  return {
    head,
    version: async (of, version) => {
      const found = await kept(of, version);
      return found?.expired === false ? found : null;
    },
    months: async (of, version) => {
      const { months, damaged } = await segments.registrations(of, version);
      if (damaged.length > 0) throw storageDamaged(of, damaged);
      return months;
    },
    encodedMonths: (of, version) => segments.encoded(of, version),
    submitted,
    receipt: async (of, version) => (await kept(of, version))?.receipt ?? null,
    receipts: async (of, most) => {
      const rows = await table.list(partitionOf(of), versionPrefix, most);
      return rows.map((row) => readVersion(row).receipt);
    },
    changeYear: (of, idempotencyKey, plan) =>
      changePartition(table, partitionOf(of), async () => {
        const [inForce, before] = await Promise.all([head(of), submitted(of, idempotencyKey)]);
        const planned = await plan({ head: inForce, submitted: before });
        return 'operations' in planned ? planned : versionChange(partitionOf(of), inForce, planned);
      }),
  };
}

export async function loadHead(table: Table, of: BureauYear): Promise<Head | null> {
  const row = await table.get(partitionOf(of), headKey);
  return row && readHead(row);
}

/** The problem with months that cannot be read. */
export const storageDamaged = ({ bureau }: BureauYear, months: readonly string[]): ApiError =>
  new ApiError('storage-damaged', { params: { bureau, months: months.join(', ') } });
