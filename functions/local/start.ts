/**
 * `npm start`: builds what has changed, starts storage, functions, sign-in, pane and workbench, loads the demo sheets,
 * and stays up until Ctrl+C. `npm run dev` does the same with the pane and the workbench straight from their sources.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AzuriteError } from './azurite.ts';
import { buildAll } from './build.ts';
import { CertificateError, NotBuiltError, PortInUseError } from './https.ts';
import { startApi } from './start/api.ts';
import { ensureDemoSheets, loadDemoData } from './start/demo-data.ts';
import { assertFree } from './start/ports.ts';
import { readDemoSheet } from './start/read-sheet.ts';
import { startServers } from './start/servers.ts';
import { settingsFrom } from './start/settings.ts';
import type { StartSettings } from './start/settings.ts';
import { Started } from './start/stack.ts';
import { StartError } from './start/start-error.ts';

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const clearErrors = [AzuriteError, CertificateError, NotBuiltError, PortInUseError, StartError];

const started = new Started();

async function leave(code: number): Promise<never> {
  await started.stop();
  process.exit(code);
}

async function start(settings: StartSettings): Promise<void> {
  const { root, dev, ports, data } = settings;
  const began = performance.now();
  await assertFree(ports);
  const demoFolder = join(data, 'sheets');
  say('Meldbeeld wordt gebouwd …');
  const [built, sheets] = await Promise.all([dev ? [] : buildAll(root), ensureDemoSheets(demoFolder)]);
  for (const { name, made } of built) say(`  ${name}: ${made ?? 'ongewijzigd'}`);
  const api = await startApi(settings, started);
  void api.storageEnded.then(() => stopUnexpectedly());
  const { pane, workbench } = await startServers(settings, api.url, demoFolder, started);
  await loadDemoData(sheets, demoFolder, readDemoSheet, api, say);
  say(`Meldbeeld is klaar (${Math.round((performance.now() - began) / 1000)} s).`);
  say(`  Werkbank   ${workbench.url}   open deze in uw browser`);
  say(`  Paneel     ${pane.url}`);
  say(`  API        ${api.url}/api/v1/openapi.json`);
  say('Stop met Ctrl+C.');
}

let asked = false;

function stopUnexpectedly(): void {
  if (asked) return;
  process.stderr.write('De opslag (Azurite) is gestopt; start Meldbeeld opnieuw.\n');
  void leave(1);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (!asked) say('\nMeldbeeld stopt …');
    asked = true;
    void leave(0);
  });
}

try {
  await start(settingsFrom(fileURLToPath(new URL('../..', import.meta.url)), process.env, process.argv.slice(2)));
} catch (error) {
  asked = true;
  const isClear = clearErrors.some((kind) => error instanceof kind);
  const reason = error instanceof Error ? (isClear ? error.message : (error.stack ?? error.message)) : String(error);
  process.stderr.write(
    isClear ? `${reason}\n` : `Meldbeeld kon niet starten door een fout in het programma:\n${reason}\n`,
  );
  await leave(1);
}
