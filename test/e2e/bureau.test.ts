import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { makeDemoSheet } from '#test/sheets/generate.ts';
import { rotterdam } from '#test/sheets/rotterdam.ts';
import { has, shows } from './shows.ts';
import { useDesks } from './use-desks.ts';

const sit = useDesks();

/** The cell that a link of a finding goes to, such as `P8`. */
const addressIn = async (link: Locator): Promise<string> => /P\d+/u.exec((await link.textContent()) ?? '')![0];

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
    const desk = await sit({ person: 'Samira', open: 'RADAR 2023' });
    await desk.check();
    const { pane } = desk;
    await shows(pane, /B5:AA1218 · 1\.212 rijen/);
    await shows(pane, /Naam melder, E-mailadres, Telefoon en Toelichting/);
    await desk.hasReady('1.192 van 1.211');
  });

  test('mends a typing error in the sheet itself: finding and mark are gone, other formatting is untouched', async () => {
    const desk = await sit({ person: 'Samira', open: 'RADAR 2023' });
    const headerFill = await desk.fillOf(4, 1);
    await desk.check();
    const { pane } = desk;
    await pane.getByRole('button', { name: /Grond niet herkend/ }).click();
    const address = await addressIn(pane.getByRole('button', { name: /Ga naar P\d+/ }).first());
    const mark = () => desk.fillOf(Number(address.slice(1)) - 1, 15);
    await expect.poll(mark).not.toBeNull();
    await desk.type(address, 'Herkomst');
    await desk.hasReady('1.193 van 1.211');
    await expect.poll(mark).toBeNull();
    expect(await desk.fillOf(4, 1)).toBe(headerFill);
  });

  test('empties a cell, and hears at once that something is missing', async () => {
    const desk = await sit({ person: 'Samira', open: 'RADAR 2023' });
    await desk.check();
    const { pane, page } = desk;
    await expect.poll(() => desk.textOf('P8')).not.toBe('');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Delete');
    await desk.hasReady('1.191 van 1.211');
    await has(pane.getByRole('button', { name: /Grond ontbreekt/ }));
  });

  test('goes from a finding to its cell with one click', async () => {
    const desk = await sit({ person: 'Samira', open: 'RADAR 2023' });
    await desk.check();
    await desk.pane.getByRole('button', { name: /Grond niet herkend/ }).click();
    const link = desk.pane.getByRole('button', { name: /Ga naar P\d+/ }).first();
    const address = await addressIn(link);
    await link.click();
    await expect.poll(() => desk.selected()).toBe(address);
  });

  test('mends all alike with one click, takes that back, submits, and hears afterwards that nothing changed', async () => {
    const desk = await sit({ person: 'Samira', open: 'RADAR 2023' });
    await desk.check();
    const { pane } = desk;
    await pane.getByRole('button', { name: /Grond niet herkend/ }).click();
    await pane.getByRole('button', { name: 'Schrijf ‘Herkomst’ in 4 cellen' }).first().click();
    await desk.hasReady('1.196 van 1.211');
    await pane.getByRole('button', { name: 'Ongedaan maken' }).click();
    await desk.hasReady('1.192 van 1.211');
    await pane.getByRole('button', { name: 'Schrijf ‘Herkomst’ in 4 cellen' }).first().click();
    await desk.hasReady('1.196 van 1.211');
    await pane.getByRole('button', { name: /Buiten uw werkgebied/ }).click();
    await pane
      .getByRole('button', { name: /^Laat .* zo$/ })
      .first()
      .click();
    await pane.getByRole('button', { name: 'Nagevraagd' }).click();
    await pane.getByRole('button', { name: 'Laat alle 2 zo' }).click();

    await pane.getByRole('button', { name: 'Verder: bekijk het verschil' }).click();
    await pane.getByRole('button', { name: '4 nieuw' }).waitFor();
    await shows(pane, '1.192');
    await pane.getByRole('button', { name: /^Aanleveren: / }).click();
    await shows(pane, /als nr\. 2023-R-002/);
    await shows(pane, 'Samira Voorbeeld');
    const widthOf = async (line: Locator): Promise<number> => (await line.boundingBox())!.width;
    const left = await widthOf(pane.getByText('Zo gelaten: Buiten uw werkgebied (Nagevraagd)'));
    expect(left).toBeLessThanOrEqual((await widthOf(pane.getByText('2023-R-002', { exact: true }))) * 1.2);

    await pane.getByRole('button', { name: 'Klaar: terug naar de controle' }).click();
    await pane.getByRole('button', { name: 'Verder: bekijk het verschil' }).click();
    await shows(pane, 'Er verandert niets: alles wat klaar is, is al aangeleverd.');
  });

  test('sends nothing personal, anywhere, at any moment', async () => {
    const { expected } = await makeDemoSheet(rotterdam, 2023);
    const desk = await sit({ person: 'Joost', open: 'RADAR 2023' });
    await desk.check();
    await desk.pane.getByRole('button', { name: 'Verder: bekijk het verschil' }).click();
    await shows(desk.pane, 'gelijk', { exact: true });
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
    // The browser itself reports on its console that it was offline.
    const expected = /ERR_INTERNET_DISCONNECTED/u;
    const desk = await sit({ person: 'Joost', open: 'RADAR 2024', expected });
    await desk.press('Controleren');
    const { pane, context } = desk;
    await shows(pane, /van 1\.286 meldingen zijn klaar/);
    await pane.getByRole('button', { name: 'Verder: bekijk het verschil' }).click();
    await shows(pane, 'gelijk', { exact: true });
    await context.setOffline(true);
    await pane.getByRole('button', { name: /^Aanleveren: / }).click();
    const again = pane.getByRole('button', { name: /Probeer opnieuw/ });
    await again.waitFor();
    await context.setOffline(false);
    await again.click();
    await shows(pane, 'Er is niets veranderd');
  });
});
