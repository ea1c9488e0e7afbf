import { describe, expect, test } from 'vitest';
import type { WorkbookModel } from '#test/excel/model/index.ts';
import type { Desk } from './desk.ts';
import { shows } from './shows.ts';
import { useDesks } from './use-desks.ts';

const sit = useDesks();

interface WorkbenchWindow {
  readonly workbench: { readonly workbook: WorkbookModel };
}

/** Rows and columns of the PivotTable in front, as texts of its first column. */
const labelsOf = ({ page }: Desk): Promise<string[]> =>
  page.evaluate(() => {
    const sheet = (window as unknown as WorkbenchWindow).workbench.workbook.active;
    const [{ area } = { area: null }] = sheet.pivots;
    return area === null ? [] : Array.from({ length: area.rows }, (_, row) => sheet.text(area.top + row, area.left));
  });

/** Presses the little box before the label of an item, where a person sees it: at the left of its cell. */
async function pressFold(desk: Desk, row: number): Promise<void> {
  const { page } = desk;
  await desk.textOf(`A${row}`);
  await page.keyboard.press('F2');
  const editor = page.getByRole('textbox', { name: 'Celinhoud' });
  await editor.waitFor();
  const { x, y, height } = (await editor.boundingBox())!;
  await page.keyboard.press('Escape');
  await page.mouse.click(x + 7, y + height / 2);
}

describe('a ready view', () => {
  test('is a PivotTable that folds, and gets back a data sheet that somebody deleted', async () => {
    const desk = await sit({ person: 'Noor' });
    const { pane, page } = desk;
    await desk.press('Analyse');
    await pane.getByRole('button', { name: 'Kant-en-klare draaitabellen' }).click();
    const view = pane.getByRole('button', { name: 'Spreiding over stadsdelen en wijken' });
    await view.click();
    await shows(pane, 'De draaitabel staat op het blad ‘Spreiding’.');
    const all = await labelsOf(desk);
    expect(all.slice(0, 4)).toEqual([
      'Aantal meldingen (afgerond op 5-tallen)',
      'Rijlabels',
      'Amsterdam',
      'Centrum (Amsterdam)',
    ]);
    const next = all.indexOf('Den Haag');
    expect(next).toBeGreaterThan(3);

    await pressFold(desk, 6);
    const folded = all.filter((_, row) => row < 3 || row >= next);
    await expect.poll(() => labelsOf(desk)).toEqual(folded);
    await pressFold(desk, 6);
    await expect.poll(() => labelsOf(desk)).toEqual(all);
    await pressFold(desk, 6);
    await expect.poll(() => labelsOf(desk)).toEqual(folded);

    await page.evaluate(() => {
      const { workbook } = (window as unknown as WorkbenchWindow).workbench;
      workbook.perform('user', () => workbook.deleteSheet(workbook.findSheet('Gegevens spreiding')!));
    });
    await view.click();
    await shows(pane, 'Het gegevensblad was weg en is terug. De draaitabel op ‘Spreiding’ werkt weer.');
    await expect.poll(() => labelsOf(desk)).toEqual(folded);
  });

  test('in a protected workbook changes nothing, and says what to do', async () => {
    const desk = await sit({ person: 'Noor' });
    const { pane, page } = desk;
    await page.evaluate(() => {
      (window as unknown as WorkbenchWindow).workbench.workbook.structureProtected = true;
    });
    await desk.press('Analyse');
    await pane.getByRole('button', { name: 'Naar Excel' }).click();
    await shows(pane, 'Dit blad of werkboek is beveiligd');
    await shows(pane, /Hef de beveiliging op/);
    expect(await page.getByRole('tab').allTextContents()).toEqual(['Blad1']);
  });
});
