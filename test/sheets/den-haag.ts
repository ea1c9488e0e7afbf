import { findBureau } from '#shared/codebook/index.ts';
import { column } from './columns.ts';
import { quarterOf } from './dates.ts';
import { join, type DemoBook, type DemoColumn, type DemoLayout, type DemoRow, type Placement } from './layout.ts';
import { districtName, districtsOf, farAway } from './places.ts';
import { abbreviations, statutory } from './words.ts';
import { headerStyle, write } from './write.ts';

const columns: readonly DemoColumn[] = [
  column.caseNumber({ group: 'Zaak', header: 'Nummer', width: 11 }),
  column.reportedOn({ group: 'Zaak', header: 'Datum melding', width: 13 }),
  column.kind({ group: 'Zaak', header: 'Soort', width: 9 }),
  column.channel({ group: 'Zaak', header: 'Via', width: 12 }),
  column.name({ group: 'Melder', header: 'Naam', width: 18 }),
  column.phone({ group: 'Melder', header: 'Tel.', width: 13 }),
  column.anonymity({ group: 'Melder', header: 'Anoniem', width: 14 }),
  column.home({ group: 'Melder', header: 'Woonplaats', width: 13 }),
  column.incidentOn({ group: 'Voorval', header: 'Datum voorval', width: 13 }),
  column.place({ group: 'Voorval', header: 'Gemeente', width: 13 }),
  {
    group: 'Voorval',
    header: 'Stadsdeel',
    field: 'incidentDistrict',
    width: 14,
    write: (truth) => districtName(truth.incidentDistrict),
  },
  column.postcode({ group: 'Voorval', header: 'PC4', width: 7 }),
  column.empty(),
  {
    group: 'Codering',
    header: 'Grond',
    field: 'grounds',
    width: 9,
    write: (truth) => join(truth.grounds, abbreviations.grounds, '/'),
  },
  {
    group: 'Codering',
    header: 'Terrein',
    field: 'domain',
    width: 9,
    write: (truth) => abbreviations.domains[truth.domain],
  },
  {
    group: 'Codering',
    header: 'Aard',
    field: 'natures',
    width: 9,
    write: (truth) => join(truth.natures, abbreviations.natures, '/'),
  },
  {
    group: 'Afhandeling',
    header: 'Behandeling',
    field: 'handlings',
    width: 12,
    write: (truth) => join(truth.handlings, abbreviations.handlings, '/'),
  },
  column.referredTo({ group: 'Afhandeling', header: 'Verwezen naar', width: 14 }),
  column.status({ group: 'Afhandeling', header: 'Status', width: 9 }),
  column.closedOn({ group: 'Afhandeling', header: 'Gesloten op', width: 13 }),
  column.story({ group: 'Afhandeling', header: 'Opmerkingen' }),
];

function place(book: DemoBook, rows: readonly DemoRow[]): Placement[] {
  const placements = new Map<DemoRow, Placement>();
  for (const quarter of [1, 2, 3, 4]) {
    const sheet = book.add(`Kwartaal ${quarter}`);
    writeHeader(sheet);
    rows
      .filter(({ demo }) => quarterOf(demo.truth.reportedOn) === quarter)
      .forEach((row, index) => {
        write(sheet, index + 3, 1, row.written);
        placements.set(row, { sheet: sheet.name, row: index + 3, firstColumn: 1 });
      });
    sheet.views = [{ state: 'frozen', ySplit: 2 }];
  }
  writeLegend(book);
  return rows.map((row) => placements.get(row)!);
}

function writeHeader(sheet: ReturnType<DemoBook['add']>): void {
  let start = 0;
  columns.forEach(({ group, header, width }, index) => {
    sheet.getColumn(index + 1).width = width ?? 12;
    const cell = sheet.getCell(2, index + 1);
    if (header !== '') cell.value = header;
    headerStyle(cell);
    if (columns[index + 1]?.group === group) return;
    if (group !== undefined) {
      sheet.getCell(1, start + 1).value = group;
      headerStyle(sheet.getCell(1, start + 1));
      sheet.mergeCells(1, start + 1, 1, index + 1);
    }
    start = index + 1;
  });
}

function writeLegend(book: DemoBook): void {
  const sheet = book.add('Legenda');
  sheet.addRow(['Rubriek', 'Afkorting', 'Betekenis']);
  const lists = [
    ['Grond', 'grounds'],
    ['Terrein', 'domains'],
    ['Aard', 'natures'],
    ['Behandeling', 'handlings'],
  ] as const;
  for (const [name, list] of lists) {
    for (const [code, short] of Object.entries(abbreviations[list]))
      sheet.addRow([name, short, (statutory[list] as Record<string, string>)[code]]);
  }
  sheet.columns.forEach((sheetColumn) => void (sheetColumn.width = 24));
}

const bureau = findBureau('den-haag')!;

/** A header of two rows with merged cells, a sheet for every quarter, abbreviations with a legend on the last sheet. */
export const denHaag: DemoLayout = {
  region: {
    bureau,
    postcodes: [2511, 2597],
    districts: districtsOf('GM0518'),
    elsewhere: ['GM0503', 'GM0503', 'GM0603', 'GM0637', 'GM0637', 'GM1783', ...farAway],
    caseNumber: (year, sequence) => `DH${year}/${sequence}`,
  },
  rowsPerYear: { 2023: 534, 2024: 571 },
  seed: 5181,
  columns,
  place,
};
