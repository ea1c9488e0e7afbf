import * as z from 'zod';
import { yearNumber } from './queries.ts';
import type { Route } from './route.ts';
import { bureauId, roles, year } from './schemas.ts';

/** What can be done to stored data. A name keeps its meaning for good: old lines hold it. */
export const auditActions = [
  /** A bureau's submission became a new version of its year. */
  'submission-stored',
  /** A bureau withdrew single cases, which became a new version of its year. */
  'cases-withdrawn',
  /** A bureau undid its last version: the one before was put in force again. */
  'version-restored',
  /** A bureau said that a quarter is complete, or took that back. */
  'period-reported',
  /** A quarter of a bureau was closed, because it stands in a release. */
  'period-closed',
  /** The coordinator opened a closed quarter again. */
  'period-reopened',
  /** A bureau's way of reading its sheet was kept. */
  'profile-saved',
  /** A bureau judged cases that may be doubles. */
  'review-saved',
  /** A release, or a new edition of one, was published. */
  'release-published',
  /** A bureau erased one case from every version. */
  'case-erased',
  /** What was said of possible doubles was removed, because a case in them has gone. */
  'review-removed',
  /** Registrations older than the retention period were removed from every version. */
  'registrations-expired',
  /** Versions beyond the number that is kept were removed. */
  'versions-expired',
] as const;
export type AuditAction = (typeof auditActions)[number];

/** Who did what: one line of the audit trail (BIO 8.15). It holds nothing of the data's content: no case numbers, no counts. */
export const auditEntry = z.object({
  who: z.object({
    /** Identifier of the account, or the name of a task of ours such as `retention`. */
    id: z.string(),
    role: z.enum([...roles, 'system']),
  }),
  what: z.enum(auditActions),
  /** What it was done to, such as `version 4` or `period 2023-Q1`. */
  object: z.string(),
  /** What came of it, such as `stored`. */
  result: z.string(),
  /** ISO 8601 with zone. Of the clock of that moment: the order of lines does not depend on it. */
  when: z.string(),
  /** From where: the caller's network (never the whole address), or `timer` or `tool`. */
  origin: z.string(),
});
export type AuditEntry = z.infer<typeof auditEntry>;

export const auditQuery = z.strictObject({
  year: yearNumber.optional().describe('Without it: every year.'),
  bureau: bureauId.optional().describe('Without it: every bureau, and the releases.'),
  after: z.string().max(200).optional().describe('`next` of the page before.'),
});
export type AuditQuestion = z.infer<typeof auditQuery>;

/** Where something was done: a bureau's year, a bureau as a whole (`year` is `null`), or the releases of a year (`bureau` is `null`). */
const place = { bureau: bureauId.nullable(), year: year.nullable() };

export const auditList = z.object({
  /** Newest first, at most `auditPageSize`. */
  lines: z.array(
    auditEntry.extend({
      ...place,
      /** The line's place in its own trail, from 1. */
      number: z.number().int(),
    }),
  ),
  /** For `after`; `null` on the last page. */
  next: z.string().nullable(),
  /** Each trail that was asked for, verified from its first line to its last. */
  trails: z.array(
    z.object({
      ...place,
      lines: z.number().int(),
      /** The first line that is missing or is not what was written; `null` when the trail is whole. */
      brokenAt: z.number().int().nullable(),
    }),
  ),
  /** Stored months (`YYYY-MM`) that can no longer be read. */
  damaged: z.array(z.object({ bureau: bureauId, year, months: z.array(z.string()) })),
});
export type AuditList = z.infer<typeof auditList>;

/** Lines on a page of the audit trail. */
export const auditPageSize = 200;

export const auditRoutes = {
  audit: {
    method: 'GET',
    path: '/api/v1/audit',
    summary: 'Who did what to stored data, newest first, with whether the trail is whole and all data can be read',
    roles: ['coordinator'],
    query: auditQuery,
    request: null,
    response: auditList,
    problems: ['query-invalid', 'storage-unreachable'],
  },
} as const satisfies Readonly<Record<string, Route>>;
