import { describe, expect, it } from 'vitest';
import {
  UserEdits,
  WorkbookModel,
  addTable,
  addTableRows,
  deleteCells,
  deleteTableColumn,
  insertCells,
  parseArea,
  resizeTable,
  type Change,
} from './model/index.ts';

function open(): { workbook: WorkbookModel; edits: UserEdits } {
  const workbook = new WorkbookModel();
  return { workbook, edits: new UserEdits(workbook) };
}

describe('a person at the grid', () => {
  it('undoes and redoes typing, format and all', () => {
    const { workbook, edits } = open();
    edits.type(workbook.active, 0, 0, '3-5-2023');
    expect(workbook.active.text(0, 0)).toBe('3-5-2023');
    workbook.undo();
    expect([workbook.active.value(0, 0), workbook.active.style(0, 0).numberFormat]).toEqual([null, 'General']);
    workbook.redo();
    expect(workbook.active.text(0, 0)).toBe('3-5-2023');
  });

  it('pastes a block with quoted line ends and undoes it in one step', () => {
    const { workbook, edits } = open();
    edits.paste(workbook.active, 1, 1, 'a\t"b\nc"\r\n1\t2\r\n');
    expect(workbook.active.values(parseArea('B2:C3'))).toEqual([
      ['a', 'b\nc'],
      [1, 2],
    ]);
    workbook.undo();
    expect(workbook.active.used(true)).toBeNull();
  });

  it('fills a row of numbers on and repeats texts', () => {
    const { workbook, edits } = open();
    edits.paste(workbook.active, 0, 0, '1\ta\n3\tb');
    edits.fill(workbook.active, parseArea('A1:B2'), parseArea('A1:B4'));
    expect(workbook.active.values(parseArea('A3:B4'))).toEqual([
      [5, 'a'],
      [7, 'b'],
    ]);
  });

  it('leaves nothing behind of an edit that is refused', () => {
    const { workbook, edits } = open();
    edits.type(workbook.active, 0, 0, 'x');
    workbook.active.setProtection({});
    expect(() => edits.type(workbook.active, 0, 0, '3-5-2023')).toThrow('cannot perform');
    expect(workbook.active.text(0, 0)).toBe('x');
  });

  it('keeps undo after the add-in marked a cell, and the mark stays', () => {
    const { workbook, edits } = open();
    edits.type(workbook.active, 0, 0, 'x');
    workbook.perform('api', () => workbook.active.patchStyle(parseArea('A1'), { fill: '#FFC000' }));
    workbook.undo();
    expect([workbook.active.value(0, 0), workbook.active.style(0, 0).fill]).toEqual([null, '#FFC000']);
  });

  it('cannot undo past rows that came or went', () => {
    const { workbook, edits } = open();
    edits.type(workbook.active, 0, 0, 'x');
    insertCells(workbook, workbook.active, parseArea('1:1'), 'Down');
    expect(workbook.undo()).toBe(false);
  });
});

describe('a sheet', () => {
  it('takes 50,000 rows of 25 columns and knows how far they reach', () => {
    const { workbook } = open();
    const values = Array.from({ length: 50_000 }, (_, row) => Array.from({ length: 25 }, (__, at) => row + at));
    workbook.active.write({ top: 0, left: 0, rows: 50_000, columns: 25 }, values);
    workbook.active.write(parseArea('Z60000'), [['far']]);
    expect(workbook.active.used()).toEqual({ top: 0, left: 0, rows: 60_000, columns: 26 });
    workbook.active.clear(parseArea('Z60000'));
    expect(workbook.active.used(true)).toEqual({ top: 0, left: 0, rows: 50_000, columns: 25 });
  });

  it('formats a whole column for cells to come', () => {
    const { workbook, edits } = open();
    workbook.active.patchStyle(parseArea('B:B'), { numberFormat: '@' });
    edits.type(workbook.active, 9, 1, '0612');
    expect(workbook.active.value(9, 1)).toBe('0612');
  });

  it('moves notes, merges and tables along with inserted rows', () => {
    const { workbook } = open();
    const sheet = workbook.active;
    sheet.setNote(4, 0, { author: '', text: 'let op' });
    sheet.merge(parseArea('A3:B3'));
    const table = addTable(workbook, sheet, parseArea('A5:B7'));
    insertCells(workbook, sheet, parseArea('2:3'), 'Down');
    expect(sheet.notes.get(6, 0)?.text).toBe('let op');
    expect([sheet.merges[0], table.area]).toEqual([parseArea('A5:B5'), parseArea('A7:B9')]);
  });

  it('does not tear a table apart when cells move', () => {
    const { workbook } = open();
    addTable(workbook, workbook.active, parseArea('A1:C4'));
    expect(() => deleteCells(workbook, workbook.active, parseArea('B2'), 'Up')).toThrow();
  });

  it('keeps only the first value of merged cells', () => {
    const { workbook } = open();
    workbook.active.write(parseArea('A1:B1'), [['a', 'b']]);
    workbook.active.merge(parseArea('A1:B1'));
    expect(workbook.active.values(parseArea('A1:B1'))).toEqual([['a', null]]);
  });
});

describe('a table', () => {
  it('has headers that are text, filled in and unique', () => {
    const { workbook } = open();
    workbook.active.write(parseArea('A1:C1'), [[2023, null, '2023']]);
    const table = addTable(workbook, workbook.active, parseArea('A1:C3'));
    expect(workbook.active.values(parseArea('A1:C1'))).toEqual([['2023', 'Kolom2', '20232']]);
    workbook.active.write(parseArea('B1'), [['Grond']]);
    expect(table.columns.map(({ name }) => name)).toEqual(['2023', 'Grond', '20232']);
  });

  it('grows at its end and pushes down what stands below', () => {
    const { workbook } = open();
    workbook.active.write(parseArea('A5'), [['onder']]);
    const table = addTable(workbook, workbook.active, parseArea('A1:B4'));
    addTableRows(workbook, workbook.active, table, 3, 2);
    expect([table.area, workbook.active.value(6, 0)]).toEqual([parseArea('A1:B6'), 'onder']);
  });

  it('loses a column with its cells', () => {
    const { workbook } = open();
    workbook.active.write(parseArea('A1:C2'), [
      ['a', 'b', 'c'],
      [1, 2, 3],
    ]);
    const table = addTable(workbook, workbook.active, parseArea('A1:C2'));
    deleteTableColumn(workbook, workbook.active, table, 1);
    expect(table.columns.map(({ name }) => name)).toEqual(['a', 'c']);
    expect(workbook.active.values(table.area)).toEqual([
      ['a', 'c'],
      [1, 3],
    ]);
  });

  it('cannot be resized away from its header row', () => {
    const { workbook } = open();
    const table = addTable(workbook, workbook.active, parseArea('A2:C4'));
    expect(() => resizeTable(workbook, workbook.active, table, parseArea('A3:C5'))).toThrow();
    resizeTable(workbook, workbook.active, table, parseArea('A2:D9'));
    expect(table.columns).toHaveLength(4);
  });
});

describe('listeners', () => {
  it('hear who changed what', () => {
    const { workbook, edits } = open();
    const heard: string[] = [];
    const stop = workbook.listen(({ kind, origin }: Change) => heard.push(`${origin} ${kind}`));
    edits.type(workbook.active, 0, 0, 'x');
    workbook.perform('api', () => workbook.addSheet('Nieuw'));
    stop();
    workbook.addSheet('Ongehoord');
    expect(heard).toEqual(['user cells', 'user history', 'api sheet-added']);
  });
});
