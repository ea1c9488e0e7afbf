import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** A wire between a client and a server that can be cut. */
export interface Wire {
  readonly port: number;
  /** Method and path of every request so far. */
  requests(): readonly string[];
  /** The next answer to a request that holds this text is lost: the server has done its work, the client sees the connection break. */
  loseAnswerTo(text: string): void;
  /** Connections break after this many bytes of the request: the next one, or as many as told. */
  breakAfter(bytes: number, connections?: number): void;
  close(): Promise<void>;
}

export async function startWire(target: number): Promise<Wire> {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  let losing: string | null = null;
  let breaking = { bytes: 0, connections: 0 };
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    sockets.add(client).add(upstream);
    const end = (): void => {
      client.destroy();
      upstream.destroy();
      sockets.delete(client);
      sockets.delete(upstream);
    };
    let lost = false;
    let sent = 0;
    client.on('data', (bytes) => {
      const text = bytes.toString('latin1');
      requests.push(
        ...[...text.matchAll(/(?:^|\r\n)((?:GET|POST|PUT|DELETE|MERGE) \S+) HTTP/g)].map((match) => match[1]!),
      );
      if (losing !== null && text.includes(losing)) {
        lost = true;
        losing = null;
      }
      sent += bytes.length;
      if (breaking.connections > 0 && sent > breaking.bytes) {
        breaking = { ...breaking, connections: breaking.connections - 1 };
        end();
      } else upstream.write(bytes);
    });
    upstream.on('data', (bytes) => (lost ? end() : client.write(bytes)));
    for (const socket of [client, upstream]) socket.on('error', end).on('close', end);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests: () => requests,
    loseAnswerTo: (text) => (losing = text),
    breakAfter: (bytes, connections = 1) => (breaking = { bytes, connections }),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
