import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Download } from 'playwright-core';
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

const bytesOf = async (download: Download): Promise<Uint8Array> =>
  new Uint8Array(await readFile(await download.path()));

describe('the report tool', () => {
  test('makes an annual report on sheets and as a document, and again with what changed', async () => {
    desk = await sitDown(browser, { person: 'Noor' });
    const { pane, page } = desk;
    await desk.press('Rapport');
    await pane.getByRole('heading', { name: 'Rapport', level: 1 }).waitFor();
    await pane.getByLabel('Over').selectOption({ label: 'Rotterdam' });
    for (const chapter of ['Terreinen', 'Aard', 'Spreiding', 'Kanalen', 'Behandeling']) {
      await pane.getByRole('checkbox', { name: chapter }).uncheck();
    }
    await pane.getByRole('button', { name: 'Maak in dit werkboek' }).click();
    await pane.getByText('Klaar. Het staat op ‘Jaarrapport 2024’ en de 4 bladen erna.').waitFor();
    expect(await desk.textOf('A1')).toBe('Discriminatiemeldingen in Rotterdam, 2024');
    await page.getByRole('tab', { name: 'In het kort 2024' }).click();
    expect(await desk.textOf('A3')).toMatch(/^In 2024 waren er [\d.]+ meldingen van discriminatie in Rotterdam\.$/);

    const downloaded = page.waitForEvent('download');
    await pane.getByRole('button', { name: 'Word-document' }).click();
    const download = await downloaded;
    expect(download.suggestedFilename()).toBe('jaarrapport-rotterdam-2024.docx');
    const parts = unzipSync(await bytesOf(download));
    const text = strFromU8(parts['word/document.xml']!);
    expect(text).toContain('Waarom mensen werden gediscrimineerd: de gronden');
    expect(Object.keys(parts).filter((path) => path.endsWith('.png'))).toHaveLength(2);

    await pane.getByRole('button', { name: 'Maak in dit werkboek' }).click();
    await pane.getByText(/Dit werkboek heeft dit rapport al, gemaakt uit .*2023-e1 en 2024-e1/).waitFor();
    await pane.getByRole('button', { name: 'Vervang ze' }).click();
    await pane.getByText(/Er is geen cijfer veranderd/).waitFor();
    expect(await page.getByRole('tab', { name: /^Jaarrapport 2024/ }).count()).toBe(1);
    expect(await broken(desk.page)).toEqual([]);
  });

  test('gives a municipality its own statutory form, on a sheet and as a file, and nobody else', async () => {
    desk = await sitDown(browser, { person: 'Willem', width: 320 });
    const { pane, page } = desk;
    await pane.getByRole('navigation').getByRole('button', { name: 'Rapport' }).click();
    await pane.getByRole('tab', { name: 'Wga-formulier' }).click();
    expect(await pane.getByLabel('Gemeente').locator('option').allTextContents()).toEqual(['Rotterdam']);
    await pane.getByLabel('Jaar').selectOption('2024');
    expect(await cutOff(desk)).toEqual([]);
    expect(await broken(desk.page)).toEqual([]);
    await pane.getByRole('button', { name: 'Maak in dit werkboek' }).click();
    await pane.getByText('Klaar. Het staat op het blad ‘Wga Rotterdam 2024’.').waitFor();
    const downloaded = page.waitForEvent('download');
    await pane.getByRole('button', { name: 'Excel-bestand' }).click();
    expect((await downloaded).suggestedFilename()).toBe('wga-formulier-rotterdam-2024.xlsx');
  });
});
