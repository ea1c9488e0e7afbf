import { findBureau } from '#shared/codebook/index.ts';
import { column } from './columns.ts';
import { monthName } from './dates.ts';
import { join } from './layout.ts';
import type { DemoBook, DemoColumn, DemoLayout, DemoRow, Placement, Written } from './layout.ts';
import { districtName, districtsOf, farAway } from './places.ts';
import { statutory } from './words.ts';
import { headerStyle, write } from './write.ts';

const groundColumn = 3;
const headerRow = 3;

const columns: readonly DemoColumn[] = [
  column.caseNumber({ header: 'Meldingsnummer', width: 16 }),
  column.reportedOn({ header: 'Meldingsdatum', width: 14 }),
  column.incidentOn({ header: 'Datum voorval', width: 14 }),
  { header: 'Grond', field: 'grounds', width: 24, write: (truth) => join(truth.grounds, statutory.grounds, ', ') },
  column.domain({ header: 'Maatschappelijk terrein', width: 28 }, statutory),
  column.natures({ header: 'Aard', width: 22 }, statutory),
  column.place({ header: 'Gemeente voorval', width: 16 }),
  { header: 'Wijk', field: 'incidentDistrict', width: 16, write: (truth) => districtName(truth.incidentDistrict) },
  column.home({ header: 'Gemeente melder', width: 16 }),
  column.reporter({ header: 'Hoedanigheid melder', width: 18 }),
  column.anonymity({ header: 'Anonimiteit', width: 16 }),
  column.channel({ header: 'Wijze van melden', width: 14 }),
  column.handlings({ header: 'Wijze van behandeling', width: 26 }, statutory),
  column.police({ header: 'Aangifte gedaan', width: 12 }),
  column.status({ header: 'Stand van zaken', width: 12 }),
  column.closedOn({ header: 'Datum afsluiting', width: 14 }),
  column.story({ header: 'Verslag' }),
];

/** The rows of one case: one for each ground, the rest repeated. */
function linesOf(row: DemoRow): Written[][] {
  const spoilt = row.slips.some(({ column: at }) => at === groundColumn);
  if (spoilt) return [row.written];
  return row.demo.truth.grounds.map((ground) =>
    row.written.map((value, index) => (index === groundColumn ? statutory.grounds[ground] : value)),
  );
}

function place(book: DemoBook, rows: readonly DemoRow[], year: number): Placement[] {
  const sheet = book.add('Regio');
  sheet.getCell('A1').value = `Meldingen regio Midden-Nederland ${year}`;
  sheet.getCell('A1').font = { bold: true, size: 14 };
  columns.forEach(({ header, width }, index) => {
    sheet.getColumn(index + 1).width = width ?? 12;
    sheet.getCell(headerRow, index + 1).value = header;
    headerStyle(sheet.getCell(headerRow, index + 1));
  });
  const placements: Placement[] = [];
  let next = headerRow + 1;
  for (let month = 1; month <= 12; month++) {
    const inMonth = rows.filter(({ demo }) => Number(demo.truth.reportedOn.slice(5, 7)) === month);
    for (const row of inMonth) {
      placements.push({ sheet: sheet.name, row: next, firstColumn: 1 });
      for (const line of linesOf(row)) write(sheet, next++, 1, line);
    }
    sheet.getCell(next, 1).value = `Subtotaal ${monthName(month)}`;
    sheet.getCell(next, 2).value = inMonth.length;
    sheet.getRow(next).font = { italic: true };
    next += 2;
  }
  sheet.views = [{ state: 'frozen', ySplit: headerRow }];
  return placements;
}

const bureau = findBureau('utrecht')!;

/** One row for every ground, so that a case number repeats; a sub-total and a blank row after every month; a whole region. */
export const utrecht: DemoLayout = {
  region: {
    bureau,
    postcodes: [3511, 3585],
    districts: districtsOf('GM0344'),
    elsewhere: ['GM0307', 'GM0307', 'GM0355', 'GM0355', 'GM0356', 'GM0310', 'GM0632', ...farAway],
    caseNumber: (year, sequence) => `${String(year).slice(2)}-U-${String(sequence).padStart(4, '0')}`,
  },
  rowsPerYear: { 2023: 702, 2024: 748 },
  seed: 3441,
  columns,
  place,
};
