import * as z from 'zod';
import { bureauIds } from '#shared/codebook/index.ts';
import { dimensionIds } from '#shared/counts/index.ts';
import { fields } from '#shared/registration/index.ts';
import { modes } from '#shared/submission/index.ts';

/** The version of the request and response shapes below; a body of another version is refused. */
export const schemaVersion = 1;

/** Largest request body that the API reads, in bytes. */
export const maxBodyBytes = 10 * 1024 * 1024;

/** How many changes, refused rows or findings a response spells out; totals are always exact. */
export const maxListed = 1000;

export const roles = ['bureau', 'policy', 'municipality', 'coordinator'] as const;
export type Role = (typeof roles)[number];

export const bureauId = z.enum(bureauIds);
export const year = z.number().int().min(2009).max(2100);
export const caseNumber = z.string().min(1).max(64);

/**
 * Registrations column by column: every column present has `rows` values; a column that is absent holds only empty
 * values. See `shared/registration/columns.ts`, which parses the values themselves.
 */
export const registrationColumns = z.strictObject({
  rows: z.number().int().min(0).max(200_000),
  columns: z.partialRecord(z.enum(fields), z.array(z.unknown())),
});

/** Anything else in the body is refused: what is not asked for should not be sent. */
export const submissionRequest = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  bureau: bureauId,
  year,
  mode: z.enum(modes),
  /** Show what would change and store nothing. */
  dryRun: z.boolean(),
  /** The version that the preview was made against; `null` for none yet. When another version is in force by now, the rows merge or the caller is told. */
  baseVersion: z.number().int().min(0).nullable(),
  /** Cases that stand on the sheet but cannot be submitted yet: a complete list does not withdraw them. */
  heldBack: z.array(caseNumber).max(200_000),
  registrations: registrationColumns,
});
export type SubmissionRequest = z.infer<typeof submissionRequest>;

export const submissionCounts = z.object({
  added: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  withdrawn: z.number().int(),
  refused: z.number().int(),
});
export type SubmissionCounts = z.infer<typeof submissionCounts>;

const fieldValue = z.union([z.string(), z.boolean(), z.null(), z.array(z.string())]);

export const changedCase = z.object({
  caseNumber,
  changes: z.array(z.object({ field: z.enum(fields), before: fieldValue, after: fieldValue })),
});

export const refusedCase = z.object({
  /** Index of the row in the request. */
  index: z.number().int(),
  caseNumber: z.string().nullable(),
  breaches: z.array(
    z.object({
      code: z.string(),
      fields: z.array(z.enum(fields)),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
});

/** Lists are cut at `maxListed`; `counts` are exact. */
export const submissionPreview = z.object({
  bureau: bureauId,
  year,
  /** Version in force when the preview was made; `null` when the year has no version yet. */
  version: z.number().int().nullable(),
  counts: submissionCounts,
  added: z.array(caseNumber),
  changed: z.array(changedCase),
  withdrawn: z.array(caseNumber),
  refused: z.array(refusedCase),
});
export type SubmissionPreview = z.infer<typeof submissionPreview>;

export const receipt = z.object({
  /** Such as `2023-R-014`. */
  number: z.string(),
  bureau: bureauId,
  year,
  version: z.number().int(),
  mode: z.enum(modes),
  /** ISO 8601 with zone. */
  submittedAt: z.string(),
  submittedBy: z.string(),
  counts: submissionCounts,
  /** Reports in force after this submission. */
  total: z.number().int(),
  /** SHA-256 over the stored registrations, in hexadecimal. */
  checksum: z.string(),
});
export type Receipt = z.infer<typeof receipt>;

export const submissionResult = z.object({
  outcome: z.enum(['previewed', 'stored', 'nothing-changed']),
  preview: submissionPreview,
  /** The new receipt; for `nothing-changed` the latest one, and `null` for a preview. */
  receipt: receipt.nullable(),
});
export type SubmissionResult = z.infer<typeof submissionResult>;

/** Newest first. */
export const submissionList = z.object({
  submissions: z.array(receipt),
  /** A bureau sees its own numbers exactly; in those of others every number is rounded on its own. */
  precision: z.enum(['exact', 'rounded']),
});
export type SubmissionList = z.infer<typeof submissionList>;

export const countsResponse = z.object({
  by: z.array(z.enum(dimensionIds)),
  rows: z.array(z.object({ keys: z.array(z.string()), count: z.number().int() })),
  total: z.number().int(),
  /** `exact`: the bureau's own data. `rounded`: every number on its own rounded to a multiple of `base`, so sums may differ. */
  precision: z.enum(['exact', 'rounded']),
  base: z.number().int().nullable(),
  /** What the counts rest on: per bureau and year the version in force, or `null` when nothing was delivered. */
  sources: z.array(
    z.object({ bureau: bureauId, year, version: z.number().int().nullable(), submittedAt: z.string().nullable() }),
  ),
});
export type CountsResponse = z.infer<typeof countsResponse>;

const text = z.object({ nl: z.string(), en: z.string() });
const codeList = z.array(
  z.object({
    code: z.string(),
    label: text,
    synonyms: z.array(z.string()),
    source: z.object({
      status: z.enum(['source', 'to-be-verified', 'historical']),
      citation: z.string(),
      checkedOn: z.string(),
    }),
    retired: z.literal(true).optional(),
  }),
);

export const codebookResponse = z.object({
  version: z.string(),
  lists: z.record(z.string(), codeList),
  bureaus: z.array(
    z.object({ id: bureauId, name: z.string(), letter: z.string(), city: z.string(), area: z.array(z.string()) }),
  ),
});
export type CodebookResponse = z.infer<typeof codebookResponse>;

export const healthResponse = z.object({ status: z.enum(['ok', 'storage-unreachable']), version: z.string() });
export type HealthResponse = z.infer<typeof healthResponse>;

/** An OpenAPI 3.1 document; see `openApiDocument`. */
export const openApiResponse = z.looseObject({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) });

/** RFC 9457. `type` is `urn:meldbeeld:problem:` and a name of `shared/api/problems.ts`. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  /** Where in the request: a JSON pointer into the body, or the name of a query parameter. */
  errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
  /** With `changed-meanwhile`: the cases that somebody else changed too. */
  cases: z.array(caseNumber).optional(),
  /** Seconds, the same as the header Retry-After. */
  retryAfter: z.number().optional(),
});
export type Problem = z.infer<typeof problem>;
