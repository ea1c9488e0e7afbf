import { createServer } from 'node:net';
import { StartError } from './start-error.ts';

/**
 * Finds a taken port before anything is built or started.
 * @throws StartError
 */
export async function assertFree(ports: Readonly<Record<string, number>>): Promise<void> {
  for (const [name, port] of Object.entries(ports)) {
    if (!(await isFree(port))) {
      throw new StartError(
        `Poort ${port} is al in gebruik; sluit het andere programma, of kies een andere poort met MELDBEELD_PORT_${name.toUpperCase()}.`,
      );
    }
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
