import { join } from 'node:path';
import { serveFiles } from './files.ts';
import type { Handler } from './server.ts';

/** The address from which Office requires add-ins to load its library. */
export const officeLibrary = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const base = '/office-js/';

/** The same page with Office's library taken from this server, so that it works without a connection to Microsoft. */
export function withLocalOffice(html: string): string {
  return html.replaceAll(officeLibrary, `${base}office.js`);
}

/** Serves the published Office library from `node_modules`. */
export function serveOffice(root: string): Handler {
  return serveFiles({
    folder: join(root, 'node_modules', '@microsoft', 'office-js', 'dist'),
    base,
    headers: { 'Access-Control-Allow-Origin': '*' },
  });
}
