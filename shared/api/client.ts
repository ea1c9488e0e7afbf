import type { z } from 'zod';
import type { Language } from '#shared/codebook/index.ts';
import { ApiProblem, ConnectionError, UnreadableAnswer } from './errors.ts';
import { countsParameters } from './queries.ts';
import type { CountsQuestion, SubmissionsQuestion, WorkbookQuestion } from './queries.ts';
import { routes } from './routes.ts';
import type { Route } from './routes.ts';
import { problem } from './schemas.ts';
import type {
  CodebookResponse,
  CountsResponse,
  HealthResponse,
  SubmissionList,
  SubmissionRequest,
  SubmissionResult,
} from './schemas.ts';

export interface UploadProgress {
  readonly sent: number;
  readonly total: number;
}

/**
 * `fetch`, or something that does the same and also reports the progress of an upload (browsers tell that to
 * XMLHttpRequest only). The platform's own `fetch` fits: it ignores `onUploadProgress`.
 */
export type ClientFetch = (
  url: string,
  init: RequestInit & { onUploadProgress?: (progress: UploadProgress) => void },
) => Promise<Response>;

export interface ClientOptions {
  /** Origin of the API without a slash at the end; empty for the page's own. */
  readonly baseUrl: string;
  /** The caller's token, or `null` when nobody is signed in. `renew` asks for a fresh one after a refusal. */
  readonly getToken: (options: { readonly renew: boolean }) => Promise<string | null>;
  readonly fetch: ClientFetch;
  /** The language for problems; asked at every call. */
  readonly language: () => Language;
  /** Whether the device has a network at all. */
  readonly isOnline?: () => boolean;
  /** How long an answer may take, in milliseconds; 60 seconds unless told. */
  readonly timeout?: number;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
}

export interface SubmitOptions extends CallOptions {
  /** Needed unless `dryRun`. Keep it for a retry of the same submission: it is then stored once. */
  readonly idempotencyKey?: string;
  readonly onUploadProgress?: (progress: UploadProgress) => void;
}

/**
 * Calls of the API, typed from its routes; every answer has been parsed.
 * Errors: `ApiProblem`, `ConnectionError`, `UnreadableAnswer`; an abort by the caller's signal rejects with the signal's reason.
 */
export interface ApiClient {
  submit(request: SubmissionRequest, options?: SubmitOptions): Promise<SubmissionResult>;
  submissions(question?: SubmissionsQuestion, options?: CallOptions): Promise<SubmissionList>;
  counts(question: CountsQuestion, options?: CallOptions): Promise<CountsResponse>;
  workbook(question: WorkbookQuestion, options?: CallOptions): Promise<Uint8Array<ArrayBuffer>>;
  codebook(options?: CallOptions): Promise<CodebookResponse>;
  health(options?: CallOptions): Promise<HealthResponse>;
}

interface Call extends SubmitOptions {
  readonly parameters?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export function createClient(options: ClientOptions): ApiClient {
  const json = async <S extends z.ZodType>(route: Route & { response: S }, call: Call): Promise<z.output<S>> => {
    const response = await answer(options, route, call);
    const text = await response.text();
    try {
      return route.response.parse(JSON.parse(text));
    } catch (cause) {
      throw new UnreadableAnswer(response.status, { cause });
    }
  };
  return {
    submit: (body, call = {}) => json(routes.submit, { ...call, body }),
    submissions: ({ year, bureau } = {}, call = {}) => {
      const parameters = { ...(year !== undefined && { year: String(year) }), ...(bureau && { bureau }) };
      return json(routes.submissions, { ...call, parameters });
    },
    counts: (question, call = {}) => json(routes.counts, { ...call, parameters: countsParameters(question) }),
    workbook: async ({ year }, call = {}) => {
      const response = await answer(options, routes.workbook, { ...call, parameters: { year: year.join(',') } });
      return new Uint8Array(await response.arrayBuffer());
    },
    codebook: (call = {}) => json(routes.codebook, call),
    health: (call = {}) => json(routes.health, call),
  };
}

/** A successful answer. A refused token is renewed once; a connection that broke is tried once more, which is safe by the idempotency key. */
async function answer(options: ClientOptions, route: Route, call: Call): Promise<Response> {
  const again = async (error: unknown): Promise<Response> => {
    if (error instanceof ConnectionError && error.reason === 'unreachable') return send(options, route, call, false);
    if (error instanceof ApiProblem && error.kind === 'token-expired') return send(options, route, call, true);
    throw error;
  };
  return send(options, route, call, false).catch(again);
}

async function send(options: ClientOptions, route: Route, call: Call, renew: boolean): Promise<Response> {
  call.signal?.throwIfAborted();
  const token = route.roles === 'public' ? null : await options.getToken({ renew });
  const query = new URLSearchParams(call.parameters).toString();
  const response = await withDeadline(options, call, (signal) =>
    options.fetch(`${options.baseUrl}${route.path}${query && `?${query}`}`, {
      method: route.method,
      headers: {
        Accept: `${typeof route.response === 'string' ? route.response : 'application/json'}, application/problem+json`,
        'Accept-Language': options.language(),
        ...(token !== null && { Authorization: `Bearer ${token}` }),
        ...(call.body !== undefined && { 'Content-Type': 'application/json' }),
        ...(call.idempotencyKey !== undefined && { 'Idempotency-Key': call.idempotencyKey }),
      },
      signal,
      ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
      ...(call.onUploadProgress && { onUploadProgress: call.onUploadProgress }),
    }),
  );
  if (response.ok) return response;
  throw await failureOf(response);
}

async function failureOf(response: Response): Promise<ApiProblem | UnreadableAnswer> {
  try {
    return new ApiProblem(problem.parse(JSON.parse(await response.text())));
  } catch (cause) {
    return new UnreadableAnswer(response.status, { cause });
  }
}

const tooLate = Symbol('too late');

/** Runs a request and turns its failures into what people can act on; the body of the answer has arrived when it ends. */
async function withDeadline(
  { isOnline, timeout = 60_000 }: ClientOptions,
  { signal }: CallOptions,
  request: (signal: AbortSignal) => Promise<Response>,
): Promise<Response> {
  const controller = new AbortController();
  const stop = (): void => controller.abort(signal?.reason);
  signal?.addEventListener('abort', stop);
  const timer = setTimeout(() => controller.abort(tooLate), timeout);
  try {
    const response = await request(controller.signal);
    const body = await response.arrayBuffer();
    return new Response(response.status === 204 || response.status === 304 ? null : body, response);
  } catch (cause) {
    signal?.throwIfAborted();
    if (controller.signal.reason === tooLate) throw new ConnectionError('timeout', { cause });
    throw new ConnectionError(isOnline?.() === false ? 'offline' : 'unreachable', { cause });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}
