/**
 * `npm test`: types, lint, layout, import circles, build, then unit, integration and end-to-end tests.
 * Every step runs, so that one failure does not hide another; the exit status tells whether all were green.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';

interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Runs a step; its output is shown at once for the tests, and only when it fails for the rest. */
async function run({ name, command: [program, ...args] }: Step, show: boolean): Promise<boolean> {
  const started = performance.now();
  const child = spawn(program, args, {
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    shell: process.platform === 'win32',
  });
  const output: Buffer[] = [];
  child.stdout?.on('data', (part: Buffer) => output.push(part));
  child.stderr?.on('data', (part: Buffer) => output.push(part));
  const code = await new Promise<number>((resolve) => {
    child.on('error', () => resolve(127));
    child.on('close', (status) => resolve(status ?? 1));
  });
  if (code !== 0 && !show) say(Buffer.concat(output).toString());
  say(`${code === 0 ? '✓' : '✗'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return code === 0;
}

async function inLanes(steps: readonly Step[], lanes: number): Promise<boolean> {
  const queue = [...steps];
  const results: boolean[] = [];
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (let step = queue.shift(); step; step = queue.shift()) results.push(await run(step, false));
    }),
  );
  return results.every(Boolean);
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}

const folder = mkdtempSync(join(tmpdir(), 'meldbeeld-test-'));
const report = join(folder, 'vitest.json');
const node = process.execPath;

const checks: readonly Step[] = [
  { name: 'types', command: ['tsc', '-p', '.'] },
  { name: 'lint', command: ['eslint', '.'] },
  { name: 'layout', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  {
    name: 'import circles and layers',
    command: ['depcruise', '--config', '.dependency-cruiser.cjs', 'addin', 'functions', 'shared', 'test'],
  },
  { name: 'build', command: [node, 'functions/local/build.ts'] },
];

const checked = await inLanes(checks, Math.min(2, availableParallelism()));
const tested = await run(
  {
    name: 'tests',
    command: [
      'vitest',
      'run',
      ...process.argv.slice(2),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
  },
  true,
);

let counts: VitestReport | undefined;
try {
  counts = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
} catch {
  say('De tests zijn niet tot een uitslag gekomen.');
}
rmSync(folder, { recursive: true, force: true });
if (counts) say(`${counts.numPassedTests} passed, ${counts.numFailedTests} failed, ${counts.numPendingTests} skipped`);
process.exitCode = checked && tested && counts && counts.numPassedTests > 0 ? 0 : 1;
