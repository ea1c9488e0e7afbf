import { describe, expect, it } from 'vitest';
import { recognise, type CellValue } from '#shared/sheet/index.ts';
import { day, header } from './cases.ts';
import { sheet, workbook } from './workbook.ts';

const cases: CellValue[][] = [
  ['R-1', day(3, 1), 'G1', 'T1', 'A1'],
  ['R-2', day(3, 2), 'G2', 'T2', 'A2'],
];

const read = (legend: readonly (readonly CellValue[])[], rows = cases) =>
  recognise(workbook([sheet([[...header], ...rows]), sheet(legend, { name: 'Uitleg' })]));

const codesOf = ({ readings }: ReturnType<typeof read>) =>
  readings.map(({ draft: { grounds, domain, natures } }) => [grounds.join(), domain, natures.join()]);

const own = [
  ['G05', 'T08', 'A04'],
  ['G07', 'T12', 'A03'],
];

describe('a legend that gives the codes of the codebook another meaning', () => {
  it('wins when a third column names the list, before or behind the explanation', () => {
    const rows = [
      ['G1', 'Leeftijd', 'grond'],
      ['G2', 'Geslacht', 'grond'],
      ['T1', 'Onderwijs', 'terrein'],
      ['T2', 'Sport', 'terrein'],
      ['A1', 'Bedreiging', 'aard'],
      ['A2', 'Geweld', 'aard'],
    ];
    expect(codesOf(read([['Code', 'Omschrijving', 'Lijst'], ...rows]))).toEqual(own);
    const turned = rows.map(([code, text, list]) => [list!, code!, text!]);
    expect(codesOf(read([['Lijst', 'Code', 'Omschrijving'], ...turned]))).toEqual(own);
  });

  it('wins when the name of a list stands only beside its first row', () => {
    const rows: CellValue[][] = [
      ['Grond', 'G1', 'Leeftijd'],
      [null, 'G2', 'Geslacht'],
      ['Terrein', 'T1', 'Onderwijs'],
      [null, 'T2', 'Sport'],
      ['Aard', 'A1', 'Bedreiging'],
      [null, 'A2', 'Geweld'],
    ];
    expect(codesOf(read(rows))).toEqual(own);
    expect(codesOf(read(rows.map(([list, sign, text]) => [list!, `${sign} = ${text}`])))).toEqual(own);
  });

  it('is asked where its words are not understood, and the codebook is not used instead', () => {
    const legend: CellValue[][] = [
      ['Grond'],
      ['G1', 'Jong en oud'],
      ['G2', 'Wie men is'],
      [],
      ['Terrein'],
      ['T1', 'Leren e.d.'],
      ['T2', 'Bewegen enz.'],
      [],
      ['Aard'],
      ['A1', 'Bangmakerij'],
      ['A2', 'Handtastelijk'],
    ];
    const recognition = read(legend);
    expect(codesOf(recognition)).toEqual([
      ['', null, ''],
      ['', null, ''],
    ]);
    expect(recognition.questions.map((question) => (question.kind === 'label' ? question.label : question))).toEqual(
      expect.arrayContaining(['G1', 'G2', 'T1', 'T2', 'A1', 'A2']),
    );
    expect(codesOf(read(legend.filter(([, text]) => text !== undefined)))).toEqual([
      ['', null, ''],
      ['', null, ''],
    ]);
  });

  it('is asked for the one code of which its words are not understood, however that is written', () => {
    const rows = [...cases, ['R-3', day(3, 3), 'G03', 'T1', 'A1'], ['R-4', day(3, 4), 'G3', 'T1', 'A1']];
    const legend = [['Grond'], ['G1', 'Leeftijd'], ['G2', 'Geslacht'], ['G3', 'Uiterlijk en zo']];
    const { readings } = read(legend, rows);
    expect(readings.map(({ draft }) => draft.grounds.join())).toEqual(['G05', 'G07', '', '']);
  });
});

describe('a legend that repeats the codebook', () => {
  it('leaves the codes as they are, also where it says more', () => {
    const legend = [
      ['Grond'],
      ['G1', 'Herkomst'],
      ['G2', 'Antisemitisme'],
      ['G4', 'Handicap of chronische ziekte, zichtbaar of niet'],
    ];
    const rows = [...cases, ['R-3', day(3, 3), 'G4', 'T1', 'A1']];
    const { readings, questions } = read(legend, rows);
    expect(readings.map(({ draft }) => draft.grounds.join())).toEqual(['G01', 'G02', 'G04']);
    expect(questions).toEqual([]);
  });
});

describe('a legend against the table that it explains', () => {
  it('is no part of it, and is used', () => {
    const legend: CellValue[][] = [
      ['Verklaring grond', null],
      ['RA', 'Ras'],
      ['LE', 'Leeftijd'],
      ['GO', 'Godsdienst'],
    ];
    const rows: CellValue[][] = [
      [...header],
      ['R-1', day(3, 1), 'LE', 'Onderwijs', 'Geweld'],
      ['R-2', day(3, 2), 'RA; GO', 'Onderwijs', 'Geweld'],
    ];
    const beside = legend.map((pair, index) => [...(rows[index] ?? header.map(() => null)), ...pair]);
    const recognition = recognise(workbook([sheet(beside)]));
    expect(recognition.tables[0]?.area).toMatchObject({ rows: 3, columns: 5 });
    expect(recognition.readings.map(({ draft }) => draft.grounds)).toEqual([['G05'], ['G01', 'G11']]);
  });
});
