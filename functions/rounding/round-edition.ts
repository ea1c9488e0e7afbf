import type { EncodedSource } from '#shared/counts/index.ts';
import {
  auditEdition,
  baseTable,
  firstEdition,
  nextEdition,
  profileCounts,
  profileRows,
} from '#shared/release/index.ts';
import type { Audit, Edition, ProfileCounts, Slice, YearHistory } from '#shared/release/index.ts';

/** What an edition is made from. All of it can be sent to a thread. */
export interface EditionTask {
  readonly year: number;
  /** The versions in force. */
  readonly sources: readonly EncodedSource[];
  readonly slices: readonly Slice[];
  /** What the editions before left; or, for a first edition, the base and the seed of the year. */
  readonly from: YearHistory | { readonly base: number; readonly seed: number };
  /** What the editions before published, the first one first. */
  readonly earlier: readonly ProfileCounts[];
}

export interface RoundedEdition {
  readonly edition: Edition;
  /** What the edition publishes, as profiles. */
  readonly published: ProfileCounts;
  readonly audit: Audit;
}

/** Counts the base table, rounds it and audits the outcome: seconds of work for a large year. */
export function roundEdition({ year, sources, slices, from, earlier }: EditionTask): RoundedEdition {
  const cells = baseTable(sources, year);
  const edition =
    'profiles' in from ? nextEdition(cells, from, slices) : firstEdition(cells, { year, slices, ...from });
  const audit = auditEdition(
    edition,
    earlier.map((profiles) => profileRows(profiles, year)),
  );
  return { edition, published: profileCounts(edition.published), audit };
}
