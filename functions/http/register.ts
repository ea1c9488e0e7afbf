import { app } from '@azure/functions';
import type { HttpRequest, HttpResponseInit, InvocationContext } from '@azure/functions';
import type { z } from 'zod';
import { ApiError, routes } from '#shared/api/index.ts';
import type { Route, RouteId } from '#shared/api/index.ts';
import type { Language } from '#shared/codebook/index.ts';
import type { WorkbookOptions } from '../configuration.ts';
import { assertMayCall } from '../identity/index.ts';
import type { Caller, VerifyToken } from '../identity/index.ts';
import type { Store } from '../store/index.ts';
import { problemOfError, problemResponse, toResponse } from './answer.ts';
import type { Answer } from './answer.ts';
import { conditional } from './etag.ts';
import { queryErrors } from './issues.ts';
import { preferredLanguage } from './language.ts';

/** What the handlers work with. */
export interface Application {
  readonly store: Store;
  readonly verify: VerifyToken;
  readonly now: () => Date;
  /** Version of the software. */
  readonly version: string;
  readonly workbook: WorkbookOptions;
  /** What a caller who has to sign in is told, see `signInChallenge`. */
  readonly challenge: string;
}

type Query<R extends Route> = R['query'] extends z.ZodType ? z.output<R['query']> : null;
type Params<R extends Route> = R extends { params: z.ZodType } ? z.output<R['params']> : null;
type CallerOf<R extends Route> = R['roles'] extends 'public' ? null : Caller;

/** A call that may be made: the caller has been verified and its role may use the route; the query has been parsed. */
export interface Call<R extends Route = Route> {
  readonly caller: CallerOf<R>;
  /** The parameters in the path. */
  readonly params: Params<R>;
  readonly query: Query<R>;
  readonly language: Language;
  readonly request: HttpRequest;
  /** Adds counts, codes and the like to the line in the log; never anything that a person wrote. */
  readonly note: (facts: Readonly<Record<string, string | number | boolean>>) => void;
}

/** Registers the handler of a route of the contract. */
export function registerRoute<I extends RouteId>(
  application: Application,
  id: I,
  handle: (call: Call<(typeof routes)[I]>) => Promise<Answer>,
): void {
  const route: Route = routes[id];
  const handler = async (request: HttpRequest, context: InvocationContext): Promise<HttpResponseInit> => {
    const started = performance.now();
    const facts: Record<string, string | number | boolean> = {};
    const language = preferredLanguage(request.headers.get('accept-language'));
    const respond = async (): Promise<HttpResponseInit> => {
      const caller = await admit(application, id, request);
      if (caller) facts['role'] = caller.role;
      const params = parseParams(route, request);
      const query = parseQuery(route, request, language);
      const note = (more: typeof facts): void => void Object.assign(facts, more);
      const call = { caller, params, query, language, request, note };
      const answer = await handle(call as unknown as Call<(typeof routes)[I]>);
      return toResponse(route.cached ? conditional(request, answer) : answer);
    };
    const response = await respond().catch((error: unknown) => {
      facts['problem'] = problemOfError(error);
      if (!(error instanceof ApiError)) facts['error'] = nameOf(error);
      return problemResponse(error, language, context.invocationId, application.challenge);
    });
    context.info(
      JSON.stringify({ route: id, status: response.status, ms: Math.round(performance.now() - started), ...facts }),
    );
    return response;
  };
  const path = route.path.replace(/^\/api\//, '');
  app.http(id, { methods: [route.method], route: path, authLevel: 'anonymous', handler });
}

/** The caller of a route, or `null` for a public one. */
async function admit({ verify }: Application, id: RouteId, request: HttpRequest): Promise<Caller | null> {
  const { roles }: Route = routes[id];
  if (roles === 'public') return null;
  const caller = await verify(request.headers.get('authorization'));
  assertMayCall(caller, id);
  return caller;
}

function parseParams({ params }: Route, request: HttpRequest): unknown {
  if (!params) return null;
  const parsed = params.safeParse({ ...request.params });
  if (!parsed.success) throw new ApiError('not-found');
  return parsed.data;
}

function parseQuery({ query }: Route, request: HttpRequest, language: Language): unknown {
  if (!query) return null;
  const parsed = query.safeParse(Object.fromEntries(request.query));
  if (!parsed.success) throw new ApiError('query-invalid', { errors: queryErrors(parsed.error, language) });
  return parsed.data;
}

/** An error's class only: messages may repeat what they were given. */
const nameOf = (error: unknown): string => (error instanceof Error ? error.constructor.name : typeof error);

/** What escapes a handler would be an empty 500; it becomes problem+json instead. */
export function registerSafetyNet(): void {
  app.hook.postInvocation((context) => {
    if (context.error === undefined || context.error === null) return;
    const request = context.inputs[0] as HttpRequest | undefined;
    const { invocationId } = context.invocationContext;
    context.invocationContext.error(JSON.stringify({ problem: 'unexpected', error: nameOf(context.error) }));
    const language = preferredLanguage(request?.headers.get('accept-language') ?? null);
    context.result = problemResponse(context.error, language, invocationId);
    context.error = undefined;
  });
}
