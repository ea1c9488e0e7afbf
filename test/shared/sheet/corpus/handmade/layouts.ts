import type { CellValue } from '#shared/sheet/index.ts';
import { day } from '../../cases.ts';
import { casesOf, page, type Handmade } from './handmade.ts';

const header = ['Nr.', 'Binnengekomen', 'Grond', 'Terrein', 'Aard'];
const usual = ['caseNumber', 'reportedOn', 'grounds', 'domain', 'natures'] as const;

const monthRows: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {
  jan: [
    ['M-1', day(1, 9), 'Ras', 'Werk', 'Belediging'],
    ['M-2', day(1, 23), 'Geslacht', 'School', 'Geweld'],
  ],
  feb: [
    ['M-3', day(2, 9), 'Leeftijd', 'Werk', 'Ongelijke behandeling'],
    ['M-4', day(2, 14), 'Handicap', 'Wonen', 'Bedreiging'],
  ],
  mrt: [['M-5', day(3, 30), 'Geloof', 'Straat', 'Belediging']],
};
const monthCases = casesOf(
  'caseNumber reportedOn grounds domain natures',
  'M-1 2023-01-09 G01 T01 A02',
  'M-2 2023-01-23 G07 T08 A03',
  'M-3 2023-02-09 G05 T01 A01',
  'M-4 2023-02-14 G04 T06 A04',
  'M-5 2023-03-30 G11 T13 A02',
);

/** Sheets that differ above all in what stands where. */
export const layoutSheets: readonly Handmade[] = [
  {
    name: 'a sheet per month with a total of its own, and a sheet with all of them',
    sheets: [
      ...Object.entries(monthRows).map(([name, rows]) =>
        page(name, [[`Meldingen ${name} 2023`], [], header, ...rows, ['Totaal', rows.length]]),
      ),
      page('jaaroverzicht', [header, ...Object.values(monthRows).flat(), [], ['Totaal', 5]]),
    ],
    active: 'feb',
    tables: ['jan', 'feb', 'mrt'].map((sheet) => ({ sheet, headerRows: [2], columns: usual })),
    cases: monthCases,
  },
  {
    name: 'quarters below each other on one sheet, each with a header in another order',
    sheets: [
      page('2023', [
        ['Kwartaal 1'],
        header,
        ...(monthRows['jan'] ?? []),
        [],
        ['Kwartaal 2'],
        ['Binnengekomen', 'Nr.', 'Aard', 'Grond', 'Terrein'],
        ...(monthRows['feb'] ?? []).map(([number, date, ground, domain, nature]) => [
          date ?? null,
          number ?? null,
          nature ?? null,
          ground ?? null,
          domain ?? null,
        ]),
        [],
        ['Kwartaal 3'],
        header,
        ...(monthRows['mrt'] ?? []),
      ]),
    ],
    tables: [
      { sheet: '2023', headerRows: [1], columns: usual },
      { sheet: '2023', headerRows: [6], columns: ['reportedOn', 'caseNumber', 'natures', 'grounds', 'domain'] },
      { sheet: '2023', headerRows: [11], columns: usual },
    ],
    cases: monthCases,
  },
  {
    name: 'names of months between the rows, some of which are hidden by a filter',
    sheets: [
      page(
        'Logboek',
        [
          ['Zaak', 'Datum melding', 'Discriminatiegrond', 'Maatschappelijk terrein', 'Aard melding'],
          ...Object.entries(monthRows).flatMap(([name, rows]) => [
            [`${name} 2023`],
            ...rows,
            [null, null, 'aantal:', rows.length],
          ]),
          [],
          ['* M-4 wacht nog op een reactie van de verhuurder'],
          ['Bijgewerkt tot en met maart'],
        ],
        { hiddenRows: [2, 5, 6], tables: [] },
      ),
    ],
    tables: [{ sheet: 'Logboek', headerRows: [0], columns: usual }],
    cases: monthCases,
  },
  {
    name: 'a row per ground with an empty case number below the first, and a count after each case',
    sheets: [
      page('Zaken', [
        ['Dossier', 'Ontvangen', 'Grond', 'Terrein', 'Aard', 'Woonplaats melder'],
        ...(
          [
            ['U1', 1, ['Herkomst', 'Geslacht'], 'Onderwijs', 'Geweld', 'Utrecht'],
            ['U2', 2, ['Leeftijd'], 'Arbeidsmarkt', 'Bedreiging', 'Zeist'],
            ['U3', 3, ['Handicap', 'Leeftijd', 'Geloof'], 'Huisvesting', 'Belediging', 'Utrecht'],
            ['U4', 4, ['Nationaliteit', 'Herkomst'], 'Onderwijs', 'Geweld', 'Utrecht'],
          ] as const
        ).flatMap(([number, month, grounds, domain, nature, home]) =>
          grounds.map((ground) => [number, day(month, 20), ground, domain, nature, home]),
        ),
        ['Totaal aantal gronden', null, 8],
      ]),
    ],
    tables: [{ sheet: 'Zaken', headerRows: [0], columns: [...usual, 'homeMunicipality'] }],
    cases: casesOf(
      'caseNumber reportedOn grounds domain natures homeMunicipality',
      'U1 2023-01-20 G01;G07 T08 A03 GM0344',
      'U2 2023-02-20 G05 T01 A04 GM0355',
      'U3 2023-03-20 G04;G05;G11 T06 A02 GM0344',
      'U4 2023-04-20 G01;G03 T08 A03 GM0344',
    ),
  },
  {
    name: 'counts beside the registrations, a list of choices below them, and a pivot table on another sheet',
    sheets: [
      page('Meldingen', [
        [...header, null, 'Grond', 'Aantal'],
        ...Object.values(monthRows)
          .flat()
          .map((row, index) => [
            ...row,
            null,
            ['Ras', 'Geslacht', 'Leeftijd', 'Totaal'][index] ?? null,
            [1, 1, 1, 3][index] ?? null,
          ]),
        [],
        [],
        [null, null, 'Keuzes', 'Ras', null],
        [null, null, null, 'Geslacht', null],
        [null, null, null, 'Leeftijd', null],
      ]),
      page('Draaitabel', [
        ['Aantal van Nr.', 'Kolomlabels'],
        ['Rijlabels', 'School', 'Werk', 'Eindtotaal'],
        ['Geslacht', 1, null, 1],
        ['Leeftijd', null, 1, 1],
        ['Eindtotaal', 1, 1, 2],
      ]),
    ],
    tables: [{ sheet: 'Meldingen', headerRows: [0], columns: usual }],
    cases: monthCases,
  },
  {
    name: 'two registers beside each other, of reports and of complaints',
    sheets: [
      page('2023', [
        ['Meldingen', null, null, null, null, null, 'Klachten'],
        [
          'Nr. melding',
          'Datum melding',
          'Grond',
          'Terrein',
          'Aard',
          null,
          'Nr. klacht',
          'Datum klacht',
          'Grond',
          'Terrein',
          'Aard',
        ],
        [
          'M-1',
          day(1, 9),
          'Ras',
          'Werk',
          'Belediging',
          null,
          'M-3',
          day(2, 9),
          'Leeftijd',
          'Werk',
          'Ongelijke behandeling',
        ],
        ['M-2', day(1, 23), 'Geslacht', 'School', 'Geweld', null, 'M-4', day(2, 14), 'Handicap', 'Wonen', 'Bedreiging'],
        [null, null, null, null, null, null, 'M-5', day(3, 30), 'Geloof', 'Straat', 'Belediging'],
      ]),
    ],
    tables: [
      { sheet: '2023', headerRows: [0, 1], columns: usual },
      { sheet: '2023', headerRows: [0, 1], left: 6, columns: usual },
    ],
    cases: monthCases,
  },
];
