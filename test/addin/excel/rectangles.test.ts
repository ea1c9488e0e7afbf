import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaOf, areasOf } from '#addin/excel/address.ts';
import { bandsOf, piecesOf } from '#addin/excel/read/bands.ts';
import { countsFrom1904 } from '#addin/excel/read/date-system.ts';
import { keyOf } from '#addin/excel/marks/fill.ts';
import { shifted, shiftOf } from '#addin/excel/marks/mark-shift.ts';
import { readMarks, writtenMarks } from '#addin/excel/marks/marks-kept.ts';
import { hiddenIn } from '#addin/excel/read/outline.ts';
import { addressesOf, addressOfArea, placesOf, rectanglesOf } from '#addin/excel/rectangles.ts';
import { safeText } from '#addin/excel/write/text.ts';

const place = fc.record({ row: fc.nat(60), column: fc.nat(40) });
const places = fc.uniqueArray(place, { selector: ({ row, column }) => `${row} ${column}`, maxLength: 200 });
const sorted = (cells: readonly { row: number; column: number }[]): string[] =>
  cells.map(({ row, column }) => `${row} ${column}`).sort();

describe('rectangles and their addresses', () => {
  test('hold exactly the cells that went in', () => {
    fc.assert(
      fc.property(places, (cells) => {
        expect(sorted(placesOf(rectanglesOf(cells)))).toEqual(sorted(cells));
      }),
    );
  });

  test('a full block is one rectangle', () => {
    expect(rectanglesOf(placesOf([{ top: 4, left: 1, rows: 10, columns: 3 }]))).toEqual([
      { top: 4, left: 1, rows: 10, columns: 3 },
    ]);
  });

  test('an address reads back as the same rectangle', () => {
    const area = fc.record({
      top: fc.nat(1_000_000),
      left: fc.nat(16_000),
      rows: fc.integer({ min: 1, max: 40_000 }),
      columns: fc.integer({ min: 1, max: 300 }),
    });
    fc.assert(
      fc.property(area, (one) => {
        expect(areaOf(addressOfArea(one))).toEqual(one);
      }),
    );
  });

  test('whole rows and columns, sheets and parts are understood, and nonsense is not', () => {
    expect(areaOf("'Kwartaal 1'!$B$5:$C$6")).toEqual({ top: 4, left: 1, rows: 2, columns: 2 });
    expect(areaOf('5:6')).toEqual({ top: 4, left: 0, rows: 2, columns: 16_384 });
    expect(areaOf('A:C')).toEqual({ top: 0, left: 0, rows: 1_048_576, columns: 3 });
    expect(areasOf('A1,B3:B5')).toHaveLength(2);
    expect([areaOf(''), areaOf('geen adres'), areaOf('A1:B2:C3')]).toEqual([null, null, null]);
  });

  test('addresses stay under the length that Excel accepts', () => {
    const scattered = Array.from({ length: 5_000 }, (_, index) => ({ row: index * 2, column: index % 7 }));
    const addresses = addressesOf(rectanglesOf(scattered));
    expect(Math.max(...addresses.map(({ length }) => length))).toBeLessThanOrEqual(8_000);
    expect(addresses.join(',').split(',')).toHaveLength(5_000);
  });
});

describe('what the workbook keeps of marks', () => {
  test('reads back as it was', () => {
    const fill = fc.constantFrom('', '#FFFF00', '#DDEBF7');
    const marks = fc.array(fc.tuple(fc.nat(100_000), fill)).map((cells) => new Map([['{blad}', new Map(cells)]]));
    fc.assert(
      fc.property(marks, (kept) => {
        expect(readMarks(writtenMarks(kept))).toEqual(kept);
      }),
    );
  });

  test('an odd setting counts as no marks', () => {
    for (const value of [null, 3, 'geen json', '[]', '{"a":3}', '{"a":{"":["A1"]}}']) {
      expect([...readMarks(value).values()].every(({ size }) => size === 0)).toBe(true);
    }
  });
});

describe('where a sheet holds anything', () => {
  test('close rows are read together and far ones apart', () => {
    const rows = (top: number, count: number) => ({ top, left: 0, rows: count, columns: 1 });
    expect(bandsOf([rows(1_000_000, 1), rows(0, 10), rows(20, 5)])).toEqual([
      { top: 0, rows: 25 },
      { top: 1_000_000, rows: 1 },
    ]);
    expect(piecesOf([{ top: 5, rows: 10 }], 4)).toEqual([
      { top: 5, rows: 4 },
      { top: 9, rows: 4 },
      { top: 13, rows: 2 },
    ]);
  });

  test('what no visible stretch covers is hidden', () => {
    expect(
      hiddenIn(4, 6, [
        [8, 1],
        [4, 2],
      ]),
    ).toEqual([6, 7, 9]);
    expect(hiddenIn(0, 3, [[0, 3]])).toEqual([]);
  });
});

test('the year that a date shows tells from when days are counted', () => {
  expect(countsFrom1904([['x', 45_049]], [['x', '3 mei 2023']])).toBe(false);
  expect(countsFrom1904([['x', 43_587]], [['x', '03-05-23']])).toBe(true);
  expect(countsFrom1904([[45_049, 12]], [['45.049', '12']])).toBeNull();
});

test('text that Excel would run or change is kept as text', () => {
  expect(['=1+1', '+31', '-', '@x', "'n", 'Herkomst'].map(safeText)).toEqual([
    "'=1+1",
    "'+31",
    "'-",
    "'@x",
    "''n",
    'Herkomst',
  ]);
});

describe('marks when rows or columns come and go', () => {
  const at = (row: number, column: number): number => keyOf({ row, column });
  const after = (type: string, address: string): number[] => [
    ...shifted(new Map([at(1, 1), at(5, 2)].map((key) => [key, ''])), shiftOf(type, address)!).keys(),
  ];

  test('they move with their cells, and go with a row that is deleted', () => {
    expect(after('RowInserted', '3:4')).toEqual([at(1, 1), at(7, 2)]);
    expect(after('RowDeleted', '2:2')).toEqual([at(4, 2)]);
    expect(after('ColumnInserted', 'A:A')).toEqual([at(1, 2), at(5, 3)]);
    expect(after('ColumnDeleted', 'C:C')).toEqual([at(1, 1)]);
  });

  test('an edit moves nothing', () => {
    expect(shiftOf('RangeEdited', 'A1')).toBeNull();
  });
});
