import * as z from 'zod';
import type { ProblemName } from './problems.ts';
import { submissionsQuery, yearNumber } from './queries.ts';
import type { Route } from './route.ts';
import {
  caseList,
  submissionList,
  submissionRequest,
  submissionResult,
  undoRequest,
  versionDifference,
  withdrawalRequest,
} from './submissions.ts';

/** What can be wrong with any body. */
export const bodyProblems = [
  'body-not-json',
  'length-required',
  'body-too-large',
  'media-type',
  'unknown-schema-version',
  'body-invalid',
] as const satisfies readonly ProblemName[];

/** What can keep any new version of a year from being stored. */
const versionProblems = [
  'other-bureau',
  ...bodyProblems,
  'idempotency-key-missing',
  'idempotency-key-reused',
  'period-closed',
  'busy',
  'storage-unreachable',
] as const satisfies readonly ProblemName[];

export const caseListQuery = z.strictObject({ year: yearNumber });
export type CaseListQuestion = z.infer<typeof caseListQuery>;

export const versionDifferenceQuery = z.strictObject({
  year: yearNumber,
  version: z
    .string()
    .regex(/^[1-9]\d{0,6}$/)
    .transform(Number),
});
export type VersionDifferenceQuestion = z.infer<typeof versionDifferenceQuery>;

export const submissionRoutes = {
  submit: {
    method: 'POST',
    path: '/api/v1/submissions',
    summary: "Submit a bureau's registrations of a year, or preview what that would change",
    roles: ['bureau'],
    query: null,
    request: submissionRequest,
    response: submissionResult,
    keyed: true,
    problems: [...versionProblems, 'values-invalid', 'personal-data', 'changed-meanwhile', 'unknown-base-version'],
  },
  undo: {
    method: 'POST',
    path: '/api/v1/submissions/undo',
    summary:
      "Undo the last version of a bureau's year: a new version with the content of the one before; or preview that",
    roles: ['bureau'],
    query: null,
    request: undoRequest,
    response: submissionResult,
    keyed: true,
    problems: [...versionProblems, 'not-the-last-version', 'unknown-version'],
  },
  withdraw: {
    method: 'POST',
    path: '/api/v1/submissions/withdraw',
    summary: 'Withdraw single cases, with a reason, or preview that',
    roles: ['bureau'],
    query: null,
    request: withdrawalRequest,
    response: submissionResult,
    keyed: true,
    problems: [...versionProblems, 'case-not-in-force', 'changed-meanwhile', 'unknown-base-version'],
  },
  submissions: {
    method: 'GET',
    path: '/api/v1/submissions',
    summary: "Receipts, newest first: a bureau's own, or for the coordinator everyone's",
    roles: ['bureau', 'coordinator'],
    query: submissionsQuery,
    request: null,
    response: submissionList,
    cached: true,
    problems: ['other-bureau', 'query-invalid', 'storage-unreachable'],
  },
  versionDifference: {
    method: 'GET',
    path: '/api/v1/submissions/difference',
    summary: 'What one version of the own year changed, compared with the version before',
    roles: ['bureau'],
    query: versionDifferenceQuery,
    request: null,
    response: versionDifference,
    problems: ['unknown-version', 'query-invalid', 'storage-unreachable'],
  },
  cases: {
    method: 'GET',
    path: '/api/v1/cases',
    summary: 'The own cases in force: number, month, grounds and domain',
    roles: ['bureau'],
    query: caseListQuery,
    request: null,
    response: caseList,
    problems: ['query-invalid', 'storage-unreachable'],
  },
} as const satisfies Readonly<Record<string, Route>>;
