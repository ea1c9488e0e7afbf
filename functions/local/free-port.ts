import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Below the ports that systems hand out by themselves, from 32768 on Linux and 49152 elsewhere: nobody is given one of these
 * by chance between asking for a free port and listening on it.
 */
const ports = { from: 20_000, until: 32_000 };

/** A port of this machine on which nothing listens at this moment. */
export async function freePort(): Promise<number> {
  const port = randomInt(ports.from, ports.until);
  return (await isFree(port)) ? port : freePort();
}

/** Whether nothing listens on a port of this machine, and this program may. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
