import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { readXlsx } from '#test/excel/xlsx/index.ts';
import { launchBrowser, openPage, type PageTrouble } from './browser.ts';
import type { WorkbenchWindow } from './desk.ts';

let browser: Browser;
let page: Page;
let context: BrowserContext;
let trouble: PageTrouble;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Opens the workbench as a first visitor sees it, and puts the card away. */
async function visit(query = '', options: Parameters<typeof openPage>[1] = {}): Promise<void> {
  ({ page, context, trouble } = await openPage(browser, options));
  await page.goto(`${inject('workbench')}/${query}`);
  await page.getByRole('button', { name: /Nu niet|Not now/ }).click();
}

async function openDemo(name: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Bestand' }).click();
  await page.getByRole('button', { name }).click();
  await expect.poll(() => page.title()).toMatch(/2023\.xlsx/);
}

const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
const nameBox = (): Promise<string> => page.getByLabel('Naamvak').inputValue();
const formula = (): Promise<string> => page.getByRole('textbox', { name: 'Formulebalk' }).inputValue();

async function goTo(address: string): Promise<void> {
  await page.getByLabel('Naamvak').fill(address);
  await page.getByLabel('Naamvak').press('Enter');
  await expect.poll(nameBox).toBe(address.split(':')[0]);
}

async function pane(): Promise<Frame> {
  await page.locator('iframe').waitFor();
  const frame = page.frames().find((one) => one !== page.mainFrame());
  if (!frame) throw new Error('The pane has no frame.');
  await frame.getByText('Wie bent u?').waitFor();
  return frame;
}

describe('the workbench', () => {
  beforeEach(() => visit());
  afterEach(async () => {
    expect(trouble).toEqual([]);
    await context.close();
  });

  it('takes typing, moves on, and undoes', async () => {
    await page.keyboard.type('3-5-2023');
    await press('Tab');
    await page.keyboard.type('Herkomst');
    await press('Enter');
    await expect.poll(nameBox).toBe('B2');
    await goTo('A1');
    await expect.poll(formula).toBe('3-5-2023');
    await goTo('B1');
    await press('F2', 'Backspace', 'Enter', 'ArrowUp');
    await expect.poll(formula).toBe('Herkoms');
    await press('Control+z');
    await expect.poll(formula).toBe('Herkomst');
    await press('Control+y', 'Delete');
    await expect.poll(formula).toBe('');
  });

  it('keeps what somebody types in the name box while the sheet changes', async () => {
    await page.getByLabel('Naamvak').fill('C7');
    await page.evaluate(() => {
      const { workbook } = (window as unknown as WorkbenchWindow).workbench;
      workbook.perform('api', () => workbook.active.select([{ top: 3, left: 3, rows: 1, columns: 1 }]));
    });
    await page.getByLabel('Naamvak').press('Enter');
    await expect.poll(nameBox).toBe('C7');
  });

  it('copies cells and pastes them elsewhere', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.keyboard.type('een');
    await press('Tab');
    await page.keyboard.type('twee');
    await press('Enter');
    await goTo('A1:B1');
    await press('Control+c');
    await goTo('D5');
    await press('Control+v');
    await expect.poll(formula).toBe('een');
    await goTo('E5');
    await expect.poll(formula).toBe('twee');
  });

  it('adds and renames sheets', async () => {
    await page.getByRole('button', { name: 'Nieuw blad' }).click();
    await page.getByRole('tab', { name: 'Blad2' }).dblclick();
    await page.keyboard.type('Registratie');
    await press('Enter');
    await expect.poll(() => page.getByRole('tab').allTextContents()).toEqual(['Blad1', 'Registratie']);
  });

  it('opens a demo sheet, jumps through it, and gives it back as a file', async () => {
    await openDemo(/RADAR.*2023/);
    await goTo('B6');
    await press('Control+ArrowDown');
    await expect.poll(nameBox).toMatch(/^B12\d\d$/);
    await page.keyboard.type('gewijzigd');
    await press('Enter', 'ArrowUp');
    const address = await nameBox();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Opslaan (Ctrl+S)' }).click(),
    ]);
    const saved = await readXlsx(await readFile(await download.path()));
    expect(saved.active.text(Number(address.slice(1)) - 1, 1)).toBe('gewijzigd');
  });

  it('says so when a file is no workbook', async () => {
    await page.getByRole('button', { name: 'Bestand' }).click();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: /Van deze computer/ }).click(),
    ]);
    await chooser.setFiles({ name: 'foto.xlsx', mimeType: 'image/png', buffer: Buffer.from('geen werkboek') });
    await page.getByText('foto.xlsx kan niet worden geopend').waitFor();
  });
});

describe('the pane beside the workbook', () => {
  beforeEach(() => visit());
  afterEach(() => context.close());

  it('is opened by a button of the ribbon, and hears what a person types', async () => {
    await page.getByRole('button', { name: 'Controleren' }).click();
    const frame = await pane();
    await frame.evaluate(async () => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      await Excel.run(async (excel) => {
        const sheet = excel.workbook.worksheets.getActiveWorksheet();
        sheet.onChanged.add(({ address, source }) => {
          heard.push(`${address} ${source}`);
          return Promise.resolve();
        });
        await excel.sync();
      });
    });
    await goTo('C3');
    await page.keyboard.type('12');
    await press('Enter');
    await expect
      .poll(() => frame.evaluate(() => (window as unknown as { heard: string[] }).heard))
      .toEqual(['C3 Local']);
  });

  it('tells that its page does not answer, until it does after all', async () => {
    let answer = (): void => undefined;
    const late = new Promise<void>((resolve) => (answer = resolve));
    await page.route(`${inject('pane')}/index.html*`, async (route) => {
      await late;
      await route.continue();
    });
    await page.clock.install();
    await page.getByRole('button', { name: 'Meldbeeld' }).click();
    await page.locator('iframe').waitFor();
    await page.clock.fastForward(20_000);
    const complaint = page.getByRole('complementary').getByRole('alert');
    await complaint.waitFor();
    answer();
    await complaint.waitFor({ state: 'hidden' });
    await pane();
  });

  it('keeps running while it is closed, and can be made wider with the keyboard', async () => {
    await page.getByRole('button', { name: 'Meldbeeld' }).click();
    const frame = await pane();
    await frame.evaluate(() => Object.assign(window, { mark: 'same page' }));
    const edge = page.getByRole('separator');
    const width = Number(await edge.getAttribute('aria-valuenow'));
    await edge.focus();
    await press('ArrowLeft');
    await expect.poll(async () => Number(await edge.getAttribute('aria-valuenow'))).toBeGreaterThan(width);
    await page.getByRole('button', { name: 'Deelvenster sluiten' }).click();
    await page.locator('iframe').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Aanleveren' }).click();
    await page.locator('iframe').waitFor({ state: 'visible' });
    expect(await frame.evaluate(() => (window as unknown as { mark?: string }).mark)).toBe('same page');
  });
});

const expectNothingBroken = (axe: AxeBuilder): Promise<void> =>
  expect.poll(async () => (await axe.analyze()).violations, { timeout: 60_000 }).toEqual([]);

describe.each(['light', 'dark'] as const)('in %s colours the workbench', (colorScheme) => {
  it('has no obstacle that axe knows of, with the file menu closed and open', async () => {
    await visit('', { colorScheme });
    await expectNothingBroken(new AxeBuilder({ page }));
    await page.getByRole('button', { name: 'Bestand' }).click();
    await page
      .getByRole('button', { name: /Utrecht|Midden Nederland/ })
      .first()
      .waitFor();
    await expectNothingBroken(new AxeBuilder({ page }).include('.file-menu'));
    await context.close();
  });
});

it('speaks English when asked', async () => {
  await visit('?taal=en');
  const names = () => page.getByRole('toolbar').getByRole('button').allTextContents();
  await expect
    .poll(names)
    .toEqual(['Check', 'Submit', 'Analysis', 'Report', 'Workbook', 'Chain approach', 'Meldbeeld']);
  await context.close();
});
