import { mkdir } from 'node:fs/promises';
import type { DemoSheet, Loaded, ReadDemoSheet } from '../demo.ts';
import { demoSheets, inForce, loadDemoSheet } from '../demo.ts';
import type { Release } from '#shared/api/index.ts';
import type { LocalApi } from './api.ts';
import { releaseDemoYear } from './demo-releases.ts';
import { StartError } from './start-error.ts';
import { loadedSentence, progressLine, releasedSentence, summaryTable } from './summary.ts';

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
 * Loads the demo sheets that are not in storage yet, releases their years, and tells about it.
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
  const releases: Promise<Release | null>[] = [];
  for (const year of years.toSorted()) {
    for (const sheet of missing.filter((one) => one.year === year)) {
      const one = await loadDemoSheet(sheet, folder, read, api);
      say(progressLine(one));
      loaded.push(one);
    }
    const mending = loaded.flatMap((one) => (one.year === year && one.waiting > 0 ? [one.bureau] : []));
    // The figures of a year are rounded in a thread while the sheets of the next one are read.
    releases.push(releaseDemoYear({ year, mending }, api).catch(damaged(api.storageFolder)));
  }
  if (loaded.length > 0) say(loadedSentence(loaded));
  say(releasedSentence(await Promise.all(releases)));
  say(`\n${summaryTable(await inForce(api.url, api.issuer, years))}\n`);
}
