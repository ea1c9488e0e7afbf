import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { startAzurite } from '../azurite.ts';
import { startHost } from '../host/index.ts';
import { createIssuer } from '../issuer.ts';
import type { Issuer } from '../issuer.ts';
import type { StartSettings } from './settings.ts';
import type { Started } from './stack.ts';

export interface LocalApi {
  readonly url: string;
  readonly issuer: Issuer;
  readonly storageFolder: string;
  /** Settles when storage has ended by itself. */
  readonly storageEnded: Promise<void>;
}

/**
 * Storage, issuer and the functions host, running the bundle that also goes to Azure (with `--dev` its sources).
 * @throws AzuriteError
 */
export async function startApi({ root, dev, ports, data }: StartSettings, started: Started): Promise<LocalApi> {
  const folder = join(data, 'storage');
  const storage = started.add(await startAzurite({ port: ports.storage, folder }), (azurite) => azurite.stop());
  const issuer = await createIssuer(`http://127.0.0.1:${ports.api}`);
  const { configuration } = issuer;
  Object.assign(process.env, {
    MELDBEELD_STORAGE: storage.connection,
    MELDBEELD_ISSUER: configuration.issuer,
    MELDBEELD_KEYS_URL: configuration.keysUrl,
    MELDBEELD_AUDIENCE: configuration.audience,
    MELDBEELD_TENANT: configuration.tenant,
    MELDBEELD_SCOPE: configuration.scope,
  });
  const program = join(root, 'functions', ...(dev ? ['main.ts'] : ['dist', 'main.js']));
  const host = await startHost({
    register: async () => {
      await import(pathToFileURL(program).href);
    },
    port: ports.api,
    beside: (request, response) => issuer.answer(request, response),
    log: (level, category, message) => {
      if (level === 'error' || level === 'critical') process.stderr.write(`${category}: ${message}\n`);
    },
  });
  started.add(host, (running) => running.close());
  return { url: host.url, issuer, storageFolder: folder, storageEnded: storage.ended };
}
