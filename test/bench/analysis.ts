import type { Browser, FrameLocator, Page } from 'playwright-core';
import { cubes } from '#shared/api/index.ts';
import { bureauIds } from '#shared/codebook/index.ts';
import { encode } from '#shared/counts/index.ts';
import { baseTable } from '#shared/release/index.ts';
import { launchBrowser, openPage } from '#test/e2e/browser.ts';
import { startEverything } from '#test/e2e/everything.ts';
import { milliseconds } from './measure.ts';
import type { Bench, Figure } from './measure.ts';
import { inventedRegistrations } from './registrations.ts';

/** Gives about 25,000 different profiles in a year, so 50,000 in the two years that the pane opens with. */
const reportsOfBureau = 7_900;

/** The published rows of a year as the API sends them. */
function cubeRows(year: number): readonly { readonly keys: readonly string[]; readonly count: number }[] {
  const sources = bureauIds.map((bureau) => ({
    bureau,
    registrations: encode(inventedRegistrations(bureau, year, reportsOfBureau)),
  }));
  return [...baseTable(sources, year)].map(([key, count]) => ({
    keys: [String(year), ...key.split('|')],
    count: 5 * count,
  }));
}

/** Puts many rows in the place of those of the demonstration, and gives their number. */
async function answerWithManyRows(page: Page): Promise<{ rows: number }> {
  const sent = { rows: 0 };
  const made = new Map<number, ReturnType<typeof cubeRows>>();
  await page.route('**/releases/*/cubes/profiles*', async (route) => {
    const year = Number(/releases\/(\d{4})/.exec(route.request().url())?.[1]);
    const known = made.get(year) ?? cubeRows(year);
    made.set(year, known);
    const response = await route.fetch();
    const cube = (await response.json()) as Record<string, unknown>;
    sent.rows += known.length;
    await route.fulfill({ response, json: { ...cube, by: cubes.profiles, rows: known } });
  });
  return sent;
}

async function sitDown(browser: Browser, workbench: string, prepare: (page: Page) => Promise<unknown>) {
  const { page, context } = await openPage(browser);
  await prepare(page);
  await page.goto(workbench);
  await page.getByRole('button', { name: 'Nu niet' }).click();
  await page.getByRole('button', { name: 'Meldbeeld', exact: true }).click();
  const pane = page.frameLocator('iframe');
  await pane.getByRole('button', { name: 'Noor' }).waitFor();
  const started = performance.now();
  await pane.getByRole('button', { name: 'Noor' }).click();
  await pane.getByText(/^Bron: /).waitFor();
  return { pane, context, opening: performance.now() - started };
}

/** From the click on a filter until the next frame after everything has been drawn again, measured inside the pane. */
const redraw = (pane: FrameLocator, filter: string): Promise<number> =>
  pane.getByRole('checkbox', { name: filter, exact: true }).evaluate(
    (box) =>
      new Promise<number>((resolve) => {
        const started = performance.now();
        (box as HTMLElement).click();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
      }),
  );

async function run(): Promise<Figure[]> {
  const everything = await startEverything();
  const browser = await launchBrowser();
  try {
    const usual = await sitDown(browser, everything.workbench, () => Promise.resolve());
    await usual.context.close();
    let sent = { rows: 0 };
    const large = await sitDown(browser, everything.workbench, async (page) => {
      sent = await answerWithManyRows(page);
    });
    await large.pane.getByRole('button', { name: '2023–2024 · alle bureaus' }).click();
    const figures: Figure[] = [
      {
        what: 'from signing in to the first picture, demonstration data (at most 1 s)',
        value: milliseconds(usual.opening),
        beside: '',
      },
    ];
    for (const picture of ['Verloop', 'Gronden', 'Grond × terrein', 'Kaart']) {
      await large.pane.getByRole('tab', { name: picture }).click();
      const times: number[] = [];
      for (let time = 0; time < 11; time++) times.push(await redraw(large.pane, 'Godsdienst'));
      figures.push({
        what: `${picture}: from filter to redrawn at ${sent.rows} rows, median of eleven (at most 100 ms)`,
        value: `${milliseconds(times.toSorted((a, b) => a - b)[5] ?? 0)}, slowest ${milliseconds(Math.max(...times))}`,
        beside: '',
      });
    }
    await large.context.close();
    return figures;
  } finally {
    await browser.close();
    await everything.stop();
  }
}

export const analysisBench: Bench = {
  title: 'Analysis in the pane: first picture, and redrawing after a filter',
  about:
    'Chromium, the pane from the local server with a warm API. A filter counts key figures, the picture and all previews again in the pane; no peer does the same.',
  run,
};
