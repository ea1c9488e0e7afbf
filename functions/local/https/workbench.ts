import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { localCertificate } from './certificate.ts';
import { serveFiles, serveText } from './files.ts';
import { builtFolder, certificateFolder, type ServeOptions } from './pane.ts';
import { createLocalServer, listen, type Handler, type LocalServer } from './server.ts';

export interface WorkbenchOptions extends ServeOptions {
  /** Origin of the pane's server; the manifest that the workbench reads points there. */
  readonly paneUrl: string;
  /** Folder with the demo workbooks (.xlsx) and the `index.json` that lists them. */
  readonly demoFolder: string;
  /** Text of the wire schema of the Office library, derived when first asked for. */
  readonly officeSchema: () => Promise<string>;
}

/** Origin that stands in manifest.xml. */
const manifestOrigin = 'https://localhost:3000';

/** What the function wizard says, as Excel would fetch it from the add-in. */
const functionFiles = ['functions.json', 'functions.en.json'] as const;

/**
 * Serves the built workbench over https, on the same host name as the pane: Office's library refuses any other.
 * @throws CertificateError, PortInUseError, NotBuiltError
 */
export async function serveWorkbench(options: WorkbenchOptions): Promise<LocalServer> {
  const folder = builtFolder(join(options.root, 'test', 'workbench', 'dist'));
  const certificate = await localCertificate(certificateFolder(options));
  const server = createLocalServer(certificate, [...workbenchFiles(options), serveFiles({ folder })]);
  return listen(server, options.port);
}

/** What the workbench asks of its server beside its own files: the manifest, the functions, the schema, the demo workbooks. */
export function workbenchFiles({ root, paneUrl, demoFolder, officeSchema }: WorkbenchOptions): Handler[] {
  return [
    serveText('/manifest.xml', async () => {
      const manifest = await readFile(join(root, 'manifest.xml'), 'utf8');
      return manifest.replaceAll(manifestOrigin, paneUrl);
    }),
    ...functionFiles.map((name) => serveText(`/${name}`, () => readFile(join(root, 'addin', 'assets', name), 'utf8'))),
    serveText('/office-schema.json', officeSchema),
    serveFiles({ folder: demoFolder, base: '/demo/' }),
  ];
}
