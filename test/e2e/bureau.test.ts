import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { makeDemoSheet } from '#test/sheets/generate.ts';
import { rotterdam } from '#test/sheets/rotterdam.ts';
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

const check = async (at: Desk): Promise<void> => {
  await at.press('Controleren');
  await at.pane.getByText(/van 1\.211 meldingen zijn klaar/).waitFor();
};

describe('starting', () => {
  test('npm start tells in Dutch what was loaded for each bureau and year', () => {
    const output = inject('startOutput');
    expect(output).toMatch(/RADAR.* 2023: 1\.212 rijen gelezen, \d+ bevindingen, 1\.192 opgenomen/u);
    expect(output).toMatch(/Totaal +\d\.\d{3} +\d\.\d{3}/u);
  });

  test('npm start serves what people get, no development build, whatever it is started from', () => {
    const assets = fileURLToPath(new URL('../../addin/dist/assets/', import.meta.url));
    const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((name) => readFileSync(join(assets, name), 'utf8').includes('jsxDEV'))).toEqual([]);
  });
});

describe('a consultant of Rotterdam with the sheet of 2023', () => {
  test('sees what was found, what stays in the workbook, and how many rows are ready', async () => {
    desk = await sitDown(browser, { person: 'Samira', open: 'RADAR 2023' });
    await check(desk);
    const { pane } = desk;
    expect(await pane.getByText(/B5:AA1218 · 1\.212 rijen/).count()).toBe(1);
    expect(await pane.getByText(/Naam melder, E-mailadres, Telefoon en Toelichting/).count()).toBe(1);
    expect(await pane.getByText('1.192 van 1.211 meldingen zijn klaar').count()).toBe(1);
  });

  test('mends a typing error in the sheet itself: finding and mark are gone, other formatting is untouched', async () => {
    desk = await sitDown(browser, { person: 'Samira', open: 'RADAR 2023' });
    const headerFill = await desk.fillOf(4, 1);
    await check(desk);
    const { pane } = desk;
    await pane.getByRole('button', { name: /Grond niet herkend/ }).click();
    const address = (await pane
      .getByRole('button', { name: /Ga naar P\d+/ })
      .first()
      .textContent())!.match(/P\d+/u)![0];
    const row = Number(address.slice(1)) - 1;
    const mark = { timeout: 15_000 };
    await expect.poll(() => desk!.fillOf(row, 15), mark).not.toBeNull();
    await desk.type(address, 'Herkomst');
    await pane.getByText('1.193 van 1.211 meldingen zijn klaar').waitFor();
    await expect.poll(() => desk!.fillOf(row, 15), mark).toBeNull();
    expect(await desk.fillOf(4, 1)).toBe(headerFill);
  });

  test('empties a cell, and hears at once that something is missing', async () => {
    desk = await sitDown(browser, { person: 'Samira', open: 'RADAR 2023' });
    await check(desk);
    const { pane, page } = desk;
    expect(await desk.textOf('P8')).not.toBe('');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Delete');
    await pane.getByText('1.191 van 1.211 meldingen zijn klaar').waitFor();
    expect(await pane.getByRole('button', { name: /Grond ontbreekt/ }).count()).toBe(1);
  });

  test('goes from a finding to its cell with one click', async () => {
    desk = await sitDown(browser, { person: 'Samira', open: 'RADAR 2023' });
    await check(desk);
    await desk.pane.getByRole('button', { name: /Grond niet herkend/ }).click();
    const link = desk.pane.getByRole('button', { name: /Ga naar P\d+/ }).first();
    const address = (await link.textContent())!.match(/P\d+/u)![0];
    await link.click();
    await expect.poll(() => desk!.page.getByRole('textbox', { name: 'Naamvak' }).inputValue()).toBe(address);
  });

  test('mends all alike with one click, takes that back, submits, and hears afterwards that nothing changed', async () => {
    desk = await sitDown(browser, { person: 'Samira', open: 'RADAR 2023' });
    await check(desk);
    const { pane } = desk;
    await pane.getByRole('button', { name: /Grond niet herkend/ }).click();
    await pane.getByRole('button', { name: 'Schrijf ‘Herkomst’ in 4 cellen' }).first().click();
    await pane.getByText('1.196 van 1.211 meldingen zijn klaar').waitFor();
    await pane.getByRole('button', { name: 'Ongedaan maken' }).click();
    await pane.getByText('1.192 van 1.211 meldingen zijn klaar').waitFor();
    await pane.getByRole('button', { name: 'Schrijf ‘Herkomst’ in 4 cellen' }).first().click();
    await pane.getByText('1.196 van 1.211 meldingen zijn klaar').waitFor();
    await pane.getByRole('button', { name: /Buiten uw werkgebied/ }).click();
    await pane
      .getByRole('button', { name: /^Laat .* zo$/ })
      .first()
      .click();
    await pane.getByRole('button', { name: 'Nagevraagd' }).click();
    await pane.getByRole('button', { name: 'Laat alle 2 zo' }).click();

    await pane.getByRole('button', { name: 'Verder: bekijk het verschil' }).click();
    await pane.getByRole('button', { name: '4 nieuw' }).waitFor();
    expect(await pane.getByText('1.192').count()).toBe(1);
    await pane.getByRole('button', { name: /^Aanleveren: / }).click();
    await pane.getByText(/als nr\. 2023-R-002/).waitFor();
    expect(await pane.getByText('Samira Voorbeeld').count()).toBe(1);
    const left = pane.getByText('Zo gelaten: Buiten uw werkgebied (Nagevraagd)');
    expect((await left.boundingBox())!.width).toBeLessThanOrEqual(
      (await pane.getByText('2023-R-002', { exact: true }).boundingBox())!.width * 1.2,
    );

    await pane.getByRole('button', { name: 'Klaar: terug naar de controle' }).click();
    await pane.getByRole('button', { name: 'Verder: bekijk het verschil' }).click();
    await pane.getByText('Er verandert niets: alles is al aangeleverd.').waitFor();
  });

  test('sends nothing personal, anywhere, at any moment', async () => {
    const { expected } = await makeDemoSheet(rotterdam, 2023);
    desk = await sitDown(browser, { person: 'Joost', open: 'RADAR 2023' });
    await check(desk);
    await desk.pane.getByRole('button', { name: 'Verder: bekijk het verschil' }).click();
    await desk.pane.getByText('gelijk', { exact: true }).waitFor();
    const everything = desk.sent.join('\n');
    expect(everything.includes('/api/v1/submissions')).toBe(true);
    expect(everything.includes('2023-0003')).toBe(true);
    expect(expected.personal.filter((text) => text !== '' && everything.includes(text))).toEqual([]);
    const stored = await desk.pane
      .locator('body')
      .evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]));
    expect(expected.personal.filter((text) => text !== '' && stored.includes(text))).toEqual([]);
  });

  test('loses the connection while submitting, tries again, and nothing is stored twice', async () => {
    desk = await sitDown(browser, { person: 'Joost', open: 'RADAR 2024' });
    await desk.press('Controleren');
    const { pane, context } = desk;
    await pane.getByText(/van 1\.286 meldingen zijn klaar/).waitFor();
    await pane.getByRole('button', { name: 'Verder: bekijk het verschil' }).click();
    await pane.getByText('gelijk', { exact: true }).waitFor();
    await context.setOffline(true);
    await pane.getByRole('button', { name: /^Aanleveren: / }).click();
    const again = pane.getByRole('button', { name: /Probeer opnieuw/ });
    await again.waitFor();
    await context.setOffline(false);
    await again.click();
    await pane.getByText('Er is niets veranderd').waitFor();
    // The browser itself reports on its console that it was offline; that is the only trouble there may be.
    expect(desk.trouble.filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
    await desk.close();
    desk = undefined;
  });
});
