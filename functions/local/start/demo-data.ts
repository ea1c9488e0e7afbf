import { mkdir } from 'node:fs/promises';
import type { DemoSheet, Loaded, ReadDemoSheet } from '../demo.ts';
import { demoSheets, inForce, loadDemoSheet } from '../demo.ts';
import type { LocalApi } from './api.ts';
import { StartError } from './start-error.ts';
import { loadedSentence, progressLine, summaryTable } from './summary.ts';

const damaged =
  (folder: string) =>
  (cause: unknown): never => {
    if (cause instanceof StartError) throw cause;
    throw new StartError(`De voorbeeldgegevens in ${folder} zijn niet leesbaar; verwijder die map en start opnieuw.`, {
      cause,
    });
  };

/**
 * The demo sheets, invented when the folder has none yet.
 * @throws StartError when the folder cannot be used
 */
export async function ensureDemoSheets(folder: string): Promise<readonly DemoSheet[]> {
  const known = await demoSheets(folder).catch(damaged(folder));
  if (known) return known;
  await mkdir(folder, { recursive: true }).catch(damaged(folder));
  const { generateDemoSheets } = await import('#test/sheets/generate.ts');
  await generateDemoSheets(folder);
  return (await demoSheets(folder)) ?? [];
}

/**
 * Loads the demo sheets that are not in storage yet, and tells about it.
 * @throws StartError when a sheet or what is stored cannot be read
 */
export async function loadDemoData(
  sheets: readonly DemoSheet[],
  folder: string,
  read: ReadDemoSheet,
  api: LocalApi,
  say: (text: string) => void,
): Promise<void> {
  const years = [...new Set(sheets.map(({ year }) => year))];
  const before = await inForce(api.url, api.issuer, years).catch(damaged(api.storageFolder));
  const missing = sheets.filter(
    ({ bureau, year }) => !before.some((receipt) => receipt.bureau === bureau && receipt.year === year),
  );
  if (missing.length === 0) say('De gegevens van de vorige keer staan er nog; er is niets opnieuw geladen.');
  else say('Voorbeeldbladen van de bureaus worden gelezen, gecontroleerd en aangeleverd:');
  const loaded: Loaded[] = [];
  for (const sheet of missing) {
    const one = await loadDemoSheet(sheet, folder, read, api);
    say(progressLine(one));
    loaded.push(one);
  }
  if (loaded.length > 0) say(loadedSentence(loaded));
  say(`\n${summaryTable(await inForce(api.url, api.issuer, years))}\n`);
}
