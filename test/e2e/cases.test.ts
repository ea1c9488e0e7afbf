import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Download } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/registration/index.ts';
import { UserEdits, WorkbookModel } from '#test/excel/model/index.ts';
import { writeXlsx } from '#test/excel/xlsx/index.ts';
import { expectNoBarrier } from './barriers.ts';
import { timezone } from './browser.ts';
import type { Desk } from './desk.ts';
import { has, shows } from './shows.ts';
import { useDesks } from './use-desks.ts';

const sit = useDesks();

const today = new Date().toLocaleDateString('sv-SE', { timeZone: timezone });
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
  const at = await sit({ person: 'Samira', open: { name: 'Zaken.xlsx', bytes }, ...options });
  await at.press('Ketenaanpak');
  await at.goTo('A2');
  await shows(at.pane, 'zaak Z-101');
  return at;
}

const bytesOf = async (download: Download): Promise<Buffer> => readFile(await download.path());

describe('working with cases', () => {
  test('from a tick to the decisions of the RDO, with nothing of it leaving the workbook', async () => {
    const desk = await sitAtCases();
    const { pane, page } = desk;
    await pane.getByRole('checkbox', { name: /^Gedaan: Registreer/ }).click();
    await shows(pane, 'Bewaard in dit werkboek.');
    await pane.getByRole('button', { name: 'Maak ongedaan' }).click();
    await pane.getByRole('checkbox', { name: /^Gedaan: Registreer/ }).waitFor();
    await pane.getByRole('checkbox', { name: /^Gedaan: Bekijk de melding/ }).press('Space');
    await pane.getByRole('checkbox', { name: /^Gedaan op .*Bekijk de melding/ }).waitFor();
    await has(page.getByRole('tab', { name: /voortgang/ }), 0);

    await pane.getByRole('button', { name: 'Open: Bevestiging aan de melder' }).click();
    const letter = page.waitForEvent('download');
    await pane.getByRole('button', { name: 'Bewaar voor Word' }).click();
    const words = strFromU8(unzipSync(await bytesOf(await letter))['word/document.xml']!);
    expect(words).toContain('[naam van de melder]');
    expect(words).not.toContain(person);

    await pane.getByRole('tab', { name: 'Mijn zaken' }).click();
    await shows(pane, '3 open zaken');
    await shows(pane, '1 stap gedaan');
    await pane.getByRole('button', { name: 'Ga naar zaak Z-103' }).click();
    await expect.poll(() => desk.selected()).toBe('A4');

    await pane.getByRole('button', { name: 'Naar agenda' }).click();
    const file = page.waitForEvent('download');
    await pane.getByRole('button', { name: 'Bewaar het agendabestand' }).click();
    const calendar = (await bytesOf(await file)).toString();
    expect(calendar).toContain('SUMMARY:Z-101');
    expect(calendar).not.toContain(person);
    await pane.getByRole('button', { name: 'Terug naar mijn zaken' }).click();

    await pane.getByRole('button', { name: 'RDO-overzicht' }).click();
    await shows(pane, '2 zaken op de lijst');
    await pane.getByText('Dit blijft weg, en waarom').click();
    await shows(pane, '‘Naam melder’');
    await pane.getByRole('button', { name: 'Maak het blad' }).click();
    await shows(pane, /Het blad ‘RDO .*’ staat klaar/);
    await desk.type('K6', 'OM vervolgt');
    // What was decided on the sheet is not written over, also when it came after the pane looked.
    await pane.getByRole('radio', { name: 'Vervang dat blad' }).click();
    await pane.getByRole('button', { name: 'Maak het blad' }).click();
    await shows(pane, 'Op dat blad staat 1 besluit dat u nog niet hebt overgenomen.');
    await pane.getByRole('button', { name: /^Besluiten overnemen/ }).click();
    await shows(pane, 'Z-102 · Nieuw');
    await pane.getByRole('button', { name: 'Neem 1 besluit over' }).click();
    await shows(pane, '1 besluit staat nu bij de zaak.');

    const sent = desk.sent.filter((line) => !line.startsWith('GET')).join('\n');
    for (const secret of ['Z-101', 'Z-102', person, 'OM vervolgt', 'first-analysis'])
      expect(sent).not.toContain(secret);
    expect(desk.sent.filter((line) => line.includes('Z-10'))).toEqual([]);
  });
});

test.each(['light', 'dark'] as const)(
  'my cases and the RDO list have no barrier that axe can find, and fit in 320 pixels: %s',
  async (colorScheme) => {
    const desk = await sitAtCases({ colorScheme });
    const { pane } = desk;
    await pane.getByRole('button', { name: 'Open: Verwijzing naar de politie' }).click();
    await pane
      .getByRole('button', { name: /^Datum of notitie/ })
      .first()
      .click();
    await expectNoBarrier(desk);
    await pane.getByRole('tab', { name: 'Mijn zaken' }).click();
    await shows(pane, '3 open zaken');
    await expectNoBarrier(desk);
    await pane.getByRole('button', { name: 'RDO-overzicht' }).click();
    await shows(pane, '2 zaken op de lijst');
    await pane.getByText('Zaken weglaten').click();
    await expectNoBarrier(desk);
  },
);
