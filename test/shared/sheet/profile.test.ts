import { describe, expect, it } from 'vitest';
import { addressOf, answer, columnName, emptyProfile, rangeOf, recognise, type Question } from '#shared/sheet/index.ts';
import { header, plainRows, withColumn } from './cases.ts';
import { sheet, workbook } from './workbook.ts';

const question = <K extends Question['kind']>(questions: readonly Question[], kind: K) => {
  const found = questions.find((one): one is Extract<Question, { kind: K }> => one.kind === kind);
  if (found === undefined) throw new Error(`no question of kind ${kind}`);
  return found;
};

describe('an answer', () => {
  it('about a column is remembered by its header and makes it certain', () => {
    const view = workbook([sheet([[...header.slice(0, 4), 'Categorie'], ...plainRows(6)])]);
    const profile = answer(emptyProfile, question(recognise(view).questions, 'column'), 'natures');
    const again = recognise(view, { profile });
    expect(again.questions).toEqual([]);
    expect(again.tables[0]?.columns[4]).toMatchObject({
      field: 'natures',
      confidence: 'certain',
      evidence: 'profile',
    });
    expect(again.readings[0]?.draft.natures).toEqual(['A03']);
  });

  it('can also be that a column is not needed or stays in the workbook', () => {
    const view = withColumn(
      'Gemeente',
      Array.from({ length: 6 }, () => 'Rotterdam'),
    );
    const asked = question(recognise(view).questions, 'column');
    expect(recognise(view, { profile: answer(emptyProfile, asked, 'ignore') }).tables[0]?.columns[5]).toMatchObject({
      role: 'ignored',
    });
    expect(recognise(view, { profile: answer(emptyProfile, asked, 'personal') }).personalColumns).toEqual(['Gemeente']);
  });

  it('about a label is remembered however it is written next time', () => {
    const view = withColumn('Grond 2', ['huismerk', 'HUISMERK ', ...Array.from({ length: 8 }, () => 'Leeftijd')]);
    const asked = question(recognise(view).questions, 'label');
    expect(asked).toMatchObject({ field: 'grounds', label: 'huismerk', count: 2, firstCell: { row: 1, column: 5 } });
    const { readings, questions } = recognise(view, { profile: answer(emptyProfile, asked, 'G98') });
    expect(questions).toEqual([]);
    expect(readings.slice(0, 2).map(({ draft }) => draft.grounds)).toEqual([
      ['G01', 'G98'],
      ['G07', 'G98'],
    ]);
  });

  it('about a missing field names its column', () => {
    const rows = plainRows(6).map((row) => row.with(0, String(row[0]).replace('-', ' x ')));
    const view = workbook([sheet([['Omslag', ...header.slice(1)], ...rows])]);
    const asked = question(recognise(view).questions, 'missing-field');
    expect(asked.field).toBe('caseNumber');
    const again = recognise(view, { profile: answer(emptyProfile, asked, 'Omslag') });
    expect(again.questions).toEqual([]);
    expect(again.readings[0]?.draft.caseNumber).toBe('2023 x 0001');
  });

  it('that the question does not allow is refused', () => {
    const asked = question(recognise(withColumn('Grond 2', ['huismerk', 'Leeftijd', 'Leeftijd'])).questions, 'label');
    expect(() => answer(emptyProfile, asked, 'T01')).toThrow(RangeError);
  });
});

describe('an address', () => {
  it('is written as Excel does', () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
    expect(addressOf({ row: 121, column: 5 })).toBe('F122');
    expect(rangeOf({ top: 4, left: 1, rows: 1212, columns: 22 })).toBe('B5:W1216');
    expect(rangeOf({ top: 4, left: 1, rows: 1, columns: 1 })).toBe('B5');
  });
});
