import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Download } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectNoBarrier, expectNothingBroken } from './barriers.ts';
import { has, shows } from './shows.ts';
import { useDesks } from './use-desks.ts';

const sit = useDesks();

const bytesOf = async (download: Download): Promise<Uint8Array> =>
  new Uint8Array(await readFile(await download.path()));

describe('the report tool', () => {
  test('makes an annual report on sheets and as a document, and again with what changed', async () => {
    const desk = await sit({ person: 'Noor', width: 1000 });
    const { pane, page } = desk;
    await desk.press('Rapport');
    await pane.getByRole('heading', { name: 'Rapport', level: 1 }).waitFor();
    await pane.getByLabel('Over').selectOption({ label: 'Rotterdam' });
    for (const chapter of ['Terreinen', 'Aard', 'Spreiding', 'Kanalen', 'Behandeling']) {
      await pane.getByRole('checkbox', { name: chapter }).uncheck();
    }
    await pane.getByRole('button', { name: 'Maak in dit werkboek' }).click();
    await shows(pane, 'Klaar. Het staat op ‘Jaarrapport 2024’ en de 4 bladen erna.');
    await expect.poll(() => desk.textOf('A1')).toBe('Discriminatiemeldingen in Rotterdam, 2024');
    await page.getByRole('tab', { name: 'In het kort 2024' }).click();
    await expect
      .poll(() => desk.textOf('A3'))
      .toMatch(/^In 2024 waren er [\d.]+ meldingen van discriminatie in Rotterdam\.$/);

    // The last tab does not fit beside the pane, and is reached all the same.
    await page.getByRole('tab', { name: 'Leeswijzer 2024' }).click();
    await expect.poll(() => desk.textOf('A1')).toBe('Zo leest u deze cijfers');

    const downloaded = page.waitForEvent('download');
    await pane.getByRole('button', { name: 'Word-document' }).click();
    const download = await downloaded;
    expect(download.suggestedFilename()).toBe('jaarrapport-rotterdam-2024.docx');
    const parts = unzipSync(await bytesOf(download));
    const text = strFromU8(parts['word/document.xml']!);
    expect(text).toContain('Waarom mensen werden gediscrimineerd: de gronden');
    expect(Object.keys(parts).filter((path) => path.endsWith('.png'))).toHaveLength(2);

    await pane.getByRole('button', { name: 'Maak in dit werkboek' }).click();
    await shows(pane, /Dit werkboek heeft dit rapport al, gemaakt uit .*2023-e1 en 2024-e1/);
    await pane.getByRole('button', { name: 'Vervang ze' }).click();
    await shows(pane, /Er is geen cijfer veranderd/);
    await has(page.getByRole('tab', { name: /^Jaarrapport 2024/ }));
    await expectNothingBroken(desk);
  });

  test('gives a municipality its own statutory form, on a sheet and as a file, and nobody else', async () => {
    const desk = await sit({ person: 'Willem', width: 320 });
    const { pane, page } = desk;
    await pane.getByRole('navigation').getByRole('button', { name: 'Rapport' }).click();
    await pane.getByRole('tab', { name: 'Wga-formulier' }).click();
    await expect.poll(() => pane.getByLabel('Gemeente').locator('option').allTextContents()).toEqual(['Rotterdam']);
    await pane.getByLabel('Jaar').selectOption('2024');
    await expectNoBarrier(desk);
    await pane.getByRole('button', { name: 'Maak in dit werkboek' }).click();
    await shows(pane, 'Klaar. Het staat op het blad ‘Wga Rotterdam 2024’.');
    const downloaded = page.waitForEvent('download');
    await pane.getByRole('button', { name: 'Excel-bestand' }).click();
    expect((await downloaded).suggestedFilename()).toBe('wga-formulier-rotterdam-2024.xlsx');
  });
});
