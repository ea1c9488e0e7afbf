import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { frameOf } from './ask.ts';
import { expectNothingBroken, focused } from './barriers.ts';
import { has, lacks, shows } from './shows.ts';
import { useDesks } from './use-desks.ts';

const sit = useDesks();

/** A sheet of Rotterdam of 2019, with dates that can be read in two ways. */
async function sheetOf2019(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Registratie');
  sheet.addRow(['Zaaknummer', 'Datum melding', 'Grond', 'Terrein', 'Aard', 'Woonplaats']);
  for (let month = 1; month <= 6; month++)
    sheet.addRow([
      ...[`2019-000${month}`, `0${month}-0${month + 1}-2019`],
      ...['Herkomst', 'Huisvesting', 'Omstreden behandeling', 'Rotterdam'],
    ]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

test('a bureau says how it writes dates, submits, adds a report, and withdraws what is no longer on the sheet only after a yes', async () => {
  const desk = await sit({ person: 'Samira', open: { name: 'Datums.xlsx', bytes: await sheetOf2019() } });
  const { pane } = desk;
  const button = (name: string | RegExp) => pane.getByRole('button', { name });
  const radio = (name: string) => pane.getByRole('radio', { name });

  // No year is named before she has said how to read the dates.
  await desk.check();
  await has(button('Rotterdam, het jaar is nog niet bekend: kies een jaar'));
  await radio('Eerst de dag, dan de maand').check();
  await button('Onthoud dit').press('Enter');
  await desk.hasReady('6 van 6');
  await has(button('Rotterdam, jaar 2019: kies een ander jaar'));
  await expect.poll(() => focused(desk)).toContain('Gemeente van het voorval ontbreekt');
  await button('Verder: bekijk het verschil').click();
  await button('Aanleveren: 6 meldingen').click();
  await shows(pane, '2019-R-001', { exact: true });
  await button('Klaar: terug naar de controle').click();

  // Of a sheet with one new report and one old one, the other five would go: said before anything is sent.
  await frameOf(desk).evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A3').values = [['2019-0009']];
      sheet.getRange('4:7').delete('Up');
      await context.sync();
    }),
  );
  await desk.hasReady('2 van 2');
  await button('Verder: bekijk het verschil').click();
  const list = pane.getByRole('group', { name: 'Meldingen die vervallen' });
  await has(list.getByRole('listitem'), 5);
  await expect.poll(() => button('Aanleveren: 2 meldingen').isDisabled()).toBe(true);
  await expectNothingBroken(desk);

  // As an addition nothing goes; the choice keeps the focus while the difference is worked out anew.
  await radio('Alleen een aanvulling').press('Space');
  await lacks(pane, 'Zet eerst hierboven een vinkje bij het vervallen.');
  await has(radio('Alleen een aanvulling'));
  await expect.poll(() => radio('Alleen een aanvulling').evaluate((one) => one === document.activeElement)).toBe(true);

  // The sheet gets another name meanwhile: the case is found in it all the same, and the difference is made anew.
  await frameOf(desk).evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().name = 'Alles van 2019';
      await context.sync();
    }),
  );
  await button('1 nieuw').click();
  await button('Ga naar 2019-0009 in het blad').click();
  await expect.poll(() => desk.selected()).toBe('A3');
  await shows(pane, 'Uw blad is intussen veranderd.');
  await button('Bekijk het verschil opnieuw').click();
  await lacks(pane, 'Uw blad is intussen veranderd.');
  await button('Aanleveren: 2 meldingen').click();
  await shows(pane, '2019-R-002', { exact: true });
  await shows(pane, 'Aanvulling', { exact: true });
  await button('Klaar: terug naar de controle').click();

  // As the whole year the five go, after a yes.
  await button('Verder: bekijk het verschil').click();
  await radio('Alle meldingen van het jaar').press('Space');
  await pane.getByRole('checkbox', { name: 'Ja, laat 5 meldingen vervallen' }).check();
  await button('Aanleveren: 2 meldingen').click();
  await shows(pane, '2019-R-003', { exact: true });
  await shows(pane, 'Vervallen', { exact: true });
});
