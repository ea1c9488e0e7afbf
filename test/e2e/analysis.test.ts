import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
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

test('a policy officer sees what matters at once, looks at a city, filters without asking again, and takes it to Excel', async () => {
  desk = await sitDown(browser, { person: 'Noor', colorScheme: 'dark' });
  const { pane, sent, page } = desk;
  await pane.getByText('meldingen 2024', { exact: true }).waitFor();
  await pane.getByText(/^(duidelijk meer|duidelijk minder|binnen de normale schommeling)$/).waitFor();
  await pane.getByRole('button', { name: 'Uitleg bij deze cijfers' }).click();
  await pane.getByText(/met 95% zekerheid tussen/).waitFor();
  await pane.getByText(/^Vrijgave 2024-e1 van/).waitFor();
  expect(await pane.getByText(/afgerond op 5-tallen, vanwege privacy/).count()).toBe(1);

  // The previews are tabs: the arrow keys go along them, and Enter takes one.
  await pane.getByRole('tab', { name: 'Verloop' }).focus();
  for (let times = 0; times < 4; times++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const asked = sent.filter((line) => line.includes('/api/')).length;
  await pane.getByRole('combobox', { name: 'Stad' }).selectOption({ label: 'Rotterdam' });
  const tiles = pane.getByRole('list', { name: /^Voorvallen in Rotterdam/ }).getByRole('listitem');
  expect(await tiles.count()).toBe(14);
  expect(await broken(page)).toEqual([]);
  expect(await cutOff(desk)).toEqual([]);
  const numbers = await pane.getByRole('cell').allTextContents();
  for (const number of numbers) expect(['1', '2', '3', '4']).not.toContain(number);

  await pane.getByRole('button', { name: '2023–2024 · alle bureaus' }).click();
  await pane.getByRole('checkbox', { name: 'Godsdienst' }).check();
  await pane.getByRole('button', { name: '2023–2024 · alle bureaus · Godsdienst' }).waitFor();
  await pane.getByRole('checkbox', { name: '2026' }).check();
  await pane.getByText('Er is nog geen vrijgave over 2026.').waitFor();
  await pane.getByRole('tab', { name: 'Grond × terrein' }).click();
  expect(await broken(page)).toEqual([]);
  expect(await cutOff(desk)).toEqual([]);
  await pane.getByRole('tab', { name: 'Zelf kiezen' }).click();
  expect(await pane.getByRole('cell', { name: 'niet vrijgegeven' }).count()).toBeGreaterThan(3);
  await pane.getByRole('checkbox', { name: '2026' }).uncheck();
  expect(sent.filter((line) => line.includes('/api/'))).toHaveLength(asked);

  await pane.getByRole('button', { name: 'Naar Excel' }).click();
  await pane.getByText(/^De draaitabel staat op het blad/).waitFor();
  expect(await desk.textOf('A1')).toBe('Meldingen naar grond en jaar');
  expect(await desk.textOf('A2')).toContain('Godsdienst');
  await pane.getByRole('button', { name: 'Kies hoe' }).click();
  await pane.getByRole('menuitem', { name: 'Als tabel' }).click();
  await pane.getByText(/^De tabel staat op het blad ‘Analyse’/).waitFor();

  // Without leave to use the clipboard, the image comes as a file.
  const download = page.waitForEvent('download');
  await pane.getByRole('button', { name: 'Kopieer beeld' }).click();
  expect((await download).suggestedFilename()).toBe('Meldbeeld Meldingen naar grond en jaar.png');
});

test('a bureau goes from its own exact figures to those of the four cities', async () => {
  desk = await sitDown(browser, { person: 'Samira' });
  await desk.press('Analyse');
  const { pane } = desk;
  await pane.getByText('Precieze aantallen van uw eigen bureau; niet voor publicatie.').waitFor();
  await pane.getByRole('button', { name: 'Kies hoe' }).click();
  expect(await pane.getByRole('menuitem').allTextContents()).toEqual(['Als tabel', 'Als grafiek met tabel']);
  await desk.page.keyboard.press('Escape');
  await pane.getByRole('radio', { name: 'Vier steden (vrijgegeven)' }).check();
  await pane.getByText(/afgerond op 5-tallen, vanwege privacy/).waitFor();
});
