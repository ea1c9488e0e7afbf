import { auditRoutes } from './audit.ts';
import { erasureRoutes } from './erasure.ts';
import type { ProblemName } from './problems.ts';
import { countsQuery, workbookQuery } from './queries.ts';
import { duplicateRoutes } from './duplicates.ts';
import { guidanceRoute } from './guidance.ts';
import { periodRoutes } from './periods.ts';
import { profileRoutes } from './profile.ts';
import { releaseAuditRoute } from './release-audit.ts';
import { releaseRoutes } from './releases.ts';
import { codebookResponse, countsResponse, healthResponse, openApiResponse, roles } from './schemas.ts';
import { submissionRoutes } from './submission-routes.ts';
import { wgaRoute } from './wga.ts';
import { workbookType } from './route.ts';
import type { Route } from './route.ts';

export const routes = {
  ...submissionRoutes,
  ...periodRoutes,
  ...duplicateRoutes,
  ...profileRoutes,
  counts: {
    method: 'GET',
    path: '/api/v1/counts',
    summary: "Counts of reports: a bureau's own exactly, for everyone else from the releases in force",
    roles,
    query: countsQuery,
    request: null,
    response: countsResponse,
    cached: true,
    problems: ['other-bureau', 'query-invalid', 'storage-unreachable'],
  },
  workbook: {
    method: 'GET',
    path: '/api/v1/workbook',
    summary: 'The combined workbook of all bureaus from the releases in force, as .xlsx',
    roles,
    query: workbookQuery,
    request: null,
    response: workbookType,
    problems: ['nothing-released', 'query-invalid', 'storage-unreachable'],
  },
  ...releaseRoutes,
  ...auditRoutes,
  ...erasureRoutes,
  releaseAudit: releaseAuditRoute,
  wga: wgaRoute,
  codebook: {
    method: 'GET',
    path: '/api/v1/codebook',
    summary: 'All code lists with labels, synonyms and sources, and the bureaus with their areas',
    roles: 'public',
    query: null,
    request: null,
    response: codebookResponse,
    cached: true,
    problems: [],
  },
  guidance: guidanceRoute,
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

/** Every problem that a route can answer with. What needs storage can find it gone or damaged as well. */
export function problemsOf(route: Route): readonly ProblemName[] {
  const ofRole = route.roles === 'public' ? [] : problemsWithToken;
  const ofStorage = route.problems.includes('storage-unreachable')
    ? (['storage-missing', 'storage-damaged'] as const)
    : [];
  return [...ofRole, ...route.problems, ...ofStorage, 'unexpected'];
}
