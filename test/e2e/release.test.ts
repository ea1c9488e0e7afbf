import { expect, test } from 'vitest';
import { mixedReports } from '#test/functions/releases/releasing.ts';
import { submission } from '#test/functions/reports.ts';
import { askAs, frameOf } from './ask.ts';
import { expectNoBarrier, inColours } from './barriers.ts';
import type { Desk } from './desk.ts';
import { has, shows } from './shows.ts';
import { useDesks } from './use-desks.ts';

const sit = useDesks();

/** Looks for barriers in both themes, in a pane of 320 pixels. */
async function expectNoBarrierInAnyColours(desk: Desk): Promise<void> {
  for (const colours of ['light', 'dark'] as const) {
    await inColours(desk, colours);
    await expectNoBarrier(desk);
  }
}

test('the coordinator sees who delivered, releases a year, and a policy officer sees it in the analysis', async () => {
  const coordinator = await sit({ person: 'Yara' });
  const { pane, page } = coordinator;
  const delivered = submission(mixedReports('rotterdam', 2022, 60), { year: 2022 });
  expect(await askAs(frameOf(coordinator), 'samira', 'submissions', delivered)).toBe(200);

  await pane.getByRole('heading', { name: 'Vrijgave' }).waitFor();
  await pane.getByLabel('Jaar').selectOption('2022');
  await shows(pane, 'Over 2022 is nog niets vrijgegeven.');
  await has(pane.getByRole('cell', { name: 'nog niets' }), 12);
  await expectNoBarrierInAnyColours(coordinator);

  await pane.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await pane.getByRole('heading', { name: 'Voorbeeld van 2022-e1' }).waitFor();
  await shows(pane, 'Geen enkel getal ligt tussen 0 en 5');
  await shows(pane, /Art\.1 Midden Nederland: niet aangeleverd/);
  await expectNoBarrierInAnyColours(coordinator);

  await pane.getByRole('button', { name: 'Geef vrij' }).click();
  await pane.getByRole('alertdialog').waitFor();
  await pane.getByRole('button', { name: 'Ja, geef vrij' }).click();
  await shows(pane, 'Vul een reden in.');
  await expectNoBarrierInAnyColours(coordinator);
  await pane.getByLabel(/Reden van deze editie/).fill('Eerste cijfers over 2022');
  await pane.getByRole('button', { name: 'Ja, geef vrij' }).click();
  await shows(pane, '2022-e1 is vrijgegeven.');
  await shows(pane, '2022-e1 · van kracht');
  await pane
    .getByRole('cell', { name: /vrij.?gegeven/ })
    .first()
    .waitFor();
  const download = page.waitForEvent('download');
  await pane.getByRole('button', { name: 'Controle van 2022-e1 downloaden' }).click();
  expect((await download).suggestedFilename()).toBe('Controle 2022-e1.json');

  const { pane: analysis } = await sit({ person: 'Noor' });
  await analysis.getByRole('button', { name: '2023–2024 · alle bureaus' }).click();
  await analysis.getByRole('checkbox', { name: '2022' }).check();
  await analysis.getByRole('button', { name: '2022–2024 · alle bureaus' }).waitFor();
  await analysis.getByRole('tab', { name: 'Zelf kiezen' }).click();
  await analysis.getByRole('columnheader', { name: '2022' }).waitFor();
  await shows(analysis, /^Vrijgave 2022-e1 van/);
  await shows(analysis, /Niet aangeleverd: .*Art\.1 Midden Nederland 2022/);
});
