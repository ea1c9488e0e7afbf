import type { IncomingMessage, ServerResponse } from 'node:http';
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { pathOf, type Handler } from './server.ts';

const compress = promisify(gzip);

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.map': 'application/json; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const compressible = new Set(['.html', '.js', '.css', '.json', '.xml', '.svg', '.map']);

interface Body {
  readonly bytes: Buffer;
  readonly gzipped: Buffer | null;
  readonly etag: string;
}

export interface FilesOptions {
  /** Folder on disk. */
  readonly folder: string;
  /** Path under which the folder is served; ends with a slash. */
  readonly base?: string;
  /** Headers for every answer. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Changes a text file before it is sent, by its path below `base`; `null` leaves it alone. */
  readonly rewrite?: (path: string) => ((text: string) => string) | null;
}

/** Serves the files of a folder, compressed once and kept in memory until the file changes. Names with a hash in them are cached for ever. */
export function serveFiles({ folder, base = '/', headers = {}, rewrite = () => null }: FilesOptions): Handler {
  const bodies = new Map<string, Body>();
  const load = async (path: string): Promise<Body | null> => {
    const file = resolve(folder, `.${sep}${path}`);
    if (!file.startsWith(resolve(folder) + sep)) return null;
    const found = await stat(file).catch(() => null);
    if (!found?.isFile()) return null;
    const key = `${file} ${found.mtimeMs} ${found.size}`;
    const known = bodies.get(key);
    if (known) return known;
    const change = rewrite(path);
    const raw = await readFile(file);
    const body = await prepare(change ? Buffer.from(change(raw.toString('utf8'))) : raw, extname(file));
    bodies.set(key, body);
    return body;
  };
  return async (request, response) => {
    const path = pathOf(request);
    if (!path?.startsWith(base) || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
    const inside = path.slice(base.length);
    const name = inside === '' || inside.endsWith('/') ? join(inside, 'index.html') : inside;
    const body = await load(name);
    if (!body) return false;
    send(request, response, body, { ...headers, ...kindOf(name) });
    return true;
  };
}

async function prepare(bytes: Buffer, extension: string): Promise<Body> {
  const gzipped = compressible.has(extension) && bytes.length > 1024 ? await compress(bytes) : null;
  return { bytes, gzipped, etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` };
}

function kindOf(name: string): Record<string, string> {
  const hashed = /-[\w-]{8}\.\w+$/.test(name);
  return {
    'Content-Type': types[extname(name)] ?? 'application/octet-stream',
    'Cache-Control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}

/** Sends a body once, or "not modified" to who has it already. */
function send(request: IncomingMessage, response: ServerResponse, body: Body, headers: Record<string, string>): void {
  const common = { ...headers, ETag: body.etag, Vary: 'Accept-Encoding', 'X-Content-Type-Options': 'nosniff' };
  if (request.headers['if-none-match'] === body.etag) {
    response.writeHead(304, common).end();
    return;
  }
  const zipped = /\bgzip\b/.test(String(request.headers['accept-encoding'])) ? body.gzipped : null;
  const bytes = zipped ?? body.bytes;
  response.writeHead(200, {
    ...common,
    'Content-Length': bytes.length,
    ...(zipped ? { 'Content-Encoding': 'gzip' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** Serves one text that is made when first asked for and kept, such as a derived file. */
export function serveText(path: string, make: () => Promise<string>): Handler {
  let body: Promise<Body> | null = null;
  return async (request, response) => {
    if (pathOf(request) !== path) return false;
    body ??= make().then((text) => prepare(Buffer.from(text), extname(path)));
    send(request, response, await body, kindOf(path));
    return true;
  };
}
