import * as z from 'zod';
import { bureauIds } from '#shared/codebook/index.ts';
import { profileDimensions } from '#shared/release/index.ts';
import { ofOneRelease, readReleaseProblems, releaseQuality } from './releases.ts';
import type { Route } from './route.ts';

const whole = z.number().int().min(0);

/** What was checked before a release was published; see `shared/release/audit`. It never changes. */
export const releaseAudit = z.object({
  edition: whole,
  base: whole,
  /** Whether everything that must hold does. */
  passed: z.boolean(),
  weakBase: z.boolean(),
  /** Published profiles, and the numbers in 1..base-1 among them and their sums: 0. */
  profiles: whole,
  smallNumbers: whole,
  /** Sums that were compared, and those that differ from their total: 0. */
  additivity: z.object({ sums: whole, wrong: whole }),
  quality: releaseQuality,
  /** For each earlier edition the profiles that changed, and differences in 1..base-1: 0. */
  differences: z.array(z.object({ edition: whole, changed: whole, small: whole })),
  /** What each bureau learns that subtracts its own exact counts. */
  bureaus: z.array(z.object({ bureau: z.enum(bureauIds), profiles: whole, pinned: whole, meanValuesLeft: z.number() })),
  /** Margins of which every report has the same single ground. */
  covered: z.object({
    oneWay: whole,
    twoWay: whole,
    list: z.array(
      z.object({ by: z.array(z.enum(profileDimensions)), keys: z.array(z.string()), ground: z.string(), count: whole }),
    ),
  }),
});
export type ReleaseAudit = z.infer<typeof releaseAudit>;

export const releaseAuditRoute = {
  method: 'GET',
  path: '/api/v1/releases/{id}/audit',
  summary: 'The audit of a release: what was checked, and what others could still learn from it',
  roles: ['coordinator'],
  params: ofOneRelease,
  query: null,
  request: null,
  response: releaseAudit,
  problems: readReleaseProblems,
} as const satisfies Route;
