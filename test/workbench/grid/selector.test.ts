import { beforeEach, describe, expect, it } from 'vitest';
import { MAX_ROWS, WorkbookModel, formatArea } from '#test/excel/model/index.ts';
import { Selector } from './selector.ts';

let workbook: WorkbookModel;
let selector: Selector;
const selected = (): string => workbook.active.selection.areas.map(formatArea).join(',');

beforeEach(() => {
  workbook = new WorkbookModel();
  selector = new Selector(workbook);
  selector.goTo({ row: 1, column: 1 });
});

describe('selecting with the keyboard', () => {
  it('stretches from the active cell with Shift, and shrinks again', () => {
    selector.move('down', { stretch: true });
    selector.move('right', { stretch: true });
    expect(selected()).toBe('B2:C3');
    selector.move('up', { stretch: true });
    selector.move('up', { stretch: true });
    expect(selected()).toBe('B1:C2');
    expect(selector.active).toEqual({ row: 1, column: 1 });
  });

  it('walks through a selected area with Tab and Enter, round and round', () => {
    selector.selectArea({ top: 1, left: 1, rows: 2, columns: 2 });
    const visited = Array.from({ length: 4 }, () => {
      selector.next('right');
      return `${selector.active.row},${selector.active.column}`;
    });
    expect(visited).toEqual(['1,2', '2,1', '2,2', '1,1']);
    selector.next('down');
    expect(selector.active).toEqual({ row: 2, column: 1 });
    expect(selected()).toBe('B2:C3');
  });

  it('starts anew from a selection that the add-in made', () => {
    selector.move('down', { stretch: true });
    workbook.active.select([{ top: 9, left: 3, rows: 2, columns: 1 }]);
    selector.move('down', { stretch: true });
    expect(selected()).toBe('D10:D12');
  });

  it('takes the block first and everything after that with Ctrl+A', () => {
    workbook.active.write({ top: 1, left: 1, rows: 2, columns: 1 }, [['a'], ['b']]);
    selector.selectAll();
    expect(selected()).toBe('B2:B3');
    selector.selectAll();
    expect(workbook.active.selection.areas[0]?.rows).toBe(MAX_ROWS);
  });
});

it('tells listeners that a person selected', () => {
  const origins: string[] = [];
  workbook.listen(({ origin }) => origins.push(origin));
  selector.selectColumns(2, 4);
  expect(origins).toEqual(['user']);
  expect(selected()).toBe('C:E');
});
