import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freePort } from '#functions/local/free-port.ts';

const script = fileURLToPath(new URL('../../functions/local/start.ts', import.meta.url));

let data: string;
let running: Run[] = [];
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'meldbeeld-start-'));
});
afterEach(async () => {
  // A test that failed halfway must not leave a whole Meldbeeld behind.
  for (const run of running) run.stop();
  await Promise.all(running.map(({ ended }) => ended));
  running = [];
  rmSync(data, { recursive: true, force: true });
});

interface Run {
  readonly api: string;
  /** What has been printed so far. */
  output(): string;
  /** Waits until a text is printed, or the program ends. */
  until(text: string): Promise<void>;
  stop(): void;
  readonly ended: Promise<number | null>;
}

async function start(settings: Record<string, string> = {}): Promise<Run> {
  const names = ['PANE', 'WORKBENCH', 'API', 'STORAGE'];
  const ports = Object.fromEntries(
    await Promise.all(names.map(async (name) => [`MELDBEELD_PORT_${name}`, String(await freePort())] as const)),
  );
  const env: NodeJS.ProcessEnv = { ...process.env, ...ports, MELDBEELD_DATA: data, ...settings };
  const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text: Buffer) => {
      output += text.toString();
      for (const listener of listeners) listener();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const run: Run = {
    api: `http://127.0.0.1:${env['MELDBEELD_PORT_API']}`,
    output: () => output,
    until: (text) => {
      const printed = new Promise<void>((resolve) => listeners.add(() => output.includes(text) && resolve()));
      return Promise.race([printed, ended.then(() => undefined)]);
    },
    stop: () => void child.kill('SIGTERM'),
    ended,
  };
  running.push(run);
  return run;
}

const sentences = (output: string): string[] => output.split('\n').filter((line) => line !== '');

describe('starting the demonstration', () => {
  test(
    'loads the sheets of the four bureaus, serves, keeps the data for the next time, and stops cleanly',
    { timeout: 300_000 },
    async () => {
      const first = await start();
      await first.until('Stop met Ctrl+C');
      const lines = sentences(first.output());
      expect(
        lines.filter((line) => /rijen gelezen( \([\d.]+ zaken\))?, .* wachten op herstel$/.test(line)),
      ).toHaveLength(8);
      expect(lines.filter((line) => /^ {2}\S.* [\d.]+ {3} *[\d.]+$/.test(line)).length).toBeGreaterThanOrEqual(5);
      expect(await (await fetch(`${first.api}/api/v1/health`)).json()).toMatchObject({ status: 'ok' });
      expect(await (await fetch(`${first.api}/issuer/people`)).json()).toMatchObject({ people: { length: 8 } });
      first.stop();
      expect(await first.ended).toBe(0);
      await expect(fetch(`${first.api}/api/v1/health`)).rejects.toThrow();

      const second = await start();
      await second.until('Stop met Ctrl+C');
      expect(second.output()).toContain('De gegevens van de vorige keer staan er nog');
      const table = (output: string): string[] =>
        output.split('\n').filter((line) => line.startsWith('  ') && /\d {3}/.test(line) && !line.includes('://'));
      expect(table(second.output())).toEqual(table(first.output()));
      second.stop();
      expect(await second.ended).toBe(0);
    },
  );
});

describe('what keeps the demonstration from starting is said in one sentence', () => {
  const onlySentence = async (run: Run): Promise<string> => {
    expect(await run.ended).toBe(1);
    const said = sentences(run.output()).filter(
      (line) => !line.startsWith('Meldbeeld wordt gebouwd') && !line.startsWith('  '),
    );
    expect(said).toHaveLength(1);
    return said[0]!;
  };

  test('a port that is in use', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const sentence = await onlySentence(await start({ MELDBEELD_PORT_PANE: String(port) }));
    expect(sentence).toContain(`Poort ${port} is al in gebruik`);
    expect(sentence).toContain('MELDBEELD_PORT_PANE');
    await new Promise((resolve) => server.close(resolve));
  });

  test('a port that is no number', async () => {
    expect(await onlySentence(await start({ MELDBEELD_PORT_API: 'tachtig' }))).toContain('MELDBEELD_PORT_API');
  });

  test('stored data that are damaged', async () => {
    mkdirSync(join(data, 'storage'));
    writeFileSync(join(data, 'storage', '__azurite_db_table__.json'), '{ damaged');
    const sentence = await onlySentence(await start());
    expect(sentence).toContain(join(data, 'storage'));
    expect(sentence).toContain('verwijder die map');
  });

  test('demo sheets that are damaged', async () => {
    mkdirSync(join(data, 'sheets'));
    writeFileSync(join(data, 'sheets', 'index.json'), '[{}]');
    expect(await onlySentence(await start())).toContain('niet leesbaar');
  });

  test('a file where the folder for the data should be', async () => {
    writeFileSync(join(data, 'file'), '');
    expect(await onlySentence(await start({ MELDBEELD_DATA: join(data, 'file') }))).toContain('niet leesbaar');
  });
});
