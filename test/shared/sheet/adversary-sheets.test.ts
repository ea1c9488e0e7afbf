import { describe, expect, it } from 'vitest';
import { recognise, type CellValue } from '#shared/sheet/index.ts';
import { header, plainRow, plainRows } from './cases.ts';
import { sheet, workbook } from './workbook.ts';

const named = (name: string, rows: readonly (readonly CellValue[])[]) => sheet([[...header], ...rows], { name });
const inYear = (year: number, rows: readonly CellValue[][]): CellValue[][] =>
  rows.map(([number, date, ...rest]) => [`${year}-${String(number)}`, Number(date) - (2023 - year) * 365, ...rest]);
const read = (sheets: ReturnType<typeof named>[], active = '') =>
  recognise(workbook(sheets, { active }), { year: 2023 });
const sheetsOf = ({ tables }: ReturnType<typeof read>) => tables.map((table) => table.sheet);

describe('a sheet that is left out', () => {
  it('because it is about another year is told', () => {
    const recognition = read([named('2022', inYear(2022, plainRows(4))), named('2023', plainRows(6))]);
    expect(sheetsOf(recognition)).toEqual(['2023']);
    expect(recognition.leftOutTables).toEqual([
      { sheet: '2022', area: { top: 0, left: 0, rows: 5, columns: 5 }, dataRowCount: 4, reason: 'other-year' },
    ]);
  });

  it('because it is kept in another way than the sheet in front is told', () => {
    const other = ['Kenmerk', 'Ontvangen op', 'Discriminatiegrond', 'Domein', 'Vorm van discriminatie'];
    const sheets = [named('A', plainRows(4)), sheet([other, ...plainRows(3)], { name: 'B' })];
    expect(read(sheets, 'A').leftOutTables).toMatchObject([{ sheet: 'B', dataRowCount: 3, reason: 'other-layout' }]);
    expect(read(sheets).leftOutTables.map(({ reason }) => reason)).not.toContain('other-layout');
  });

  it.each(['jan', 'Januari', 'kw1', '1e kwartaal', 'Q1'])(
    'is not one called %s, in which the year may be a slip',
    (name) => {
      const recognition = read([named(name, inYear(2022, plainRows(2))), named('feb', plainRows(3))]);
      expect(sheetsOf(recognition)).toEqual([name, 'feb']);
      expect(recognition.leftOutTables).toEqual([]);
    },
  );

  it('is one called after a month of another year', () => {
    const recognition = read([named('jan 2022', inYear(2022, plainRows(2))), named('jan 2023', plainRows(3))]);
    expect(sheetsOf(recognition)).toEqual(['jan 2023']);
  });
});

describe('a sheet that repeats others', () => {
  const rows = plainRows(6);
  const months = [
    named('januari', rows.slice(0, 2)),
    named('februari', rows.slice(2, 4)),
    named('maart', rows.slice(4)),
  ];
  const all = named('Totaal 2023', rows);

  it.each([
    ['last', [...months, all]],
    ['first', [all, ...months]],
  ])('as the total of its months, and stands %s, is left out and told', (_, sheets) => {
    const recognition = read(sheets, 'februari');
    expect(sheetsOf(recognition)).toEqual(['januari', 'februari', 'maart']);
    expect(recognition.leftOutTables).toMatchObject([{ sheet: 'Totaal 2023', reason: 'repeats-other-sheet' }]);
    expect(recognition.readings).toHaveLength(6);
  });

  it('is read when it is in front, and the sheets that it repeats are left out', () => {
    const recognition = read([...months, all], 'Totaal 2023');
    expect(sheetsOf(recognition)).toEqual(['Totaal 2023']);
    expect(recognition.leftOutTables.map(({ sheet: name }) => name).toSorted()).toEqual([
      'februari',
      'januari',
      'maart',
    ]);
  });

  it('as a copy is left out', () => {
    const recognition = read([named('2023', rows), named('2023 (2)', rows)], '2023');
    expect(sheetsOf(recognition)).toEqual(['2023']);
  });

  const differs = (row: readonly CellValue[]): CellValue[] => [row[0]!, row[1]!, 'Nationaliteit', ...row.slice(3)];

  it.each([
    ['a copy', [named('2023', rows)], 'kopie'],
    ['a total', months, 'Totaal'],
  ])(
    'as %s in which one case differs is left out, and that case alone waits until they are the same',
    (_, sheets, name) => {
      const changed = rows.map((row, index) => (index === 3 ? differs(row) : row));
      const { readings, leftOutTables } = read([...sheets, named(name, changed)], sheets[0]!.name);
      expect(leftOutTables).toMatchObject([{ sheet: name, reason: 'repeats-other-sheet' }]);
      expect(readings).toHaveLength(rows.length);
      const told = readings.filter(({ problems }) => problems.length > 0);
      expect(told.map(({ draft }) => draft.caseNumber)).toEqual([rows[3]![0]]);
      expect(told[0]?.problems).toMatchObject([
        { kind: 'rows-disagree', field: 'grounds', otherRow: 4, otherSheet: name },
      ]);
    },
  );

  it('but also has a case of its own is read, and what it repeats in its turn is left out', () => {
    const total = named('Totaal', [...rows, plainRow(40)]);
    expect(sheetsOf(read([...months, total]))).toEqual(['Totaal']);
    expect(sheetsOf(read([...months, total], 'februari'))).toEqual(['februari', 'Totaal']);
  });

  it('but differs in much is read', () => {
    const changed = rows.map((row, index) => (index < 3 ? differs(row) : row));
    expect(sheetsOf(read([named('2023', rows), named('2023 (2)', changed)], '2023'))).toEqual(['2023', '2023 (2)']);
  });

  it('with fewer columns is left out too', () => {
    const short = sheet([header.slice(0, 4), ...rows.map((row) => row.slice(0, 4))], { name: 'Totaal' });
    expect(sheetsOf(read([...months, short], 'februari'))).toEqual(['januari', 'februari', 'maart']);
  });

  it('does not hide a case that it holds twice', () => {
    const recognition = read([named('2023', rows), named('kopie', [...rows, rows[0]!])], '2023');
    expect(recognition.readings).toHaveLength(13);
  });
});
