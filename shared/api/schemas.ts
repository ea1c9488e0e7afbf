import * as z from 'zod';
import { bureauIds } from '#shared/codebook/index.ts';
import { dimensionIds } from '#shared/counts/index.ts';
import { fields } from '#shared/registration/index.ts';

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

/** A list of which the values are left alone: whoever parses them looks at each anyway, and there can be millions. */
const unparsedList = z
  .custom<unknown[]>()
  .check(({ value, issues }) => {
    if (!Array.isArray(value)) issues.push({ code: 'invalid_type', expected: 'array', input: value });
  })
  .meta({ type: 'array', items: {} });

/**
 * Registrations column by column: every column present has `rows` values; a column that is absent holds only empty
 * values. See `shared/registration/columns.ts`, which parses the values themselves.
 */
export const registrationColumns = z.strictObject({
  rows: z.number().int().min(0).max(200_000),
  columns: z.partialRecord(z.enum(fields), unparsedList),
});

export const countsResponse = z.object({
  by: z.array(z.enum(dimensionIds)),
  rows: z.array(z.object({ keys: z.array(z.string()), count: z.number().int() })),
  total: z.number().int(),
  /** `exact`: the bureau's own data. `released`: sums over published releases, so that all of them add up. */
  precision: z.enum(['exact', 'released']),
  /** No number lies in 1..base-1; of several releases the largest base. `null` when counts are exact, or nothing was released. */
  base: z.number().int().nullable(),
  /** The release in force of each year that was asked for, `null` where there is none; empty when counts are exact. */
  releases: z.array(
    z.object({
      year,
      release: z
        .object({
          id: z.string(),
          edition: z.number().int(),
          /** The counts are of the year up to and including this quarter; `null` for the whole year. */
          quarter: z.number().int().min(1).max(4).nullable(),
          base: z.number().int(),
          publishedAt: z.string(),
        })
        .nullable(),
    }),
  ),
  /** What the counts rest on: per bureau and year the version, or `null` when nothing was delivered or released. */
  sources: z.array(
    z.object({
      bureau: bureauId,
      year,
      version: z.number().int().nullable(),
      submittedAt: z.string().nullable(),
      /** Months (`YYYY-MM`) that storage can no longer read: their reports are missing from the counts. */
      damaged: z.array(z.string()).optional(),
    }),
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
