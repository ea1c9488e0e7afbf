import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface AzuriteOptions {
  readonly port: number;
  /** Folder for the data; `null` keeps them in memory. */
  readonly folder: string | null;
}

export interface Azurite {
  /** Connection string for `@azure/data-tables`. */
  readonly connection: string;
  /** Settles when the process ends, asked or not. */
  readonly ended: Promise<void>;
  /** Lets Azurite write what it holds, and end. */
  stop(): Promise<void>;
}

/** Azurite could not start; the message is one Dutch sentence for the person at the keyboard. */
export class AzuriteError extends Error {
  override readonly name = 'AzuriteError';
}

/** The account and key that every Azurite has; they protect nothing. */
const account = 'devstoreaccount1';
const accountKey = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

/** Connection string of an Azurite that listens on a port of this machine. */
export const connectionTo = (port: number): string =>
  [
    'DefaultEndpointsProtocol=http',
    `AccountName=${account}`,
    `AccountKey=${accountKey}`,
    `TableEndpoint=http://127.0.0.1:${port}/${account}`,
  ].join(';');

/**
 * Starts Azurite's Table Storage and waits until it answers.
 * @throws AzuriteError when the port is taken or the folder cannot be used
 */
export async function startAzurite({ port, folder }: AzuriteOptions): Promise<Azurite> {
  const child = launch(port, folder);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const killNow = (): void => void child.kill('SIGKILL');
  process.once('exit', killNow);
  const complaint = await untilStarted(child);
  if (complaint !== null) {
    process.off('exit', killNow);
    throw new AzuriteError(sentenceFor(complaint, port, folder));
  }
  return {
    connection: connectionTo(port),
    ended,
    stop: async () => {
      if (child.connected) child.send('shutdown');
      await ended;
      process.off('exit', killNow);
    },
  };
}

function launch(port: number, folder: string | null): ChildProcess {
  const manifest = createRequire(import.meta.url).resolve('azurite/package.json');
  const program = join(dirname(manifest), 'dist', 'src', 'table', 'main.js');
  const options = ['--tablePort', String(port), '--skipApiVersionCheck', '--disableTelemetry', '--silent'];
  const place = folder === null ? ['--inMemoryPersistence'] : ['--location', folder];
  return spawn(process.execPath, [program, ...options, ...place], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // Out of reach of the terminal's Ctrl+C: whoever started it stops it, after its last client.
    detached: process.platform !== 'win32',
  });
}

/** `null` once it listens, otherwise what it said before it ended. */
function untilStarted(child: ChildProcess): Promise<string | null> {
  return new Promise((resolve) => {
    let complaint = '';
    child.stderr?.on('data', (text: Buffer) => (complaint += text.toString()));
    child.stdout?.on('data', (text: Buffer) => {
      if (text.includes('successfully started')) resolve(null);
    });
    child.once('close', () => resolve(complaint));
  });
}

function sentenceFor(complaint: string, port: number, folder: string | null): string {
  if (complaint.includes('EADDRINUSE')) {
    return `Poort ${port} is al in gebruik; sluit het andere programma of start met een andere poort.`;
  }
  if (folder === null) return 'De opslag (Azurite) start niet; verwijder de map node_modules en probeer het opnieuw.';
  return `De opgeslagen voorbeeldgegevens in ${folder} zijn niet leesbaar; verwijder die map en start opnieuw.`;
}
