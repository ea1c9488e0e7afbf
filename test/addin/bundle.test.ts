import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, mergeConfig } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addinConfig } from '../../vite.config.ts';

/** What the pane may weigh before anybody has chosen a task, in bytes after gzip. */
const budget = 250_000;

const folder = mkdtempSync(join(tmpdir(), 'meldbeeld-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function buildFor(mode: 'production' | 'demo'): Promise<string> {
  const outDir = join(folder, mode);
  const own = {
    mode,
    configFile: false as const,
    logLevel: 'error' as const,
    build: { outDir, sourcemap: false, reportCompressedSize: false },
  };
  // Vitest says that this is a test; the bundle must be what people get.
  const env = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  await build(mergeConfig(addinConfig, own));
  process.env['NODE_ENV'] = env;
  return outDir;
}

/** Every script of a build, by its name. */
function scriptsIn(outDir: string): ReadonlyMap<string, string> {
  const assets = join(outDir, 'assets');
  return new Map(
    readdirSync(assets)
      .filter((name) => name.endsWith('.js'))
      .map((name) => [name, readFileSync(join(assets, name), 'utf8')]),
  );
}

/** The scripts that the page asks for before anything else. */
function firstLoad(outDir: string): readonly string[] {
  const page = readFileSync(join(outDir, 'index.html'), 'utf8');
  const names = [...page.matchAll(/(?:src|href)="\.\/assets\/([^"]+\.js)"/g)].map(([, name]) => name!);
  const scripts = scriptsIn(outDir);
  return names.map((name) => scripts.get(name)!);
}

const pickerTraces = /\/issuer\/|Wie bent u\?|PersonPicker/;

describe('what people get', () => {
  let production = '';
  beforeAll(async () => {
    production = await buildFor('production');
  });

  test('holds no trace of the person picker of the demonstration', () => {
    const traces = [...scriptsIn(production)].filter(([name, text]) => pickerTraces.test(name + text));
    expect(traces.map(([name]) => name)).toEqual([]);
  });

  test('which the build for the demonstration does hold', async () => {
    const demo = scriptsIn(await buildFor('demo'));
    expect([...demo].some(([name, text]) => pickerTraces.test(name + text))).toBe(true);
  });

  test('loads within its budget', () => {
    const bytes = firstLoad(production).reduce((sum, text) => sum + gzipSync(text).length, 0);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThanOrEqual(budget);
  });

  test('takes Office’s library from its own address, and fetches charts, sign-in and the contract when they are needed', () => {
    expect(readFileSync(join(production, 'index.html'), 'utf8')).toContain(
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    );
    const first = firstLoad(production).join('\n');
    const all = [...scriptsIn(production).values()].join('\n');
    const later = ['acquireTokenSilent', 'Idempotency-Key', 'maintainAspectRatio'];
    expect(later.filter((mark) => !all.includes(mark))).toEqual([]);
    expect(later.filter((mark) => first.includes(mark))).toEqual([]);
  });
});
