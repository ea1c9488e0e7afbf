import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { collectRegistrations, core } from './core.ts';
import type { Registry } from './core.ts';
import type { HttpTriggerBinding } from './core-types.ts';
import { invoke, runHooks, triggerOf } from './invocation.ts';
import type { HostLog, RegisteredFunction } from './invocation.ts';
import { compileRoute } from './route.ts';
import type { RouteParameters } from './route.ts';

/** Answers a request outside the functions, or says `false`. */
export type BesideFunctions = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

export interface HostOptions {
  /** Loads or runs the application's registrations. */
  readonly register: () => void | Promise<void>;
  /** As in `host.json`; `api` unless told. */
  readonly routePrefix?: string;
  /** 0 takes any free port. */
  readonly port?: number;
  readonly log?: HostLog;
  readonly beside?: BesideFunctions;
}

export interface FunctionsHost {
  /** Origin without a slash at the end. */
  readonly url: string;
  /**
   * Runs a timer's function now, whatever its schedule; it never runs by itself here.
   * @throws RangeError when there is no such timer; what the function throws
   */
  runTimer(name: string): Promise<void>;
  close(): Promise<void>;
}

interface HostRoute {
  readonly fn: RegisteredFunction;
  readonly methods: readonly string[] | undefined;
  readonly match: (path: string) => RouteParameters | null;
}

/** Largest body that the Functions host takes (`maxRequestBodySize` of Kestrel as Azure sets it). */
const largestBody = 100 * 1024 * 1024;

/**
 * Runs an Azure Functions application over plain HTTP, with the library's own requests, responses and hooks.
 * As in Azure: routes are tried in order of function name, and a wrong method is 404.
 * @throws Error with code `EADDRINUSE` when the port is taken
 */
export async function startHost(options: HostOptions): Promise<FunctionsHost> {
  const { register, routePrefix = 'api', port = 0, log = () => undefined } = options;
  const registry = await collectRegistrations(register);
  core.log = log;
  await core.model?.getCapabilities({ RawHttpBodyBytes: 'true', RpcHttpBodyOnly: 'true' });
  await runHooks(registry, 'appStart', { hookData: {}, appHookData: {} });
  const routes = hostRoutes(registry, routePrefix);
  const server = createServer((request, response) => {
    answer(request, response, { registry, routes, log, beside: options.beside }).catch((error: unknown) => {
      log('error', 'host', error instanceof Error ? error.name : 'unknown error');
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
  await listening(server, port);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    runTimer: async (name) => {
      const fn = [...registry.functions.values()].find(({ metadata }) => metadata.name === name);
      if (!fn || !/^timertrigger$/i.test(triggerOf(fn)[1])) throw new RangeError(`There is no timer ${name}.`);
      await invoke(registry, fn, { json: JSON.stringify({ isPastDue: false }) }, log);
    },
    close: async () => {
      await runHooks(registry, 'appTerminate', { hookData: {}, appHookData: {} });
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function hostRoutes({ functions }: Registry, prefix: string): readonly HostRoute[] {
  const byName = [...functions.values()].sort((a, b) =>
    a.metadata.name.toUpperCase() < b.metadata.name.toUpperCase() ? -1 : 1,
  );
  return byName.flatMap((fn): HostRoute[] => {
    const [name, type] = triggerOf(fn);
    if (!/^httptrigger$/i.test(type)) return [];
    const trigger = fn.metadata.bindings[name] as HttpTriggerBinding;
    const template = [prefix, trigger.route ?? fn.metadata.name].filter((part) => part !== '').join('/');
    return [{ fn, methods: trigger.methods?.map((method) => method.toUpperCase()), match: compileRoute(template) }];
  });
}

interface Serving {
  readonly registry: Registry;
  readonly routes: readonly HostRoute[];
  readonly log: HostLog;
  readonly beside: BesideFunctions | undefined;
}

async function answer(request: IncomingMessage, response: ServerResponse, serving: Serving): Promise<void> {
  if (await serving.beside?.(request, response)) return;
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
  const method = request.method ?? 'GET';
  const found = findRoute(serving.routes, method, url.pathname);
  if (!found) {
    response.writeHead(404).end();
    return;
  }
  const body = await readBody(request);
  if (body === 'too-large') {
    response.writeHead(413, { Connection: 'close' }).end();
    return;
  }
  if (body === 'broken-off') return;
  const result = await invoke(
    serving.registry,
    found.fn,
    {
      http: {
        method,
        url: url.href,
        nullableHeaders: nullable(headersOf(request)),
        nullableQuery: nullable(Object.fromEntries(url.searchParams)),
        nullableParams: nullable(found.parameters),
        // Without streaming the Functions host drops a body of unknown length.
        ...(body.length > 0 && request.headers['content-length'] !== undefined && { body: { bytes: body } }),
      },
    },
    serving.log,
  );
  if (!result) {
    response.writeHead(204).end();
    return;
  }
  response.writeHead(Number(result.statusCode), { ...result.headers });
  response.end(method === 'HEAD' ? undefined : Buffer.from(result.body?.bytes ?? result.body?.string ?? ''));
}

function findRoute(
  routes: readonly HostRoute[],
  method: string,
  path: string,
): { readonly fn: RegisteredFunction; readonly parameters: RouteParameters } | null {
  for (const { fn, methods, match } of routes) {
    const parameters = !methods || methods.includes(method) ? match(path) : null;
    if (parameters) return { fn, parameters };
  }
  return null;
}

async function readBody(request: IncomingMessage): Promise<Buffer | 'too-large' | 'broken-off'> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of request as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > largestBody) return 'too-large';
      parts.push(part);
    }
  } catch {
    return 'broken-off';
  }
  return Buffer.concat(parts);
}

function headersOf(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  );
}

const nullable = (values: Readonly<Record<string, string>>): Record<string, { value: string }> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value }]));
