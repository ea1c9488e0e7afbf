import { describe, expect, it } from 'vitest';
import { bureauOf } from '#shared/codebook/index.ts';
import { rangeOf, recognise, type CellValue } from '#shared/sheet/index.ts';
import { caseOf, columnsOf, day, header, plainRow, plainRows } from './cases.ts';
import { sheet, workbook } from './workbook.ts';

const numbersOf = (recognition: ReturnType<typeof recognise>) =>
  recognition.readings.map(({ draft }) => draft.caseNumber);
const plainNumbers = (count: number) => plainRows(count).map(([number]) => number);

describe('a registration table', () => {
  it('is found below titles, logos and an explanation', () => {
    const above: CellValue[][] = [
      ['Registratie discriminatiemeldingen 2023'],
      [],
      ['Bureau', 'Proef', null, 'Versie', 4],
      ...Array.from({ length: 30 }, (_, index) => [`Toelichting ${index}: vul grond, terrein en aard in`]),
    ];
    const recognition = recognise(workbook([sheet([...above, [...header], ...plainRows(6)])]));
    expect(recognition.tables).toMatchObject([{ headerRows: [33], dataRowCount: 6, layout: 'row-per-case' }]);
    expect(rangeOf(recognition.tables[0]!.area)).toBe('A34:E40');
  });

  it('is found where the used range does not begin at A1', () => {
    const recognition = recognise(workbook([sheet([[...header], ...plainRows(3)], { top: 4, left: 2 })]));
    expect(recognition.tables[0]).toMatchObject({ headerRows: [4], area: { top: 4, left: 2, rows: 4, columns: 5 } });
    expect(recognition.readings[0]?.cells.grounds).toEqual([{ sheet: 'Blad1', row: 5, column: 4 }]);
  });

  it('has a two-row header with merged cells', () => {
    const groups = ['Melding', null, 'Voorval', null, null, 'Afhandeling', null];
    const titles = ['Nr', 'Datum', 'Datum', 'Grond', 'Terrein', 'Datum', 'Resultaat'];
    const rows = plainRows(6).map(([number, date, ground, domain], index) => [
      number!,
      date!,
      day(1, 1 + index),
      ground!,
      domain!,
      day(12, 1 + index),
      'Opgelost',
    ]);
    const merges = [
      { top: 0, left: 0, rows: 1, columns: 2 },
      { top: 0, left: 2, rows: 1, columns: 3 },
      { top: 0, left: 5, rows: 1, columns: 2 },
    ];
    const expected = {
      'Melding › Nr': 'caseNumber',
      'Melding › Datum': 'reportedOn',
      'Voorval › Datum': 'incidentOn',
      'Voorval › Grond': 'grounds',
      'Voorval › Terrein': 'domain',
      'Afhandeling › Datum': 'closedOn',
      'Afhandeling › Resultaat': 'result',
    };
    const merged = recognise(workbook([sheet([groups, titles, ...rows], { merges })]));
    expect(columnsOf(merged)).toEqual(expected);
    expect(merged.tables[0]?.headerRows).toEqual([0, 1]);
    expect(columnsOf(recognise(workbook([sheet([groups, titles, ...rows])])))).toEqual(expected);
  });

  it('has grounds numbered below one merged header, beside headers that span both rows', () => {
    const top = ['Zaaknummer', 'Datum melding', 'Grond', null, null, 'Terrein', 'Aard'];
    const below = [null, null, 1, 2, 3, null, null];
    const rows = plainRows(6).map(([number, date, ground, domain, nature]) => [
      number!,
      date!,
      ground!,
      'Nationaliteit',
      null,
      domain!,
      nature!,
    ]);
    const merges = [
      { top: 0, left: 2, rows: 1, columns: 3 },
      ...[0, 1, 5, 6].map((left) => ({ top: 0, left, rows: 2, columns: 1 })),
    ];
    const recognition = recognise(workbook([sheet([top, below, ...rows], { merges })]));
    expect(Object.keys(columnsOf(recognition))).toEqual([
      'Zaaknummer',
      'Datum melding',
      'Grond › 1',
      'Grond › 2',
      'Grond › 3',
      'Terrein',
      'Aard',
    ]);
    expect(caseOf(recognition, '2023-0001').draft.grounds).toEqual(['G01', 'G03']);
  });

  it('has a row of instructions under its header', () => {
    const hints = ['verplicht', 'dd-mm-jjjj', '(kies uit lijst)', '(kies uit lijst)', null];
    const recognition = recognise(workbook([sheet([[...header], hints, ...plainRows(4)])]));
    expect(recognition.tables[0]).toMatchObject({ headerRows: [0, 1], dataRowCount: 4 });
  });

  it('has line ends in its headers', () => {
    const titles = [
      'Zaak-\nnummer',
      'Datum\nmelding',
      'Discriminatie-\ngrond',
      'Maatschappelijk\nterrein',
      'Aard\nvoorval',
    ];
    expect(Object.values(columnsOf(recognise(workbook([sheet([titles, ...plainRows(4)])]))))).toEqual([
      'caseNumber',
      'reportedOn',
      'grounds',
      'domain',
      'natures',
    ]);
  });

  it('skips totals, subtotals, blank rows, month headings, a repeated header and notes, and says so', () => {
    const rows: CellValue[][] = [
      ['JANUARI 2023'],
      plainRow(0),
      plainRow(1),
      ['Subtotaal januari', null, 2],
      [],
      [...header],
      plainRow(2),
      [null, 'Totaal', 1],
      ['Eindtotaal', 3],
      [],
      ['* voorlopige cijfers'],
    ];
    const [table] = recognise(workbook([sheet([[...header], ...rows])])).tables;
    expect(table?.dataRowCount).toBe(3);
    expect(table?.skippedRows).toEqual([
      { row: 1, reason: 'note' },
      { row: 4, reason: 'total' },
      { row: 5, reason: 'blank' },
      { row: 6, reason: 'repeated-header' },
      { row: 8, reason: 'total' },
      { row: 9, reason: 'total' },
    ]);
    expect(rangeOf(table!.area)).toBe('A1:E10');
  });

  it('keeps a row without a case number, so that its lack is told', () => {
    const [, ...rest] = plainRow(1);
    const recognition = recognise(workbook([sheet([[...header], plainRow(0), [null, ...rest], plainRow(2)])]));
    expect(numbersOf(recognition)).toEqual(['2023-0001', null, '2023-0003']);
  });

  it('counts hidden and filtered rows, and reads hidden columns', () => {
    const recognition = recognise(
      workbook([sheet([[...header], ...plainRows(5)], { hiddenRows: [0, 2, 3, 90], hiddenColumns: [2] })]),
    );
    expect(recognition.tables[0]).toMatchObject({ dataRowCount: 5, hiddenRowCount: 2 });
    expect(recognition.readings.every(({ draft }) => draft.grounds.length === 1)).toBe(true);
  });

  it('is an Excel table as well as a plain range', () => {
    const area = { top: 2, left: 0, rows: 5, columns: 5 };
    const recognition = recognise(
      workbook([sheet([['Titel'], [], [...header], ...plainRows(4)], { tables: [{ name: 'Tabel1', area }] })]),
    );
    expect(recognition.tables[0]?.area).toEqual(area);
  });

  it('stands beside a small table of counts without taking it in', () => {
    const beside: CellValue[][] = [
      ['Grond', 'Aantal'],
      ['Herkomst', 12],
      ['Totaal', 12],
    ];
    const rows = [[...header], ...plainRows(6)].map((row, index) => [...row, null, ...(beside[index] ?? [])]);
    const recognition = recognise(workbook([sheet(rows)]));
    expect(recognition.tables[0]?.area.columns).toBe(5);
    expect(numbersOf(recognition)).toEqual(plainNumbers(6));
  });

  it('may have an empty column in its middle', () => {
    const rows = [[...header], ...plainRows(6)].map(([one, two, ...rest]) => [one!, two!, null, ...rest]);
    const recognition = recognise(workbook([sheet(rows)]));
    expect(recognition.tables[0]?.area.columns).toBe(6);
    expect(recognition.readings[0]?.draft).toMatchObject({ grounds: ['G01'], domain: 'T01', natures: ['A03'] });
  });
});

describe('several tables', () => {
  const other: CellValue[][] = [
    ['Kenmerk', 'Ontvangen op', 'Discriminatiegrond', 'Domein', 'Vorm van discriminatie'],
    ...plainRows(4).map(([, ...rest], index) => [`B-${index}`, ...rest]),
  ];

  it('on one sheet are all read', () => {
    const recognition = recognise(
      workbook([sheet([[...header], ...plainRows(4), [], ['Via andere weg'], [], ...other])]),
    );
    expect(recognition.tables.map(({ headerRows }) => headerRows)).toEqual([[0], [8]]);
    expect(recognition.readings).toHaveLength(8);
  });

  it('one per quarter belong together', () => {
    const rows = plainRows(8);
    const quarters = [0, 1, 2, 3].map((index) =>
      sheet([[`Kwartaal ${index + 1}`], [...header], ...rows.slice(index * 2, index * 2 + 2)], {
        name: `K${index + 1}`,
      }),
    );
    const recognition = recognise(workbook(quarters, { active: 'K3' }));
    expect(recognition.tables.map((table) => table.sheet)).toEqual(['K1', 'K2', 'K3', 'K4']);
    expect(numbersOf(recognition)).toEqual(plainNumbers(8));
  });

  it('of another layout than the sheet in front are left alone, and read when that sheet has none', () => {
    const sheets = [
      sheet([[...header], ...plainRows(4)], { name: 'A' }),
      sheet(other, { name: 'B' }),
      sheet([['Hallo']], { name: 'C' }),
    ];
    expect(recognise(workbook(sheets, { active: 'B' })).tables.map((table) => table.sheet)).toEqual(['B']);
    expect(recognise(workbook(sheets, { active: 'C' })).tables.map((table) => table.sheet)).toEqual(['A', 'B']);
    expect(recognise(workbook(sheets, { active: '' })).tables.map((table) => table.sheet)).toEqual(['A', 'B']);
  });

  it('about another year are left out when one is about the year at hand', () => {
    const before = plainRows(4).map(([number, date, ...rest]) => [
      String(number).replace('2023', '2022'),
      Number(date) - 365,
      ...rest,
    ]);
    const sheets = [
      sheet([[...header], ...before], { name: '2022' }),
      sheet([[...header], ...plainRows(4)], { name: '2023' }),
    ];
    expect(recognise(workbook(sheets, { active: '' }), { year: 2023 }).tables.map((table) => table.sheet)).toEqual([
      '2023',
    ]);
    expect(recognise(workbook(sheets, { active: '' }), { year: 2022 }).tables.map((table) => table.sheet)).toEqual([
      '2022',
    ]);
    expect(recognise(workbook(sheets, { active: '' })).tables).toHaveLength(2);
    expect(recognise(workbook(sheets.slice(0, 1), { active: '' }), { year: 2023 }).tables).toHaveLength(1);
  });
});

describe('a sheet without a registration table', () => {
  it.each<[string, CellValue[][]]>([
    ['an empty sheet', []],
    ['blank rows', [[], [null, ''], ['  ']]],
    ['a letter', [['Beste collega,'], ['hierbij de cijfers over 2023.']]],
    [
      'counts per ground',
      [
        ['Grond', 'Aantal', 'Percentage'],
        ['Herkomst', 12, 0.5],
        ['Geslacht', 12, 0.5],
      ],
    ],
    [
      'lists behind drop-downs',
      [
        ['Grond', 'Terrein', 'Aard', 'Status'],
        ['Herkomst', 'Onderwijs', 'Geweld', 'Open'],
        ['Geslacht', 'Huisvesting', 'Overig', 'Gesloten'],
      ],
    ],
    [
      'a legend',
      [
        ['Code', 'Grond', null, 'Code', 'Terrein', null, 'Code', 'Aard'],
        ['R', 'Ras', null, 1, 'Onderwijs', null, 'G', 'Geweld'],
        ['L', 'Leeftijd', null, 2, 'Huisvesting', null, 'B', 'Bedreiging'],
      ],
    ],
    ['numbers', Array.from({ length: 50 }, (_, row) => Array.from({ length: 50 }, (__, column) => row * column))],
    ['one cell of 32,767 signs', [['x'.repeat(32_767)]]],
  ])('%s has none', (_, values) => {
    expect(recognise(workbook([sheet(values)]))).toEqual({
      tables: [],
      readings: [],
      questions: [],
      leftOutTables: [],
      personalColumns: [],
    });
  });

  it('is a workbook without sheets', () => {
    expect(recognise(workbook([])).tables).toEqual([]);
  });

  it('is passed over quickly when a million rows hold ten', () => {
    const values: CellValue[][] = Array.from({ length: 1_000_000 }, () => []);
    plainRows(9).forEach((row, index) => (values[100_000 * (index + 1)] = row));
    values[99_999] = [...header];
    const recognition = recognise(workbook([sheet(values)]));
    expect(recognition.tables[0]).toMatchObject({ headerRows: [99_999], dataRowCount: 9 });
  });
});

describe('a row per ground', () => {
  const perGround = (rows: number[][]): CellValue[][] =>
    rows.flatMap((grounds, index) => {
      const [number, date, , domain, nature] = plainRow(index);
      return grounds.map((ground) => [number!, date!, plainRow(ground)[2]!, domain!, nature!]);
    });
  const layout = [[0, 1], [2], [3, 4], [1], [0, 2, 3]];

  it('is one case with all its grounds and all its rows', () => {
    const recognition = recognise(workbook([sheet([[...header], ...perGround(layout)])]));
    expect(recognition.tables[0]).toMatchObject({ layout: 'row-per-ground', dataRowCount: 9 });
    expect(recognition.readings).toHaveLength(5);
    expect(recognition.readings[4]).toMatchObject({
      draft: { grounds: ['G01', 'G05', 'G11'] },
      rows: [{ row: 7 }, { row: 8 }, { row: 9 }],
      problems: [],
    });
  });

  it('may have its case number in a merged cell', () => {
    const rows = perGround(layout);
    const merges = [1, 4, 7].map((top, index) => ({ top, left: 0, rows: [2, 2, 3][index]!, columns: 1 }));
    for (const { top, rows: height } of merges)
      for (let row = top + 1; row < top + height; row += 1) rows[row - 1]![0] = null;
    const recognition = recognise(workbook([sheet([[...header], ...rows], { merges })]));
    expect(numbersOf(recognition)).toEqual(plainNumbers(5));
    expect(recognition.readings[0]?.draft.grounds).toEqual(['G01', 'G07']);
  });

  it('of which the rows disagree tells so, at the later row', () => {
    const rows = perGround(layout);
    rows[1]![3] = 'Huisvesting';
    const [first] = recognise(workbook([sheet([[...header], ...rows])])).readings;
    expect(first?.problems).toEqual([
      {
        kind: 'rows-disagree',
        field: 'domain',
        cell: { sheet: 'Blad1', row: 2, column: 3 },
        value: 'Huisvesting',
        otherRow: 1,
      },
    ]);
  });

  it('is not what a sheet with the same case twice has', () => {
    const rows = [...plainRows(30), plainRow(3)];
    const recognition = recognise(workbook([sheet([[...header], ...rows])]));
    expect(recognition.tables[0]?.layout).toBe('row-per-case');
    expect(recognition.readings).toHaveLength(31);
  });
});

describe('a place', () => {
  const places = (titles: string[], cells: CellValue[]) =>
    recognise(workbook([sheet([[...header, ...titles], ...plainRows(4).map((row) => [...row, ...cells])])]), {
      bureau: bureauOf('rotterdam'),
    }).readings[0]!;

  it('is a municipality with its district in one cell', () => {
    expect(places(['Plaats voorval'], ['Rotterdam (Delfshaven)']).draft).toMatchObject({
      incidentMunicipality: 'GM0599',
      incidentDistrict: 'GM0599-03',
    });
  });

  it('is a district in the city that the row or the postcode gives', () => {
    expect(places(['Gemeente voorval', 'Stadsdeel'], ['Amsterdam', 'Noord']).draft.incidentDistrict).toBe('GM0363-N');
    expect(places(['Postcode voorval', 'Stadsdeel'], ['1021', 'Noord']).draft).toMatchObject({
      incidentMunicipality: 'GM0363',
      incidentDistrict: 'GM0363-N',
    });
  });

  it('is the city of its postcode when the sheet gives no municipality, and never a district', () => {
    expect(places(['Postcode voorval'], ['3021 AB']).draft).toMatchObject({
      incidentMunicipality: 'GM0599',
      incidentPostcode: '3021',
      incidentDistrict: null,
    });
  });

  it('that is no municipality is asked, with the nearest name', () => {
    expect(places(['Gemeente voorval'], ['Rotterdan']).problems).toMatchObject([
      { kind: 'unknown-label', field: 'incidentMunicipality', suggestion: { code: 'GM0599', write: 'Rotterdam' } },
    ]);
  });
});
