import { findBureau } from '#shared/codebook/index.ts';
import { column } from './columns.ts';
import { inShort, inWords } from './dates.ts';
import { join, type DemoBook, type DemoColumn, type DemoLayout, type DemoRow, type Placement } from './layout.ts';
import { districtName, districtsOf, farAway } from './places.ts';
import { everyday } from './words.ts';

const inText = (header: string, field: 'reportedOn' | 'incidentOn' | 'closedOn'): DemoColumn => ({
  header,
  field,
  width: 18,
  write: (truth, _, random) => {
    const date = truth[field];
    return date && (random.chance(0.6) ? inWords(date) : inShort(date));
  },
});

const letters = ['AB', 'CD', 'EK', 'HV', 'LM', 'RT', 'XZ'];

const columns: readonly DemoColumn[] = [
  column.caseNumber({ header: 'Zaaknr', width: 12 }),
  inText('Ontvangen op', 'reportedOn'),
  inText('Datum incident', 'incidentOn'),
  {
    header: 'Discriminatiegrond(en)',
    field: 'grounds',
    width: 30,
    write: (truth) => join(truth.grounds, everyday.grounds, '; '),
  },
  column.domain({ header: 'Terrein', width: 22 }, everyday),
  column.natures({ header: 'Aard van de discriminatie', width: 24 }, everyday, '; '),
  {
    header: 'Postcode incident',
    field: 'incidentPostcode',
    width: 12,
    write: (truth, _, random) =>
      truth.incidentPostcode && `${truth.incidentPostcode}${random.chance(0.5) ? ' ' : ''}${random.pick(letters)}`,
  },
  { header: 'Stadsdeel', field: 'incidentDistrict', width: 14, write: (truth) => districtName(truth.incidentDistrict) },
  column.place({ header: 'Plaats incident', width: 14 }),
  column.home({ header: 'Woongemeente', width: 14 }),
  {
    header: 'Anoniem (ja/nee)',
    field: 'anonymity',
    width: 12,
    write: (truth) => (truth.anonymity === 'none' ? 'nee' : 'ja'),
    tells: (truth) => ({ anonymity: truth.anonymity === 'none' ? 'none' : 'full' }),
  },
  {
    header: 'Politie ingelicht (ja/nee)',
    field: 'reportedToPolice',
    width: 14,
    write: (truth) =>
      truth.reportedToPolice === 'unknown' ? 'onbekend' : truth.reportedToPolice === 'yes' ? 'ja' : 'nee',
  },
  column.channel({ header: 'Kanaal', width: 12 }),
  column.handlings({ header: 'Behandeling', width: 22 }, everyday, '; '),
  column.status({ header: 'Status dossier', width: 10 }),
  inText('Afgehandeld op', 'closedOn'),
  column.name({ header: 'Naam', width: 20 }),
  column.email({ header: 'Mail', width: 26 }),
  column.account({ header: 'Kenmerk betaling', width: 22 }),
  column.story({ header: 'Omschrijving' }),
];

function place(book: DemoBook, rows: readonly DemoRow[], year: number): Placement[] {
  const sheet = book.add('Meldingen');
  sheet.addTable({
    name: `tblMeldingen${year}`,
    ref: 'A1',
    headerRow: true,
    style: { theme: 'TableStyleMedium7', showRowStripes: true },
    columns: columns.map(({ header }) => ({ name: header, filterButton: true })),
    rows: rows.map(({ written }) =>
      written.map((value) =>
        value !== null && typeof value === 'object' && 'formula' in value
          ? { formula: value.formula, result: { error: value.error } }
          : value,
      ),
    ),
  });
  columns.forEach(({ width }, index) => void (sheet.getColumn(index + 1).width = width ?? 12));
  // A filter on "Kanaal" was left on: the rows that it hides are registrations all the same.
  rows.forEach((row, index) => {
    if (row.demo.truth.channel === 'post') sheet.getRow(index + 2).hidden = true;
  });
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
  return rows.map((_, index) => ({ sheet: sheet.name, row: index + 2, firstColumn: 1 }));
}

const bureau = findBureau('amsterdam')!;

/** An Excel table with a filter on, several grounds in one cell, full postcodes, dates as text, ja/nee. */
export const amsterdam: DemoLayout = {
  region: {
    bureau,
    postcodes: [1011, 1109],
    districts: districtsOf('GM0363'),
    elsewhere: ['GM0362', 'GM0362', 'GM0384', 'GM0437', 'GM0451', 'GM0358', ...farAway],
    caseNumber: (year, sequence) => `A${String(year).slice(2)}.${String(sequence).padStart(4, '0')}`,
  },
  rowsPerYear: { 2023: 968, 2024: 1043 },
  seed: 3631,
  columns,
  place,
};
