import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '#functions/local/free-port.ts';

/** Everything that `npm start` starts, running on free ports with a data folder of its own. */
export interface Everything {
  readonly pane: string;
  readonly workbench: string;
  /** What it printed until it was ready. */
  readonly output: string;
  /** Process that runs all of it; storage is its child. */
  readonly pid: number;
  /** Stops it as Ctrl+C does, and throws its data away. */
  stop(): Promise<void>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs what `npm start` runs and waits until it says that it is ready. Rejects with what it printed when it ends before. */
export async function startEverything(): Promise<Everything> {
  const data = await mkdtemp(join(tmpdir(), 'meldbeeld-e2e-'));
  const [pane, workbench, api, storage] = await Promise.all([freePort(), freePort(), freePort(), freePort()]);
  const child = spawn(process.execPath, [join(root, 'functions/local/start.ts')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      MELDBEELD_DATA: data,
      MELDBEELD_PORT_PANE: String(pane),
      MELDBEELD_PORT_WORKBENCH: String(workbench),
      MELDBEELD_PORT_API: String(api),
      MELDBEELD_PORT_STORAGE: String(storage),
    },
  });
  const output = await untilReady(child);
  return {
    pane: `https://localhost:${pane}`,
    workbench: `https://localhost:${workbench}`,
    output,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill('SIGINT');
      await ended(child);
      await rm(data, { recursive: true, force: true });
    },
  };
}

function untilReady(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const hear = (part: Buffer): void => {
      output += part.toString();
      if (output.includes('Stop met Ctrl+C')) resolve(output);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('exit', (code) => reject(new Error(`npm start ended with status ${code ?? 'none'}:\n${output}`)));
  });
}

const ended = (child: ChildProcess): Promise<unknown> =>
  new Promise((resolve) => {
    if (child.exitCode !== null) resolve(child.exitCode);
    else child.once('exit', resolve);
  });
