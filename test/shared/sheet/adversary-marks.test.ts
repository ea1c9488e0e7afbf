import { describe, expect, it } from 'vitest';
import { answer, emptyProfile, recognise, type CellValue, type Question } from '#shared/sheet/index.ts';
import { caseOf, columnsOf, plainRows, withColumn } from './cases.ts';
import { sheet, workbook } from './workbook.ts';

const labels = ['Herkomst', 'Godsdienst', 'Leeftijd', 'Handicap'];
const titles = ['Zaaknummer', 'Datum melding', ...labels, 'Terrein', 'Aard'];

/** A sheet with a column per ground; `odd` says what stands instead of a mark, by case and ground. */
function marked(odd: Readonly<Record<string, CellValue>>, profile = emptyProfile) {
  const rows = plainRows(12).map(([number, date, , domain, nature], index) => {
    const cells = labels.map((label, at) => odd[`${index} ${label}`] ?? ((index + at) % 2 ? 'x' : null));
    return [number!, date!, ...cells, domain!, nature!];
  });
  return recognise(workbook([sheet([titles, ...rows])]), { profile });
}

const grounds = { Herkomst: 'grounds', Godsdienst: 'grounds', Leeftijd: 'grounds', Handicap: 'grounds' };

describe('a column with a mark per ground', () => {
  it.each<[string, CellValue]>([
    ['a word of doubt', 'mogelijk'],
    ['a number', 2],
    ['not applicable', 'nvt'],
    ['unknown', 'onbekend'],
    ['another word', 'rolstoel'],
  ])('remains one when a cell of it holds %s', (_, value) => {
    const recognition = marked({ '4 Handicap': value });
    expect(columnsOf(recognition)).toMatchObject(grounds);
    expect(caseOf(recognition, '2023-0001').draft.grounds).toEqual(['G04', 'G11']);
  });

  it('has a problem at the cell that holds no mark', () => {
    const recognition = marked({ '4 Handicap': 'mogelijk' });
    expect(recognition.readings.flatMap(({ problems }) => problems)).toMatchObject([
      { kind: 'unknown-label', field: 'grounds', value: 'mogelijk', cell: { row: 5, column: 5 } },
    ]);
  });

  it('counts a label that says the same as its header, and asks about one that says something else', () => {
    const recognition = marked({ '1 Godsdienst': 'moslim', '2 Godsdienst': 'Leeftijd' });
    expect(caseOf(recognition, '2023-0002').draft).toMatchObject({
      grounds: ['G01', 'G05', 'G11'],
      subgrounds: ['G11.1'],
    });
    expect(recognition.questions).toMatchObject([{ kind: 'label', label: 'Leeftijd' }]);
  });

  it('counts a word that has been taught', () => {
    const first = marked({ '4 Handicap': 'rolstoelgebruik' });
    const question = first.questions[0] as Extract<Question, { kind: 'label' }>;
    const profile = answer(emptyProfile, question, 'G04');
    const again = marked({ '4 Handicap': 'rolstoelgebruik' }, profile);
    expect(again.questions).toEqual([]);
    expect(caseOf(again, '2023-0005').draft.grounds).toContain('G04');
  });

  it('remains one when every column of its kind has an odd cell, and when it has nothing else', () => {
    const odd = { '1 Herkomst': '?', '2 Godsdienst': 'wellicht', '3 Leeftijd': 2, '4 Handicap': 'o' };
    expect(columnsOf(marked(odd))).toMatchObject(grounds);
    const bare = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`${index} Handicap`, index === 5 ? 'mogelijk' : '']),
    );
    expect(columnsOf(marked(bare))).toMatchObject(grounds);
  });

  it('is asked when it holds much besides marks', () => {
    const odd = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`${index} Handicap`, 'slechtziend']));
    const recognition = marked(odd);
    expect(columnsOf(recognition)).toMatchObject({ ...grounds, Handicap: 'grounds?' });
    expect(recognition.questions).toMatchObject([{ kind: 'column', header: 'Handicap', candidates: ['grounds'] }]);
  });

  it('is none when it holds the age or the sex of people', () => {
    const ages = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`${index} Leeftijd`, 20 + index]));
    expect(columnsOf(marked(ages))).toMatchObject({ ...grounds, Leeftijd: 'personal' });
    const sexes = plainRows(8).map((row, index) => [
      ...row.slice(0, 2),
      'x',
      index % 2 ? 'x' : null,
      index % 3 ? 'v' : 'm',
      ...row.slice(3),
    ]);
    const read = recognise(
      workbook([
        sheet([['Zaaknummer', 'Datum melding', 'Herkomst', 'Handicap', 'Geslacht', 'Terrein', 'Aard'], ...sexes]),
      ]),
    );
    expect(columnsOf(read)).toMatchObject({ Geslacht: 'personal' });
  });
});

describe('a single column with marks under a label', () => {
  const cells = plainRows(8).map((_, index) => (index % 2 ? 'ja' : 'nee'));

  it('is asked, and then read as marks', () => {
    const book = withColumn('Bemiddeling', cells);
    const { questions, readings } = recognise(book);
    expect(questions).toMatchObject([{ kind: 'column', header: 'Bemiddeling', candidates: ['handlings'] }]);
    expect(readings.every(({ draft }) => draft.handlings.length === 0)).toBe(true);
    const question = questions[0] as Extract<Question, { kind: 'column' }>;
    const again = recognise(book, { profile: answer(emptyProfile, question, 'handlings') });
    expect(again.questions).toEqual([]);
    expect(again.readings.map(({ draft }) => draft.handlings.length)).toEqual(
      cells.map((cell) => (cell === 'ja' ? 1 : 0)),
    );
  });

  it('is not asked when its header says what it is', () => {
    expect(recognise(withColumn('Anoniem', cells)).questions).toEqual([]);
  });
});
