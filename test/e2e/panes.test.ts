import { describe, expect, test } from 'vitest';
import { broken, expectNoBarrier, expectNothingBroken } from './barriers.ts';
import { shows } from './shows.ts';
import { useDesks } from './use-desks.ts';

const sit = useDesks();

describe('a municipality', () => {
  test('pulls the combined workbook into the open one; its own sheets stay', async () => {
    const desk = await sit({ person: 'Willem' });
    const { pane, page } = desk;
    await pane.getByRole('button', { name: 'Haal op in dit werkboek' }).click();
    await shows(pane, /Toegevoegd aan uw werkboek: Uitleg, Kerncijfers/);
    const tabs = () => page.getByRole('tab').allTextContents();
    const ours = ['Blad1', 'Uitleg', 'Kerncijfers', 'Gronden', 'Codelijst'];
    await expect.poll(tabs).toEqual(expect.arrayContaining(ours));
    const before = await tabs();
    await pane.getByRole('button', { name: 'Haal op in dit werkboek' }).click();
    await shows(pane, /^Dit werkboek heeft al 12 bladen van een eerdere keer, zoals ‘Uitleg’/);
    await pane.getByRole('button', { name: 'Vervang ze' }).click();
    await shows(pane, /^Vervangen door de nieuwe cijfers: Uitleg, Kerncijfers/);
    await expect.poll(tabs).toEqual(before);
  });

  test('downloads the same workbook as a file', async () => {
    const desk = await sit({ person: 'Willem' });
    const { pane, page } = desk;
    const download = page.waitForEvent('download');
    await pane.getByRole('button', { name: 'Download als bestand' }).click();
    expect((await download).suggestedFilename()).toBe('Meldbeeld G4 2023-2024.xlsx');
  });
});

describe('the chain approach', () => {
  test('follows the selected row, says why a route applies, and sends nothing', async () => {
    const desk = await sit({ person: 'Samira', open: 'RADAR 2023' });
    const { pane, sent } = desk;
    await desk.check();
    await desk.press('Ketenaanpak');
    await desk.goTo('C9');
    await shows(pane, 'zaak 2023-0004');
    // What the pane asks for when it opens is the same for every case.
    const calls = () => sent.filter((line) => line.includes('/api/'));
    const before = calls().length;
    await desk.goTo('C8');
    await shows(pane, 'zaak 2023-0003');
    await shows(pane, 'Bel 112');
    await shows(pane, 'Routes', { exact: true });
    await desk.goTo('C9');
    await shows(pane, 'zaak 2023-0004');
    expect(calls()).toHaveLength(before);
  });
});

const panes = [
  { task: 'Aanleveren', person: 'Samira', ready: /meldingen zijn klaar/ },
  { task: 'Ketenaanpak', person: 'Samira', ready: /zaak 2023-0003/ },
  { task: 'Analyse', person: 'Noor', ready: /Bron: registraties/ },
  { task: 'Werkboek', person: 'Willem', ready: /Wat is er aangeleverd/ },
] as const;

test('axe does look inside the pane', async () => {
  const desk = await sit({ person: 'Willem' });
  await shows(desk.pane, 'Wat is er aangeleverd', { times: 'some' });
  await expectNothingBroken(desk);
  await desk.pane.locator('body').evaluate((body) => body.append(document.createElement('button')));
  expect(await broken(desk.page)).toEqual([expect.stringContaining('button-name: <button></button>')]);
});

describe.each(['light', 'dark'] as const)('for everybody, in the %s theme', (colorScheme) => {
  test.each(panes)(
    '$task has no barrier that axe can find, and fits in 320 pixels',
    async ({ task, person, ready }) => {
      const desk = await sit({ person, colorScheme, ...(person === 'Samira' && { open: 'RADAR 2023' }) });
      if (person === 'Samira') await desk.check();
      await desk.press(task);
      if (task === 'Ketenaanpak') await desk.goTo('C8');
      await shows(desk.pane, ready, { times: 'some' });
      await expectNoBarrier(desk);
    },
  );
});

describe('bad sheets', () => {
  test('an empty workbook gets a sentence that says what to do', async () => {
    const desk = await sit({ person: 'Samira' });
    await desk.press('Controleren');
    await shows(desk.pane, 'Geen registraties gevonden');
    await shows(desk.pane, /Open het werkboek met uw registraties/);
  });

  test('a sheet with something else on it is not taken for a registration', async () => {
    const desk = await sit({ person: 'Samira' });
    await desk.type('A1', 'Boodschappen');
    await desk.type('A2', 'Melk');
    await desk.press('Controleren');
    await shows(desk.pane, 'Geen registraties gevonden');
  });
});
