import { bureauIds } from '#shared/codebook/index.ts';
import type { WeightedRows } from '#shared/counts/index.ts';
import { type ProfileCounts, type ProfileKey, profileRows, sliceOf } from './profiles.ts';
import { MarginCounts, type Quality } from './quality.ts';
import { roundProfiles } from './round-profiles.ts';
import type { HeldBack, Slice, YearHistory } from './types.ts';

export interface Edition {
  /** From 1. */
  readonly number: number;
  readonly base: number;
  /** Rows with a positive count only: all that anybody may see, and all sums are sums over these rows. */
  readonly published: WeightedRows;
  readonly quality: Quality;
  readonly heldBack: readonly HeldBack[];
  readonly history: YearHistory;
}

export interface FirstEditionOptions {
  readonly year: number;
  /** 3 to 10; 3 protects less. */
  readonly base: number;
  /** A whole number from 0 to 2^32 - 1, drawn once for the year, and secret. */
  readonly seed: number;
  readonly slices: readonly Slice[];
}

/**
 * Rounds the base table of a year for the first time. Only profiles of `slices` count.
 * Throws a `RangeError` for a base that is not a whole number from 3 to 10.
 */
export function firstEdition(cells: ProfileCounts, { year, base, seed, slices }: FirstEditionOptions): Edition {
  if (!Number.isInteger(base) || base < 3 || base > 10) throw new RangeError(`No rounding to base ${base}.`);
  return nextEdition(cells, { year, base, seed, editions: 0, slices: [], profiles: new Map() }, slices);
}

/**
 * The next edition of a year: `cells` are the true counts of now. Slices that are not in `slices`, and bureaus in which too
 * little changed, stay as they were. What was published of a profile stays when its true count did not change; a profile that
 * changed keeps its residue, so that no difference between any two editions lies in 1..base-1.
 */
export function nextEdition(cells: ProfileCounts, history: YearHistory, slices: readonly Slice[]): Edition {
  const known = new Set(history.slices.map(nameOf));
  const asked = new Set(slices.map(nameOf));
  const again = new Set([...asked].filter((slice) => known.has(slice)));
  const heldBack = bureausHeldBack(cells, history, again);
  const held = new Set<string>(heldBack.map(({ bureau }) => bureau));
  /** Whether a profile stays as the last edition has it. */
  const stays = (key: ProfileKey): boolean => {
    const slice = sliceOf(key);
    return known.has(nameOf(slice)) && (held.has(slice.bureau) || !asked.has(nameOf(slice)));
  };
  const truth = new Map<ProfileKey, number>();
  for (const [key, count] of cells) if (asked.has(nameOf(sliceOf(key))) && !stays(key)) truth.set(key, count);
  for (const [key, { count }] of history.profiles) if (stays(key)) truth.set(key, count);
  const profiles = roundProfiles(truth, history, (key) => known.has(nameOf(sliceOf(key))));
  const published = new Map([...profiles].map(([key, profile]) => [key, profile.published]));
  return {
    number: history.editions + 1,
    base: history.base,
    published: profileRows(published, history.year),
    quality: new MarginCounts(truth, published).quality(history.base),
    heldBack,
    history: {
      ...history,
      editions: history.editions + 1,
      slices: [...history.slices, ...slices.filter((slice) => !known.has(nameOf(slice)))],
      profiles,
    },
  };
}

/**
 * Bureaus of which fewer than twice the base registrations changed, but at least one. A registration that was corrected
 * leaves one profile and enters another, so that the larger of the two sums is the least number that changed. `again` names
 * the slices that are published once more.
 */
function bureausHeldBack(cells: ProfileCounts, history: YearHistory, again: ReadonlySet<string>): HeldBack[] {
  const came = new Map<string, number>();
  const went = new Map<string, number>();
  for (const key of new Set([...cells.keys(), ...history.profiles.keys()])) {
    const slice = sliceOf(key);
    if (!again.has(nameOf(slice))) continue;
    const change = (cells.get(key) ?? 0) - (history.profiles.get(key)?.count ?? 0);
    const sums = change > 0 ? came : went;
    sums.set(slice.bureau, (sums.get(slice.bureau) ?? 0) + Math.abs(change));
  }
  return bureauIds.flatMap((bureau) => {
    const changed = Math.max(came.get(bureau) ?? 0, went.get(bureau) ?? 0);
    return changed > 0 && changed < 2 * history.base ? [{ bureau, fewerThan: 2 * history.base }] : [];
  });
}

const nameOf = ({ bureau, quarter }: { readonly bureau: string; readonly quarter: string }): string =>
  `${bureau}|${quarter}`;
