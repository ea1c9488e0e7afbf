import { describe, expect, it } from 'vitest';
import { MAX_COLUMNS, MAX_ROWS, WorkbookModel, type SheetModel } from '#test/excel/model/index.ts';
import { areaBetween, blockAround, jump, lastUsed, step } from './movement.ts';

const B2 = { row: 1, column: 1 };

/** A block of 3 × 2 at B2, an empty row, and a lone value at B7. */
function sheetWithBlock(): SheetModel {
  const sheet = new WorkbookModel().active;
  const rows = [1, 2, 3].map((number) => [number, `naam ${number}`]);
  sheet.write({ top: 1, left: 1, rows: 3, columns: 2 }, rows);
  sheet.write({ top: 6, left: 1, rows: 1, columns: 1 }, [['los']]);
  return sheet;
}

describe('an arrow key', () => {
  it('goes to the next cell and stops at the edge of the sheet', () => {
    const sheet = new WorkbookModel().active;
    expect(step(sheet, B2, 'down')).toEqual({ row: 2, column: 1 });
    expect(step(sheet, { row: 0, column: 0 }, 'up')).toEqual({ row: 0, column: 0 });
    expect(step(sheet, { row: 0, column: MAX_COLUMNS - 1 }, 'right')).toEqual({ row: 0, column: MAX_COLUMNS - 1 });
  });

  it('skips hidden rows and columns', () => {
    const sheet = new WorkbookModel().active;
    sheet.setHidden('rows', 2, 3, true);
    sheet.setHidden('columns', 2, 1, true);
    expect(step(sheet, B2, 'down')).toEqual({ row: 5, column: 1 });
    expect(step(sheet, B2, 'right')).toEqual({ row: 1, column: 3 });
  });

  it('treats merged cells as one', () => {
    const sheet = new WorkbookModel().active;
    sheet.merge({ top: 1, left: 1, rows: 2, columns: 3 });
    expect(step(sheet, B2, 'right')).toEqual({ row: 1, column: 4 });
    expect(step(sheet, { row: 2, column: 4 }, 'left')).toEqual(B2);
  });
});

describe('Ctrl and an arrow key', () => {
  it('goes to the end of a block, then to the next block, then to the edge of the sheet', () => {
    const sheet = sheetWithBlock();
    const end = jump(sheet, B2, 'down');
    expect(end).toEqual({ row: 3, column: 1 });
    const next = jump(sheet, end, 'down');
    expect(next).toEqual({ row: 6, column: 1 });
    expect(jump(sheet, next, 'down')).toEqual({ row: MAX_ROWS - 1, column: 1 });
    expect(jump(sheet, B2, 'up')).toEqual({ row: 0, column: 1 });
    expect(jump(sheet, B2, 'right')).toEqual({ row: 1, column: 2 });
  });

  it('crosses an empty sheet at once', () => {
    const sheet = new WorkbookModel().active;
    expect(jump(sheet, B2, 'right')).toEqual({ row: 1, column: MAX_COLUMNS - 1 });
  });
});

describe('areas', () => {
  it('grow until they cut no merged cell', () => {
    const sheet = new WorkbookModel().active;
    sheet.merge({ top: 2, left: 2, rows: 2, columns: 2 });
    expect(areaBetween(sheet, B2, { row: 2, column: 2 })).toEqual({ top: 1, left: 1, rows: 3, columns: 3 });
  });

  it('around a cell stop at empty rows and columns', () => {
    expect(blockAround(sheetWithBlock(), B2)).toEqual({ top: 1, left: 1, rows: 3, columns: 2 });
  });

  it('end at the last used cell', () => {
    expect(lastUsed(sheetWithBlock())).toEqual({ row: 6, column: 2 });
  });
});
