import * as z from 'zod';
import { bureauIds } from '#shared/codebook/index.ts';
import { type ProfileCounts, type ProfileKey, profileDimensions } from './profiles.ts';
import type { PastProfile, YearHistory } from './types.ts';

const whole = z.int().nonnegative();
const profileKey = z.string().refine((key) => key.split('|').length === profileDimensions.length);

/** Profiles with their counts as JSON, in columns: what a release stores, and what its rows are read from. */
export const storedProfiles = z
  .strictObject({ profiles: z.array(profileKey), counts: z.array(whole) })
  .refine(({ profiles, counts }) => profiles.length === counts.length);
export type StoredProfiles = z.infer<typeof storedProfiles>;

/** Profiles as `storedProfiles` reads them. */
export function storeProfiles(counts: ProfileCounts): StoredProfiles {
  const positive = [...counts].filter(([, count]) => count > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return { profiles: positive.map(([key]) => key), counts: positive.map(([, count]) => count) };
}

/** The counts of stored profiles; `profileRows` makes rows of them. */
export function readProfiles({ profiles, counts }: StoredProfiles): ProfileCounts {
  return new Map(profiles.map((key, at) => [key, counts[at] ?? 0]));
}

/** The history of a year as JSON, in columns. Secret: it holds true counts and the seed. */
export const storedHistory = z
  .strictObject({
    year: whole,
    base: z.int().min(3).max(10),
    seed: z
      .int()
      .nonnegative()
      .max(2 ** 32 - 1),
    editions: whole,
    slices: z.array(z.strictObject({ bureau: z.enum(bureauIds), quarter: z.string() })),
    profiles: z.array(profileKey),
    counts: z.array(whole),
    published: z.array(whole),
    residues: z.array(whole),
  })
  .refine(({ profiles, ...columns }) =>
    [columns.counts, columns.published, columns.residues].every(({ length }) => length === profiles.length),
  );
export type StoredHistory = z.infer<typeof storedHistory>;

/** A history as `storedHistory` reads it. */
export function storeHistory({ profiles, ...history }: YearHistory): StoredHistory {
  const kept = [...profiles].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...history,
    slices: [...history.slices],
    profiles: kept.map(([key]) => key),
    counts: kept.map(([, { count }]) => count),
    published: kept.map(([, { published }]) => published),
    residues: kept.map(([, { residue }]) => residue),
  };
}

export function readHistory({ profiles, counts, published, residues, ...history }: StoredHistory): YearHistory {
  return {
    ...history,
    profiles: new Map<ProfileKey, PastProfile>(
      profiles.map((key, at) => [
        key,
        { count: counts[at] ?? 0, published: published[at] ?? 0, residue: residues[at] ?? 0 },
      ]),
    ),
  };
}
