import { expect, test } from 'vitest';
import { expectNoBarrier } from './barriers.ts';
import { has, shows } from './shows.ts';
import { useDesks } from './use-desks.ts';

const sit = useDesks();

test('a policy officer sees what matters at once, looks at a city, filters without asking again, and takes it to Excel', async () => {
  const desk = await sit({ person: 'Noor', colorScheme: 'dark' });
  const { pane, sent, page } = desk;
  await shows(pane, 'meldingen 2024', { exact: true });
  await shows(pane, /^(duidelijk meer|duidelijk minder|binnen de normale schommeling)$/);
  await pane.getByRole('button', { name: 'Uitleg bij deze cijfers' }).click();
  await shows(pane, /met 95% zekerheid tussen/);
  await shows(pane, /^Vrijgave 2024-e1 van/);
  await shows(pane, /afgerond op 5-tallen, vanwege privacy/);

  // The previews are tabs: the arrow keys go along them, and Enter takes one.
  await pane.getByRole('tab', { name: 'Verloop' }).focus();
  for (let times = 0; times < 4; times++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const asked = sent.filter((line) => line.includes('/api/')).length;
  await pane.getByRole('combobox', { name: 'Stad' }).selectOption({ label: 'Rotterdam' });
  const tiles = pane.getByRole('list', { name: /^Voorvallen in Rotterdam/ }).getByRole('listitem');
  await has(tiles, 14);
  await expectNoBarrier(desk);
  const numbers = await pane.getByRole('cell').allTextContents();
  for (const number of numbers) expect(['1', '2', '3', '4']).not.toContain(number);

  await pane.getByRole('button', { name: '2023–2024 · alle bureaus' }).click();
  await pane.getByRole('checkbox', { name: 'Godsdienst' }).check();
  await pane.getByRole('button', { name: '2023–2024 · alle bureaus · Godsdienst' }).waitFor();
  await pane.getByRole('checkbox', { name: '2026' }).check();
  await shows(pane, 'Er is nog geen vrijgave over 2026.');
  await pane.getByRole('tab', { name: 'Grond × terrein' }).click();
  await expectNoBarrier(desk);
  await pane.getByRole('tab', { name: 'Zelf kiezen' }).click();
  await expect.poll(() => pane.getByRole('cell', { name: 'niet vrijgegeven' }).count()).toBeGreaterThan(3);
  await pane.getByRole('checkbox', { name: '2026' }).uncheck();
  expect(sent.filter((line) => line.includes('/api/'))).toHaveLength(asked);

  await pane.getByRole('button', { name: 'Naar Excel' }).click();
  await shows(pane, /^De draaitabel staat op het blad/);
  await expect.poll(() => desk.textOf('A1')).toBe('Meldingen naar grond en jaar');
  await expect.poll(() => desk.textOf('A2')).toContain('Godsdienst');
  await pane.getByRole('button', { name: 'Kies hoe' }).click();
  await pane.getByRole('menuitem', { name: 'Als tabel' }).click();
  await shows(pane, /^De tabel staat op het blad ‘Analyse’/);

  // Without leave to use the clipboard, the image comes as a file.
  const download = page.waitForEvent('download');
  await pane.getByRole('button', { name: 'Kopieer beeld' }).click();
  expect((await download).suggestedFilename()).toBe('Meldbeeld Meldingen naar grond en jaar.png');
});

test('a bureau goes from its own exact figures to those of the four cities', async () => {
  const desk = await sit({ person: 'Samira' });
  await desk.press('Analyse');
  const { pane, page } = desk;
  await shows(pane, 'Precieze aantallen van uw eigen bureau; niet voor publicatie.');
  await pane.getByRole('button', { name: 'Kies hoe' }).click();
  await expect.poll(() => pane.getByRole('menuitem').allTextContents()).toEqual(['Als tabel', 'Als grafiek met tabel']);
  await page.keyboard.press('Escape');
  await pane.getByRole('radio', { name: 'Vier steden (vrijgegeven)' }).check();
  await shows(pane, /afgerond op 5-tallen, vanwege privacy/);
});
