import type { BureauId } from '#shared/codebook/index.ts';
import type { Edition } from '../edition.ts';
import { sliceOf } from '../profiles.ts';
import type { MarginCounts, Quality } from '../quality.ts';
import { narrow, possibleCounts } from './narrow.ts';

/** What a bureau can find out about the others when it subtracts its own exact counts from everything published. */
export interface BureauKnowledge {
  readonly bureau: BureauId;
  /** Profiles of other bureaus with a true count of 1..base-1. */
  readonly profiles: number;
  /** Those of which only one count is possible: must be 0. */
  readonly pinned: number;
  /** How many counts are possible of such a profile, on average, to a hundredth; 0 when there are none. */
  readonly meanValuesLeft: number;
}

/**
 * What a bureau learns that knows its own true counts, the base, the method and the published quality: how far its own
 * figures are off tells a little about how far those of the others can be.
 */
export function whatABureauLearns(
  bureau: BureauId,
  { base, history }: Edition,
  counts: MarginCounts,
  quality: Quality,
): BureauKnowledge {
  const { keys } = counts;
  const past = keys.map((key) => history.profiles.get(key) ?? { count: 0, published: 0, residue: 0 });
  const isOwn = keys.map((key) => sliceOf(key).bureau === bureau);
  const ranges = past.map((profile, cell) =>
    isOwn[cell] === true ? ([profile.count, profile.count] as const) : possibleCounts(profile, base),
  );
  const low = Int32Array.from(ranges, ([least]) => least);
  const high = Int32Array.from(ranges, ([, most]) => most);
  narrow(low, high, counts, quality);
  let [profiles, pinned, left] = [0, 0, 0];
  past.forEach(({ count }, cell) => {
    if (isOwn[cell] === true || count === 0 || count >= base) return;
    const values = (high[cell] ?? 0) - (low[cell] ?? 0) + 1;
    profiles += 1;
    left += values;
    if (values === 1) pinned += 1;
  });
  return { bureau, profiles, pinned, meanValuesLeft: profiles === 0 ? 0 : Math.round((100 * left) / profiles) / 100 };
}
