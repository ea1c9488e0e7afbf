import { describe, expect, test } from 'vitest';
import { UserEdits } from '#test/excel/model/index.ts';
import { watchChanges, watchSelection } from '#addin/excel/index.ts';
import type { Changes } from '#addin/excel/index.ts';
import type { CellRef } from '#shared/sheet/index.ts';
import { inOwnExcel } from './in-excel.ts';

const here = inOwnExcel();
/** How long edits are gathered, in milliseconds. */
const delay = 10;
const longerThan = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5 * ms));

describe('following the workbook', () => {
  test('several edits in a row are told once, with sheet and place', async () => {
    const told: Changes[] = [];
    const stop = await watchChanges((changes) => told.push(changes), delay);
    const edits = new UserEdits(here.excel.workbook);
    edits.type(here.sheet, 4, 1, 'Herkomst');
    edits.type(here.sheet, 5, 1, 'Leeftijd');
    await expect.poll(() => told).not.toEqual([]);
    await here.excel.settled();
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
    }, delay);
    const edits = new UserEdits(here.excel.workbook);
    edits.type(here.sheet, 4, 1, 'Herkomst');
    await expect.poll(() => told).toEqual([1]);
    for (const row of [5, 6, 7]) {
      edits.type(here.sheet, row, 1, 'Leeftijd');
      await here.excel.settled();
    }
    await longerThan(delay);
    expect(told).toEqual([1]);
    done();
    await expect.poll(() => told).toEqual([1, 3]);
    await stop();
  });

  test('a new row or a new sheet asks for reading everything again', async () => {
    const told: Changes[] = [];
    const stop = await watchChanges((changes) => told.push(changes), delay);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('3:3').insert('Down');
      await context.sync();
    });
    const reshaped = { edits: [], reshaped: true };
    await expect.poll(() => told).toEqual([reshaped]);
    here.excel.workbook.perform('user', () => here.excel.workbook.addSheet('Nieuw'));
    await expect.poll(() => told).toEqual([reshaped, reshaped]);
    await stop();
  });

  test('tells the first cell of the last selection', async () => {
    const told: CellRef[] = [];
    const stop = await watchSelection((cell) => told.push(cell));
    here.excel.workbook.perform('user', () => here.sheet.select([{ top: 8, left: 2, rows: 2, columns: 2 }]));
    await expect.poll(() => told).toEqual([{ sheet: here.sheet.name, row: 8, column: 2 }]);
    await stop();
  });

  test('many moves in a row are followed without going back, up to the last', async () => {
    const told: number[] = [];
    const stop = await watchSelection(({ row }) => told.push(row));
    const rows = Array.from({ length: 30 }, (_, index) => index + 3);
    for (const top of rows) {
      here.excel.workbook.perform('user', () => here.sheet.select([{ top, left: 0, rows: 1, columns: 1 }]));
    }
    await expect.poll(() => told.at(-1)).toBe(rows.at(-1));
    await stop();
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  test('after stopping nothing is told', async () => {
    const told: unknown[] = [];
    const stop = await watchChanges((changes) => told.push(changes), delay);
    await stop();
    new UserEdits(here.excel.workbook).type(here.sheet, 0, 0, 'x');
    await longerThan(delay);
    expect(told).toEqual([]);
  });
});
