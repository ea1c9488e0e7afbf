import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Frame, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { UserEdits, WorkbookModel } from './model/index.ts';
import type { WacHost } from './transport/wac-host.ts';
import type { readXlsx, writeXlsx } from './xlsx/index.ts';
import { launchBrowser } from '#test/e2e/browser.ts';

const window_ = 'https://workbench.test';
const pane = 'https://workbench.test:3000/pane.html';
const library = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));

const hostPage = `<!doctype html><iframe></iframe><script type=module src=/host.js></script>`;
const panePage = `<!doctype html><script src=/office/office.js></script><script>
  Office.onReady(() => {
    Office.actions.associate('mark', async (event) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').format.fill.color = 'red';
        await context.sync();
      });
      event.completed();
    });
    document.title = 'ready';
  });
</script>`;

/** The host page's own script: what the workbench does, without its window. */
const hostScript = `
  import { WorkbookModel, UserEdits, parseArea } from './model/index.ts';
  import { deriveSchema } from './protocol/index.ts';
  import { WacHost } from './transport/wac-host.ts';
  import { writeXlsx, readXlsx } from './xlsx/index.ts';
  const source = await (await fetch('/office/excel-web-16.00.debug.js')).text();
  const workbook = new WorkbookModel({ fileName: 'Proef.xlsx' });
  const frame = document.querySelector('iframe');
  const host = new WacHost({
    workbook, frame, schema: deriveSchema(source), paneUrl: '${pane}', locale: 'nl-NL',
    onPaneVisible: (visible) => { window.paneVisible = visible; },
  });
  Object.assign(window, { workbook, host, edits: new UserEdits(workbook), parseArea, writeXlsx, readXlsx });
`;

let browser: Browser;
let page: Page;
let frame: Frame;

/** Answers every request of the page from memory and from the package: no server, no certificate. */
async function serve(route: Route, hostBundle: string): Promise<void> {
  const { pathname } = new URL(route.request().url());
  const html = { contentType: 'text/html' };
  const script = { contentType: 'text/javascript' };
  if (pathname === '/') return route.fulfill({ ...html, body: hostPage });
  if (pathname === '/pane.html') return route.fulfill({ ...html, body: panePage });
  if (pathname === '/host.js') return route.fulfill({ ...script, body: hostBundle });
  const file = pathname.startsWith('/office/') ? join(library, pathname.slice('/office/'.length)) : null;
  if (!file) return route.fulfill({ status: 404, body: '' });
  return route.fulfill({ ...script, body: readFileSync(file) });
}

beforeAll(async () => {
  const bundle = await build({
    stdin: { contents: hostScript, resolveDir: dirname(fileURLToPath(import.meta.url)), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
  });
  browser = await launchBrowser();
  page = await browser.newPage({ ignoreHTTPSErrors: true });
  await page.route('**/*', (route) => serve(route, bundle.outputFiles[0]!.text));
  await page.goto(window_);
  const element = await page.waitForSelector('iframe[src]', { state: 'attached' });
  frame = (await element.contentFrame())!;
  await frame.waitForURL(`${pane}**`);
  await frame.waitForFunction(() => document.title === 'ready');
});

afterAll(() => browser.close());

/** What the host page keeps on its window. */
interface HostWindow {
  readonly workbook: WorkbookModel;
  readonly host: WacHost;
  readonly edits: UserEdits;
  readonly writeXlsx: typeof writeXlsx;
  readonly readXlsx: typeof readXlsx;
  readonly paneVisible?: boolean;
}

describe('in a browser, the real office.js in a pane', () => {
  it('takes the window around it for Excel on the web', async () => {
    const context = await frame.evaluate(() => [
      String(Office.context.host),
      String(Office.context.platform),
      Office.context.displayLanguage,
      Office.context.requirements.isSetSupported('ExcelApi', '1.15'),
      Office.context.requirements.isSetSupported('ExcelApi', '1.16'),
    ]);
    expect(context).toEqual(['Excel', 'OfficeOnline', 'nl-NL', true, false]);
  });

  it('writes, and the workbook has it', async () => {
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('B2:C2').values = [['Grond', 45]];
        await context.sync();
      }),
    );
    const values = await page.evaluate(() =>
      (window as unknown as HostWindow).workbook.active.values({ top: 1, left: 1, rows: 1, columns: 2 }),
    );
    expect(values).toEqual([['Grond', 45]]);
  });

  it('hears what a person types and selects', async () => {
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        const note = (what: string): Promise<void> => Promise.resolve(void heard.push(what));
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.onChanged.add(({ address }) => note(`changed ${address}`));
        context.workbook.onSelectionChanged.add(() => note('selected'));
        await context.sync();
      }),
    );
    await page.evaluate(() => {
      const { workbook, edits } = window as unknown as HostWindow;
      edits.type(workbook.active, 4, 0, 'x');
      workbook.perform('user', () => workbook.active.select([{ top: 5, left: 0, rows: 1, columns: 1 }]));
    });
    await frame.waitForFunction(() => (window as unknown as { heard: string[] }).heard.length === 2);
    const heard = await frame.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard.sort()).toEqual(['changed A5', 'selected']);
  });

  it('runs a ribbon command and says when it is done', async () => {
    await page.evaluate(() => (window as unknown as HostWindow).host.invokeCommand('mark', 'btnMark'));
    const fill = await page.evaluate(() => (window as unknown as HostWindow).workbook.active.style(0, 0).fill);
    expect(fill).toBe('#FF0000');
  });

  it('keeps settings in the document', async () => {
    const status = await frame.evaluate(
      () =>
        new Promise<string>((resolve) => {
          Office.context.document.settings.set('profiel', { kolom: 'Grond' });
          Office.context.document.settings.saveAsync((result) => resolve(String(result.status)));
        }),
    );
    const kept = await page.evaluate(() => (window as unknown as HostWindow).workbook.settings.get('profiel'));
    expect([status, kept]).toEqual(['succeeded', { kolom: 'Grond' }]);
  });

  it('is told that a request is too large', async () => {
    const code = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const values = Array.from({ length: 20_000 }, () => Array.from({ length: 30 }, () => 'xxxxxxxxxxxx'));
        context.workbook.worksheets.getActiveWorksheet().getRange('A1:AD20000').values = values;
        await context.sync();
      }).catch((error: unknown) => (error as OfficeExtension.Error).code),
    );
    expect(code).toBe('RequestPayloadSizeLimitExceeded');
  });

  it('is refused a token when nobody is signed in', async () => {
    const code = await frame.evaluate(() =>
      Office.auth.getAccessToken().then(
        () => 0,
        (error: unknown) => (error as { code: number }).code,
      ),
    );
    expect(code).toBe(13001);
  });

  it('shows and hides itself', async () => {
    await frame.evaluate(() => Office.addin.hide());
    expect(await page.evaluate(() => (window as unknown as HostWindow).paneVisible)).toBe(false);
    await frame.evaluate(() => Office.addin.showAsTaskpane());
    expect(await page.evaluate(() => (window as unknown as HostWindow).paneVisible)).toBe(true);
  });

  it('leaves a workbook that goes to a file and back', async () => {
    const value = await page.evaluate(async () => {
      const { workbook, writeXlsx, readXlsx } = window as unknown as HostWindow;
      const read = await readXlsx(await writeXlsx(workbook));
      return read.active.value(1, 1);
    });
    expect(value).toBe('Grond');
  });
});
