import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { focused } from './barriers.ts';
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

async function broken({ page }: Desk): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include('iframe')
    .exclude(['iframe', '[data-tabster-dummy]'])
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** Whether anything of the pane is cut off or has to be scrolled sideways. */
const tooWide = ({ pane }: Desk): Promise<boolean> =>
  pane.locator('body').evaluate((body) => body.scrollWidth > window.innerWidth + 1);

const check = async (at: Desk): Promise<void> => {
  await at.press('Controleren');
  await at.pane.getByText(/van 1\.211 meldingen zijn klaar/).waitFor();
};

describe('a consultant who mends a sheet with the keyboard, in a narrow dark pane', () => {
  test('solves a word, leaves warnings with a reason, and takes the list to a sheet', async () => {
    desk = await sitDown(browser, { person: 'Samira', open: 'RADAR 2023' });
    await desk.page.emulateMedia({ colorScheme: 'dark' });
    await check(desk);
    const { pane, page } = desk;
    await page
      .locator('iframe')
      .evaluate((frame) => Object.assign(frame.style, { width: '320px', minWidth: '0', flex: 'none' }));

    await pane.getByRole('button', { name: /Datum buiten het jaar/ }).focus();
    await pane.getByRole('button', { name: /Grond niet herkend/ }).press('Enter');
    await pane.getByRole('button', { name: 'Schrijf ‘Herkomst’ in 4 cellen' }).press('Enter');
    await pane.getByText('1.196 van 1.211 meldingen zijn klaar').first().waitFor();
    await expect.poll(() => focused(desk!)).not.toBe('');

    await pane.getByRole('button', { name: /Terrein niet herkend/ }).press('Enter');
    const meaning = pane.getByRole('combobox', { name: 'Wat bedoelt u?' });
    await meaning.press('ArrowDown');
    await meaning.press('ArrowDown');
    expect(await pane.getByRole('button', { name: /Terrein niet herkend/ }).count()).toBe(1);
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(desk!)).toBe('Onthoud dit');
    await page.keyboard.press('Enter');
    await pane.getByText('1.198 van 1.211 meldingen zijn klaar').first().waitFor();

    await pane.getByRole('button', { name: /Buiten uw werkgebied/ }).press('Enter');
    await pane
      .getByRole('button', { name: /^Laat .* zo$/ })
      .first()
      .press('Enter');
    await expect.poll(() => focused(desk!)).toBe('');
    await page.keyboard.type('mw. Jansen gebeld');
    await page.keyboard.press('Enter');
    await pane.getByText(/Hier lijkt een naam te staan/).waitFor();
    await pane.getByRole('button', { name: 'Klopt zo' }).press('Enter');
    expect(await broken(desk)).toEqual([]);
    await pane.getByRole('button', { name: 'Laat alle 2 zo' }).press('Enter');
    await pane.getByRole('button', { name: '2 bevindingen die u zo laat' }).press('Enter');
    expect(await pane.getByText('Reden: Klopt zo').count()).toBe(2);
    expect(await pane.getByRole('button', { name: /Buiten uw werkgebied/ }).count()).toBe(0);
    await pane
      .getByRole('button', { name: /^Toch bekijken/ })
      .first()
      .press('Enter');
    await pane.getByRole('button', { name: '1 bevinding die u zo laat' }).waitFor();

    await pane.getByRole('button', { name: /Blijft in uw werkboek/ }).press('Enter');
    await pane.getByText('Deze kolommen verlaten uw werkboek niet.').waitFor();
    await pane.getByRole('button', { name: 'Meer hulp' }).press('Enter');
    await pane.getByRole('button', { name: 'Keuzelijsten in uw blad zetten' }).press('Enter');
    await pane.getByText(/Keuzelijsten staan nu in|controleert Excel al/).waitFor();
    await pane.getByRole('button', { name: 'Bevindingen op een blad' }).press('Enter');
    await pane.getByText('De bevindingen staan op het blad ‘Bevindingen’.').waitFor();
    expect(await broken(desk)).toEqual([]);
    expect(await tooWide(desk)).toBe(false);
  });
});

describe('the check', () => {
  test('says that it is behind when checking along is off, and the ribbon brings somebody back to it', async () => {
    desk = await sitDown(browser, { person: 'Samira', open: 'RADAR 2023' });
    await check(desk);
    const { pane } = desk;
    await pane.getByRole('switch', { name: 'Meteen controleren terwijl u typt' }).click();
    await desk.type('P8', 'zomaar iets');
    await pane.getByText(/Het blad is veranderd/).waitFor();
    await pane.getByRole('button', { name: 'Verder: bekijk het verschil' }).click();
    await pane.getByText('te verbeteren').waitFor();
    await desk.press('Controleren');
    await pane.getByText('1.191 van 1.211 meldingen zijn klaar').first().waitFor();
    expect(await pane.getByText(/Het blad is veranderd/).count()).toBe(0);

    await pane.getByRole('button', { name: 'Bekijk en wijzig de kolommen' }).click();
    await pane.getByRole('button', { name: /Wat Meldbeeld van dit blad weet/ }).click();
    expect(await pane.getByText('U hebt Meldbeeld nog niets geleerd over dit werkboek.').count()).toBe(1);
    expect(await broken(desk)).toEqual([]);
  });

  test("asks before it shows the difference of another bureau's sheet, and asks nobody twice who they are", async () => {
    desk = await sitDown(browser, { person: 'Samira', open: 'RADAR 2023' });
    const { page, pane } = desk;
    await page.getByText('Bestand', { exact: true }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Utrecht|Art\.1/i })
      .first()
      .click();
    await page.waitForFunction(() => document.title.toLowerCase().includes('utrecht'));
    await desk.press('Controleren');
    await pane
      .getByText(/meldingen zijn klaar/)
      .first()
      .waitFor();
    await pane.getByRole('button', { name: 'Verder: bekijk het verschil' }).click();
    await pane.getByText('Is dit het goede blad?').waitFor();
    expect(await pane.getByText(/liggen buiten uw werkgebied/).count()).toBe(1);
    expect(await broken(desk)).toEqual([]);
    await pane.getByRole('button', { name: 'Terug' }).click();
    await pane.getByText('Is dit het goede blad?').waitFor({ state: 'detached' });
    expect(await pane.getByRole('button', { name: 'Verder: bekijk het verschil' }).count()).toBe(1);
  });

  test('knows in a new workbook what the bureau taught another one, when somebody agreed to share it', async () => {
    const openSheet = (year: string): Promise<Desk> => sitDown(browser, { person: 'Hanneke', open: `Haag ${year}` });
    const ready = ({ pane }: Desk): Promise<void> =>
      pane
        .getByText(/meldingen zijn klaar/)
        .first()
        .waitFor();
    desk = await openSheet('2023');
    await desk.press('Controleren');
    await ready(desk);
    await desk.pane
      .getByRole('button', { name: /niet herkend/ })
      .first()
      .click();
    await desk.pane.getByRole('combobox').first().selectOption({ index: 1 });
    await desk.pane.getByRole('button', { name: 'Onthoud dit' }).click();
    await desk.pane.getByRole('button', { name: 'Bekijk en wijzig de kolommen' }).click();
    await desk.pane.getByRole('button', { name: 'Wat Meldbeeld van dit blad weet (1)' }).click();
    const saved = desk.page.waitForResponse((response) => response.request().method() === 'PUT' && response.ok());
    await desk.pane.getByRole('switch', { name: 'Deel dit met collega’s van uw bureau' }).click();
    await saved;
    expect(await broken(desk)).toEqual([]);
    expect(desk.trouble).toEqual([]);
    await desk.close();

    desk = await openSheet('2024');
    await desk.press('Controleren');
    await ready(desk);
    await desk.pane.getByRole('button', { name: 'Bekijk en wijzig de kolommen' }).click();
    await desk.pane.getByRole('button', { name: 'Wat Meldbeeld van dit blad weet (1)' }).click();
    await desk.pane.getByRole('heading', { name: 'Van uw collega’s' }).waitFor();
  });

  test('is not for a policy officer, and the ribbon says so', async () => {
    desk = await sitDown(browser, { person: 'Noor' });
    await desk.press('Controleren');
    await desk.pane
      .getByText('‘Aanleveren’ is er voor medewerkers van een bureau. U bent aangemeld als beleidsmedewerker.')
      .waitFor();
  });
});
