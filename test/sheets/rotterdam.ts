import { findBureau } from '#shared/codebook/index.ts';
import { column } from './columns.ts';
import { asCell, plusDays } from './dates.ts';
import type { DemoBook, DemoColumn, DemoLayout, DemoRow, Placement } from './layout.ts';
import { districtName, districtsOf, farAway } from './places.ts';
import { statutory } from './words.ts';
import { headerStyle, write } from './write.ts';

const firstColumn = 2;
const headerRow = 5;

const ground = (part: number): DemoColumn => ({
  header: `Grond ${part + 1}`,
  field: 'grounds',
  part,
  width: 20,
  write: (truth) => (truth.grounds[part] === undefined ? null : statutory.grounds[truth.grounds[part]]),
});

const columns: readonly DemoColumn[] = [
  column.caseNumber({ header: 'Dossiernummer', width: 17 }),
  column.reportedOn({ header: 'Datum melding', width: 13 }),
  column.incidentOn({ header: 'Datum voorval', width: 13 }),
  column.kind({ header: 'Soort', width: 10 }),
  column.reporter({ header: 'Melder is', width: 16 }),
  column.name({ header: 'Naam melder', width: 20, hidden: true }),
  column.email({ header: 'E-mailadres', width: 24, hidden: true }),
  column.phone({ header: 'Telefoon', width: 13 }),
  column.anonymity({ header: 'Anoniem', width: 15 }),
  column.channel({ header: 'Binnengekomen via', width: 16 }),
  column.home({ header: 'Woonplaats melder', width: 16 }),
  column.place({ header: 'Gemeente voorval', width: 16 }),
  { header: 'Gebied', field: 'incidentDistrict', width: 18, write: (truth) => districtName(truth.incidentDistrict) },
  column.postcode({ header: 'Postcode voorval', width: 9 }),
  ground(0),
  ground(1),
  ground(2),
  column.domain({ header: 'Maatschappelijk terrein', width: 24 }, statutory),
  column.natures({ header: 'Aard', width: 22 }, statutory),
  column.handlings({ header: 'Klachtbehandeling', width: 24 }, statutory),
  column.referredTo({ header: 'Doorverwezen naar', width: 16 }),
  column.police({ header: 'Gemeld bij politie', width: 12 }),
  column.status({ header: 'Status', width: 10 }),
  column.closedOn({ header: 'Afgesloten op', width: 13 }),
  column.massReport({ header: 'Massamelding', width: 12 }),
  column.story({ header: 'Toelichting' }),
];

function place(book: DemoBook, rows: readonly DemoRow[], year: number): Placement[] {
  const sheet = book.add(`Registratie ${year}`);
  sheet.getCell('B1').value = `Meldpunt regio Rotterdam: registraties ${year}`;
  sheet.getCell('B1').font = { bold: true, size: 16 };
  sheet.mergeCells('B1:H1');
  sheet.getCell('B2').value = 'Intern werkbestand, versie 3.2';
  sheet.getCell('B3').value = { formula: 'TODAY()', result: asCell(plusDays(`${year + 1}-01-08`, 0)) };
  sheet.getCell('B3').numFmt = 'd mmmm yyyy';
  const header = sheet.getRow(headerRow);
  header.height = 32;
  columns.forEach(({ header: text, width, hidden }, index) => {
    const cell = header.getCell(firstColumn + index);
    cell.value = text;
    headerStyle(cell);
    const sheetColumn = sheet.getColumn(firstColumn + index);
    sheetColumn.width = width ?? 12;
    sheetColumn.hidden = hidden ?? false;
  });
  rows.forEach((row, index) => write(sheet, headerRow + 1 + index, firstColumn, row.written));
  const total = headerRow + 1 + rows.length;
  sheet.getCell(total, firstColumn).value = 'Totaal';
  sheet.getCell(total, firstColumn + 1).value = {
    formula: `COUNTA(B${headerRow + 1}:B${total - 1})`,
    result: rows.length,
  };
  sheet.getRow(total).font = { bold: true };
  sheet.getCell(headerRow + 3, firstColumn).note = 'Nagebeld; zie dossier.';
  sheet.views = [{ state: 'frozen', xSplit: 2, ySplit: headerRow }];
  return rows.map((_, index) => ({ sheet: sheet.name, row: headerRow + 1 + index, firstColumn }));
}

const bureau = findBureau('rotterdam')!;

/** Title rows above, header in row 5 from column B, grounds in three columns, Excel dates, hidden columns, a total below. */
export const rotterdam: DemoLayout = {
  region: {
    bureau,
    postcodes: [3011, 3089],
    districts: districtsOf('GM0599'),
    elsewhere: ['GM0606', 'GM0606', 'GM0622', 'GM0622', 'GM0502', 'GM0489', 'GM0489', ...farAway],
    caseNumber: (year, sequence) => `${year}-${String(sequence).padStart(4, '0')}`,
  },
  rowsPerYear: { 2023: 1212, 2024: 1287 },
  seed: 5991,
  columns,
  place,
};
