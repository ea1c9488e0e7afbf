import { describe, expect, test } from 'vitest';
import { focused } from './barriers.ts';
import { shows } from './shows.ts';
import { useDesks } from './use-desks.ts';

const sit = useDesks();

describe('the chain approach with the keyboard', () => {
  test('keeps the focus near what went away, and takes it to what was opened', async () => {
    const desk = await sit({ person: 'Samira', open: 'RADAR 2023' });
    const { pane } = desk;
    const hasFocus = (name: string | RegExp): Promise<void> => expect.poll(() => focused(desk)).toMatch(name);
    const enter = (name: string | RegExp): Promise<void> => pane.getByRole('button', { name }).first().press('Enter');
    await desk.press('Ketenaanpak');
    await desk.textOf('C8');
    await shows(pane, 'zaak 2023-0003');

    const box = /^Gedaan: Bekijk de melding/;
    await enter(/^Datum of notitie: Bekijk de melding/);
    await pane.getByRole('textbox', { name: 'Notitie' }).waitFor();
    await enter('Annuleer');
    await hasFocus(box);
    await pane.getByRole('checkbox', { name: box }).press('Space');
    await enter('Maak ongedaan');
    await hasFocus(box);

    await enter('Open: Verwijzing naar de politie');
    await hasFocus('Verwijzing naar de politie');
    await enter('Sluit deze brief');
    await hasFocus(/^Open: /);

    await pane.getByRole('tab', { name: 'Mijn zaken' }).press('Enter');
    await enter('RDO-overzicht');
    await hasFocus('RDO-zaaksoverzicht');
    await enter('Maak het blad');
    await shows(pane, /staat klaar/);
    await hasFocus('Maak het blad');
    await enter(/^Besluiten overnemen/);
    await hasFocus(/^Besluiten van /);
    await enter('Terug naar mijn zaken');
    await hasFocus('Naar agenda');
  });
});

test.each(['Noor', 'Willem'])(
  '%s, who works at no bureau, gets the guide and nothing about registrations',
  async (person) => {
    const desk = await sit({ person });
    await desk.press('Ketenaanpak');
    await desk.pane.getByLabel('Voor wie?').waitFor();
    await shows(desk.pane, 'Mijn zaken', { times: 0 });
    await shows(desk.pane, 'Bij deze melding', { times: 0 });
  },
);
