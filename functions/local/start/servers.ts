import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { devServers } from '../https/dev.ts';
import { servePane, serveWorkbench } from '../https.ts';
import type { LocalServer } from '../https.ts';
import type { StartSettings } from './settings.ts';
import type { Started } from './stack.ts';

/** The wire schema of Office's library as JSON, derived once: its licence allows no copy of it in the repository. */
function officeSchema(root: string): () => Promise<string> {
  let text: Promise<string> | null = null;
  const derive = async (): Promise<string> => {
    const library = createRequire(join(root, 'package.json')).resolve(
      '@microsoft/office-js/dist/excel-web-16.00.debug.js',
    );
    const { deriveSchema } = await import('#test/excel/protocol/schema.ts');
    return JSON.stringify(deriveSchema(await readFile(library, 'utf8')));
  };
  return () => (text ??= derive());
}

/** Serves the pane and the workbench, built or (with `--dev`) from their sources. */
export async function startServers(
  { root, dev, ports, data }: StartSettings,
  apiUrl: string,
  demoFolder: string,
  started: Started,
): Promise<{ readonly pane: LocalServer; readonly workbench: LocalServer }> {
  const close = (server: LocalServer): Promise<void> => server.close();
  const common = {
    root,
    certificates: join(data, 'certificates'),
    apiUrl,
    demoFolder,
    officeSchema: officeSchema(root),
  };
  if (dev) {
    const servers = await devServers({ ...common, panePort: ports.pane, workbenchPort: ports.workbench });
    return { pane: started.add(servers.pane, close), workbench: started.add(servers.workbench, close) };
  }
  const pane = started.add(await servePane({ ...common, port: ports.pane }), close);
  const workbench = await serveWorkbench({ ...common, port: ports.workbench, paneUrl: pane.url });
  return { pane, workbench: started.add(workbench, close) };
}
