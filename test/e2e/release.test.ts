import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mixedReports } from '#test/functions/releases/releasing.ts';
import { submission } from '#test/functions/reports.ts';
import { askAs, frameOf } from './ask.ts';
import { broken, cutOff } from './barriers.ts';
import { launchBrowser } from './browser.ts';
import { sitDown } from './desk.ts';
import type { Desk } from './desk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Looks for barriers in both themes, in a pane of 320 pixels. */
async function expectNoBarrier(desk: Desk): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await desk.page.emulateMedia({ colorScheme });
    expect(await cutOff(desk)).toEqual([]);
    expect(await broken(desk.page)).toEqual([]);
  }
}

test('the coordinator sees who delivered, releases a year, and a policy officer sees it in the analysis', async () => {
  const coordinator = await sitDown(browser, { person: 'Yara' });
  const { pane, page } = coordinator;
  const delivered = submission(mixedReports('rotterdam', 2022, 60), { year: 2022 });
  expect(await askAs(frameOf(coordinator), 'samira', 'submissions', delivered)).toBe(200);

  await pane.getByRole('heading', { name: 'Vrijgave' }).waitFor();
  await pane.getByLabel('Jaar').selectOption('2022');
  await pane.getByText('Over 2022 is nog niets vrijgegeven.').waitFor();
  expect(await pane.getByRole('cell', { name: 'nog niets' }).count()).toBe(12);
  await expectNoBarrier(coordinator);

  await pane.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await pane.getByRole('heading', { name: 'Voorbeeld van 2022-e1' }).waitFor();
  expect(await pane.getByText('Geen enkel getal ligt tussen 0 en 5', { exact: false }).count()).toBe(1);
  expect(await pane.getByText(/Art\.1 Midden Nederland: niet aangeleverd/).count()).toBe(1);
  await expectNoBarrier(coordinator);

  await pane.getByRole('button', { name: 'Geef vrij' }).click();
  await pane.getByRole('alertdialog').waitFor();
  await pane.getByRole('button', { name: 'Ja, geef vrij' }).click();
  await pane.getByText('Vul een reden in.').waitFor();
  await expectNoBarrier(coordinator);
  await pane.getByLabel(/Reden van deze editie/).fill('Eerste cijfers over 2022');
  await pane.getByRole('button', { name: 'Ja, geef vrij' }).click();
  await pane.getByText('2022-e1 is vrijgegeven.').waitFor();
  await pane.getByText('2022-e1 · van kracht').waitFor();
  await pane
    .getByRole('cell', { name: /vrij.?gegeven/ })
    .first()
    .waitFor();
  const download = page.waitForEvent('download');
  await pane.getByRole('button', { name: 'Controle van 2022-e1 downloaden' }).click();
  expect((await download).suggestedFilename()).toBe('Controle 2022-e1.json');
  expect(coordinator.trouble).toEqual([]);
  await coordinator.close();

  const policy = await sitDown(browser, { person: 'Noor' });
  await policy.pane.getByRole('button', { name: '2023–2024 · alle bureaus' }).click();
  await policy.pane.getByRole('checkbox', { name: '2022' }).check();
  await policy.pane.getByRole('button', { name: '2022–2024 · alle bureaus' }).waitFor();
  await policy.pane.getByRole('tab', { name: 'Zelf kiezen' }).click();
  await policy.pane.getByRole('columnheader', { name: '2022' }).waitFor();
  await policy.pane.getByText(/^Vrijgave 2022-e1 van/).waitFor();
  await policy.pane.getByText(/Niet aangeleverd: .*Art\.1 Midden Nederland 2022/).waitFor();
  expect(policy.trouble).toEqual([]);
  await policy.close();
});
