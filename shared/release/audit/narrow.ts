import type { PastProfile } from '../types.ts';
import type { MarginCounts, Quality } from '../quality.ts';

/** The counts that are possible, from the first up to and including the second. */
export type Range = readonly [low: number, high: number];

/**
 * The true counts that somebody may hold possible who knows the base, the method and what is published of a profile, in the
 * narrowest sense: as if it were known that nothing changed since the profile was first published, if that can be.
 */
export function possibleCounts({ count, published, residue }: PastProfile, base: number): Range {
  const unchanged: Range = published === 0 ? [0, base - 1] : published === base ? [1, base] : [published, published];
  if (unchanged[0] <= count && count <= unchanged[1]) return unchanged;
  return published === 0 ? [0, base + residue - 1] : [Math.max(1, published - base + 1), published + base - 1];
}

/**
 * Narrows what is possible with the published quality: no margin is further from the truth than the largest deviation. A range
 * is narrowed by what the others in a margin leave, until nothing changes. `low` and `high` are changed in place.
 */
export function narrow(low: Int32Array, high: Int32Array, counts: MarginCounts, quality: Quality): void {
  const { published, margins } = counts;
  const bounds = new Int32Array(margins.size).fill(quality.twoWay.largest);
  for (const [from, to] of margins.oneWay) bounds.fill(quality.oneWay.largest, from, to);
  bounds[0] = quality.all.largest;
  const { starts, ids } = counts.incidence;
  const [sumLow, sumHigh] = [margins.sums(low), margins.sums(high)];
  const change = (cell: number, of: Int32Array, sums: Int32Array, value: number): void => {
    const difference = value - (of[cell] ?? 0);
    of[cell] = value;
    for (let at = starts[cell] ?? 0; at < (starts[cell + 1] ?? 0); at++) {
      const margin = ids[at] as number;
      sums[margin] = (sums[margin] as number) + difference;
    }
  };
  for (let changed = true; changed;) {
    changed = false;
    for (let cell = 0; cell < low.length; cell++) {
      const [least, most] = [low[cell] as number, high[cell] as number];
      if (least === most) continue;
      let [newLeast, newMost] = [least, most];
      for (let at = starts[cell] ?? 0; at < (starts[cell + 1] ?? 0); at++) {
        const margin = ids[at] as number;
        const [count, bound] = [published[margin] as number, bounds[margin] as number];
        newMost = Math.min(newMost, count + bound - (sumLow[margin] as number) + least);
        newLeast = Math.max(newLeast, count - bound - (sumHigh[margin] as number) + most);
      }
      if (newLeast > least) change(cell, low, sumLow, newLeast);
      if (newMost < most) change(cell, high, sumHigh, newMost);
      changed ||= newLeast > least || newMost < most;
    }
  }
}
