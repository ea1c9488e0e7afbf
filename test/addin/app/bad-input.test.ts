import { describe, expect, test } from 'vitest';
import { troubleOf } from '#addin/app/trouble.ts';
import { selectCell, writeFixes, writeTable } from '#addin/excel/index.ts';
import { UserEdits } from '#test/excel/model/index.ts';
import type { WorkbookModel } from '#test/excel/model/index.ts';
import { row, rows, until, withOwnBook } from './own-book.ts';

const here = withOwnBook();

const protect = (workbook: WorkbookModel): void => {
  workbook.active.protection = {};
};

describe('a workbook that is not as it should be', () => {
  test('that is read-only is checked as ever, and says that nothing is saved', async () => {
    const { state } = await here.open(rows(5), (workbook) => (workbook.readOnly = true));
    expect(state()).toMatchObject({ step: 'ready', readOnly: true, checked: { ready: 5, total: 5 } });
  });

  test('that is read-only and protected tells to save a copy first', async () => {
    const { sheet } = await here.open(rows(5), (workbook) => (workbook.readOnly = true));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    const cell = { sheet: sheet.name, row: 1, column: 2 };
    const { trouble } = await writeFixes([{ fix: { writes: [{ cell, value: 'Leeftijd' }] } }]);
    expect(trouble).toMatchObject({ kind: 'read-only' });
  });

  test('with a protected sheet is checked as ever, says why it has no colours, and submits what is in order', async () => {
    const { sheet, state } = await here.open([...rows(5), row(6, 'heerkomst')], protect);
    await until(() => state().markingError !== null);
    expect(state()).toMatchObject({
      step: 'ready',
      markingError: { kind: 'protected' },
      checked: { ready: 5, total: 6 },
    });
    expect(troubleOf(state().markingError, 'nl').text).toMatch(/^Hef de beveiliging op/);
    const { fix } = state().findings.open[0]!;
    const mended = await writeFixes([{ fix: fix! }]);
    expect(mended).toMatchObject({ cells: [], trouble: { kind: 'protected' } });
    expect(sheet.value(6, 2)).toBe('heerkomst');
    expect((await here.book.toSubmit()).registrations.rows).toBe(5);
  });

  test('with a protected structure takes no new sheet and loses nothing', async () => {
    await here.open(rows(5), (workbook) => (workbook.structureProtected = true));
    await expect(writeTable({ sheet: 'Bevindingen', title: [], headers: ['x'], rows: [] })).rejects.toMatchObject({
      kind: 'protected',
    });
    expect(here.excel.workbook.sheets).toHaveLength(1);
  });
});

describe('a workbook that changes while it is used', () => {
  test('by a colleague who types: the row is read again before anything is shown as the difference', async () => {
    const { sheet } = await here.open(rows(30));
    new UserEdits(here.excel.workbook).type(sheet, 3, 2, 'zomaar');
    await until(() => here.book.state.get().checked?.ready === 29);
    expect((await here.book.fresh()).ready).toBe(29);
  });

  test('and is not checked along, says that it is behind, and is read before the difference', async () => {
    const { sheet, state } = await here.open(rows(30));
    await here.book.prefer({ live: false });
    new UserEdits(here.excel.workbook).type(sheet, 3, 2, 'zomaar');
    await until(() => state().stale);
    expect(state().checked?.ready).toBe(30);
    expect((await here.book.fresh()).ready).toBe(29);
    expect(state().stale).toBe(false);
  });

  test('and loses a column: every row waits, and nothing is submitted by its place', async () => {
    await here.open(rows(30));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('C:C').delete('Left');
      await context.sync();
    });
    expect((await here.book.fresh()).ready).toBe(0);
    const { registrations, heldBack } = await here.book.toSubmit();
    expect([registrations.rows, heldBack.length]).toEqual([0, 30]);
  });

  test('and loses the sheet itself: nothing is left to submit, and nothing is said to be withdrawn', async () => {
    const { sheet } = await here.open(rows(30));
    here.excel.workbook.perform('user', () => {
      here.excel.workbook.addSheet('Iets anders');
      here.excel.workbook.deleteSheet(sheet);
    });
    expect((await here.book.fresh()).tables).toEqual([]);
    expect((await here.book.toSubmit()).registrations.rows).toBe(0);
    expect(await here.book.placeOf('2023-7')).toBeNull();
    await expect(selectCell({ sheet: sheet.name, row: 1, column: 0 })).rejects.toMatchObject({ kind: 'gone' });
  });

  test('and gets another name: cells are found again', async () => {
    const { sheet } = await here.open(rows(30));
    here.excel.workbook.perform('user', () => here.excel.workbook.renameSheet(sheet, 'Oud'));
    const { tables } = await here.book.fresh();
    expect(tables[0]?.sheet).toBe('Oud');
    expect(await here.book.placeOf('2023-7')).toMatchObject({ sheet: 'Oud' });
  });

  test('and turns live checking on again: what changed meanwhile is checked', async () => {
    const { sheet, state } = await here.open(rows(30));
    await here.book.prefer({ live: false });
    new UserEdits(here.excel.workbook).type(sheet, 3, 2, 'zomaar');
    await until(() => state().stale);
    await here.book.prefer({ live: true });
    expect(state().checked?.ready).toBe(29);
  });
});
