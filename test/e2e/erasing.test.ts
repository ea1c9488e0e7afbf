import { expect, test } from 'vitest';
import { report, submission } from '#test/functions/reports.ts';
import { askAs, frameOf } from './ask.ts';
import { expectNoBarrier, focused, inColours } from './barriers.ts';
import type { Desk } from './desk.ts';
import { has, lacks, shows } from './shows.ts';
import { useDesks } from './use-desks.ts';

const sit = useDesks();

/** Looks for barriers in both themes, in a pane of 320 pixels. */
async function expectNoBarrierInAnyColours(desk: Desk): Promise<void> {
  for (const colours of ['light', 'dark'] as const) {
    await inColours(desk, colours);
    await expectNoBarrier(desk);
  }
}

test('a bureau erases a case for good, and the coordinator reads in the audit trail that it did', async () => {
  const desk = await sit({ person: 'Daan' });
  const { pane } = desk;
  const [caseNumber, other] = ['2020-0001', '2020-0002'];
  const day = { reportedOn: '2020-05-03', incidentOn: '2020-05-01' };
  const delivered = submission([report(caseNumber, day), report(other, day)], { bureau: 'utrecht', year: 2020 });
  expect(await askAs(frameOf(desk), 'daan', 'submissions', delivered)).toBe(200);

  await pane.getByRole('button', { name: 'Eén zaak voorgoed wissen' }).click();
  await pane.getByRole('heading', { name: 'Eén zaak voorgoed wissen' }).waitFor();
  await expect.poll(() => focused(desk)).toBe('Eén zaak voorgoed wissen');
  await pane.getByRole('button', { name: 'Verder: zaak wissen' }).click();
  await shows(pane, 'Vul het zaaknummer in.');
  await expectNoBarrierInAnyColours(desk);

  // A number that was never submitted erases nothing, and says so.
  await pane.getByLabel(/Zaaknummer/).fill('bestaat-niet');
  await pane.getByRole('button', { name: 'Verder: zaak wissen' }).click();
  await pane.getByRole('button', { name: 'Ja, wis voorgoed' }).click();
  await shows(pane, 'Zaak bestaat-niet staat in geen enkele inzending');
  await pane.getByRole('button', { name: 'Nog een zaak wissen' }).click();

  // Whoever hesitates erases nothing.
  await pane.getByLabel(/Zaaknummer/).fill(` ${caseNumber} `);
  await pane.getByRole('button', { name: 'Verder: zaak wissen' }).click();
  await pane.getByRole('alertdialog', { name: `Zaak ${caseNumber} wissen?` }).waitFor();
  await expectNoBarrierInAnyColours(desk);
  await pane.getByRole('button', { name: 'Annuleer' }).click();
  await has(pane.getByRole('alertdialog'), 0);
  await lacks(pane, /is gewist/);

  await pane.getByRole('button', { name: 'Verder: zaak wissen' }).click();
  await pane.getByRole('button', { name: 'Ja, wis voorgoed' }).click();
  await shows(pane, `Zaak ${caseNumber} is gewist`);
  await shows(pane, '2020: uit 1 inzending.');
  await expectNoBarrierInAnyColours(desk);

  const coordinator = await sit({ person: 'Yara' });
  await coordinator.pane.getByLabel('Jaar').selectOption('2020');
  await coordinator.pane.getByRole('button', { name: 'Logboek' }).click();
  await shows(coordinator.pane, '2 regels gecontroleerd: niets is gewijzigd of weggehaald.');
  await shows(coordinator.pane, 'Eén zaak definitief gewist');
  await shows(coordinator.pane, 'Inzending opgeslagen');
  await shows(coordinator.pane, /Art\.1 Midden Nederland 2020 · versie 1 · opgeslagen/);
  await lacks(coordinator.pane, caseNumber);
  await expectNoBarrierInAnyColours(coordinator);

  await coordinator.pane.getByRole('button', { name: 'Naar Excel' }).click();
  await shows(coordinator.pane, 'Het logboek staat op het blad ‘Logboek’.');
  await expect.poll(() => coordinator.textOf('B6')).toBe('Eén zaak definitief gewist');
  await coordinator.pane.getByLabel('Van welk jaar').selectOption('Alle jaren');
  await shows(coordinator.pane, /^De nieuwste 10 van [\d.]+ regels\.$/);
  await coordinator.pane.getByRole('button', { name: 'Toon meer' }).click();
  await has(coordinator.pane.getByRole('listitem').filter({ hasText: 'deze computer' }), 'some');
});
