/**
 * `npm test`: types, lint, layout, import circles, build, then unit, integration and end-to-end tests.
 * Every step runs, so that one failure does not hide another; the exit status tells whether all were green.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Where Vitest leaves its report; such a step tells how far it is, any other is silent unless it fails. */
  readonly report?: string;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function run({ name, command: [program, ...args], report }: Step): Promise<boolean> {
  const started = performance.now();
  const show = report !== undefined;
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

/** Runs lanes beside each other, and the steps of a lane one after the other. */
async function inLanes(...lanes: readonly (readonly Step[])[]): Promise<boolean> {
  const results: boolean[] = [];
  await Promise.all(
    lanes.map(async (steps) => {
      for (const step of steps) results.push(await run(step));
    }),
  );
  return results.every(Boolean);
}

const folder = mkdtempSync(join(tmpdir(), 'meldbeeld-test-'));

/** Tests of some projects of `vitest.config.ts`; what is given to `npm test` chooses among them. */
function tests(name: string, ...projects: readonly string[]): Required<Step> {
  const report = join(folder, `${name}.json`);
  const chosen = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const command = ['vitest', 'run', ...chosen, '--passWithNoTests', ...reporters, ...process.argv.slice(2)] as const;
  return { name, command, report };
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}

function reportOf({ name, report }: Required<Step>): VitestReport | null {
  try {
    return JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
  } catch {
    say(`De tests zijn niet tot een uitslag gekomen: ${name}.`);
    return null;
  }
}

const types: Step = { name: 'types', command: ['tsc', '-p', '.'] };
const lint: Step = { name: 'lint', command: ['eslint', '.'] };
const layout: Step = { name: 'layout', command: ['prettier', '--check', '--log-level', 'warn', '.'] };
const circles: Step = {
  name: 'import circles and layers',
  command: ['depcruise', '--config', '.dependency-cruiser.cjs', 'addin', 'functions', 'shared', 'test'],
};
const build: Step = { name: 'build', command: [process.execPath, 'functions/local/build.ts'] };
const inBrowser = tests('tests in a browser', 'e2e');
const others = tests('tests', 'shared', 'functions', 'excel');

// A browser test waits more than it works, so it shares two cores with all the rest.
const passedAll = await inLanes([build, inBrowser, circles], [lint, types, layout, others]);

const reports = [others, inBrowser].map(reportOf);
rmSync(folder, { recursive: true, force: true });
const sum = (count: (report: VitestReport) => number): number =>
  reports.reduce((total, report) => total + (report ? count(report) : 0), 0);
const passed = sum(({ numPassedTests }) => numPassedTests);
say(
  `${passed} passed, ${sum(({ numFailedTests }) => numFailedTests)} failed, ${sum(({ numPendingTests }) => numPendingTests)} skipped`,
);
process.exitCode = passedAll && !reports.includes(null) && passed > 0 ? 0 : 1;
