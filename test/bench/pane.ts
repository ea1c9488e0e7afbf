import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openPage } from '#test/e2e/browser.ts';
import { startEverything } from '#test/e2e/everything.ts';
import { kilobytes, milliseconds } from './measure.ts';
import type { Bench, Figure } from './measure.ts';

interface Opening {
  readonly duration: number;
  /** Own scripts, styles and page, after gzip; office.js comes from Microsoft and is counted apart. */
  readonly own: number;
  readonly office: number;
}

/** Opens the pane in the workbench and waits until it can be used: the first button of the sign-in is there. */
async function open(browser: Browser, workbench: string, paneOrigin: string): Promise<Opening> {
  const { page, context } = await openPage(browser);
  const sizes = watchSizes(page, paneOrigin);
  await page.goto(workbench);
  await page.getByRole('button', { name: 'Nu niet' }).click();
  const started = performance.now();
  await page.getByRole('button', { name: 'Meldbeeld', exact: true }).click();
  await page.frameLocator('iframe').getByRole('button', { name: 'Samira' }).waitFor();
  const duration = performance.now() - started;
  const { own, office } = await sizes();
  await context.close();
  return { duration, own, office };
}

function watchSizes(page: Page, origin: string): () => Promise<{ own: number; office: number }> {
  const seen: Promise<{ readonly office: boolean; readonly bytes: number }>[] = [];
  page.on('response', (response) => {
    const url = new URL(response.url());
    const isLoad = ['document', 'script', 'stylesheet'].includes(response.request().resourceType());
    if (url.origin !== origin || !isLoad) return;
    seen.push(
      response.body().then((body) => ({ office: url.pathname.startsWith('/office-js'), bytes: gzipSync(body).length })),
    );
  });
  const sum = (parts: readonly { readonly bytes: number }[]): number =>
    parts.reduce((total, { bytes }) => total + bytes, 0);
  return async () => {
    const parts = await Promise.all(seen);
    return { own: sum(parts.filter(({ office }) => !office)), office: sum(parts.filter(({ office }) => office)) };
  };
}

async function run(): Promise<Figure[]> {
  const everything = await startEverything();
  const browser = await launchBrowser();
  try {
    const openings: Opening[] = [];
    for (let time = 0; time < 5; time++) openings.push(await open(browser, everything.workbench, everything.pane));
    const first = openings[0];
    if (first === undefined) throw new Error('The pane was not opened.');
    const fastest = Math.min(...openings.map(({ duration }) => duration));
    return [
      {
        what: 'first load of the pane, gzip (at most 250 kB)',
        value: kilobytes(first.own),
        beside: `${((first.own / first.office) * 100).toFixed(0)}% of office.js`,
      },
      { what: 'peer: office.js itself, gzip', value: kilobytes(first.office), beside: '' },
      {
        what: 'from the ribbon button to a pane that can be used, empty cache',
        value: milliseconds(fastest),
        beside: '',
      },
    ];
  } finally {
    await browser.close();
    await everything.stop();
  }
}

export const paneBench: Bench = {
  title: 'Pane: first load and time to interactive',
  about:
    'Chromium with an empty cache, the pane from the local server with the real office.js; the fastest of five openings.',
  run,
};
