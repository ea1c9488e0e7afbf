import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { broken, cutOff } from './barriers.ts';
import { launchBrowser } from './browser.ts';
import { sitDown } from './desk.ts';
import type { Desk } from './desk.ts';

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

describe('a municipality', () => {
  test('pulls the combined workbook into the open one; its own sheets stay', async () => {
    desk = await sitDown(browser, { person: 'Willem' });
    const { pane, page } = desk;
    await pane.getByText('Wat is er aangeleverd').first().waitFor();
    await pane.getByRole('button', { name: 'Haal op in dit werkboek' }).click();
    await pane.getByText(/Toegevoegd aan uw werkboek: Uitleg, Kerncijfers/).waitFor();
    const tabs = await page.getByRole('tab').allTextContents();
    expect(tabs).toEqual(expect.arrayContaining(['Blad1', 'Uitleg', 'Kerncijfers', 'Gronden', 'Codelijst']));
    await pane.getByRole('button', { name: 'Haal op in dit werkboek' }).click();
    await pane.getByText(/^Dit werkboek heeft al 12 bladen van een eerdere keer, zoals ‘Uitleg’/).waitFor();
    await pane.getByRole('button', { name: 'Vervang ze' }).click();
    await pane.getByText(/^Vervangen door de nieuwe cijfers: Uitleg, Kerncijfers/).waitFor();
    expect(await page.getByRole('tab').allTextContents()).toEqual(tabs);
  });

  test('downloads the same workbook as a file', async () => {
    desk = await sitDown(browser, { person: 'Willem' });
    const { pane, page } = desk;
    const download = page.waitForEvent('download');
    await pane.getByRole('button', { name: 'Download als bestand' }).click();
    expect((await download).suggestedFilename()).toBe('Meldbeeld G4 2023-2024.xlsx');
  });
});

describe('the chain approach', () => {
  test('follows the selected row, says why a route applies, and sends nothing', async () => {
    desk = await sitDown(browser, { person: 'Samira', open: 'RADAR 2023' });
    const { pane, sent } = desk;
    await desk.press('Controleren');
    await pane
      .getByText(/meldingen zijn klaar/)
      .first()
      .waitFor();
    await desk.press('Ketenaanpak');
    // The playbook is fetched when the pane opens; that is the same for every case.
    const calls = () => sent.filter((line) => line.includes('/api/') && !line.includes('/api/v1/guidance'));
    const before = calls().length;
    await desk.textOf('C8');
    await pane.getByText('zaak 2023-0003').waitFor();
    expect(await pane.getByText('Bel 112').count()).toBe(1);
    expect(await pane.getByText('Routes', { exact: true }).count()).toBe(1);
    await desk.textOf('C9');
    await pane.getByText('zaak 2023-0004').waitFor();
    expect(calls()).toHaveLength(before);
  });
});

const panes = [
  { task: 'Aanleveren', person: 'Samira', ready: /meldingen zijn klaar/ },
  { task: 'Ketenaanpak', person: 'Samira', ready: /zaak 2023-0003/ },
  { task: 'Analyse', person: 'Noor', ready: /Bron: registraties/ },
  { task: 'Werkboek', person: 'Willem', ready: /Wat is er aangeleverd/ },
] as const;

test('axe does look inside the pane', async () => {
  desk = await sitDown(browser, { person: 'Willem' });
  await desk.pane.getByText('Wat is er aangeleverd').first().waitFor();
  await desk.pane.locator('body').evaluate((body) => body.append(document.createElement('button')));
  expect(await broken(desk.page)).toEqual([expect.stringContaining('button-name: <button></button>')]);
});

describe.each(['light', 'dark'] as const)('for everybody, in the %s theme', (colorScheme) => {
  test.each(panes)(
    '$task has no barrier that axe can find, and fits in 320 pixels',
    async ({ task, person, ready }) => {
      desk = await sitDown(browser, { person, colorScheme, ...(person === 'Samira' && { open: 'RADAR 2023' }) });
      if (person === 'Samira') {
        await desk.press('Controleren');
        await desk.pane
          .getByText(/meldingen zijn klaar/)
          .first()
          .waitFor();
      }
      await desk.press(task);
      if (task === 'Ketenaanpak') await desk.textOf('C8');
      await desk.pane.getByText(ready).first().waitFor();
      expect(await broken(desk.page)).toEqual([]);
      expect(await cutOff(desk)).toEqual([]);
    },
  );
});

describe('bad sheets', () => {
  test('an empty workbook gets a sentence that says what to do', async () => {
    desk = await sitDown(browser, { person: 'Samira' });
    await desk.press('Controleren');
    await desk.pane.getByText('Geen registraties gevonden').waitFor();
    expect(await desk.pane.getByText(/Open het werkboek met uw registraties/).count()).toBe(1);
  });

  test('a sheet with something else on it is not taken for a registration', async () => {
    desk = await sitDown(browser, { person: 'Samira' });
    await desk.type('A1', 'Boodschappen');
    await desk.type('A2', 'Melk');
    await desk.press('Controleren');
    await desk.pane.getByText('Geen registraties gevonden').waitFor();
  });
});
