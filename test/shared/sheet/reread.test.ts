import { describe, expect, it } from 'vitest';
import { recognise, reread, type CellValue } from '#shared/sheet/index.ts';
import { header, plainRow, plainRows } from './cases.ts';
import { sheet, workbook } from './workbook.ts';

const viewOf = (rows: CellValue[][]) => workbook([sheet([[...header], ...rows, ['Totaal', rows.length]])]);

describe('reading changed rows again', () => {
  it('gives what reading everything again gives', () => {
    const before = plainRows(20).map((row, index) => (index === 4 ? row.with(2, 'heerkomst') : row));
    const after = before.map((row, index) =>
      index === 4 ? row.with(2, 'Herkomst') : index === 7 ? row.with(3, 'ergens') : row,
    );
    const first = recognise(viewOf(before));
    const changed = [4, 7].map((index) => ({ sheet: 'Blad1', row: index + 1 }));
    expect(reread(viewOf(after), first, changed)).toEqual(recognise(viewOf(after)));
  });

  it('leaves the readings of other rows as they are', () => {
    const first = recognise(viewOf(plainRows(20)));
    const again = reread(
      viewOf(plainRows(20).map((row, index) => (index === 4 ? row.with(2, 'Geslacht') : row))),
      first,
      [{ sheet: 'Blad1', row: 5 }],
    );
    expect(again?.readings.map((reading, index) => reading === first.readings[index])).toEqual(
      first.readings.map((_, index) => index !== 4),
    );
  });

  it('reads all rows of a case in the row-per-ground layout', () => {
    const perGround = (second: string): CellValue[][] =>
      [0, 1, 2, 3].flatMap((index) => [
        plainRow(index),
        plainRow(index).with(2, index === 2 ? second : 'Nationaliteit'),
      ]);
    const first = recognise(viewOf(perGround('Nationaliteit')));
    const after = viewOf(perGround('Geslacht'));
    expect(reread(after, first, [{ sheet: 'Blad1', row: 6 }])).toEqual(recognise(after));
  });

  it.each<[string, number, (rows: CellValue[][]) => CellValue[][]]>([
    ['a header', 0, (rows) => rows],
    ['the totals row', 21, (rows) => rows],
    ['a row below the table', 30, (rows) => rows],
    ['a row that became empty', 3, (rows) => rows.with(2, [])],
  ])('is not enough after a change of %s', (_, row, change) => {
    const first = recognise(viewOf(plainRows(20)));
    expect(reread(viewOf(change(plainRows(20))), first, [{ sheet: 'Blad1', row }])).toBeNull();
  });
});
