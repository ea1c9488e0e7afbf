/**
 * `npm run -s workbook -- OUT.xlsx`: writes the combined workbook of the demonstration. Its sheets are read, submitted, counted
 * and released as those of the bureaus are, in storage that is thrown away.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.ts';
import { fileFrom } from './backup/storage.ts';
import { leaveWith, unusable } from './backup/messages.ts';
import { clientFor } from './demo.ts';
import { startApi } from './start/api.ts';
import { ensureDemoSheets, loadDemoData } from './start/demo-data.ts';
import { readDemoSheet } from './start/read-sheet.ts';
import { settingsFrom } from './start/settings.ts';
import { Started } from './start/stack.ts';

const say = (text: string): void => void process.stderr.write(`${text}\n`);

const [asked, ...others] = process.argv.slice(2);
if (asked === undefined || others.length > 0) leaveWith(unusable, 'Gebruik: npm run -s workbook -- BESTAND.xlsx');

const started = new Started();

/** The combined workbook of all years of the demonstration, in storage of its own. */
async function demoWorkbook(): Promise<Uint8Array> {
  const usual = settingsFrom(fileURLToPath(new URL('../..', import.meta.url)), process.env, ['--dev']);
  const data = started.add(await mkdtemp(join(tmpdir(), 'meldbeeld-workbook-')), (folder) =>
    rm(folder, { recursive: true, force: true }),
  );
  const folder = join(usual.data, 'sheets');
  const sheets = await ensureDemoSheets(folder);
  const [api, storage] = await Promise.all([freePort(), freePort()]);
  const local = await startApi({ ...usual, data, ports: { ...usual.ports, api, storage } }, started);
  await loadDemoData(sheets, folder, readDemoSheet, local, say);
  const year = [...new Set(sheets.map((sheet) => sheet.year))].sort();
  return clientFor(local.url, local.issuer, 'noor').workbook({ year });
}

try {
  const file = fileFrom(asked, process.env);
  const bytes = await demoWorkbook();
  await writeFile(file, bytes);
  say(`Geschreven: ${file} (${Math.round(bytes.length / 1024)} kB)`);
} catch (error) {
  await started.stop();
  leaveWith(1, error);
}
await started.stop();
process.exit(0);
