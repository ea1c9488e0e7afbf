/**
 * `npm run faults`: kills the function process at random moments while it stores submissions, 200 times unless told
 * (`npm run faults -- 20`), and prints what was acknowledged, lost and half visible. Fails when anything was.
 * With `--seed N` the moments are those of an earlier run.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleFunctions } from '#functions/local/bundle.ts';
import { killWhileSubmitting } from './kills.ts';
import { lineOf, withoutFault } from './report.ts';

const { values, positionals } = parseArgs({
  options: { seed: { type: 'string' } },
  allowPositionals: true,
});
const kills = Number(positionals[0] ?? 200);
const seed = Number(values.seed ?? Date.now() % 1_000_000);
if (!Number.isInteger(kills) || kills < 1 || !Number.isInteger(seed)) {
  process.stderr.write('Gebruik: npm run faults -- [AANTAL] [--seed GETAL]\n');
  process.exit(2);
}
const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'meldbeeld-faults-'));
try {
  await bundleFunctions(root, folder);
  const killed = await killWhileSubmitting({
    kills,
    bundle: join(folder, 'main.js'),
    seed,
    progress: (done) => {
      if (done % 20 === 0) process.stderr.write(`${done} …\n`);
    },
  });
  process.stdout.write(`${lineOf(killed, seed)}\n`);
  process.exitCode = withoutFault(killed) ? 0 : 1;
} finally {
  await rm(folder, { recursive: true });
}
