import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Certificate } from './certificate.ts';

/** A running local server. */
export interface LocalServer {
  /** Origin without a slash at the end, such as `https://localhost:3000`. */
  readonly url: string;
  /** Stops listening and ends open connections. */
  close(): Promise<void>;
}

/** Answers a request, or says `false` when it is not its business. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean> | boolean;

/** The port is taken; the message is one Dutch sentence for the person at the keyboard. */
export class PortInUseError extends Error {
  override readonly name = 'PortInUseError';
  readonly port: number;

  constructor(port: number, cause: unknown) {
    super(`Poort ${port} is al in gebruik; sluit het andere programma of start met een andere poort.`, { cause });
    this.port = port;
  }
}

/**
 * How long a connection stays open while nothing is asked, in milliseconds: longer than a browser keeps one, so that it is the
 * browser that ends it. Otherwise a request can meet a connection that is just being closed.
 */
const openFor = 330_000;

/** Creates an https server that asks each handler in turn; whatever nobody answers is "not found". */
export function createLocalServer(certificate: Certificate, handlers: readonly Handler[]): Server {
  const secrets = { cert: certificate.cert, key: certificate.key, keepAliveTimeout: openFor };
  return createServer(secrets, (request, response) => {
    answer(request, response, handlers).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
}

async function answer(request: IncomingMessage, response: ServerResponse, handlers: readonly Handler[]): Promise<void> {
  for (const handler of handlers) {
    if (await handler(request, response)) return;
  }
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Niet gevonden\n');
}

/**
 * Starts listening on localhost; port 0 takes any free port.
 * @throws PortInUseError when another program has the port
 */
export async function listen(server: Server, port: number, onClose?: () => Promise<void>): Promise<LocalServer> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortInUseError(port, error) : error);
    });
    server.listen(port, 'localhost', resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `https://localhost:${actual}`,
    close: async () => {
      await onClose?.();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

/** Path of a request without its query, decoded; `null` for one that cannot be decoded. */
export function pathOf(request: IncomingMessage): string | null {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'https://localhost').pathname);
  } catch {
    return null;
  }
}
