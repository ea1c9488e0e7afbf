import { createServer, request as httpRequest } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What goes wrong with one request. */
export type Fault =
  /** The connection breaks before storage gets the request. */
  | { readonly kind: 'reset-before' }
  /** Storage does its work, and the connection breaks before the answer. */
  | { readonly kind: 'reset-after' }
  /** Storage answers with a status and does nothing; `after` does its work first. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly code?: string;
      readonly retryAfterMs?: number;
      readonly after?: boolean;
    }
  /** Storage never answers; `after` does its work first. */
  | { readonly kind: 'silence'; readonly after?: boolean }
  | { readonly kind: 'slow'; readonly ms: number }
  /** The answer breaks off halfway. */
  | { readonly kind: 'truncated' }
  /** A list comes with one row in a page, and a token for the rest. */
  | { readonly kind: 'short-page' }
  /** A list starts with a page without rows, and a token for the rest. */
  | { readonly kind: 'empty-page' };

/** A request of the SDK to storage. */
export interface StorageRequest {
  readonly method: string;
  readonly path: string;
  /** Whether it asks for a list of rows. */
  readonly isList: boolean;
  readonly body: string;
}

/** Decides what goes wrong with a request; `null` for nothing. */
export type Mischief = (request: StorageRequest) => Fault | null;

/** A server between the SDK and storage that does as it is told. */
export interface FaultyStorage {
  readonly port: number;
  /** Faults that have happened, by kind. */
  readonly happened: ReadonlyMap<string, number>;
  /** From now on; `null` for an honest connection. */
  misbehave(mischief: Mischief | null): void;
  close(): Promise<void>;
}

interface Passed {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

const emptyPageToken = 'again';

export async function startFaultyStorage(target: number): Promise<FaultyStorage> {
  let mischief: Mischief | null = null;
  const happened = new Map<string, number>();
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  server.keepAliveTimeout = 60_000;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const path = request.url ?? '/';
    const method = request.method ?? 'GET';
    const isList = method === 'GET' && /\(\)/.test(decodeURIComponent(path.split('?')[0] ?? ''));
    const fault = mischief?.({ method, path, isList, body: body.toString('latin1') }) ?? null;
    if (fault) happened.set(fault.kind, (happened.get(fault.kind) ?? 0) + 1);
    const pass = (changed = path): Promise<Passed> => passOn(target, request, withoutOwnToken(changed), body);
    await answer(fault, response, path, pass);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    happened,
    misbehave: (next) => (mischief = next),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(
  fault: Fault | null,
  response: ServerResponse,
  path: string,
  pass: (changed?: string) => Promise<Passed>,
): Promise<void> {
  switch (fault?.kind) {
    case undefined:
      send(response, await pass());
      return;
    case 'reset-before':
      response.destroy();
      return;
    case 'reset-after':
      await pass();
      response.destroy();
      return;
    case 'status':
      if (fault.after) await pass();
      send(response, failure(fault));
      return;
    case 'silence':
      if (fault.after) await pass();
      return;
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, fault.ms));
      send(response, await pass());
      return;
    case 'truncated': {
      const { status, headers, body } = await pass();
      response.writeHead(status, { ...ofOneBody(headers), 'content-length': String(Math.max(2, body.length)) });
      response.write(body.subarray(0, body.length / 2), () => response.destroy());
      return;
    }
    case 'short-page':
      send(response, await pass(withPageSize(path, 1)));
      return;
    case 'empty-page': {
      const { headers } = await pass();
      send(response, {
        status: 200,
        headers: {
          ...headers,
          'x-ms-continuation-nextpartitionkey': emptyPageToken,
          'x-ms-continuation-nextrowkey': emptyPageToken,
        },
        body: Buffer.from('{"value":[]}'),
      });
    }
  }
}

const withPageSize = (path: string, size: number): string =>
  `${path.replaceAll(/[?&](%24|\$)top=\d+/gi, (parameter) => parameter.slice(0, 1)).replace('?&', '?')}&%24top=${size}`;

/** The token of an empty page is ours: storage never gave it and must not get it. */
const withoutOwnToken = (path: string): string =>
  path.replaceAll(new RegExp(`&?Next(Partition|Row)Key=${emptyPageToken}`, 'gi'), '').replace('?&', '?');

const codes: Readonly<Record<number, string>> = { 412: 'UpdateConditionNotSatisfied', 503: 'ServerBusy' };

/** As Table Storage words a failure. */
function failure({
  status,
  code = codes[status] ?? 'InternalError',
  retryAfterMs,
}: Extract<Fault, { kind: 'status' }>): Passed {
  return {
    status,
    headers: {
      'content-type': 'application/json;odata=minimalmetadata',
      ...(retryAfterMs !== undefined && {
        'retry-after-ms': String(retryAfterMs),
        'retry-after': String(Math.ceil(retryAfterMs / 1000)),
      }),
    },
    body: Buffer.from(JSON.stringify({ 'odata.error': { code, message: { lang: 'en-US', value: code } } })),
  };
}

function send(response: ServerResponse, { status, headers, body }: Passed): void {
  response.writeHead(status, { ...ofOneBody(headers), 'content-length': String(body.length) });
  response.end(body);
}

/** Headers without those that say how the body travels. */
function ofOneBody(headers: IncomingMessage['headers']): IncomingMessage['headers'] {
  const ofTransport = new Set(['transfer-encoding', 'connection']);
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !ofTransport.has(name)));
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of message as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts);
}

/** Sends a request on to storage as it came; the signature covers the path without its query. */
function passOn(target: number, from: IncomingMessage, path: string, body: Buffer): Promise<Passed> {
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(
      { host: '127.0.0.1', port: target, method: from.method, path, headers: from.headers },
      (incoming) => {
        bodyOf(incoming).then(
          (received) => resolve({ status: incoming.statusCode ?? 500, headers: incoming.headers, body: received }),
          reject,
        );
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
