import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Download } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '#shared/registration/index.ts';
import { UserEdits, WorkbookModel } from '#test/excel/model/index.ts';
import { writeXlsx } from '#test/excel/xlsx/index.ts';
import { broken, cutOff } from './barriers.ts';
import { launchBrowser } from './browser.ts';
import { sitDown, type Desk } from './desk.ts';

let browser: Browser;
let desk: Desk | undefined;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  const trouble = desk?.trouble ?? [];
  await desk?.close();
  desk = undefined;
  expect(trouble).toEqual([]);
});

const today = new Date().toLocaleDateString('sv-SE');
const inDutch = (date: string): string => date.split('-').reverse().join('-');
const person = 'Jannie Proefpersoon';

/** A small sheet of this year, with a term that still runs in the first case. */
async function sheetOfToday(): Promise<Uint8Array> {
  const workbook = new WorkbookModel();
  const edits = new UserEdits(workbook);
  const reported = inDutch(addDays(today, -10));
  const rows = [
    ['Zaaknummer', 'Naam melder', 'Datum melding', 'Datum voorval', 'Grond', 'Terrein', 'Aard', 'Aangifte', 'Status'],
    ['Z-101', person, reported, reported, 'Herkomst', 'Buurt/wijk', 'Vijandige bejegening', 'nee', 'open'],
    ['Z-102', person, reported, reported, 'Godsdienst', 'Buurt/wijk', 'Geweld', 'ja', 'open'],
    ['Z-103', person, reported, reported, 'Leeftijd', 'Arbeidsmarkt', 'Omstreden behandeling', 'nee', 'open'],
    ['Z-104', person, reported, reported, 'Herkomst', 'Huisvesting', 'Omstreden behandeling', 'nee', 'gesloten'],
  ];
  rows.forEach((row, at) => row.forEach((text, column) => edits.type(workbook.active, at, column, text)));
  return writeXlsx(workbook);
}

async function sitAtCases(options: { readonly colorScheme?: 'light' | 'dark' } = {}): Promise<Desk> {
  const bytes = await sheetOfToday();
  const at = await sitDown(browser, { person: 'Samira', open: { name: 'Zaken.xlsx', bytes }, ...options });
  await at.press('Ketenaanpak');
  await at.textOf('A2');
  await at.pane.getByText('zaak Z-101').waitFor();
  return at;
}

const bytesOf = async (download: Download): Promise<Buffer> => readFile(await download.path());

describe('working with cases', () => {
  test('from a tick to the decisions of the RDO, with nothing of it leaving the workbook', async () => {
    desk = await sitAtCases();
    const { pane, page } = desk;
    await pane.getByRole('checkbox', { name: /^Gedaan: Registreer/ }).click();
    await pane.getByText('Bewaard in dit werkboek.').waitFor();
    await pane.getByRole('button', { name: 'Maak ongedaan' }).click();
    await pane.getByRole('checkbox', { name: /^Gedaan: Registreer/ }).waitFor();
    await pane.getByRole('checkbox', { name: /^Gedaan: Bekijk de melding/ }).press('Space');
    await pane.getByRole('checkbox', { name: /^Gedaan op .*Bekijk de melding/ }).waitFor();
    expect(await page.getByRole('tab', { name: /voortgang/ }).count()).toBe(0);

    await pane.getByRole('button', { name: 'Open: Bevestiging aan de melder' }).click();
    const letter = page.waitForEvent('download');
    await pane.getByRole('button', { name: 'Bewaar voor Word' }).click();
    const words = strFromU8(unzipSync(await bytesOf(await letter))['word/document.xml']!);
    expect(words).toContain('[naam van de melder]');
    expect(words).not.toContain(person);

    await pane.getByRole('tab', { name: 'Mijn zaken' }).click();
    await pane.getByText('3 open zaken').waitFor();
    expect(await pane.getByText('1 stap gedaan').count()).toBe(1);
    await pane.getByRole('button', { name: 'Ga naar zaak Z-103' }).click();
    await expect.poll(() => page.getByRole('textbox', { name: 'Naamvak' }).inputValue()).toBe('A4');

    await pane.getByRole('button', { name: 'Naar agenda' }).click();
    const file = page.waitForEvent('download');
    await pane.getByRole('button', { name: 'Bewaar het agendabestand' }).click();
    const calendar = (await bytesOf(await file)).toString();
    expect(calendar).toContain('SUMMARY:Z-101');
    expect(calendar).not.toContain(person);
    await pane.getByRole('button', { name: 'Terug naar mijn zaken' }).click();

    await pane.getByRole('button', { name: 'RDO-overzicht' }).click();
    await pane.getByText('2 zaken op de lijst').waitFor();
    await pane.getByText('Dit blijft weg, en waarom').click();
    expect(await pane.getByText('‘Naam melder’').count()).toBe(1);
    await pane.getByRole('button', { name: 'Maak het blad' }).click();
    await pane.getByText(/Het blad ‘RDO .*’ staat klaar/).waitFor();
    await desk.type('K6', 'OM vervolgt');
    // What was decided on the sheet is not written over, also when it came after the pane looked.
    await pane.getByRole('radio', { name: 'Vervang dat blad' }).click();
    await pane.getByRole('button', { name: 'Maak het blad' }).click();
    await pane.getByText('Op dat blad staat 1 besluit dat u nog niet hebt overgenomen.').waitFor();
    await pane.getByRole('button', { name: /^Besluiten overnemen/ }).click();
    await pane.getByText('Z-102 · Nieuw').waitFor();
    await pane.getByRole('button', { name: 'Neem 1 besluit over' }).click();
    await pane.getByText('1 besluit staat nu bij de zaak.').waitFor();

    const sent = desk.sent.filter((line) => !line.startsWith('GET')).join('\n');
    for (const secret of ['Z-101', 'Z-102', person, 'OM vervolgt', 'first-analysis'])
      expect(sent).not.toContain(secret);
    expect(desk.sent.filter((line) => line.includes('Z-10'))).toEqual([]);
  });
});

test.each(['light', 'dark'] as const)(
  'my cases and the RDO list have no barrier that axe can find, and fit in 320 pixels: %s',
  async (colorScheme) => {
    desk = await sitAtCases({ colorScheme });
    const { pane, page } = desk;
    const expectNoBarrier = async (): Promise<void> => {
      expect(await broken(page)).toEqual([]);
      expect(await cutOff(desk!)).toEqual([]);
    };
    await pane.getByRole('button', { name: 'Open: Verwijzing naar de politie' }).click();
    await pane
      .getByRole('button', { name: /^Datum of notitie/ })
      .first()
      .click();
    await expectNoBarrier();
    await pane.getByRole('tab', { name: 'Mijn zaken' }).click();
    await pane.getByText('3 open zaken').waitFor();
    await expectNoBarrier();
    await pane.getByRole('button', { name: 'RDO-overzicht' }).click();
    await pane.getByText('2 zaken op de lijst').waitFor();
    await pane.getByText('Zaken weglaten').click();
    await expectNoBarrier();
  },
);
