import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { freePort } from '#functions/local/azurite.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    workbench: string;
    pane: string;
    /** What `npm start` printed until it was ready. */
    startOutput: string;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs what `npm start` runs, on free ports and an empty data folder, and waits until it says that it is ready. */
async function startEverything(data: string) {
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
  return { child, output, pane: `https://localhost:${pane}`, workbench: `https://localhost:${workbench}` };
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

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const data = await mkdtemp(join(tmpdir(), 'meldbeeld-e2e-'));
  const { child, output, pane, workbench } = await startEverything(data);
  project.provide('workbench', workbench);
  project.provide('pane', pane);
  project.provide('startOutput', output);
  return async () => {
    child.kill('SIGINT');
    await ended(child);
    await rm(data, { recursive: true, force: true });
  };
}
