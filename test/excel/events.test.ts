import { describe, expect, it } from 'vitest';
import { UserEdits, parseArea } from './model/index.ts';
import { openExcel } from './opening.ts';

/** An event handler that writes down what it hears. */
const note = (heard: unknown[], what: unknown): Promise<void> => Promise.resolve(void heard.push(what));

describe('events', () => {
  it('tell the add-in what a person typed, with the value before and after', async () => {
    const { Excel, workbook, settled } = openExcel();
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().onChanged.add(async (event) => {
        heard.push([
          event.address,
          event.changeType,
          event.source,
          event.details.valueBefore,
          event.details.valueAfter,
        ]);
        await Excel.run(async (inner) => {
          const range = event.getRange(inner).load('values');
          await inner.sync();
          heard.push(range.values);
        });
      });
      await context.sync();
    });
    new UserEdits(workbook).type(workbook.active, 2, 1, '13');
    await settled();
    expect(heard).toEqual([['B3', 'RangeEdited', 'Local', '', 13], [[13]]]);
  });

  it('say which changes the add-in made itself, after its own sync', async () => {
    const { Excel, settled } = openExcel();
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add(({ triggerSource }) => note(heard, triggerSource));
      await context.sync();
      sheet.getRange('A1').values = [['x']];
      await context.sync();
      heard.push('synced');
    });
    await settled();
    expect(heard).toEqual(['synced', 'ThisLocalAddin']);
  });

  it('stop when they are removed, and while they are switched off', async () => {
    const { Excel, workbook, settled } = openExcel();
    const edits = new UserEdits(workbook);
    let count = 0;
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(() => Promise.resolve(count++));
      await context.sync();
      context.runtime.enableEvents = false;
      await context.sync();
      edits.type(workbook.active, 0, 0, 'ongehoord');
      context.runtime.enableEvents = true;
      await context.sync();
      return added;
    });
    edits.type(workbook.active, 0, 0, 'gehoord');
    await settled();
    await Excel.run(handler.context, (context) => {
      handler.remove();
      return context.sync();
    });
    edits.type(workbook.active, 0, 0, 'ongehoord');
    await settled();
    expect(count).toBe(1);
  });

  it('follow selection and sheets', async () => {
    const { Excel, workbook, settled } = openExcel({ requirements: { ExcelApiOnline: '1.1' } });
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      context.workbook.onSelectionChanged.add(() => note(heard, 'workbook selection'));
      worksheets.getActiveWorksheet().onSelectionChanged.add(({ address }) => note(heard, address));
      worksheets.onActivated.add(() => note(heard, 'activated'));
      worksheets.onAdded.add(() => note(heard, 'added'));
      worksheets.onDeleted.add(() => note(heard, 'deleted'));
      worksheets.onNameChanged.add(({ nameAfter }) => note(heard, nameAfter));
      await context.sync();
    });
    workbook.perform('user', () => {
      workbook.active.select([parseArea('B2:B3'), parseArea('D1')]);
      const sheet = workbook.addSheet('Nieuw');
      workbook.renameSheet(sheet, 'Anders');
      workbook.activate(sheet);
      workbook.deleteSheet(sheet);
    });
    await settled();
    expect(heard.filter((one) => one !== 'workbook selection')).toEqual([
      'B2:B3,D1',
      'added',
      'Anders',
      'activated',
      'activated',
      'deleted',
    ]);
    expect(heard).toContain('workbook selection');
  });
});
