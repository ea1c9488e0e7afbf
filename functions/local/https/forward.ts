import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Problem } from '#shared/api/index.ts';
import { pathOf, type Handler } from './server.ts';

/** Headers that belong to one connection and are not passed on (RFC 9110, 7.6.1). */
const perConnection = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'te', 'trailer', 'host']);

/**
 * Passes requests below the given paths on to another host, streaming both ways.
 * When that host does not answer, the caller gets 503 with `Retry-After` as problem+json (RFC 9457).
 * @param paths such as `['/api/']`
 * @param target origin, such as `http://127.0.0.1:7071`
 */
export function forward(paths: readonly string[], target: string): Handler {
  return (request, response) => {
    const path = pathOf(request);
    if (path === null || !paths.some((prefix) => path.startsWith(prefix))) return false;
    passOn(request, response, new URL(request.url ?? '/', target));
    return true;
  };
}

function passOn(request: IncomingMessage, response: ServerResponse, url: URL): void {
  const outgoing = httpRequest(
    url,
    {
      method: request.method,
      // A connection of its own: one that was kept may just be closing, and most requests must not be sent twice.
      agent: false,
      headers: { ...endToEnd(request.headers), 'x-forwarded-proto': 'https', 'x-forwarded-host': request.headers.host },
    },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, endToEnd(answer.headers));
      answer.pipe(response);
      answer.on('error', () => response.destroy());
    },
  );
  outgoing.on('error', () => unavailable(response));
  response.on('close', () => {
    if (!response.writableFinished) outgoing.destroy();
  });
  request.pipe(outgoing);
}

function unavailable(response: ServerResponse): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const status = 503;
  response.writeHead(status, { 'Content-Type': 'application/problem+json', 'Retry-After': '2' });
  const body: Problem = {
    type: 'urn:meldbeeld:problem:unavailable',
    title: 'Service unavailable',
    status,
    detail: 'The local functions host does not answer.',
    retryAfter: 2,
  };
  response.end(JSON.stringify(body));
}

function endToEnd(headers: IncomingMessage['headers']): IncomingMessage['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !perConnection.has(name)));
}
