import { casesOf, cellsOf, columnsOf, page, type Handmade } from './handmade.ts';

/** Sheets that differ above all in how their headers are written. */
export const headerSheets: readonly Handmade[] = [
  {
    name: 'English headers over Dutch words, dates as Americans write them',
    sheets: [
      page(
        'Intake log',
        cellsOf(
          'Case ref | Date received | Date of incident | Ground(s) | Area of life | Type of incident | Town of residence | Incident city | Anonymous? | How reported | Contact e-mail',
          'RX-101 | 1/13/2023 | 1/2/2023 | Race | Employment | Threat | Rotterdam | Rotterdam | No | Website | a@voorbeeld.example',
          'RX-102 | 2/27/2023 | 2/3/2023 | Age; Religion | Education | Violence | Schiedam | Rotterdam | Yes | Phone | b@voorbeeld.example',
          'RX-103 | 3/4/2023 | 3/1/2023 | Disability | Housing | Unequal treatment | Rotterdam | Schiedam | No | Email | c@voorbeeld.example',
          'RX-104 | 4/19/2023 | 4/18/2023 | Sexual orientation | Media | Hostile treatment | Rotterdam | Rotterdam | No | In person | d@voorbeeld.example',
        ),
      ),
    ],
    tables: [
      {
        sheet: 'Intake log',
        headerRows: [0],
        columns: columnsOf(
          'caseNumber reportedOn incidentOn grounds domain natures homeMunicipality incidentMunicipality anonymity channel personal',
        ),
      },
    ],
    cases: casesOf(
      'caseNumber reportedOn incidentOn grounds domain natures homeMunicipality incidentMunicipality anonymity channel',
      'RX-101 2023-01-13 2023-01-02 G01 T01 A04 GM0599 GM0599 none website',
      'RX-102 2023-02-27 2023-02-03 G05;G11 T08 A03 GM0606 GM0599 full phone',
      'RX-103 2023-03-04 2023-03-01 G04 T06 A01 GM0599 GM0606 none email',
      'RX-104 2023-04-19 2023-04-18 G06 T07 A02 GM0599 GM0599 none in-person',
    ),
    secrets: ['a@voorbeeld.example', 'b@voorbeeld.example'],
  },
  {
    name: 'a merged header of two rows, in which single columns span both',
    sheets: [
      page(
        'Registratie',
        cellsOf(
          'Overzicht meldingen |  |  |  |  |  |  | ',
          '',
          'Zaaknr. | Melding |  | Voorval |  |  | Discriminatie |  | Afhandeling | ',
          ' | Datum | Kanaal | Datum | Gemeente | PC4 | Grond | Aard | Terrein | Status',
          '#2301 | @2023-01-05 | Telefoon | @2023-01-02 | Rotterdam | #3011 | Leeftijd | Geweld | Werk | Open',
          '#2302 | @2023-02-06 | Website | @2023-02-01 | Schiedam | #3111 | Geslacht | Bedreiging | Onderwijs | Gesloten',
          '#2303 | @2023-03-07 | E-mail | @2023-03-06 | Rotterdam | #3022 | Herkomst | Belediging | Huisvesting | Gesloten',
        ),
        {
          merges: [
            { top: 0, left: 0, rows: 1, columns: 8 },
            { top: 2, left: 0, rows: 2, columns: 1 },
            { top: 2, left: 1, rows: 1, columns: 2 },
            { top: 2, left: 3, rows: 1, columns: 3 },
            { top: 2, left: 6, rows: 1, columns: 2 },
            { top: 2, left: 8, rows: 1, columns: 2 },
          ],
        },
      ),
    ],
    tables: [
      {
        sheet: 'Registratie',
        headerRows: [2, 3],
        columns: columnsOf(
          'caseNumber reportedOn channel incidentOn incidentMunicipality incidentPostcode grounds natures domain status',
        ),
      },
    ],
    cases: casesOf(
      'caseNumber reportedOn channel incidentOn incidentMunicipality incidentPostcode grounds natures domain status',
      '2301 2023-01-05 phone 2023-01-02 GM0599 3011 G05 A03 T01 open',
      '2302 2023-02-06 website 2023-02-01 GM0606 3111 G07 A04 T08 closed',
      '2303 2023-03-07 email 2023-03-06 GM0599 3022 G01 A02 T06 closed',
    ),
  },
  {
    name: 'an export of a web form, with questions for headers',
    sheets: [
      page(
        'Formulierantwoorden 1',
        cellsOf(
          'ID | Begintijd | Zaaknummer van de melding | Wanneer is de melding binnengekomen? | Wanneer vond het voorval plaats? | Op welke grond(en) is gediscrimineerd? | Op welk maatschappelijk terrein? | Wat is de aard van het voorval? | In welke gemeente vond het voorval plaats? | In welke gemeente woont de melder? | Omschrijf kort wat er gebeurde',
          '#1 | #44930.5 | F-1 | @2023-01-04 | @2023-01-02 | Herkomst;Godsdienst; | Onderwijs | Geweld; | Rotterdam | Rotterdam | Er werd op het schoolplein lang en hard geroepen en daarna ook geduwd.',
          '#2 | #44935.2 | F-2 | @2023-02-04 | @2023-02-02 | Leeftijd; | Arbeidsmarkt | Bedreiging; | Schiedam | Rotterdam | Tijdens het gesprek op kantoor werd gezegd dat er iemand jonger werd gezocht.',
          '#3 | #44940.9 | F-3 | @2023-03-04 | @2023-03-02 | Handicap; | Huisvesting | Uitsluiting; | Rotterdam | Schiedam | De verhuurder wilde geen rolstoel in de gang en brak daarom het gesprek af.',
        ),
      ),
    ],
    tables: [
      {
        sheet: 'Formulierantwoorden 1',
        headerRows: [0],
        columns: columnsOf(
          'ignored ignored caseNumber reportedOn incidentOn grounds domain natures incidentMunicipality homeMunicipality personal',
        ),
      },
    ],
    cases: casesOf(
      'caseNumber reportedOn incidentOn grounds domain natures incidentMunicipality homeMunicipality',
      'F-1 2023-01-04 2023-01-02 G01;G11 T08 A03 GM0599 GM0599',
      'F-2 2023-02-04 2023-02-02 G05 T01 A04 GM0606 GM0599',
      'F-3 2023-03-04 2023-03-02 G04 T06 A01 GM0599 GM0606',
    ),
    secrets: ['schoolplein', 'rolstoel'],
  },
  {
    name: 'names of columns of a database, and everything as text',
    sheets: [
      page(
        'export',
        cellsOf(
          'zaak_nr | datum_melding | datum_voorval | grond_1 | grond_2 | terrein | aard | gemeente_melder | gemeente_voorval | pc6_voorval | status | melder_naam | melder_telefoon',
          '0001 | 2023-01-15 09:12:44 | 2023-01-14 | herkomst |  | arbeidsmarkt | bedreiging | rotterdam | rotterdam | 3011ab | open | anna proef | 0612345671',
          '0002 | 2023-02-15 10:12:44 | 2023-02-14 | geslacht | leeftijd | onderwijs | geweld | schiedam | rotterdam | 3022KL | gesloten | bilal proef | 0612345672',
          '0003 | 2023-03-15 11:12:44 |  | handicap | NULL | horeca | belediging | rotterdam | schiedam | 3111xz | gesloten | chantal proef | 0612345673',
        ),
      ),
    ],
    tables: [
      {
        sheet: 'export',
        headerRows: [0],
        columns: columnsOf(
          'caseNumber reportedOn incidentOn grounds grounds domain natures homeMunicipality incidentMunicipality incidentPostcode status personal personal',
        ),
      },
    ],
    cases: casesOf(
      'caseNumber reportedOn incidentOn grounds domain natures homeMunicipality incidentMunicipality incidentPostcode status',
      '0001 2023-01-15 2023-01-14 G01 T01 A04 GM0599 GM0599 3011 open',
      '0002 2023-02-15 2023-02-14 G05;G07 T08 A03 GM0606 GM0599 3022 closed',
      '0003 2023-03-15 - G04 T05 A02 GM0599 GM0606 3111 closed',
    ),
    secrets: ['anna proef', '0612345671'],
  },
  {
    name: 'headers with line ends and abbreviations, far down and to the right',
    sheets: [
      page(
        '2023',
        cellsOf(
          '',
          '',
          '',
          'Bureau Proef |  |  | intern gebruik',
          '',
          '',
          '',
          '',
          '',
          ' | Doss.\nnr | Dat.\nmelding | Dat.\nvoorval |  | Discr.\ngrond | Maatsch.\nterrein | Aard\nvoorval |  | Afhandeling | Doorverwezen\nnaar | Medew.',
          ' | D1 | @2023-04-03 | @2023-04-01 |  | Nationaliteit | Politie | Uitschelden |  | Advies | Politie | JV',
          ' | D2 | @2023-05-03 | @2023-05-01 |  | Handicap | Sport | Mishandeling |  | Bemiddeling |  | KB',
          ' | D3 | @2023-06-03 | @2023-06-01 |  | Geaardheid | Internet | Bedreiging |  | Registratie | Ombudsman | JV',
        ),
        { top: 4, left: 3 },
      ),
    ],
    tables: [
      {
        sheet: '2023',
        headerRows: [13],
        left: 4,
        columns: columnsOf('caseNumber reportedOn incidentOn - grounds domain natures - handlings referredTo personal'),
      },
    ],
    cases: casesOf(
      'caseNumber reportedOn incidentOn grounds domain natures handlings referredTo',
      'D1 2023-04-03 2023-04-01 G03 T09 A02 B02 police',
      'D2 2023-05-03 2023-05-01 G04 T12 A03 B04 -',
      'D3 2023-06-03 2023-06-01 G06 T07 A04 B01 ombudsman',
    ),
  },
];
