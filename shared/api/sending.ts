import type { Language } from '#shared/codebook/index.ts';
import { ApiProblem, ConnectionError, UnreadableAnswer } from './errors.ts';
import type { Route } from './route.ts';
import { problem } from './schemas.ts';

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

export interface KeyedOptions extends CallOptions {
  /** Needed unless `dryRun`. Keep it for a retry of the same request: it is then stored once. */
  readonly idempotencyKey?: string;
}

export interface SubmitOptions extends KeyedOptions {
  readonly onUploadProgress?: (progress: UploadProgress) => void;
}

/** One call: what goes along with the route. */
export interface Call extends SubmitOptions {
  /** Values for the parts of the path between braces. */
  readonly path?: Readonly<Record<string, string>>;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The tag of the answer that the caller has: 304 is then an answer too. */
  readonly ifNoneMatch?: string;
}

/** A successful answer. A refused token is renewed once; a connection that broke is tried once more, which is safe by the idempotency key. */
export async function answer(options: ClientOptions, route: Route, call: Call): Promise<Response> {
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
  const patience = route.patience === undefined ? options : { ...options, timeout: route.patience };
  const response = await withDeadline(patience, call, (signal) =>
    options.fetch(`${options.baseUrl}${addressOf(route, call)}`, {
      method: route.method,
      headers: {
        Accept: `${typeof route.response === 'string' ? route.response : 'application/json'}, application/problem+json`,
        'Accept-Language': options.language(),
        ...(token !== null && { Authorization: `Bearer ${token}` }),
        ...(call.body !== undefined && { 'Content-Type': 'application/json' }),
        ...(call.idempotencyKey !== undefined && { 'Idempotency-Key': call.idempotencyKey }),
        ...(call.ifNoneMatch !== undefined && { 'If-None-Match': call.ifNoneMatch }),
      },
      signal,
      ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
      ...(call.onUploadProgress && { onUploadProgress: call.onUploadProgress }),
    }),
  );
  if (response.ok || (response.status === 304 && call.ifNoneMatch !== undefined)) return response;
  throw await failureOf(response);
}

/** Path and query of a call. */
export function addressOf(route: Route, call: Call): string {
  const query = new URLSearchParams(call.parameters).toString();
  return `${pathOf(route, call)}${query && `?${query}`}`;
}

const pathOf = ({ path }: Route, call: Call): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(call.path?.[name] ?? ''));

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
