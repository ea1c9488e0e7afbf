import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { request } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CertificateError,
  NotBuiltError,
  PortInUseError,
  localCertificate,
  servePane,
  serveWorkbench,
  type LocalServer,
} from '#functions/local/https.ts';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const officeScript = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
const script = `/* ${'words '.repeat(500)} */`;

let root: string;
let functions: Server;
let pane: LocalServer;
let workbench: LocalServer;

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks over https without checking the certificate, and without the tidying of paths that `fetch` does. */
function ask(server: LocalServer, path: string, headers: Record<string, string> = {}, body?: string): Promise<Answer> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const asked = request({ host: 'localhost', port, path, method, headers, rejectUnauthorized: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

const filesOf = (folder: string): Promise<string[]> =>
  Promise.all(['localhost.crt', 'localhost.key'].map((name) => readFile(join(folder, name), 'utf8')));

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'meldbeeld-https-'));
  await mkdir(join(root, 'addin', 'dist', 'assets'), { recursive: true });
  await mkdir(join(root, 'test', 'workbench', 'dist'), { recursive: true });
  await mkdir(join(root, 'sheets'));
  await writeFile(join(root, 'addin', 'dist', 'index.html'), officeScript);
  await writeFile(join(root, 'addin', 'dist', 'assets', 'main-AbCd1234.js'), script);
  await writeFile(join(root, 'test', 'workbench', 'dist', 'index.html'), 'workbench');
  await writeFile(join(root, 'sheets', 'index.json'), '[]');
  await writeFile(join(root, 'manifest.xml'), '<a url="https://localhost:3000/index.html"/>');
  await writeFile(join(root, 'secret.txt'), 'secret');
  await symlink(join(repository, 'node_modules'), join(root, 'node_modules'), 'junction');
  functions = createServer((incoming, response) => {
    const parts: Buffer[] = [];
    incoming.on('data', (part: Buffer) => parts.push(part));
    incoming.on('end', () => {
      response.writeHead(201, { 'X-Method': incoming.method });
      response.end(`${incoming.url} ${incoming.headers['authorization']} ${Buffer.concat(parts).length}`);
    });
  });
  await new Promise<void>((resolve) => functions.listen(0, '127.0.0.1', resolve));
  const apiUrl = `http://127.0.0.1:${(functions.address() as AddressInfo).port}`;
  pane = await servePane({ port: 0, root, apiUrl });
  workbench = await serveWorkbench({
    port: 0,
    root,
    paneUrl: pane.url,
    demoFolder: join(root, 'sheets'),
    officeSchema: () => Promise.resolve('{"Range":{}}'),
  });
});

afterAll(async () => {
  await pane.close();
  await workbench.close();
  await new Promise((resolve) => functions.close(resolve));
  await rm(root, { recursive: true });
});

describe('the certificate for localhost', () => {
  it('is made once and used again', async () => {
    const folder = join(root, 'certificates');
    const made = await localCertificate(folder, join(root, 'none'));
    expect(await localCertificate(folder, join(root, 'none'))).toEqual(made);
    expect(await filesOf(folder)).toEqual([made.cert, made.key]);
  });

  it('is the one that Excel trusts, when there is one', async () => {
    const trusted = join(root, 'trusted');
    const made = await localCertificate(trusted, join(root, 'none'));
    expect(await localCertificate(join(root, 'unused'), trusted)).toEqual(made);
  });

  it('is refused in one sentence when the folder holds something else', async () => {
    const folder = join(root, 'broken');
    await mkdir(folder);
    await writeFile(join(folder, 'localhost.crt'), 'no certificate');
    await writeFile(join(folder, 'localhost.key'), 'no key');
    const refused = localCertificate(folder, join(root, 'none'));
    await expect(refused).rejects.toThrow(CertificateError);
    await expect(refused).rejects.toThrow(`verwijder de map ${folder} en start opnieuw.`);
  });

  it('is refused in one sentence when the folder is a file', async () => {
    const refused = localCertificate(join(root, 'secret.txt'), join(root, 'none'));
    await expect(refused).rejects.toThrow(CertificateError);
  });
});

describe("the pane's server", () => {
  it("gives the page with Office's library from this computer, under a content security policy", async () => {
    const page = await ask(pane, '/index.html?_host_Info=Excel');
    expect(page.body.toString()).toBe('<script src="/office-js/office.js"></script>');
    expect(page.headers['content-security-policy']).toContain("object-src 'none'");
    expect((await ask(pane, '/office-js/office.js')).headers['content-type']).toMatch(/^text\/javascript/);
  });

  it('sends assets compressed, to be kept for ever', async () => {
    const asset = await ask(pane, '/assets/main-AbCd1234.js', { 'accept-encoding': 'gzip, br' });
    expect(asset.headers['content-encoding']).toBe('gzip');
    expect(asset.headers['cache-control']).toContain('immutable');
    expect(gunzipSync(asset.body).toString()).toBe(script);
  });

  it('keeps a connection for longer than browsers do, so that no request meets one that is being closed', async () => {
    const browsersKeep = 300;
    const [, seconds] = /^timeout=(\d+)$/.exec(String((await ask(pane, '/')).headers['keep-alive']))!;
    expect(Number(seconds)).toBeGreaterThan(browsersKeep);
  });

  it('sends nothing to who has the page already', async () => {
    const { headers } = await ask(pane, '/');
    const again = await ask(pane, '/', { 'if-none-match': headers.etag ?? '' });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/%2e%2e/secret.txt',
    '/..%2f..%2fsecret.txt',
    '/office-js/../../../secret.txt',
    '/%zz',
  ])('gives no file outside its folders: %s', async (path) => {
    expect((await ask(pane, path)).status).toBe(404);
  });

  it('passes calls on to the functions, with their body and token', async () => {
    const answer = await ask(pane, '/api/v1/submissions?dry=1', { authorization: 'Bearer abc' }, 'x'.repeat(300_000));
    expect([answer.status, answer.headers['x-method']]).toEqual([201, 'POST']);
    expect(answer.body.toString()).toBe('/api/v1/submissions?dry=1 Bearer abc 300000');
  });

  it('says 503 and when to try again while the functions do not answer', async () => {
    const alone = await servePane({ port: 0, root, apiUrl: 'http://127.0.0.1:9' });
    const answer = await ask(alone, '/api/v1/health');
    await alone.close();
    expect(answer.status).toBe(503);
    expect(answer.headers).toMatchObject({ 'retry-after': '2', 'content-type': 'application/problem+json' });
  });

  it('refuses a port that is taken, and a pane that was not built, in one sentence', async () => {
    const port = Number(new URL(pane.url).port);
    await expect(servePane({ port, root, apiUrl: pane.url })).rejects.toThrow(PortInUseError);
    const unbuilt = servePane({ port: 0, root: join(root, 'sheets'), apiUrl: pane.url });
    await expect(unbuilt).rejects.toThrow(NotBuiltError);
  });
});

describe("the workbench's server", () => {
  it('gives a manifest that points to the pane where it runs', async () => {
    expect((await ask(workbench, '/manifest.xml')).body.toString()).toBe(`<a url="${pane.url}/index.html"/>`);
  });

  it('gives the derived schema, the demo sheets and its own page', async () => {
    const [schema, demos, page] = await Promise.all(
      ['/office-schema.json', '/demo/index.json', '/'].map((path) => ask(workbench, path)),
    );
    expect([schema, demos, page].map((answer) => answer?.body.toString())).toEqual(['{"Range":{}}', '[]', 'workbench']);
  });
});
