import * as z from 'zod';
import { dimensionIds, usualBase } from '#shared/counts/index.ts';
import type { DimensionId } from '#shared/counts/index.ts';
import { profileDimensions } from '#shared/release/index.ts';
import { pivotsQuery, yearNumber } from './queries.ts';
import { bodyProblems } from './submission-routes.ts';
import { csvType, workbookType } from './route.ts';
import type { Route } from './route.ts';
import { bureauId, roles, schemaVersion, year } from './schemas.ts';
import { quarterNumber } from './submissions.ts';

/** Counts of 1 up to one less than the base are published as 0 or as the base. */
export const smallestBase = 3;
export const largestBase = 10;

/** More editions of a year than this make comparing them easier for who should not, and are advised against. */
export const mostEditionsAdvised = 4;

export const releaseRequest = z
  .strictObject({
    schemaVersion: z.literal(schemaVersion),
    year,
    /** A release of a quarter holds the year up to and including that quarter; `null` for the whole year. */
    quarter: quarterNumber.nullable(),
    base: z.number().int().min(smallestBase).max(largestBase).default(usualBase),
    /** Why this edition is published, for everybody to read; may be empty in a preview only. */
    reason: z.string().trim().max(500).default(''),
    /** Show what would be published, and publish nothing. */
    dryRun: z.boolean(),
  })
  .refine(({ dryRun, reason }) => dryRun || reason !== '', { path: ['reason'] });
export type ReleaseRequest = z.input<typeof releaseRequest>;

/** What a release holds of a bureau. */
export const releaseBureau = z.object({
  bureau: bureauId,
  /** The version that the release rests on; `null` when the bureau has delivered nothing: not a zero. */
  version: z.number().int().nullable(),
  submittedAt: z.string().nullable(),
  /** The bureau said of every quarter of the release that it is complete. */
  complete: z.boolean(),
  /**
   * The bureau has a newer version, but so few reports changed that publishing them would show which. The quarters of the
   * edition before stay as they were.
   */
  kept: z.boolean(),
});
export type ReleaseBureau = z.infer<typeof releaseBureau>;

/** How far published sums are from the true ones. */
export const deviation = z.object({
  /** How many sums were compared. */
  margins: z.number().int(),
  /** In reports, with one decimal. */
  mean: z.number(),
  /** At least the base: a smaller one would tell about single reports. */
  largest: z.number().int(),
});

export type Deviation = z.infer<typeof deviation>;

export const releaseQuality = z.object({
  all: deviation,
  /** Sums over one dimension, such as all reports of a bureau. */
  oneWay: deviation,
  /** Sums over two dimensions, such as a ground in a domain. */
  twoWay: deviation,
});
export type ReleaseQuality = z.infer<typeof releaseQuality>;

/** Published reports of a bureau in the edition before and in the next; `null` when it is not in it. */
export const releaseDifference = z.object({
  bureau: bureauId,
  before: z.number().int().nullable(),
  after: z.number().int().nullable(),
});

const described = {
  year,
  quarter: quarterNumber.nullable(),
  edition: z.number().int().min(1),
  base: z.number().int(),
  bureaus: z.array(releaseBureau),
  quality: releaseQuality,
};

/** The name of an edition: `2024-Q2-e3`, or `2024-e3` for the whole year. */
export const releaseIdOf = ({
  year: ofYear,
  quarter,
  edition,
}: Pick<Release, 'year' | 'quarter' | 'edition'>): string =>
  `${ofYear}${quarter === null ? '' : `-Q${quarter}`}-e${edition}`;

/** A published release. It never changes. */
export const release = z.object({
  /** Such as `2024-Q2-e3`, or `2024-e3` for the whole year. Editions of a year are numbered on, whatever the quarter. */
  id: z.string(),
  ...described,
  /** Reports in the release, as published. */
  total: z.number().int(),
  reason: z.string(),
  /** ISO 8601 with zone. */
  publishedAt: z.string(),
  publishedBy: z.string(),
});
export type Release = z.infer<typeof release>;

export const releaseWarnings = [
  /** Some bureaus delivered nothing. */
  'bureau-missing',
  /** Some bureaus have not said that they are complete. */
  'bureau-incomplete',
  /** Some bureaus stay at the version of the edition before. */
  'bureau-kept',
  /** A bureau could work out a small number of another one: it cannot be published like this. */
  'not-safe',
  /** Base 3 protects less than the usual one. */
  'weak-base',
  /** More editions than advised. */
  'many-editions',
] as const;
export type ReleaseWarning = (typeof releaseWarnings)[number];

export const releasePreview = z.object({
  ...described,
  /** The edition in force that this one would follow; `null` when it would be the first. */
  before: z.string().nullable(),
  /** It would say the same as the edition before, so that there is nothing to publish. */
  unchanged: z.boolean(),
  /** Empty for a first edition: previews of it are each rounded afresh, so they may not show counts. */
  differences: z.array(releaseDifference),
  warnings: z.array(z.enum(releaseWarnings)),
});
export type ReleasePreview = z.infer<typeof releasePreview>;

export const releaseResult = z.object({
  outcome: z.enum(['previewed', 'published', 'nothing-changed']),
  preview: releasePreview,
  /** The published release; for `nothing-changed` the one in force, and `null` for a preview. */
  release: release.nullable(),
});
export type ReleaseResult = z.infer<typeof releaseResult>;

export const releasesQuery = z.strictObject({
  year: yearNumber.optional().describe('Without it: this year and the nine before it.'),
});
export type ReleasesQuestion = z.output<typeof releasesQuery>;

/** Newest year first, and of a year the newest edition first, which is the one in force. */
export const releaseList = z.object({ releases: z.array(release) });
export type ReleaseList = z.infer<typeof releaseList>;

const releaseId = z.string().regex(/^\d{4}(-Q[1-4])?-e[1-9]\d{0,3}$/);

/** The tables of a release by what they are split by: sums over its published rows, and `profiles`, which are the rows themselves. */
export const cubes = {
  profiles: ['year', ...profileDimensions],
  reports: ['year', 'bureau'],
  quarters: ['year', 'quarter', 'bureau'],
  grounds: ['year', 'bureau', 'ground'],
  'ground-domain': ['year', 'ground', 'domain'],
  domains: ['year', 'bureau', 'domain'],
  natures: ['year', 'bureau', 'nature'],
  'nature-city': ['year', 'city', 'nature'],
  handlings: ['year', 'bureau', 'handling'],
  channels: ['year', 'bureau', 'channel'],
  spread: ['year', 'city', 'district'],
  residence: ['year', 'bureau', 'residence'],
  'mass-reports': ['year', 'bureau', 'massReport'],
} as const satisfies Readonly<Record<string, readonly DimensionId[]>>;
export type CubeName = keyof typeof cubes;

export const cubeNames = Object.keys(cubes) as readonly CubeName[];

export const cubeQuery = z.strictObject({ format: z.enum(['json', 'csv']).default('json') });

export const cubeResponse = z.object({
  release,
  name: z.enum(cubeNames),
  by: z.array(z.enum(dimensionIds)),
  /** Of a profile, the codes of a dimension with several values are joined by `+`. */
  rows: z.array(z.object({ keys: z.array(z.string()), count: z.number().int() })),
  total: z.number().int(),
});
export type CubeResponse = z.infer<typeof cubeResponse>;

export const ofOneRelease = z.object({ id: releaseId });
export const readReleaseProblems = ['not-found', 'release-unknown', 'storage-unreachable'] as const;

export const releaseRoutes = {
  publishRelease: {
    method: 'POST',
    path: '/api/v1/releases',
    summary: 'Publish the protected counts of a year or quarter, or preview what that would give',
    roles: ['coordinator'],
    query: null,
    request: releaseRequest,
    response: releaseResult,
    keyed: true,
    // As long as a function may take (`functionTimeout` in host.json).
    patience: 120_000,
    problems: [
      ...bodyProblems,
      'idempotency-key-missing',
      'idempotency-key-reused',
      'release-without-data',
      'release-not-safe',
      'release-base-fixed',
      'release-quarter-passed',
      'released-meanwhile',
      'release-too-slow',
      'busy',
      'storage-unreachable',
    ],
  },
  releases: {
    method: 'GET',
    path: '/api/v1/releases',
    summary: 'The releases with their editions, reasons and quality',
    roles,
    query: releasesQuery,
    request: null,
    response: releaseList,
    problems: ['query-invalid', 'storage-unreachable'],
  },
  release: {
    method: 'GET',
    path: '/api/v1/releases/{id}',
    summary: 'One release: what it rests on, its edition, reason and quality',
    roles,
    params: ofOneRelease,
    query: null,
    request: null,
    response: release,
    problems: readReleaseProblems,
  },
  releaseCube: {
    method: 'GET',
    path: '/api/v1/releases/{id}/cubes/{name}',
    summary: 'A table of a release, as JSON or as CSV for Power Query',
    roles,
    params: z.object({ id: releaseId, name: z.enum(cubeNames) }),
    query: cubeQuery,
    request: null,
    response: cubeResponse,
    alternative: csvType,
    problems: [...readReleaseProblems, 'query-invalid'],
  },
  releaseWorkbook: {
    method: 'GET',
    path: '/api/v1/releases/{id}/workbook',
    summary: 'The combined workbook of a release, as .xlsx',
    roles,
    params: ofOneRelease,
    query: pivotsQuery,
    request: null,
    response: workbookType,
    problems: [...readReleaseProblems, 'query-invalid'],
  },
} as const satisfies Readonly<Record<string, Route>>;
