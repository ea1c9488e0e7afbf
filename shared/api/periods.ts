import * as z from 'zod';
import { periodStatuses, reopenReasons } from '#shared/submission/index.ts';
import { bodyProblems } from './submission-routes.ts';
import { yearNumber } from './queries.ts';
import type { Route } from './route.ts';
import { bureauId, schemaVersion, year } from './schemas.ts';
import { quarterNumber } from './submissions.ts';

/** A quarter of a bureau's year. */
export const period = z.object({
  quarter: quarterNumber,
  status: z.enum(periodStatuses),
  /** When it got this status, ISO 8601; `null` while nobody has said anything. */
  at: z.string().nullable(),
  /** The name of who declared it complete, closed or opened it. */
  by: z.string().nullable(),
  /** The release in which it stands; only of a closed one. */
  release: z.string().nullable(),
  /** Why it was opened again; only of one that was closed before. */
  reason: z.enum(reopenReasons).nullable(),
});
export type Period = z.infer<typeof period>;

/** The quarters of a bureau's year, always four, and what it has submitted. */
export const bureauPeriods = z.object({
  bureau: bureauId,
  year,
  /** The version in force; `null` when nothing was ever submitted. */
  version: z.number().int().nullable(),
  submittedAt: z.string().nullable(),
  quarters: z.array(period),
});
export type BureauPeriods = z.infer<typeof bureauPeriods>;

export const periodBoard = z.object({ year, bureaus: z.array(bureauPeriods) });
export type PeriodBoard = z.infer<typeof periodBoard>;

export const periodsQuery = z.strictObject({ year: yearNumber });
export type PeriodsQuestion = z.infer<typeof periodsQuery>;

const onePeriod = { schemaVersion: z.literal(schemaVersion), bureau: bureauId, year, quarter: quarterNumber };

export const completionRequest = z.strictObject({
  ...onePeriod,
  /** `false` takes it back. */
  complete: z.boolean(),
});
export type CompletionRequest = z.infer<typeof completionRequest>;

export const reopeningRequest = z.strictObject({ ...onePeriod, reason: z.enum(reopenReasons) });
export type ReopeningRequest = z.infer<typeof reopeningRequest>;

export const periodRoutes = {
  periods: {
    method: 'GET',
    path: '/api/v1/periods',
    summary: "The status of every quarter of a year: a bureau's own, or for the coordinator everyone's",
    roles: ['bureau', 'coordinator'],
    query: periodsQuery,
    request: null,
    response: periodBoard,
    problems: ['query-invalid', 'storage-unreachable'],
  },
  completePeriod: {
    method: 'POST',
    path: '/api/v1/periods/complete',
    summary: 'Declare a quarter of the own bureau complete, or take that back while it is not closed',
    roles: ['bureau'],
    query: null,
    request: completionRequest,
    response: bureauPeriods,
    problems: ['other-bureau', ...bodyProblems, 'period-closed', 'period-not-over', 'busy', 'storage-unreachable'],
  },
  reopenPeriod: {
    method: 'POST',
    path: '/api/v1/periods/reopen',
    summary: 'Open a closed quarter of a bureau again, with a reason',
    roles: ['coordinator'],
    query: null,
    request: reopeningRequest,
    response: bureauPeriods,
    problems: [...bodyProblems, 'period-not-closed', 'busy', 'storage-unreachable'],
  },
} as const satisfies Readonly<Record<string, Route>>;
