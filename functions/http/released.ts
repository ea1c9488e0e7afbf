import { ApiError } from '#shared/api/index.ts';
import type { CountsResponse } from '#shared/api/index.ts';
import { bureauIds } from '#shared/codebook/index.ts';
import { countWeighted } from '#shared/counts/index.ts';
import type { CountQuery, CountTable, WeightedRows } from '#shared/counts/index.ts';
import type { Store, StoredRelease } from '../store/index.ts';

/** What has been published of some years: all that others than the bureau itself may count. */
export interface Released {
  readonly rows: readonly WeightedRows[];
  readonly releases: CountsResponse['releases'];
  /** Of every bureau and year the version that is in the release. */
  readonly versions: CountsResponse['sources'];
  /** The largest base; `null` when nothing was released. */
  readonly base: number | null;
}

/** The releases in force of some years. */
export async function loadReleased(store: Store, years: readonly number[]): Promise<Released> {
  const latest = await Promise.all(years.map(async (year) => ({ year, stored: await store.releases.latest(year) })));
  return releasedOf(store, latest);
}

/** @throws ApiError `nothing-released` unless every year was released */
export function assertReleased({ releases }: Released): void {
  const years = releases.flatMap(({ year, release }) => (release ? [] : [year]));
  if (years.length > 0) throw new ApiError('nothing-released', { params: { years: years.join(', ') } });
}

/** What some releases hold; `null` for a year without one. */
export async function releasedOf(
  store: Store,
  ofYears: readonly { readonly year: number; readonly stored: StoredRelease | null }[],
): Promise<Released> {
  const published = ofYears.flatMap(({ stored }) => stored ?? []);
  return {
    rows: await Promise.all(published.map((stored) => store.releases.rows(stored))),
    releases: ofYears.map(({ year, stored }) => ({ year, release: stored && factsOf(stored) })),
    versions: ofYears.flatMap(({ year, stored }) => versionsOf(year, stored)),
    base: published.length === 0 ? null : Math.max(...published.map(({ release }) => release.base)),
  };
}

export const countReleased = ({ rows }: Released, query: CountQuery): CountTable => countWeighted(rows, query);

const factsOf = ({
  release: { id, edition, quarter, base, publishedAt },
}: StoredRelease): NonNullable<CountsResponse['releases'][number]['release']> => ({
  ...{ id, edition, quarter, base, publishedAt },
});

const versionsOf = (year: number, stored: StoredRelease | null): CountsResponse['sources'] =>
  bureauIds.map((bureau) => {
    const { version = null, submittedAt = null } = stored?.release.bureaus.find((one) => one.bureau === bureau) ?? {};
    return { bureau, year, version, submittedAt };
  });
