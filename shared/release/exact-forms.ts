import { type BureauId, bureauOf } from '#shared/codebook/index.ts';
import { type ProfileCounts, type ProfileKey, valuesOf } from './profiles.ts';

/**
 * The profiles that must not be rounded up: they count in a row of the exact statutory form of the bureau's city that holds
 * fewer reports than the base. Together with that form, which the city gets, a published profile of such a row could say that
 * there is exactly one report with it.
 */
export function rareInForms(truth: ProfileCounts, base: number): ReadonlySet<ProfileKey> {
  const totals = new Map<string, number>();
  for (const [key, count] of truth) {
    for (const row of formRows(key)) totals.set(row, (totals.get(row) ?? 0) + count);
  }
  return new Set([...truth.keys()].filter((key) => formRows(key).some((row) => (totals.get(row) ?? 0) < base)));
}

/**
 * The rows of its city's form in which a profile counts: incidents in the city by residents and by others together, because
 * who is a resident of the city alone does not show in a profile.
 */
function formRows(key: ProfileKey): string[] {
  const [bureau = ''] = valuesOf(key, 'bureau');
  const [city = ''] = valuesOf(key, 'city');
  const [residence = ''] = valuesOf(key, 'residence');
  if (bureauOf(bureau as BureauId).city !== city || (residence !== 'K1' && residence !== 'K4')) return [];
  const codes = (['domain', 'ground', 'nature', 'handling'] as const).flatMap((dimension) => valuesOf(key, dimension));
  return codes.map((code) => `${bureau} ${code}`);
}
