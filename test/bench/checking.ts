import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { CellValue } from '#shared/sheet/index.ts';
import type { WorkbookModel } from '#test/excel/model/index.ts';
import { launchBrowser, openPage } from '#test/e2e/browser.ts';
import { startEverything } from '#test/e2e/everything.ts';
import { milliseconds } from './measure.ts';
import type { Bench, Figure } from './measure.ts';
import { cellsOf, columns } from './sheet-rows.ts';
import { workDuring } from './tracing.ts';
import type { ThreadWork } from './tracing.ts';

const top = 4;
const left = 1;
const columnOf = (field: string): number => columns.findIndex((column) => column.field === field);

/** The rows of the bench, one in twenty of them with an incident after its report. */
function rowsWithFindings(count: number): CellValue[][] {
  const [reported, incident] = [columnOf('reportedOn'), columnOf('incidentOn')];
  return cellsOf(count).map((row, at) => (at % 20 === 0 ? row.with(incident, Number(row[reported]) + 40) : row));
}

/** Puts rows in the workbook in front, some at a time. */
async function fill(page: Page, rows: readonly (readonly CellValue[])[]): Promise<void> {
  const all = [columns.map(({ header }) => header), ...rows];
  for (let from = 0; from < all.length; from += 10_000) {
    const values = all.slice(from, from + 10_000);
    const area = { top: top + from, left, rows: values.length, columns: columns.length };
    await page.evaluate(
      ([where, what]) => {
        const { workbench } = window as unknown as { readonly workbench: { readonly workbook: WorkbookModel } };
        workbench.workbook.active.write(where, what);
      },
      [area, values] as const,
    );
  }
}

/** Lets the pane run in a process of its own, as it does in Excel: what the stand-in does is then not counted as its work. */
async function keepApart(page: Page, pane: string): Promise<void> {
  await page.route(`${pane}/**`, async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    return route.fulfill({ response, headers: { ...response.headers(), 'origin-agent-cluster': '?1' } });
  });
}

/** Waits until page and pane have had nothing to do for a while: the marks are in the sheet. */
async function untilQuiet(page: Page): Promise<void> {
  const turn = (): Promise<number> =>
    page.evaluate(() => {
      const started = performance.now();
      return new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now() - started)));
    });
  for (let quiet = 0; quiet < 20;) {
    quiet = (await turn()) < 100 ? quiet + 1 : 0;
    await page.waitForTimeout(100);
  }
}

/** The pane's own process, which has the worker, and the page around it. */
function divide(threads: readonly ThreadWork[]) {
  const worker = threads.find(({ name }) => name.startsWith('DedicatedWorker'));
  const screens = threads.filter(({ name }) => name === 'CrRendererMain');
  const pane = screens.find(({ process }) => process === worker?.process);
  const around = screens.filter((screen) => screen !== pane).toSorted((one, other) => other.total - one.total)[0];
  if (worker === undefined || pane === undefined || around === undefined)
    throw new Error('The pane is not kept apart.');
  return { worker, pane, around };
}

async function sitDown(browser: Browser, workbench: string, paneOrigin: string) {
  const { page, context } = await openPage(browser);
  await keepApart(page, paneOrigin);
  await page.goto(workbench);
  await page.getByRole('button', { name: 'Nu niet' }).click();
  return { page, context };
}

async function openPane(page: Page): Promise<FrameLocator> {
  await page.getByRole('button', { name: 'Meldbeeld', exact: true }).click();
  const pane = page.frameLocator('iframe');
  await pane.getByRole('button', { name: 'Samira' }).click();
  await pane.getByRole('heading', { level: 1 }).waitFor();
  return pane;
}

const whole = new Intl.NumberFormat('en');

async function checking(browser: Browser, workbench: string, paneOrigin: string, count: number): Promise<Figure[]> {
  const { page, context } = await sitDown(browser, workbench, paneOrigin);
  try {
    await fill(page, rowsWithFindings(count));
    const pane = await openPane(page);
    await untilQuiet(page);
    const threads = await workDuring(browser, async () => {
      await page.getByRole('toolbar').getByRole('button', { name: 'Controleren', exact: true }).click();
      await pane
        .getByText(/meldingen zijn klaar/)
        .first()
        .waitFor({ timeout: 300_000 });
      await untilQuiet(page);
    });
    const { worker, pane: own, around } = divide(threads);
    const rows = `${whole.format(count)} rows`;
    const longest = (thread: ThreadWork): string => `longest task ${milliseconds(thread.longestTask)}`;
    return [
      {
        what: `${rows}: read, checked and marked, pane and worker together${count === 10_000 ? ' (at most 1 s)' : ''}`,
        value: milliseconds(own.total + worker.total),
        beside: '',
      },
      { what: `${rows}: of which on the screen of the pane`, value: milliseconds(own.total), beside: longest(own) },
      { what: `${rows}: of which in the worker`, value: milliseconds(worker.total), beside: '' },
      { what: `${rows}: the stand-in for Excel`, value: milliseconds(around.total), beside: longest(around) },
    ];
  } finally {
    await context.close();
  }
}

async function run(): Promise<Figure[]> {
  const everything = await startEverything();
  const browser = await launchBrowser();
  try {
    return [
      ...(await checking(browser, everything.workbench, everything.pane, 10_000)),
      ...(await checking(browser, everything.workbench, everything.pane, 100_000)),
    ];
  } finally {
    await browser.close();
    await everything.stop();
  }
}

export const checkingBench: Bench = {
  title: 'Check a sheet in the pane',
  about:
    'Chromium, the first check after opening, a sheet of 25 columns with an error on one row in twenty. Processor time of each thread, so that other work on the machine does not count; the pane runs in a process apart from the stand-in for Excel. A longest task of more than 50 ms is felt. No peer does the same.',
  run,
};
