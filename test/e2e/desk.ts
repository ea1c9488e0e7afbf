import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { WorkbookModel } from '#test/excel/model/index.ts';
import { openPage } from './browser.ts';
import type { PageOptions, PageTrouble } from './browser.ts';
import { shows } from './shows.ts';

/** Somebody at work: the workbench in a browser, a workbook open in it, and the pane beside it. */
export interface Desk {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly pane: FrameLocator;
  /** What went wrong on the page by itself, without what was to be expected. */
  readonly trouble: PageTrouble;
  /** Everything that left the browser so far: addresses and bodies. */
  readonly sent: readonly string[];
  /** Presses a button of the ribbon. */
  press(button: string): Promise<void>;
  /** Presses the button of the check, and waits until it is ready. */
  check(): Promise<void>;
  /** Waits until the check says how many reports are ready, such as `1.192 van 1.211`, or anything unless told. */
  hasReady(share?: string): Promise<void>;
  /** Selects a cell, as a person does: through the name box. */
  goTo(address: string): Promise<void>;
  /** Types in a cell, as a person does: through the name box and the keyboard. */
  type(address: string, text: string): Promise<void>;
  /** The cell that is selected, such as `B5`. */
  selected(): Promise<string>;
  /** Fill of a cell as the sheet shows it now, such as `#FFC7CE`; `null` for none. Rows and columns from 0. */
  fillOf(row: number, column: number): Promise<string | null>;
  /** What the formula bar shows of a cell now. */
  textOf(address: string): Promise<string>;
  close(): Promise<void>;
}

export interface DeskOptions extends PageOptions {
  /** Name of a demo person, such as `Samira`. */
  readonly person: string;
  /** A demo sheet, such as `RADAR 2023`, or bytes of another workbook; an empty workbook unless told. */
  readonly open?: string | { readonly name: string; readonly bytes: Uint8Array };
  /** What the browser itself complains about on its console because of what the test does; no other trouble is allowed. */
  readonly expected?: RegExp;
}

/** What the workbench leaves on its window for tests. */
export interface WorkbenchWindow {
  readonly workbench: { readonly workbook: WorkbookModel };
}

/** Opens the workbench, a workbook and the pane, and signs in. */
export async function sitDown(browser: Browser, { person, open, expected, ...options }: DeskOptions): Promise<Desk> {
  const { page, context, trouble } = await openPage(browser, options);
  const sent: string[] = [];
  page.on('request', (request) =>
    sent.push(`${request.method()} ${decodeURIComponent(request.url())} ${request.postData() ?? ''}`),
  );
  await page.goto(inject('workbench'));
  const later = page.getByRole('button', { name: 'Nu niet' });
  await later.click();
  if (typeof open === 'string') await openDemo(page, open);
  else if (open) await openBytes(page, open);
  await page.getByRole('button', { name: 'Meldbeeld', exact: true }).click();
  const pane = page.frameLocator('iframe');
  await pane.getByRole('button', { name: person }).click();
  await pane.getByRole('heading', { level: 1 }).waitFor();
  const nameBox = page.getByRole('textbox', { name: 'Naamvak' });
  const goTo = async (address: string): Promise<void> => {
    await nameBox.fill(address);
    await nameBox.press('Enter');
    await expect.poll(() => nameBox.inputValue()).toBe(address);
  };
  const press = (button: string): Promise<void> =>
    page.getByRole('toolbar').getByRole('button', { name: button, exact: true }).click();
  // The number itself: screen readers are told the same a while later, in a longer sentence.
  const hasReady = (share?: string): Promise<void> =>
    share === undefined
      ? shows(pane, /^[\d.]+ van [\d.]+ (rijen|meldingen) zijn klaar$/)
      : shows(pane, `${share} meldingen zijn klaar`, { exact: true });
  return {
    page,
    context,
    pane,
    get trouble() {
      return trouble.filter((line) => !expected?.test(line));
    },
    sent,
    press,
    check: async () => {
      await press('Controleren');
      await hasReady();
    },
    hasReady,
    goTo,
    selected: () => nameBox.inputValue(),
    type: async (address, text) => {
      await goTo(address);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    fillOf: (row, column) =>
      page.evaluate(
        ([atRow, atColumn]) =>
          (window as unknown as WorkbenchWindow).workbench.workbook.active.style(atRow, atColumn).fill,
        [row, column] as const,
      ),
    textOf: async (address) => {
      await goTo(address);
      return page.getByRole('textbox', { name: 'Formulebalk' }).inputValue();
    },
    close: () => context.close(),
  };
}

async function openDemo(page: Page, name: string): Promise<void> {
  await page.getByText('Bestand', { exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(name.replace(' ', '.*')) })
    .click();
  await page.getByText('Voorbeeldomgeving, geen Excel').waitFor();
  await page.waitForFunction((year) => document.title.includes(year), name.slice(-4));
}

async function openBytes(
  page: Page,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByText('Bestand', { exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Van deze computer/ })
    .click();
  await (
    await chooser
  ).setFiles({
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(bytes),
  });
  await page.waitForFunction((title) => document.title.includes(title), name.replace('.xlsx', ''));
}
