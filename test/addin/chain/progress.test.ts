import { beforeEach, describe, expect, test } from 'vitest';
import {
  forgetCases,
  loadProgress,
  progressStore,
  progressTable,
  progressTrouble,
  record,
  undo,
} from '#addin/panes/chain/cases/progress/index.ts';
import { createExcel } from '#test/excel/transport/node-harness.ts';
import { inOwnExcel } from '../excel/in-excel.ts';

const here = inOwnExcel();
beforeEach(() => loadProgress());

const key = { caseNumber: '2023-0418', year: 2023 };
const tick = { ...key, step: 'intake', doneOn: '2023-05-03', note: '' };
const stateOf = (step: string) => progressStore.get().progress.of(key).get(step);

describe('Ticking a step', () => {
  test('keeps it in the workbook, and another pane reads it', async () => {
    await record([tick]);
    const other = createExcel(here.excel.workbook);
    const remove = other.install();
    await loadProgress();
    expect(stateOf('intake')).toMatchObject({ doneOn: '2023-05-03' });
    remove();
    here.excel.install();
  });

  test('shows at once, before Excel has written it', async () => {
    const writing = record([tick]);
    expect(progressStore.get().pending).toEqual([tick]);
    await writing;
    expect(progressStore.get()).toMatchObject({ step: 'ready', pending: [] });
  });

  test('can be undone, back to the note that stood there', async () => {
    await record([{ ...tick, doneOn: null, note: 'gebeld' }]);
    await record([tick]);
    await undo();
    expect(stateOf('intake')).toMatchObject({ doneOn: null, note: 'gebeld' });
    expect(progressStore.get().last).toBeNull();
  });

  test('that was the first word about a step leaves nothing when undone', async () => {
    await record([tick]);
    await undo();
    expect(stateOf('intake')).toBeUndefined();
    expect(progressStore.get().progress.cases).toEqual([]);
  });

  test('twice in a row keeps both, in the order asked', async () => {
    await Promise.all([record([tick]), record([{ ...tick, step: 'plan' }]), record([{ ...tick, doneOn: null }])]);
    expect([stateOf('intake'), stateOf('plan')?.doneOn]).toEqual([undefined, '2023-05-03']);
  });

  test('in a protected workbook keeps nothing, and says so in words', async () => {
    here.excel.workbook.structureProtected = true;
    await record([tick]);
    const { step, error, pending, progress } = progressStore.get();
    expect([step, pending, progress.cases]).toEqual(['not-kept', [], []]);
    expect(progressTrouble(error, 'nl')!.title).toBe('Niet bewaard: het werkboek is beveiligd');
    expect(here.excel.workbook.findSheet(progressTable.sheet)).toBeNull();
    await loadProgress();
    expect(progressStore.get()).toMatchObject({ step: 'ready', closed: 'protected' });
  });

  test('in a damaged table writes nothing, and says which column is gone', async () => {
    await record([tick]);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem(progressTable.table).columns.getItem('Zaaknummer').delete();
      await context.sync();
    });
    await loadProgress();
    expect(progressStore.get().step).toBe('unread');
    expect(progressTrouble(progressStore.get().error, 'nl')!.text).toContain('ontbreekt ‘Zaaknummer’');
  });
});

test('cases that have gone can be cleaned up', async () => {
  await record([tick, { ...tick, caseNumber: 'weg' }]);
  await forgetCases([{ caseNumber: 'weg', year: 2023 }]);
  expect(progressStore.get().progress.cases).toEqual([key]);
});
