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

describe('the playbook', () => {
  test('is reached from a finding, searched with a slip, and read from the side of the municipality', async () => {
    desk = await sitDown(browser, { person: 'Samira', open: 'RADAR 2023', colorScheme: 'dark' });
    const { pane, page } = desk;
    await desk.press('Controleren');
    await pane.getByRole('button', { name: /Anoniem, toch bemiddeling/ }).click();
    await pane.getByRole('button', { name: 'Lees wat de Blauwdruk hierover zegt' }).click();
    await pane.getByText('Dan zijn onderzoek en bemiddeling door het bureau niet mogelijk.').waitFor();
    const focused = pane.locator('summary:focus');
    expect(await focused.textContent()).toBe('Anonieme melder');
    expect(await pane.getByText(/Versie van .*, van de server\./).count()).toBe(1);

    await pane.getByRole('searchbox').fill('huurdr');
    await pane.getByText('3 plekken gevonden').waitFor();
    expect(await pane.locator('mark').first().textContent()).toBe('huurder');
    await pane.getByRole('searchbox').fill('');

    // What folds away is reached with the keyboard, also past office.js, which moves the focus itself.
    await pane.getByRole('button', { name: 'Contactpersoon toevoegen' }).press('Tab');
    expect(await pane.locator('summary:focus').textContent()).toBe('Aangifte');

    await pane.getByLabel('Voor wie?').selectOption('municipality');
    await pane.getByText('Ten minste 2 keer per jaar', { exact: true }).waitFor();
    expect(await pane.getByText(/Uiterlijk 31 maart \d{4}/).count()).toBe(1);
    await pane.getByRole('button', { name: 'Contactpersoon toevoegen' }).press('Enter');
    expect(await broken(page)).toEqual([]);
    await page.keyboard.type('Beleid discriminatie');
    await page.keyboard.press('Enter');
    await pane.getByRole('button', { name: 'Beleid discriminatie wijzigen' }).waitFor();
    expect(desk.sent.join('\n')).not.toContain('Beleid discriminatie');
    // Whom the bureau knows is not printed unless asked.
    await page.emulateMedia({ media: 'print' });
    await pane.getByText('Stap voor stap').waitFor();
    expect(await pane.getByText('Beleid discriminatie').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await pane.getByRole('checkbox', { name: 'Druk deze lijst mee af' }).press('Space');
    await page.emulateMedia({ media: 'print' });
    await pane.getByText('Beleid discriminatie').waitFor();
    await page.emulateMedia({ media: 'screen' });
    expect(await broken(page)).toEqual([]);
    expect(await cutOff(desk)).toEqual([]);
  });

  test('is what a municipality sees first, also when the server’s cannot be used', async () => {
    desk = await sitDown(browser, { person: 'Willem' });
    const { pane, page } = desk;
    await page.route('**/api/v1/guidance', (route) => route.fulfill({ json: {} }));
    await desk.press('Ketenaanpak');
    await pane.getByText(/Versie van .*, meegeleverd\./).waitFor();
    expect(await pane.getByLabel('Voor wie?').inputValue()).toBe('municipality');
    expect(await broken(page)).toEqual([]);
  });
});
