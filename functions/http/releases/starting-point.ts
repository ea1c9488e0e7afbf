import { ApiError } from '#shared/api/index.ts';
import type { Period, ReleaseRequest } from '#shared/api/index.ts';
import { bureauIds } from '#shared/codebook/index.ts';
import type { BureauId } from '#shared/codebook/index.ts';
import type { Slice } from '#shared/release/index.ts';
import { quarters } from '#shared/submission/index.ts';
import type { Quarter } from '#shared/submission/index.ts';
import type { Head, Store, StoredRelease } from '../../store/index.ts';

/** What is to be released. */
export type Asked = Pick<ReleaseRequest, 'year' | 'quarter'> & { readonly base: number };

/** A bureau as a release finds it. */
export interface BureauNow {
  readonly bureau: BureauId;
  /** The version in force, read once: what is submitted from here on is not in the release. */
  readonly head: Head | null;
  readonly periods: readonly Period[];
}

/** What an edition begins with. */
export interface StartingPoint {
  readonly asked: Asked;
  readonly bureaus: readonly BureauNow[];
  /** The edition in force. */
  readonly latest: StoredRelease | null;
}

/** The quarters that a release of a quarter (`null`: of the year) holds. */
export const quartersOf = (quarter: Quarter | null): readonly Quarter[] =>
  quarters.filter((one) => one <= (quarter ?? 4));

/**
 * Reads what an edition begins with, and whether it may be made.
 * @throws ApiError `release-without-data`, `release-base-fixed`, `release-quarter-passed`
 */
export async function startingPoint(store: Store, asked: Asked): Promise<StartingPoint> {
  const { year, quarter, base } = asked;
  const [latest, bureaus] = await Promise.all([
    store.releases.latest(year),
    Promise.all(
      bureauIds.map(async (bureau) => {
        const [head, periods] = await Promise.all([store.head({ bureau, year }), store.periods({ bureau, year })]);
        return { bureau, head, periods };
      }),
    ),
  ]);
  if (!bureaus.some(({ head }) => head && hasReports(head, quarter))) throw new ApiError('release-without-data');
  if (latest) assertFollows(latest, quarter, base);
  return { asked, bureaus, latest };
}

/** Whether a version holds reports of a release's quarters. */
const hasReports = ({ segments }: Head, quarter: Quarter | null): boolean =>
  segments.some(({ month, rows }) => rows > 0 && Number(month.slice(5)) <= 3 * (quarter ?? 4));

function assertFollows({ release }: StoredRelease, quarter: Quarter | null, base: number): void {
  if (base !== release.base) throw new ApiError('release-base-fixed', { params: { base: release.base } });
  if (quartersOf(quarter).length < quartersOf(release.quarter).length) {
    throw new ApiError('release-quarter-passed', { params: { id: release.id } });
  }
}

/** The quarters of bureaus that the edition holds: a bureau that delivered nothing is not in it. */
export const slicesOf = ({ asked, bureaus }: StartingPoint): readonly Slice[] =>
  bureaus.flatMap(({ bureau, head }) =>
    head ? quartersOf(asked.quarter).map((quarter) => ({ bureau, quarter: `Q${quarter}` })) : [],
  );
