import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { emptyDraft, toColumns } from '#shared/registration/index.ts';
import type { Registration } from '#shared/registration/index.ts';
import { askAs, frameOf } from './ask.ts';
import { expectNoBarrier, focused } from './barriers.ts';
import { lacks, shows } from './shows.ts';
import { useDesks } from './use-desks.ts';

const sit = useDesks();

const day = (month: number, date: number): Date => new Date(Date.UTC(2021, month - 1, date));

/** A small sheet of Rotterdam of 2021, a year in which nobody has submitted anything. */
async function smallSheet(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Registratie');
  sheet.addRow([
    ...['Zaaknummer', 'Datum melding', 'Datum voorval', 'Grond', 'Terrein', 'Aard'],
    ...['Gemeente voorval', 'Woonplaats', 'Postcode voorval'],
  ]);
  const rest = ['Herkomst', 'Huisvesting', 'Omstreden behandeling', 'Rotterdam', 'Rotterdam'];
  sheet.addRow(['2021-0001', day(5, 10), day(5, 1), ...rest, 3011]);
  sheet.addRow(['2021-0002', day(11, 10), day(11, 1), ...rest, 3012]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** What Utrecht registered of the first of these cases. */
const inUtrecht: Registration = {
  ...emptyDraft,
  caseNumber: 'U-1',
  reportedOn: '2021-05-12',
  incidentOn: '2021-05-01',
  incidentPostcode: '3011',
  homeMunicipality: 'GM0344',
  incidentMunicipality: 'GM0599',
  grounds: ['G01'],
  domain: 'T06',
  natures: ['A01'],
};

test('a bureau goes on while it submits, reviews a double, meets a closed quarter, and undoes its last submission', async () => {
  const desk = await sit({
    person: 'Samira',
    open: { name: 'Klein 2021.xlsx', bytes: await smallSheet() },
  });
  const { pane, page } = desk;
  const button = (name: string | RegExp) => pane.getByRole('button', { name });
  const check = async (): Promise<void> => {
    await desk.check();
    await desk.hasReady('2 van 2');
  };
  const frame = frameOf(desk);
  const of2021 = { schemaVersion: 1, bureau: 'utrecht', year: 2021, dryRun: false };
  const utrecht = {
    ...of2021,
    mode: 'addition',
    baseVersion: null,
    heldBack: [],
    registrations: toColumns([inUtrecht]),
  };
  expect(await askAs(frame, 'daan', 'submissions', utrecht)).toBe(200);

  // While it is being sent she looks at another pane, and is told there how it ended.
  await check();
  await button('Verder: bekijk het verschil').click();
  await button('Aanleveren: 2 meldingen').waitFor();
  await page.route('**/api/v1/submissions', async (route) => {
    await pane.getByRole('button', { name: 'Keten', exact: true }).click();
    await route.continue();
  });
  await button('Aanleveren: 2 meldingen').click();
  await shows(pane, 'Uw inzending is opgeslagen als nr. 2021-R-001.');
  await page.unroute('**/api/v1/submissions');
  await button('Bekijk').click();
  await shows(pane, '2021-R-001', { exact: true });

  // Utrecht has a report that resembles hers; of that one she sees no number and no bureau.
  await button('Mogelijk dubbele meldingen').click();
  await shows(pane, 'Ander bureau: mei 2021 · Huisvesting · Herkomst');
  await pane.getByRole('radio', { name: 'Zelfde voorval' }).check();
  await shows(pane, 'Wacht op het andere bureau.');
  await lacks(pane, 'U-1');
  await expectNoBarrier(desk);
  await button('Terug').press('Enter');
  await expect.poll(() => focused(desk)).toBe('Mogelijk dubbele meldingen');

  // The coordinator releases the first half year: what stands in it can no longer change.
  const release = { schemaVersion: 1, year: 2021, quarter: 2, reason: 'Eerste halfjaar', dryRun: false };
  expect(await askAs(frame, 'yara', 'releases', release)).toBe(200);
  await button('Klaar: terug naar de controle').click();
  await desk.type('E2', 'Onderwijs');
  await check();
  await button('Verder: bekijk het verschil').click();
  await shows(pane, 'Kwartaal 2 is gesloten');
  await expect.poll(() => button('Aanleveren: 2 meldingen').isDisabled()).toBe(true);

  // A case of a quarter that is open can change, and that can be undone.
  await desk.type('E2', 'Huisvesting');
  await desk.type('E3', 'Onderwijs');
  await check();
  await button('Verder: bekijk het verschil').click();
  await button('Aanleveren: 2 meldingen').click();
  await shows(pane, '2021-R-002', { exact: true });
  await button('Eerdere inzendingen').click();
  await button('Bekijk 2021-R-001').press('Enter');
  await expect.poll(() => focused(desk)).toBe('Eerdere inzendingen');
  await button('Terug').press('Enter');
  await expect.poll(() => focused(desk)).toBe('Bekijk 2021-R-001');
  await button('Maak 2021-R-002 ongedaan').click();
  await shows(pane, 'Terrein: Onderwijs → Huisvesting');
  await expectNoBarrier(desk);
  await button('Ja, maak 2021-R-002 ongedaan').click();
  await shows(pane, 'De inzending is ongedaan gemaakt');
  await expect.poll(() => focused(desk)).toBe('Laatste inzending ongedaan maken');
  await shows(pane, '2021-R-003', { exact: true });
  await button('Klaar').click();
  await button('Terug').click();
  await button('Kwartalen').click();
  // A year about which no other test tells anything.
  const year = pane.getByRole('combobox', { name: 'Jaar' });
  await year.selectOption('2025');
  await button('Meld kwartaal 1 compleet').waitFor();
  await expect.poll(() => focused(desk)).toBe('Jaar');
  await year.selectOption('2021');
  await shows(pane, /In vrijgave 2021-Q2-e1/, { times: 'some' });
  await expectNoBarrier(desk);
});
