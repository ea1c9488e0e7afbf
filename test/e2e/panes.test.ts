import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
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

/** Rules that axe finds broken in the pane. Fluent puts empty focus catchers around dialogs; they hold nothing and are left out. */
async function broken(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include('iframe')
    .exclude(['iframe', '[data-tabster-dummy]'])
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** What is cut off at the right in a pane of 320 pixels, by its text: nothing should be, but in areas that scroll by themselves. */
async function cutOff({ page, pane }: Desk): Promise<string[]> {
  await page
    .locator('iframe')
    .evaluate((frame) => Object.assign(frame.style, { width: '320px', minWidth: '0', flex: 'none' }));
  return pane.locator('body').evaluate((body) => {
    const scrollsItself = (element: Element | null): boolean =>
      element !== null &&
      (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrollsItself(element.parentElement));
    const isCutOff = (element: Element): boolean => {
      const { right, width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && right > window.innerWidth + 1 && !scrollsItself(element.parentElement);
    };
    const shown = [...body.querySelectorAll('*')].filter((element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    );
    return shown
      .filter((element) => element.childElementCount === 0 && isCutOff(element))
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

describe('a policy officer', () => {
  test('sees grounds over the two newest years at once, rounded, and takes a pivot-ready table to a new sheet', async () => {
    desk = await sitDown(browser, { person: 'Noor' });
    const { pane } = desk;
    await pane.getByRole('heading', { name: 'Analyse' }).waitFor();
    await pane.getByRole('table').waitFor();
    expect(await pane.getByRole('columnheader').allTextContents()).toEqual(['Grond', '2023', '2024', 'Totaal']);
    expect(await pane.getByText(/afgerond op 5-tallen, vanwege privacy/).count()).toBe(1);
    const numbers = await pane.getByRole('cell').allTextContents();
    expect(numbers.length).toBeGreaterThan(20);
    for (const number of numbers) expect(Number(number.replaceAll('.', '')) % 5).toBe(0);
    await pane.getByRole('img', { name: /^Grafiek: / }).waitFor();

    await pane.getByRole('button', { name: 'Naar Excel' }).click();
    await pane.getByText(/De tabel staat op het blad ‘Analyse’/).waitFor();
    expect(await desk.textOf('A1')).toBe('Meldingen naar grond en jaar');
    expect(await desk.page.getByRole('tab', { name: 'Analyse' }).count()).toBe(1);
  });

  test('changes rows and filters, and the figures follow', async () => {
    desk = await sitDown(browser, { person: 'Noor' });
    const { pane } = desk;
    await pane.getByRole('table').waitFor();
    await pane.getByLabel('Rijen').selectOption({ label: 'Terrein' });
    await pane.getByRole('columnheader', { name: 'Terrein' }).waitFor();
    await pane.getByText('Filters', { exact: true }).click();
    await pane.getByRole('checkbox', { name: /RADAR/ }).check();
    await pane.getByText('2023–2024 · RADAR (Rotterdam-Rijnmond)').waitFor();
  });

  test('hears that a year without deliveries was not delivered, which is not a zero', async () => {
    desk = await sitDown(browser, { person: 'Noor' });
    const { pane } = desk;
    await pane.getByRole('table').waitFor();
    await pane.getByRole('checkbox', { name: '2026' }).check();
    await pane.getByRole('columnheader', { name: '2026' }).waitFor();
    expect(await pane.getByRole('cell', { name: 'niet aangeleverd' }).count()).toBeGreaterThan(5);
  });
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
    const { pane } = desk;
    await desk.press('Controleren');
    await pane
      .getByText(/rijen zijn klaar/)
      .first()
      .waitFor();
    await desk.press('Ketenaanpak');
    const before = desk.sent.filter((line) => line.includes('/api/')).length;
    await desk.textOf('C8');
    await pane.getByText('zaak 2023-0003').waitFor();
    expect(await pane.getByText('Bel 112').count()).toBe(1);
    expect(await pane.getByText('Routes', { exact: true }).count()).toBe(1);
    await desk.textOf('C9');
    await pane.getByText('zaak 2023-0004').waitFor();
    expect(desk.sent.filter((line) => line.includes('/api/'))).toHaveLength(before);
  });
});

const panes = [
  { task: 'Aanleveren', person: 'Samira', ready: /rijen zijn klaar/ },
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
          .getByText(/rijen zijn klaar/)
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
