import { rareInForms } from './exact-forms.ts';
import type { PastProfile, YearHistory } from './types.ts';
import { type ProfileCounts, profileColumns, type ProfileKey } from './profiles.ts';
import { round } from './rounding/search.ts';

/** The two values between which a profile may be published; the same twice when there is no choice. */
type Choice = readonly [low: number, high: number];

/**
 * Rounds the true counts of a year. What was published of a profile with the same count stays.
 * `wasOpen` tells whether an earlier edition already covered the slice of a profile: a profile that was absent then was
 * published as 0.
 */
export function roundProfiles(
  truth: ProfileCounts,
  history: YearHistory,
  wasOpen: (key: ProfileKey) => boolean,
): ReadonlyMap<ProfileKey, PastProfile> {
  const { base, seed } = history;
  const keys = [...new Set([...truth.keys(), ...history.profiles.keys()])].sort();
  const past = keys.map((key) => history.profiles.get(key) ?? (wasOpen(key) ? neverCounted : null));
  const counts = Int32Array.from(keys, (key) => truth.get(key) ?? 0);
  const rare = rareInForms(truth, base);
  const choices = keys.map((key, cell): Choice => {
    const [low, high] = choiceOf(counts[cell] ?? 0, past[cell] ?? null, base);
    return rare.has(key) ? [low, low] : [low, high];
  });
  const published = round(
    {
      columns: profileColumns(keys),
      keys,
      counts,
      low: Int32Array.from(choices, ([low]) => low),
      step: Int32Array.from(choices, ([low, high]) => high - low),
    },
    { seed, base },
  ).published();
  const profiles = new Map<ProfileKey, PastProfile>();
  keys.forEach((key, cell) => {
    const value = published[cell] ?? 0;
    profiles.set(key, { count: counts[cell] ?? 0, published: value, residue: past[cell]?.residue ?? value % base });
  });
  return profiles;
}

const neverCounted: PastProfile = { count: 0, published: 0, residue: 0 };

/** What may be published of a profile: in a first edition 0 or the base for a small count, and the count itself otherwise. */
export function choiceOf(count: number, past: PastProfile | null, base: number): Choice {
  if (past?.count === count) return [past.published, past.published];
  if (past === null) return count === 0 || count >= base ? [count, count] : [0, base];
  const { residue } = past;
  const least = base + residue;
  if (count < least) return count === 0 ? [0, 0] : [0, least];
  const low = count - ((count - residue) % base);
  return low === count ? [count, count] : [low, low + base];
}
