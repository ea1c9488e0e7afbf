import { isFree } from '../free-port.ts';
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
