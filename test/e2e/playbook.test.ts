import { describe, expect, test } from 'vitest';
import { expectNoBarrier, expectNothingBroken } from './barriers.ts';
import { lacks, shows } from './shows.ts';
import { useDesks } from './use-desks.ts';

const sit = useDesks();

describe('the playbook', () => {
  test('is reached from a finding, searched with a slip, and read from the side of the municipality', async () => {
    const desk = await sit({ person: 'Samira', open: 'RADAR 2023', colorScheme: 'dark' });
    const { pane, page } = desk;
    await desk.press('Controleren');
    await pane.getByRole('button', { name: /Anoniem, toch bemiddeling/ }).click();
    await pane.getByRole('button', { name: 'Lees wat de Blauwdruk hierover zegt' }).click();
    await shows(pane, 'Dan zijn onderzoek en bemiddeling door het bureau niet mogelijk.');
    const inFocus = () => pane.locator('summary:focus').allTextContents();
    await expect.poll(inFocus).toEqual(['Anonieme melder']);
    await shows(pane, /Versie van .*, van de server\./);

    await pane.getByRole('searchbox').fill('huurdr');
    await shows(pane, '3 plekken gevonden');
    await expect.poll(() => pane.locator('mark').first().textContent()).toBe('huurder');
    await pane.getByRole('searchbox').fill('');

    // What folds away is reached with the keyboard, also past office.js, which moves the focus itself.
    await pane.getByRole('button', { name: 'Contactpersoon toevoegen' }).press('Tab');
    await expect.poll(inFocus).toEqual(['Aangifte']);

    await pane.getByLabel('Voor wie?').selectOption('municipality');
    await shows(pane, 'Ten minste 2 keer per jaar', { exact: true });
    await shows(pane, /Uiterlijk 31 maart \d{4}/);
    await pane.getByRole('button', { name: 'Contactpersoon toevoegen' }).press('Enter');
    await expectNothingBroken(desk);
    await page.keyboard.type('Beleid discriminatie');
    await page.keyboard.press('Enter');
    await pane.getByRole('button', { name: 'Beleid discriminatie wijzigen' }).waitFor();
    expect(desk.sent.join('\n')).not.toContain('Beleid discriminatie');
    // Whom the bureau knows is not printed unless asked.
    await page.emulateMedia({ media: 'print' });
    await shows(pane, 'Stap voor stap');
    await lacks(pane, 'Beleid discriminatie');
    await page.emulateMedia({ media: 'screen' });
    await pane.getByRole('checkbox', { name: 'Druk deze lijst mee af' }).press('Space');
    await page.emulateMedia({ media: 'print' });
    await shows(pane, 'Beleid discriminatie');
    await page.emulateMedia({ media: 'screen' });
    await expectNoBarrier(desk);
  });

  test('is what a municipality sees first, also when the server’s cannot be used', async () => {
    const desk = await sit({ person: 'Willem' });
    const { pane, page } = desk;
    await page.route('**/api/v1/guidance', (route) => route.fulfill({ json: {} }));
    await desk.press('Ketenaanpak');
    await shows(pane, /Versie van .*, meegeleverd\./);
    await expect.poll(() => pane.getByLabel('Voor wie?').inputValue()).toBe('municipality');
    await expectNothingBroken(desk);
  });
});
