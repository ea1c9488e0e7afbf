import { describe, expect, test, vi } from 'vitest';
import { UserEdits } from '#test/excel/model/index.ts';
import { watchChanges, watchSelection } from '#addin/excel/index.ts';
import type { Changes } from '#addin/excel/index.ts';
import type { CellRef } from '#shared/sheet/index.ts';
import { inOwnExcel } from './in-excel.ts';

const here = inOwnExcel();
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

describe('following the workbook', () => {
  test('several edits in a row are told once, with sheet and place', async () => {
    const told: Changes[] = [];
    const stop = await watchChanges((changes) => told.push(changes), 10);
    const edits = new UserEdits(here.excel.workbook);
    edits.type(here.sheet, 4, 1, 'Herkomst');
    edits.type(here.sheet, 5, 1, 'Leeftijd');
    await soon();
    await stop();
    expect(told).toEqual([
      {
        reshaped: false,
        edits: [
          { sheet: here.sheet.name, area: { top: 4, left: 1, rows: 1, columns: 1 } },
          { sheet: here.sheet.name, area: { top: 5, left: 1, rows: 1, columns: 1 } },
        ],
      },
    ]);
  });

  test('what changes while the listener is busy is told all at once when it is done', async () => {
    const told: number[] = [];
    let done = (): void => undefined;
    const stop = await watchChanges(({ edits }) => {
      told.push(edits.length);
      return new Promise<void>((resolve) => (done = resolve));
    }, 10);
    const edits = new UserEdits(here.excel.workbook);
    edits.type(here.sheet, 4, 1, 'Herkomst');
    await soon();
    for (const row of [5, 6, 7]) {
      edits.type(here.sheet, row, 1, 'Leeftijd');
      await soon();
    }
    expect(told).toEqual([1]);
    done();
    await soon();
    await stop();
    expect(told).toEqual([1, 3]);
  });

  test('a new row or a new sheet asks for reading everything again', async () => {
    const told: Changes[] = [];
    const stop = await watchChanges((changes) => told.push(changes), 10);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('3:3').insert('Down');
      await context.sync();
    });
    await soon();
    here.excel.workbook.perform('user', () => here.excel.workbook.addSheet('Nieuw'));
    await soon();
    await stop();
    expect(told).toEqual([
      { edits: [], reshaped: true },
      { edits: [], reshaped: true },
    ]);
  });

  test('tells the first cell of the last selection', async () => {
    const told: CellRef[] = [];
    const stop = await watchSelection((cell) => told.push(cell));
    here.excel.workbook.perform('user', () => here.sheet.select([{ top: 8, left: 2, rows: 2, columns: 2 }]));
    await soon();
    await stop();
    expect(told).toEqual([{ sheet: here.sheet.name, row: 8, column: 2 }]);
  });

  test('many moves in a row are followed without going back, up to the last', async () => {
    const told: number[] = [];
    const stop = await watchSelection(({ row }) => told.push(row));
    const rows = Array.from({ length: 30 }, (_, index) => index + 3);
    for (const top of rows) {
      here.excel.workbook.perform('user', () => here.sheet.select([{ top, left: 0, rows: 1, columns: 1 }]));
    }
    await vi.waitFor(() => expect(told.at(-1)).toBe(rows.at(-1)));
    await stop();
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  test('after stopping nothing is told', async () => {
    const told: unknown[] = [];
    const stop = await watchChanges((changes) => told.push(changes), 10);
    await stop();
    new UserEdits(here.excel.workbook).type(here.sheet, 0, 0, 'x');
    await soon();
    expect(told).toEqual([]);
  });
});
