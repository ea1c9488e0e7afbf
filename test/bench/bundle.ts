import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { best, kilobytes, milliseconds, ratio } from './measure.ts';
import type { Bench, Figure } from './measure.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bundled = join(root, 'functions/dist/main.js');

/** Settings that are never used: nothing is asked of the functions. */
const settings = {
  MELDBEELD_STORAGE: 'UseDevelopmentStorage=true',
  MELDBEELD_ISSUER: 'https://issuer.invalid',
  MELDBEELD_KEYS_URL: 'https://issuer.invalid/keys',
  MELDBEELD_AUDIENCE: 'bench',
  MELDBEELD_TENANT: 'bench',
  MELDBEELD_SCOPE: 'bench',
};

/** A fresh process that loads a module after the core module is in place, as a cold function instance does. */
function loader(folder: string, name: string, target: string): () => void {
  const script = join(folder, `${name}.mjs`);
  writeFileSync(
    script,
    `import ${JSON.stringify(join(root, 'functions/local/host/core.ts'))};\nawait import(${JSON.stringify(target)});\nprocess.exit(0);\n`,
  );
  return () => {
    const { status, stderr } = spawnSync(process.execPath, [script], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ...settings },
    });
    if (status !== 0) throw new Error(stderr);
  };
}

async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'meldbeeld-bench-'));
  try {
    const empty = await best(5, loader(folder, 'empty', 'node:path'));
    const whole = await best(5, loader(folder, 'unbundled', join(root, 'functions/main.ts')));
    const one = await best(5, loader(folder, 'bundled', bundled));
    return [
      { what: 'size of the bundle', value: kilobytes(statSync(bundled).size), beside: '' },
      { what: 'an empty process', value: milliseconds(empty), beside: '' },
      { what: 'peer: load unbundled', value: milliseconds(whole - empty), beside: '' },
      { what: 'load the bundle', value: milliseconds(one - empty), beside: ratio(whole - empty, one - empty) },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const bundleBench: Bench = {
  title: 'Functions bundle: size and cold load',
  about:
    'A new process loads the functions, bundled and as separate modules; the time of an empty process is taken off.',
  run,
};
