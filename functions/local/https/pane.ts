import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { localCertificate } from './certificate.ts';
import { serveFiles } from './files.ts';
import { forward } from './forward.ts';
import { serveOffice, withLocalOffice } from './office.ts';
import { paneHeaders } from './policy.ts';
import { createLocalServer, listen, type LocalServer } from './server.ts';

/** What the servers of this folder have in common. */
export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Folder of the repository. */
  readonly root: string;
  /** Where a certificate is kept that Office's own tool has not made; `.meldbeeld/certificates` below `root` when left out. */
  readonly certificates?: string;
}

export interface PaneOptions extends ServeOptions {
  /** Origin of the functions host, which gets `/api` and `/issuer`. */
  readonly apiUrl: string;
}

/** Nothing has been built to serve; the message is one Dutch sentence for the person at the keyboard. */
export class NotBuiltError extends Error {
  override readonly name = 'NotBuiltError';
}

/** Paths that the pane's server passes on to the functions host. */
export const functionPaths = ['/api/', '/issuer/'];

export const certificateFolder = ({ root, certificates }: Pick<ServeOptions, 'root' | 'certificates'>): string =>
  certificates ?? join(root, '.meldbeeld', 'certificates');

/**
 * Serves the built pane over https, as Excel and the workbench load it.
 * @throws CertificateError, PortInUseError, NotBuiltError
 */
export async function servePane(options: PaneOptions): Promise<LocalServer> {
  const folder = builtFolder(join(options.root, 'addin', 'dist'));
  const certificate = await localCertificate(certificateFolder(options));
  const server = createLocalServer(certificate, [
    forward(functionPaths, options.apiUrl),
    serveOffice(options.root),
    serveFiles({
      folder,
      headers: paneHeaders,
      rewrite: (path) => (path === 'index.html' ? withLocalOffice : null),
    }),
  ]);
  return listen(server, options.port);
}

/** The folder, when a build has filled it. */
export function builtFolder(folder: string): string {
  if (existsSync(join(folder, 'index.html'))) return folder;
  throw new NotBuiltError(`In ${folder} staat nog niets; bouw eerst met: node functions/local/build.ts`);
}
