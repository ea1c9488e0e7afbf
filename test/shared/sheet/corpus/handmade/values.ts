import { casesOf, cellsOf, columnsOf, page, type Handmade } from './handmade.ts';

/** Sheets that differ above all in how their cells are written. */
export const valueSheets: readonly Handmade[] = [
  {
    name: 'several values in a cell, each time parted in another way',
    sheets: [
      page(
        'Registratie',
        cellsOf(
          'Kenmerk | Datum ontvangst | Gronden | Terrein | Aard | Ondernomen acties',
          'K/1 | 2 jan. 2023 | Herkomst / Geslacht | Arbeid | Bedreiging + Geweld | Advies & Bemiddeling',
          'K/2 | 13 feb. 2023 | Leeftijd\nHandicap | Onderwijs | Belediging en bedreiging | Registratie, Advies',
          'K/3 | 24 mrt 2023 | godsdienst + nationaliteit | Wonen | Geweld | Doorverwijzing|Advies',
          'K/4 | 5 apr 2023 | 1. Ras 2. Seksuele gerichtheid | Media | Belediging; Bedreiging | Advies',
        ),
      ),
    ],
    tables: [
      {
        sheet: 'Registratie',
        headerRows: [0],
        columns: columnsOf('caseNumber reportedOn grounds domain natures handlings'),
      },
    ],
    cases: casesOf(
      'caseNumber reportedOn grounds domain natures handlings',
      'K/1 2023-01-02 G01;G07 T01 A03;A04 B02;B04',
      'K/2 2023-02-13 G04;G05 T08 A02;A04 B01;B02',
      'K/3 2023-03-24 G03;G11 T06 A03 B02;B06',
      'K/4 2023-04-05 G01;G06 T07 A02;A04 B02',
    ),
  },
  {
    name: 'marks for grounds, domains and natures in one very wide table',
    sheets: [
      page(
        'Turflijst',
        cellsOf(
          ' |  | Grond |  |  |  | Terrein |  |  | Aard | ',
          'Nummer | Datum melding | Ras | Geslacht | Leeftijd | Godsdienst | Werk | School | Wonen | Geweld | Bedreiging',
          'T1 | @2023-01-03 | #1 |  |  | #1 | #1 |  |  |  | #1',
          'T2 | @2023-02-03 |  | #1 |  |  |  | #1 |  | #1 | #1',
          'T3 | @2023-03-03 |  |  | #1 |  |  |  | #1 | #1 | ',
          'T4 | @2023-04-03 | #1 | #1 |  |  | #1 |  |  |  | #1',
          'Totaal |  | #2 | #2 | #1 | #1 | #2 | #1 | #1 | #2 | #3',
        ),
        {
          merges: [
            { top: 0, left: 2, rows: 1, columns: 4 },
            { top: 0, left: 6, rows: 1, columns: 3 },
            { top: 0, left: 9, rows: 1, columns: 2 },
          ],
        },
      ),
    ],
    tables: [
      {
        sheet: 'Turflijst',
        headerRows: [0, 1],
        columns: columnsOf(
          'caseNumber reportedOn grounds grounds grounds grounds domain domain domain natures natures',
        ),
      },
    ],
    cases: casesOf(
      'caseNumber reportedOn grounds domain natures',
      'T1 2023-01-03 G01;G11 T01 A04',
      'T2 2023-02-03 G07 T08 A03;A04',
      'T3 2023-03-03 G05 T06 A03',
      'T4 2023-04-03 G01;G07 T01 A04',
    ),
  },
  {
    name: 'numbers for codes, explained on a sheet of three lists beside each other',
    sheets: [
      page(
        'Invoer',
        cellsOf(
          'Zaaknr | Datum melding | Grond | Terrein | Aard',
          '#101 | @2023-01-03 | #3 | #2 | #1',
          '#102 | @2023-02-03 | 1,2 | #1 | #2',
          '#103 | @2023-03-03 | 2;3 | #3 | 1+2',
          '#104 | @2023-04-03 | #1 | #2 | #3',
        ),
      ),
      page(
        'Codes',
        cellsOf(
          'Codelijsten bureau',
          '',
          'Nr | Grond |  | Nr | Terrein |  | Nr | Aard',
          '#1 | Leeftijd |  | #1 | Onderwijs |  | #1 | Belediging',
          '#2 | Geslacht |  | #2 | Arbeidsmarkt |  | #2 | Bedreiging',
          '#3 | Herkomst |  | #3 | Huisvesting |  | #3 | Geweld',
        ),
      ),
    ],
    tables: [{ sheet: 'Invoer', headerRows: [0], columns: columnsOf('caseNumber reportedOn grounds domain natures') }],
    cases: casesOf(
      'caseNumber reportedOn grounds domain natures',
      '101 2023-01-03 G01 T01 A02',
      '102 2023-02-03 G05;G07 T08 A04',
      '103 2023-03-03 G01;G07 T06 A02;A04',
      '104 2023-04-03 G05 T01 A03',
    ),
  },
  {
    name: 'dates with days of the week and two digits for the year, ja and nee as j and n',
    sheets: [
      page(
        'blad1',
        cellsOf(
          'dossiernr | gemeld op | voorval op | grond | domein | vorm van discriminatie | anoniem (j/n) | aangifte (j/n) | opm.',
          "'23-01 | ma 9 jan '23 | 8-1-23 | ras | werk | pesten | n | j | belt vrijdag terug over het gesprek dat er toen met de afdeling is geweest",
          "'23-02 | di 14 feb '23 | 13-2-23 | lhbti | horeca | weigering | n | n | ",
          "'23-03 | wo 29 mrt '23 | 28-3-23 | moslimhaat | openbaar vervoer | bespuwen | j | n | ",
          "'23-04 | do 20 apr '23 | 19-4-23 | beperking | gemeente | uitsluiting | n | n | ",
        ),
      ),
    ],
    tables: [
      {
        sheet: 'blad1',
        headerRows: [0],
        columns: columnsOf(
          'caseNumber reportedOn incidentOn grounds domain natures anonymity reportedToPolice personal',
        ),
      },
    ],
    cases: casesOf(
      'caseNumber reportedOn incidentOn grounds domain natures anonymity reportedToPolice',
      "'23-01 2023-01-09 2023-01-08 G01 T01 A02 none yes",
      "'23-02 2023-02-14 2023-02-13 G06 T05 A01 none no",
      "'23-03 2023-03-29 2023-03-28 G11 T03 A02 full no",
      "'23-04 2023-04-20 2023-04-19 G04 T03 A01 none no",
    ),
    secrets: ['belt vrijdag terug'],
  },
  {
    name: 'dates that count from 1904, months for incidents, and dashes for nothing',
    sheets: [
      page(
        'Register',
        cellsOf(
          'Registratienummer | Datum binnenkomst | Maand voorval | Grond | Terrein | Aard | Datum afsluiting',
          'R.23.1 | #43473 | december 2022 | Nationaliteit | Buurt/wijk | Vernieling | #43496',
          'R.23.2 | #43504 | januari 2023 | Politieke gezindheid | Sport/recreatie | Belediging | -',
          'R.23.3 | #43532 | - | Burgerlijke staat | Privésfeer | Overig | n.v.t.',
        ),
      ),
    ],
    date1904: true,
    tables: [
      {
        sheet: 'Register',
        headerRows: [0],
        columns: columnsOf('caseNumber reportedOn incidentOn grounds domain natures closedOn'),
      },
    ],
    cases: casesOf(
      'caseNumber reportedOn incidentOn grounds domain natures closedOn',
      'R.23.1 2023-01-09 2022-12 G03 T02 A05 2023-02-01',
      'R.23.2 2023-02-09 2023-01 G13 T12 A02 -',
      'R.23.3 2023-03-09 - G10 T10 A98 -',
    ),
  },
  {
    name: 'codes of the code list itself, with and without their words',
    sheets: [
      page(
        'Aanlevering',
        cellsOf(
          'Meldingsnr | Meldingsdatum | Discriminatiegrond (code) | Subgrond | Terrein | Aard | Klachtbehandeling | Gemeentecode melder | Gemeente voorval',
          '#1 | 2023-01-09 | G01 | Anti-zwart | T01 Arbeidsmarkt | A02 | B02 | GM0599 | Rotterdam',
          '#2 | 2023-02-09 | G7; G11 | Moslimdiscriminatie | T08 - Onderwijs | A3 | B01, B06 | GM0606 | Schiedam',
          '#3 | 2023-03-09 | g06 | Homo | T06 | a04 | B4 | GM0599 | Rotterdam',
        ),
      ),
    ],
    tables: [
      {
        sheet: 'Aanlevering',
        headerRows: [0],
        columns: columnsOf(
          'caseNumber reportedOn grounds subgrounds domain natures handlings homeMunicipality incidentMunicipality',
        ),
      },
    ],
    cases: casesOf(
      'caseNumber reportedOn grounds domain natures handlings homeMunicipality incidentMunicipality subgrounds',
      '1 2023-01-09 G01 T01 A02 B02 GM0599 GM0599 G01.1',
      '2 2023-02-09 G07;G11 T08 A03 B01;B06 GM0606 GM0606 G11.1',
      '3 2023-03-09 G06 T06 A04 B04 GM0599 GM0599 G06.1',
    ),
  },
];
