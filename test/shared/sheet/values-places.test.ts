import { describe, expect, it } from 'vitest';
import { bureauOf } from '#shared/codebook/index.ts';
import { answer, emptyProfile, recognise, type CellValue, type Question } from '#shared/sheet/index.ts';
import { header, plainRow, plainRows } from './cases.ts';
import { sheet, workbook } from './workbook.ts';

/** Municipality and district of every row of a Rotterdam sheet with some more columns. */
function placesOf(titles: readonly string[], cells: readonly (readonly CellValue[])[]) {
  const rows = cells.map((more, index) => [...plainRow(index), ...more]);
  const { readings } = recognise(workbook([sheet([[...header, ...titles], ...rows])]), {
    bureau: bureauOf('rotterdam'),
  });
  return readings.map(({ draft, problems }) => [draft.incidentMunicipality, draft.incidentDistrict, problems.length]);
}

describe('a district that several places have', () => {
  it("is not one of the bureau's city when the postcode lies elsewhere", () => {
    const districts = ['Delfshaven', 'Charlois', 'Feijenoord', 'Centrum', 'Noord'];
    const cells = districts.map((name, index) => [index < 3 ? '3021' : '3111', name]);
    expect(placesOf(['Postcode voorval', 'Stadsdeel'], cells).slice(3)).toEqual([
      [null, null, 0],
      [null, null, 0],
    ]);
  });

  it("lies nowhere in a region's sheet that gives no municipality of the incident", () => {
    const cells = [
      ['Schiedam', 'Centrum'],
      ['Vlaardingen', 'Noord'],
      ['Rotterdam', 'Oost'],
    ];
    expect(placesOf(['Woonplaats', 'Wijk'], cells)).toEqual(cells.map(() => [null, null, 0]));
  });

  it("is one of the bureau's city in a column that plainly holds that city's districts", () => {
    const cells = ['Delfshaven', 'Charlois', 'Feijenoord', 'Noord', 'Centrum'].map((name) => [name]);
    expect(placesOf(['Gebied'], cells).slice(3)).toEqual([
      ['GM0599', 'GM0599-05', 0],
      ['GM0599', 'GM0599-01', 0],
    ]);
  });

  it('is found without the bureau where its name occurs in one city', () => {
    expect(placesOf(['Wijk'], [['Escamp'], ['Centrum'], ['Oost']])[0]).toEqual(['GM0518', 'GM0518-2', 0]);
  });
});

describe('rows below the last case', () => {
  const recognised = (below: readonly (readonly CellValue[])[]) =>
    recognise(workbook([sheet([[...header], ...plainRows(6), ...below])]));

  it('that hold numbers given out beforehand are no registrations', () => {
    const { tables, readings } = recognised([['2023-0007'], ['2023-0008'], ['2023-0009']]);
    expect(readings).toHaveLength(6);
    expect(tables[0]?.dataRowCount).toBe(6);
  });

  it('with one number is a case that somebody has begun', () => {
    expect(recognised([['2023-0007']]).readings).toHaveLength(7);
  });

  it('that are notes in the first column are no registrations', () => {
    const notes = [[], ['* 2023-0003 is nog niet compleet'], ['Bijgewerkt door Verzonnen op 12-1-2024']];
    expect(recognised(notes).readings).toHaveLength(6);
  });
});

describe('a row per ground', () => {
  it('that gives a ground of its case again is told of it once', () => {
    const rows = plainRows(4).flatMap((row) => [row, row.with(2, 'Politieke gezindheid')]);
    const { readings } = recognise(workbook([sheet([[...header], ...rows, plainRow(0)])]));
    expect(readings).toHaveLength(4);
    expect(readings.flatMap(({ problems }) => problems)).toMatchObject([
      { kind: 'repeated-label', field: 'grounds', code: 'G01', cell: { row: 9 } },
    ]);
  });
});

describe('what a workbook is taught', () => {
  it('never holds the name of a person', () => {
    const question: Question & { kind: 'label' } = {
      kind: 'label',
      field: 'handlings',
      label: 'Gesprek met Fatima el Amrani',
      count: 1,
      firstCell: { sheet: 'Blad1', row: 1, column: 5 },
      candidates: ['B02'],
    };
    expect(answer(emptyProfile, question, 'B02')).toEqual(emptyProfile);
    expect(answer(emptyProfile, { ...question, label: 'intake' }, 'B02').labels.handlings).toEqual({ intake: 'B02' });
  });
});
