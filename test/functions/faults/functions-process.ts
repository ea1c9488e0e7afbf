import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A running function app that can be killed. */
export interface FunctionsProcess {
  /** Origin of its API. */
  readonly url: string;
  /** SIGKILL: it gets no chance to finish anything. */
  kill(): Promise<void>;
}

const program = fileURLToPath(new URL('process.ts', import.meta.url));

/**
 * Starts the function app as a process of its own.
 * @param bundle the file that goes to Azure
 */
export async function startFunctions(
  bundle: string,
  settings: Readonly<Record<string, string>>,
): Promise<FunctionsProcess> {
  const child = fork(program, [bundle], { env: { ...process.env, ...settings }, silent: true });
  const complaints: Buffer[] = [];
  child.stderr?.on('data', (part: Buffer) => complaints.push(part));
  const url = await Promise.race([addressOf(child), ending(child, complaints)]);
  return {
    url,
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function addressOf(child: ChildProcess): Promise<string> {
  const [url] = (await once(child, 'message')) as [string];
  return url;
}

async function ending(child: ChildProcess, complaints: readonly Buffer[]): Promise<never> {
  await once(child, 'exit');
  throw new Error(`The functions ended before they started: ${Buffer.concat(complaints).toString()}`);
}
