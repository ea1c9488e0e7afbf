import { describe, expect, test } from 'vitest';
import { expectNothingBroken, focused, narrow } from './barriers.ts';
import type { Desk } from './desk.ts';
import { has, lacks, shows } from './shows.ts';
import { useDesks } from './use-desks.ts';

const sit = useDesks();

/** Waits until nothing of the pane has to be scrolled sideways. */
const expectFitting = ({ pane }: Desk): Promise<void> =>
  expect
    .poll(() => pane.locator('body').evaluate((body) => body.scrollWidth - window.innerWidth))
    .toBeLessThanOrEqual(1);

describe('a consultant who mends a sheet with the keyboard, in a narrow dark pane', () => {
  test('solves a word, leaves warnings with a reason, and takes the list to a sheet', async () => {
    const desk = await sit({ person: 'Samira', open: 'RADAR 2023', colorScheme: 'dark' });
    await desk.check();
    const { pane, page } = desk;
    await narrow(desk);

    await pane.getByRole('button', { name: /Datum buiten het jaar/ }).focus();
    await pane.getByRole('button', { name: /Grond niet herkend/ }).press('Enter');
    await pane.getByRole('button', { name: 'Schrijf ‘Herkomst’ in 4 cellen' }).press('Enter');
    await desk.hasReady('1.196 van 1.211');
    await expect.poll(() => focused(desk)).not.toBe('');

    await pane.getByRole('button', { name: /Terrein niet herkend/ }).press('Enter');
    const meaning = pane.getByRole('combobox', { name: 'Wat bedoelt u?' });
    await meaning.press('ArrowDown');
    await meaning.press('ArrowDown');
    await has(pane.getByRole('button', { name: /Terrein niet herkend/ }));
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(desk)).toBe('Onthoud dit');
    await page.keyboard.press('Enter');
    await desk.hasReady('1.198 van 1.211');

    await pane.getByRole('button', { name: /Buiten uw werkgebied/ }).press('Enter');
    await pane
      .getByRole('button', { name: /^Laat .* zo$/ })
      .first()
      .press('Enter');
    await expect.poll(() => focused(desk)).toBe('');
    await page.keyboard.type('mw. Jansen gebeld');
    await page.keyboard.press('Enter');
    await shows(pane, /Hier lijkt een naam te staan/);
    await pane.getByRole('button', { name: 'Klopt zo' }).press('Enter');
    await expectNothingBroken(desk);
    await pane.getByRole('button', { name: 'Laat alle 2 zo' }).press('Enter');
    await pane.getByRole('button', { name: '2 bevindingen die u zo laat' }).press('Enter');
    await shows(pane, 'Reden: Klopt zo', { times: 2 });
    await has(pane.getByRole('button', { name: /Buiten uw werkgebied/ }), 0);
    await pane
      .getByRole('button', { name: /^Toch bekijken/ })
      .first()
      .press('Enter');
    await pane.getByRole('button', { name: '1 bevinding die u zo laat' }).waitFor();

    await pane.getByRole('button', { name: /Blijft in uw werkboek/ }).press('Enter');
    await shows(pane, 'Deze kolommen verlaten uw werkboek niet.');
    await pane.getByRole('button', { name: 'Meer hulp' }).press('Enter');
    await pane.getByRole('button', { name: 'Keuzelijsten in uw blad zetten' }).press('Enter');
    await shows(pane, /Keuzelijsten staan nu in|controleert Excel al/);
    await pane.getByRole('button', { name: 'Bevindingen op een blad' }).press('Enter');
    await shows(pane, 'De bevindingen staan op het blad ‘Bevindingen’.');
    await expectNothingBroken(desk);
    await expectFitting(desk);
  });
});

describe('the check', () => {
  test('says that it is behind when checking along is off, and the ribbon brings somebody back to it', async () => {
    const desk = await sit({ person: 'Samira', open: 'RADAR 2023' });
    await desk.check();
    const { pane } = desk;
    await pane.getByRole('switch', { name: 'Meteen controleren terwijl u typt' }).click();
    await desk.type('P8', 'zomaar iets');
    await shows(pane, /Het blad is veranderd/);
    await pane.getByRole('button', { name: 'Verder: bekijk het verschil' }).click();
    await shows(pane, 'te verbeteren');
    await desk.press('Controleren');
    await desk.hasReady('1.191 van 1.211');
    await lacks(pane, /Het blad is veranderd/);

    await pane.getByRole('button', { name: 'Bekijk en wijzig de kolommen' }).click();
    await pane.getByRole('button', { name: /Wat Meldbeeld van dit blad weet/ }).click();
    await shows(pane, 'U hebt Meldbeeld nog niets geleerd over dit werkboek.');
    await expectNothingBroken(desk);
  });

  test("asks before it shows the difference of another bureau's sheet, and asks nobody twice who they are", async () => {
    const desk = await sit({ person: 'Samira', open: 'RADAR 2023' });
    const { page, pane } = desk;
    await page.getByText('Bestand', { exact: true }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Utrecht|Art\.1/i })
      .first()
      .click();
    await page.waitForFunction(() => document.title.toLowerCase().includes('utrecht'));
    await desk.check();
    await pane.getByRole('button', { name: 'Verder: bekijk het verschil' }).click();
    await shows(pane, 'Is dit het goede blad?');
    await shows(pane, /liggen buiten uw werkgebied/);
    await expectNothingBroken(desk);
    await page.keyboard.press('Escape');
    await lacks(pane, 'Is dit het goede blad?');
    await expect.poll(() => focused(desk)).toBe('Verder: bekijk het verschil');
  });

  test('knows in a new workbook what the bureau taught another one, when somebody agreed to share it', async () => {
    const openSheet = async (year: string): Promise<Desk> => {
      const desk = await sit({ person: 'Hanneke', open: `Haag ${year}` });
      await desk.check();
      return desk;
    };
    const first = await openSheet('2023');
    await first.pane
      .getByRole('button', { name: /niet herkend/ })
      .first()
      .click();
    await first.pane.getByRole('combobox').first().selectOption({ index: 1 });
    await first.pane.getByRole('button', { name: 'Onthoud dit' }).click();
    await first.pane.getByRole('button', { name: 'Bekijk en wijzig de kolommen' }).click();
    await first.pane.getByRole('button', { name: 'Wat Meldbeeld van dit blad weet (1)' }).click();
    const saved = first.page.waitForResponse((response) => response.request().method() === 'PUT' && response.ok());
    await first.pane.getByRole('switch', { name: 'Deel dit met collega’s van uw bureau' }).click();
    await saved;
    await expectNothingBroken(first);

    const { pane } = await openSheet('2024');
    await pane.getByRole('button', { name: 'Bekijk en wijzig de kolommen' }).click();
    await pane.getByRole('button', { name: 'Wat Meldbeeld van dit blad weet (1)' }).click();
    await pane.getByRole('heading', { name: 'Van uw collega’s' }).waitFor();
  });

  test('is not for a policy officer, and the ribbon says so', async () => {
    const desk = await sit({ person: 'Noor' });
    await desk.press('Controleren');
    await shows(
      desk.pane,
      '‘Aanleveren’ is er voor medewerkers van een bureau. U bent aangemeld als beleidsmedewerker.',
    );
  });
});
