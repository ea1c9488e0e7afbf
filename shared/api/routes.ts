import type { z } from 'zod';
import type { ProblemName } from './problems.ts';
import { countsQuery, submissionsQuery, workbookQuery } from './queries.ts';
import {
  codebookResponse,
  countsResponse,
  healthResponse,
  openApiResponse,
  roles,
  submissionList,
  submissionRequest,
  submissionResult,
} from './schemas.ts';
import type { Role } from './schemas.ts';

/** The media type of an Excel workbook. */
export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** One route of the API, declared once: handlers, client, authorisation and OpenAPI all come from it. */
export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: `/api/v1/${string}`;
  readonly summary: string;
  /** Who may call it; `public` needs no token. What a role may see within the route is for `functions/identity`. */
  readonly roles: readonly Role[] | 'public';
  readonly query: z.ZodType | null;
  readonly request: z.ZodType | null;
  /** The schema of the JSON answer, or the media type of a binary one. */
  readonly response: z.ZodType | typeof workbookType;
  /** Problems of this route alone; see `problemsOf` for all that it can answer with. */
  readonly problems: readonly ProblemName[];
}

export const routes = {
  submit: {
    method: 'POST',
    path: '/api/v1/submissions',
    summary: "Submit a bureau's registrations of a year, or preview what that would change",
    roles: ['bureau'],
    query: null,
    request: submissionRequest,
    response: submissionResult,
    problems: [
      'other-bureau',
      'body-not-json',
      'length-required',
      'body-too-large',
      'media-type',
      'unknown-schema-version',
      'body-invalid',
      'values-invalid',
      'idempotency-key-missing',
      'idempotency-key-reused',
      'changed-meanwhile',
      'unknown-base-version',
      'submission-too-large-for-one-transaction',
      'busy',
      'storage-unreachable',
    ],
  },
  submissions: {
    method: 'GET',
    path: '/api/v1/submissions',
    summary: "Receipts, newest first: a bureau's own, or for the coordinator everyone's",
    roles: ['bureau', 'coordinator'],
    query: submissionsQuery,
    request: null,
    response: submissionList,
    problems: ['other-bureau', 'query-invalid', 'storage-unreachable'],
  },
  counts: {
    method: 'GET',
    path: '/api/v1/counts',
    summary: "Counts of reports: a bureau's own exactly, for everyone else rounded",
    roles,
    query: countsQuery,
    request: null,
    response: countsResponse,
    problems: ['other-bureau', 'query-invalid', 'storage-unreachable'],
  },
  workbook: {
    method: 'GET',
    path: '/api/v1/workbook',
    summary: 'The combined workbook of all bureaus, with rounded counts, as .xlsx',
    roles,
    query: workbookQuery,
    request: null,
    response: workbookType,
    problems: ['query-invalid', 'storage-unreachable'],
  },
  codebook: {
    method: 'GET',
    path: '/api/v1/codebook',
    summary: 'All code lists with labels, synonyms and sources, and the bureaus with their areas',
    roles: 'public',
    query: null,
    request: null,
    response: codebookResponse,
    problems: [],
  },
  openapi: {
    method: 'GET',
    path: '/api/v1/openapi.json',
    summary: 'This description',
    roles: 'public',
    query: null,
    request: null,
    response: openApiResponse,
    problems: [],
  },
  health: {
    method: 'GET',
    path: '/api/v1/health',
    summary: 'Whether the API works and reaches its storage',
    roles: 'public',
    query: null,
    request: null,
    response: healthResponse,
    problems: [],
  },
} as const satisfies Readonly<Record<string, Route>>;

export type RouteId = keyof typeof routes;

export const routeIds = Object.keys(routes) as readonly RouteId[];

const problemsWithToken = [
  'not-signed-in',
  'token-expired',
  'token-rejected',
  'no-role',
  'several-roles',
  'role-not-allowed',
  'sign-in-unreachable',
] as const satisfies readonly ProblemName[];

/** Every problem that a route can answer with. */
export function problemsOf(route: Route): readonly ProblemName[] {
  return [...(route.roles === 'public' ? [] : problemsWithToken), ...route.problems, 'unexpected'];
}
