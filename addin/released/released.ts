import type { ApiClient, CubeResponse, Release } from '#shared/api/index.ts';
import {
  type CountQuery,
  type CountTable,
  countWeighted,
  type Delivery,
  type WeightedRows,
} from '#shared/counts/index.ts';
import { rowsOfValues } from '#shared/release/index.ts';

/** What has been published of some years, to count here without asking again. */
export interface Released {
  /** The release in force of each year that has one, oldest year first. */
  readonly releases: readonly Release[];
  /** Of every bureau in these releases whether it was delivered. */
  readonly deliveries: readonly Delivery[];
  readonly count: (query: CountQuery) => CountTable;
}

/** The release in force of each year, oldest year first; `releases` come newest first. */
export function inForce(releases: readonly Release[]): readonly Release[] {
  const newest = new Map<number, Release>();
  for (const release of releases) if (!newest.has(release.year)) newest.set(release.year, release);
  return [...newest.values()].sort((a, b) => a.year - b.year);
}

/** The published rows of a release never change, so each is fetched once. */
const fetched = new Map<string, Promise<WeightedRows>>();

/**
 * Fetches the published rows of releases. An abort ends the waiting; what is under way comes in for whoever asks next.
 * Throws what the client throws.
 * @param releases one for each year
 */
export async function loadReleased(
  api: ApiClient,
  releases: readonly Release[],
  signal?: AbortSignal,
): Promise<Released> {
  const rows = await unlessAborted(Promise.all(releases.map((release) => rowsOf(api, release))), signal);
  return {
    releases,
    deliveries: releases.flatMap(({ year, bureaus }) =>
      bureaus.map(({ bureau, version }) => ({ bureau, year, version })),
    ),
    count: (query) => countWeighted(rows, query),
  };
}

function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const leave = (): void => reject(signal.reason as Error);
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}

function rowsOf(api: ApiClient, { id, year, publishedAt }: Release): Promise<WeightedRows> {
  const key = `${id} ${publishedAt}`;
  const known = fetched.get(key);
  if (known) return known;
  const asked = api.releaseCube(id, 'profiles').then((cube) => rowsOfCube(cube, year));
  fetched.set(key, asked);
  asked.catch(() => fetched.delete(key));
  return asked;
}

/** The rows of a cube of profiles: its keys are the year and the dimensions of a profile, in their order. */
export function rowsOfCube({ rows }: Pick<CubeResponse, 'rows'>, year: number): WeightedRows {
  return rowsOfValues(
    rows.map(({ keys: [, ...profile] }) => profile),
    Uint32Array.from(rows, ({ count }) => count),
    year,
  );
}
