import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MAX_COLUMNS,
  MAX_ROWS,
  columnIndex,
  columnName,
  formatArea,
  intersect,
  quoteSheetName,
  readArea,
  shiftArea,
  splitSheetName,
  subtract,
  type Area,
} from './model/index.ts';

const area: fc.Arbitrary<Area> = fc
  .record({
    top: fc.nat(MAX_ROWS - 2),
    left: fc.nat(MAX_COLUMNS - 2),
    rows: fc.integer({ min: 1, max: 50 }),
    columns: fc.integer({ min: 1, max: 50 }),
  })
  .filter(({ top, left, rows, columns }) => top + rows < MAX_ROWS && left + columns < MAX_COLUMNS);

const cells = ({ rows, columns }: Area): number => rows * columns;

describe('addresses', () => {
  it('name columns as Excel does', () => {
    expect([0, 25, 26, 701, 702, MAX_COLUMNS - 1].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  });

  it('come back as the area that they were made from', () => {
    fc.assert(
      fc.property(area, (one) => {
        expect(readArea(formatArea(one))).toEqual(one);
      }),
    );
    fc.assert(
      fc.property(fc.nat(MAX_COLUMNS - 1), (column) => {
        expect(columnIndex(columnName(column))).toBe(column);
      }),
    );
  });

  it('may be absolute, reversed, whole columns or whole rows', () => {
    expect(readArea('$C$3:$A$1')).toEqual({ top: 0, left: 0, rows: 3, columns: 3 });
    expect(readArea('B:C')).toEqual({ top: 0, left: 1, rows: MAX_ROWS, columns: 2 });
    expect(readArea('3:7')).toEqual({ top: 2, left: 0, rows: 5, columns: MAX_COLUMNS });
  });

  it('beyond the sheet are none', () => {
    expect(['XFE1', 'A1048577', 'A0', '', 'Naam', 'A1:'].map(readArea)).toEqual(Array(6).fill(null));
  });

  it('quote sheet names that need it, and give them back', () => {
    const name = fc.string({ minLength: 1, maxLength: 31 }).filter((text) => !/[\\/?*[\]:]/.test(text));
    fc.assert(fc.property(name, (sheet) => splitSheetName(`${quoteSheetName(sheet)}!A1`).sheet === sheet));
    expect([quoteSheetName('Blad1'), quoteSheetName("Jan's blad"), quoteSheetName('Q1')]).toEqual([
      'Blad1',
      "'Jan''s blad'",
      "'Q1'",
    ]);
  });
});

describe('areas', () => {
  it('without a hole have as many cells as before, less the common ones', () => {
    fc.assert(
      fc.property(area, area, (one, hole) => {
        const common = intersect(one, hole);
        const left = subtract(one, hole).reduce((sum, part) => sum + cells(part), 0);
        expect(left).toBe(cells(one) - (common ? cells(common) : 0));
      }),
    );
  });

  it('stand where they stood after rows are inserted and deleted again', () => {
    fc.assert(
      fc.property(area, fc.nat(100), fc.integer({ min: 1, max: 20 }), (one, at, count) => {
        const moved = shiftArea(one, { axis: 'rows', at, count });
        expect(moved && shiftArea(moved, { axis: 'rows', at, count: -count })).toEqual(one);
      }),
    );
  });

  it('are gone when all their rows are deleted', () => {
    expect(shiftArea({ top: 4, left: 0, rows: 2, columns: 3 }, { axis: 'rows', at: 3, count: -5 })).toBeNull();
  });
});
