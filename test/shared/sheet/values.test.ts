import { describe, expect, it } from 'vitest';
import { recognise, type CellValue, type Reading, type ValueProblem } from '#shared/sheet/index.ts';
import { caseOf, day, header, plainRow, plainRows, withColumn } from './cases.ts';
import { sheet, workbook } from './workbook.ts';

/** The reading of a plain sheet's third row with other cells under some headers. */
function reading(cells: Readonly<Partial<Record<(typeof header)[number], CellValue>>>, rows = plainRows(8)): Reading {
  const changed = rows.map((row, index) =>
    index === 2 ? row.map((value, at) => (header[at]! in cells ? cells[header[at]!]! : value)) : row,
  );
  return recognise(workbook([sheet([[...header], ...changed])])).readings[2]!;
}

const problemsOf = ({ problems }: Reading): Partial<ValueProblem>[] =>
  problems.map(({ kind, field, value }) => ({ kind, field, value }));

describe('grounds in a cell', () => {
  it.each<[string, string[], string[]?]>([
    ['Herkomst; Geslacht', ['G01', 'G07']],
    ['Ras,Geslacht', ['G01', 'G07']],
    ['ras/geslacht', ['G01', 'G07']],
    ['Herkomst en Geslacht', ['G01', 'G07']],
    ['herkomst\ngeslacht', ['G01', 'G07']],
    ['RAS EN GESLACHT', ['G01', 'G07']],
    ['Handicap / chronische ziekte', ['G04']],
    ['Handicap/chronische ziekte, Leeftijd', ['G04', 'G05']],
    ['  Seksuele\u00a0gerichtheid ', ['G06']],
    ['seksuele orientatie', ['G06']],
    ['G1; G11', ['G01', 'G11']],
    ['G01 Herkomst', ['G01']],
    ['Herkomst (G01)', ['G01']],
    ['01 Herkomst', ['G01']],
    ['Herkomst (Marokkaans)', ['G01'], ['G01.2']],
    ['onbekend', ['G99']],
    ['nvt', []],
    ['-', []],
  ])('%j are %j', (text, grounds, subgrounds = []) => {
    expect(reading({ Grond: text })).toMatchObject({ draft: { grounds, subgrounds }, problems: [] });
  });

  it('with a typing error are asked, with a suggestion that leaves the rest of the cell', () => {
    expect(reading({ Grond: 'Leeftijd; heerkomst' })).toMatchObject({
      draft: { grounds: ['G05'] },
      problems: [
        { kind: 'unknown-label', value: 'heerkomst', suggestion: { code: 'G01', write: 'Leeftijd; Herkomst' } },
      ],
    });
  });

  it.each(['1', 'hond', 'Q7', 'Herkomst (G02)'])('%j are asked', (text) => {
    expect(problemsOf(reading({ Grond: text }))).toEqual([{ kind: 'unknown-label', field: 'grounds', value: text }]);
  });

  it('named twice count once, and are told', () => {
    expect(reading({ Grond: 'Ras; Leeftijd; ras' })).toMatchObject({
      draft: { grounds: ['G01', 'G05'] },
      problems: [{ kind: 'repeated-label', code: 'G01' }],
    });
  });

  it('with a person in them are neither read nor asked about', () => {
    const recognition = recognise(
      withColumn('Grond 2', [
        'Geslacht',
        'bel mw. Verzonnen 06-12345678',
        ...Array.from({ length: 8 }, () => 'Leeftijd'),
      ]),
    );
    expect(caseOf(recognition, '2023-0002').problems).toMatchObject([{ kind: 'personal-data', what: 'phone' }]);
    expect(recognition.questions).toEqual([]);
  });
});

describe('a single value', () => {
  it('of two different labels is asked, since nobody knows which', () => {
    expect(reading({ Terrein: 'Onderwijs; Huisvesting' })).toMatchObject({
      draft: { domain: null },
      problems: [{ kind: 'several-labels', field: 'domain', codes: ['T08', 'T06'] }],
    });
  });

  it.each(['#N/B', '#N/A', '#REF!', '#VERW!', '#WAARDE!', '#DEEL/0!'])(
    'of a formula that gives %s says nothing',
    (text) => {
      const found = reading({ 'Datum melding': text, Terrein: text });
      expect(found.draft).toMatchObject({ reportedOn: null, domain: null });
      expect(problemsOf(found)).toEqual([
        { kind: 'formula-error', field: 'reportedOn', value: text },
        { kind: 'formula-error', field: 'domain', value: text },
      ]);
    },
  );

  it('of a case number may be a number, and may not hold a person', () => {
    expect(reading({ Zaaknummer: 20_230_418 }).draft.caseNumber).toBe('20230418');
    expect(problemsOf(reading({ Zaaknummer: '2023-0418 mw. Verzonnen' }))).toMatchObject([
      { kind: 'personal-data', field: 'caseNumber' },
    ]);
    expect(problemsOf(reading({ Zaaknummer: 111_222_333 }))).toMatchObject([
      { kind: 'personal-data', field: 'caseNumber' },
    ]);
    expect(problemsOf(reading({ Zaaknummer: `2023-${'9'.repeat(70)}` }))).toMatchObject([
      { kind: 'too-long', field: 'caseNumber' },
    ]);
  });

  it('of nine digits is a case number where all case numbers have nine', () => {
    const rows = plainRows(30).map(([, ...rest], index) => [202_300_100 + index, ...rest]);
    const { readings } = recognise(workbook([sheet([[...header], ...rows])]));
    expect(readings.every(({ draft, problems }) => draft.caseNumber !== null && problems.length === 0)).toBe(true);
  });
});

describe('dates in a column', () => {
  const dates = (cells: CellValue[], profile?: Parameters<typeof recognise>[1]) =>
    recognise(withColumn('Datum voorval', cells), profile);

  it('are read day first when one of them can only be so', () => {
    expect(caseOf(dates(['03-05-23', '17-05-23']), '2023-0001').draft.incidentOn).toBe('2023-05-03');
  });

  it('are read as another column of dates shows', () => {
    const rows = [
      ['03-05-23', '17-05-23'],
      ['04-05-23', '03-05-23'],
    ].map(([one, two], index) => [...plainRow(index), one!, two!]);
    const recognition = recognise(workbook([sheet([[...header, 'Datum voorval', 'Datum afgesloten'], ...rows])]));
    expect(recognition.readings.map(({ draft }) => draft.incidentOn)).toEqual(['2023-05-03', '2023-05-04']);
  });

  it('are asked once per column when nothing shows the order, and then follow the answer', () => {
    const recognition = dates(['03-05-23', '04-05-23', day(5, 5)]);
    expect(recognition.readings.map(({ draft }) => draft.incidentOn)).toEqual([null, null, '2023-05-05']);
    expect(recognition.questions).toEqual([
      { kind: 'date-order', sheet: 'Blad1', column: 5, header: 'Datum voorval', examples: ['03-05-23', '04-05-23'] },
    ]);
    const profile = { columns: {}, labels: {}, dateOrders: { 'datum voorval': 'month-first' } } as const;
    expect(dates(['03-05-23', '04-05-23'], { profile }).readings.map(({ draft }) => draft.incidentOn)).toEqual([
      '2023-03-05',
      '2023-04-05',
    ]);
  });

  it('may be months only, written or as the first day that Excel makes of them', () => {
    const recognition = recognise(withColumn('Maand voorval', ['mei 2023', day(4, 1), day(6, 1), day(7, 1)]));
    expect(recognition.readings.map(({ draft }) => draft.incidentOn)).toEqual([
      '2023-05',
      '2023-04',
      '2023-06',
      '2023-07',
    ]);
  });

  it('are no report dates when only the month is known', () => {
    expect(problemsOf(reading({ 'Datum melding': 'mei 2023' }))).toEqual([
      { kind: 'not-a-date', field: 'reportedOn', value: 'mei 2023' },
    ]);
  });

  it('count from 1904 in a workbook that does', () => {
    const rows = plainRows(3).map(([number, date, ...rest]) => [number!, Number(date) - 1462, ...rest]);
    const { readings } = recognise(workbook([sheet([[...header], ...rows])], { date1904: true }));
    expect(readings[0]?.draft.reportedOn).toBe('2023-01-13');
  });
});

describe('the other fields', () => {
  const read = (title: string, cells: CellValue[], field: keyof Reading['draft']) =>
    recognise(withColumn(title, cells)).readings.map(({ draft }) => draft[field]);

  it('are read from ja and nee, true and false', () => {
    expect(read('Aangifte gedaan', ['ja', 'Nee', true, false, 'onbekend', null], 'reportedToPolice')).toEqual([
      'yes',
      'no',
      'yes',
      'no',
      'unknown',
      null,
    ]);
    expect(read('Externe melding', ['ja', 'nee', null, 'x'], 'external')).toEqual([true, false, false, true]);
    expect(read('Afgesloten', ['ja', 'nee', 'ja'], 'status')).toEqual(['closed', 'open', 'closed']);
  });

  it('mark mass reports by a short mark, and by ja when there is none that says nothing of persons', () => {
    expect(read('Massamelding', ['M12', 'ja', 'nee', null, 'actie tegen Verzonnen'], 'massReport')).toEqual([
      'M12',
      'ja',
      null,
      null,
      'ja',
    ]);
  });

  it('cut a postcode to four digits', () => {
    expect(read('Postcode voorval', ['1012 AB', '1012xz', 1012, '-', 'onbekend'], 'incidentPostcode')).toEqual([
      '1012',
      '1012',
      '1012',
      null,
      null,
    ]);
  });
});

describe('a legend', () => {
  const signs = ['RA', 'GE', 'LE', 'GO', 'HA'];
  const labels = ['Ras', 'Geslacht', 'Leeftijd', 'Godsdienst', 'Handicap'];
  const coded = [[...header], ...plainRows(10).map((row, index) => row.with(2, signs[index % 5]!))];
  const groundsOf = (legend: CellValue[][]) =>
    recognise(workbook([sheet(coded), sheet(legend, { name: 'Legenda' })]))
      .readings.slice(0, 5)
      .map(({ draft }) => draft.grounds.join());
  const read = ['G01', 'G07', 'G05', 'G11', 'G04'];

  it.each<[string, CellValue[][]]>([
    ['in two columns', [['Code', 'Grond'], ...signs.map((sign, index) => [sign, labels[index]!])]],
    ['with the label first', [['Betekenis', 'Afkorting'], ...signs.map((sign, index) => [labels[index]!, sign])]],
    [
      'with the list in a third column',
      [['Lijst', 'Code', 'Betekenis'], ...signs.map((sign, index) => ['Grond', sign, labels[index]!])],
    ],
    ['in one cell each', [['Gronden'], ...signs.map((sign, index) => [`${sign} = ${labels[index]!}`])]],
    ['in one cell together', [[signs.map((sign, index) => `${sign}: ${labels[index]!}`).join('; ')]]],
  ])('%s explains the abbreviations', (_, legend) => {
    expect(groundsOf(legend)).toEqual(read);
  });

  it('may stand beside or below the table', () => {
    const below = [...coded, [], ['Legenda'], ...signs.map((sign, index) => [sign, labels[index]!])];
    const beside = coded.map((row, index) => [
      ...row,
      null,
      ...(index === 0 ? ['Legenda grond'] : [signs[index - 1] ?? null, labels[index - 1] ?? null]),
    ]);
    for (const values of [below, beside]) {
      const { readings } = recognise(workbook([sheet(values)]));
      expect(readings).toHaveLength(10);
      expect(readings.slice(0, 5).map(({ draft }) => draft.grounds.join())).toEqual(read);
    }
  });

  it('goes before the codebook, and an abbreviation with two meanings is asked', () => {
    expect(
      groundsOf([
        ['Code', 'Grond'],
        ['RA', 'Leeftijd'],
        ['GE', 'Geslacht'],
        ['LE', 'Leeftijd'],
        ['LE', 'Ras'],
        ['GO', 'Godsdienst'],
        ['HA', 'Handicap'],
      ]),
    ).toEqual(['G05', 'G07', '', 'G11', 'G04']);
  });

  it('is none where full labels stand beside each other', () => {
    const lists = [
      ['Grond', 'Terrein'],
      ['Geslacht', 'Overig'],
      ['Leeftijd', 'Huisvesting'],
      ['Ras', 'Onderwijs'],
    ];
    const { readings } = recognise(
      workbook([
        sheet([[...header], ...plainRows(5).map((row) => row.with(3, 'Overig'))]),
        sheet(lists, { name: 'Lijsten' }),
      ]),
    );
    expect(readings.every(({ draft }) => draft.domain === 'T98')).toBe(true);
  });
});
