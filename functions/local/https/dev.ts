import type { Server } from 'node:https';
import { createServer as createVite, type InlineConfig, type ViteDevServer } from 'vite';
import { addinConfig, workbenchConfig } from '../../../vite.config.ts';
import { localCertificate } from './certificate.ts';
import { forward } from './forward.ts';
import { serveOffice, withLocalOffice } from './office.ts';
import { certificateFolder, functionPaths, type PaneOptions } from './pane.ts';
import { createLocalServer, listen, type Handler, type LocalServer } from './server.ts';
import { workbenchFiles, type WorkbenchOptions } from './workbench.ts';

export interface DevOptions
  extends Pick<PaneOptions, 'root' | 'certificates' | 'apiUrl'>, Pick<WorkbenchOptions, 'demoFolder' | 'officeSchema'> {
  readonly panePort: number;
  readonly workbenchPort: number;
}

/**
 * The pane and the workbench straight from their sources, reloading by themselves when a file changes.
 * @throws CertificateError, PortInUseError
 */
export async function devServers(options: DevOptions): Promise<{ pane: LocalServer; workbench: LocalServer }> {
  const certificate = await localCertificate(certificateFolder(options));
  const pane = await devServer(
    options.panePort,
    (handlers) => createLocalServer(certificate, handlers),
    { ...addinConfig, mode: 'demo', plugins: [...(addinConfig.plugins ?? []), localOffice] },
    [forward(functionPaths, options.apiUrl), serveOffice(options.root)],
  );
  const files = workbenchFiles({ ...options, port: options.workbenchPort, paneUrl: pane.url });
  const workbench = await devServer(
    options.workbenchPort,
    (handlers) => createLocalServer(certificate, handlers),
    workbenchConfig,
    files,
  );
  return { pane, workbench };
}

const localOffice = { name: 'meldbeeld-local-office', transformIndexHtml: withLocalOffice };

async function devServer(
  port: number,
  create: (handlers: readonly Handler[]) => Server,
  config: InlineConfig,
  handlers: readonly Handler[],
): Promise<LocalServer> {
  const own: Handler[] = [...handlers];
  const server = create(own);
  const vite = await createVite({
    ...config,
    configFile: false,
    appType: 'mpa',
    server: { middlewareMode: true, hmr: { server }, cors: true },
  });
  own.push(fromVite(vite));
  return listen(server, port, () => vite.close());
}

function fromVite(vite: ViteDevServer): Handler {
  return (request, response) =>
    new Promise((resolve, reject) => {
      response.once('close', () => resolve(true));
      vite.middlewares(request, response, (error?: unknown) => {
        if (error) reject(error instanceof Error ? error : new Error('Vite could not answer.', { cause: error }));
        else resolve(false);
      });
    });
}
