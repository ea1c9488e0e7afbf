import { describe, expect, it } from 'vitest';
import { UserEdits, WorkbookModel, formatArea, parseArea } from './model/index.ts';
import { createExcel } from './transport/node-harness.ts';
import { writeXlsx } from './xlsx/index.ts';

const open = () => createExcel(new WorkbookModel());

describe('tables', () => {
  it('are added, filled, styled, sized and taken away', async () => {
    const { Excel, workbook } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B1').values = [['Grond', 'Aantal']];
      const table = sheet.tables.add('A1:B2', true);
      table.name = 'tblGronden';
      table.style = 'TableStyleLight9';
      table.rows.add(undefined, [
        ['Herkomst', 45],
        ['Geslacht', 12],
      ]);
      table.columns.getItem('Aantal').getDataBodyRange().numberFormat = [['#,##0'], ['#,##0'], ['#,##0']];
      table.columns.add(undefined, [['Deel'], [0.1], [0.2], [0.3]]);
      table.columns.load('items/name');
      const body = table.getDataBodyRange().load('address');
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(['Grond', 'Aantal', 'Deel']);
      expect(body.address).toBe('Blad1!A2:C4');
      table.rows.getItemAt(0).delete();
      table.resize('A1:C9');
      await context.sync();
    });
    const [table] = workbook.tables;
    expect(table && [table.name, table.look.style, formatArea(table.area)]).toEqual([
      'tblGronden',
      'TableStyleLight9',
      'A1:C9',
    ]);
    expect(workbook.active.values(parseArea('A2:C3'))).toEqual([
      ['Herkomst', 45, 0.2],
      ['Geslacht', 12, 0.3],
    ]);
  });

  it('hide the rows that a filter leaves out', async () => {
    const { Excel, workbook } = open();
    workbook.active.write(parseArea('A1:A4'), [['Grond'], ['a'], ['b'], ['a']]);
    await Excel.run((context) => {
      const table = context.workbook.worksheets.getActiveWorksheet().tables.add('A1:A4', true);
      table.columns.getItemAt(0).filter.applyValuesFilter(['a']);
      return context.sync();
    });
    expect(workbook.active.rows.hiddenIndexes()).toEqual([2]);
    await Excel.run((context) => {
      context.workbook.tables.getItemAt(0).clearFilters();
      return context.sync();
    });
    expect(workbook.active.rows.hiddenIndexes()).toEqual([]);
  });
});

describe('events', () => {
  it('tell the add-in what a person typed, with the value before and after', async () => {
    const { Excel, workbook, settled } = open();
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
    const { Excel, settled } = open();
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add(async ({ triggerSource }) => void heard.push(triggerSource));
      await context.sync();
      sheet.getRange('A1').values = [['x']];
      await context.sync();
      heard.push('synced');
    });
    await settled();
    expect(heard).toEqual(['synced', 'ThisLocalAddin']);
  });

  it('stop when they are removed, and while they are switched off', async () => {
    const { Excel, workbook, settled } = open();
    const edits = new UserEdits(workbook);
    let count = 0;
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async () => void count++);
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
    const { Excel, workbook, settled } = createExcel(new WorkbookModel(), { requirements: { ExcelApiOnline: '1.1' } });
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      context.workbook.onSelectionChanged.add(async () => void heard.push('workbook selection'));
      worksheets.getActiveWorksheet().onSelectionChanged.add(async ({ address }) => void heard.push(address));
      worksheets.onActivated.add(async () => void heard.push('activated'));
      worksheets.onAdded.add(async () => void heard.push('added'));
      worksheets.onDeleted.add(async () => void heard.push('deleted'));
      worksheets.onNameChanged.add(async ({ nameAfter }) => void heard.push(nameAfter));
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

describe('the document', () => {
  it('keeps settings of both kinds in one place', async () => {
    const { Excel, Office, workbook } = open();
    Office.context.document.settings.set('profiel', { a: 1 });
    expect(workbook.settings.size).toBe(0);
    Office.context.document.settings.saveAsync();
    await Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem('profiel').load('value');
      context.workbook.settings.add('tweede', [1, 2]);
      await context.sync();
      expect(setting.value).toEqual({ a: 1 });
    });
    expect(workbook.settings.get('tweede')).toEqual([1, 2]);
  });

  it('has names that lead to ranges', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.workbook.names.add('Registraties', sheet.getRange('B2:C9'));
      await context.sync();
      const byName = context.workbook.names.getItem('Registraties').getRange().load('address');
      const byAddress = sheet.getRange('Registraties').load('address');
      await context.sync();
      expect([byName.address, byAddress.address]).toEqual(['Blad1!B2:C9', 'Blad1!B2:C9']);
    });
  });

  it('takes in the sheets of another workbook, with a new name where one is taken', async () => {
    const other = new WorkbookModel();
    other.active.write(parseArea('A1:B2'), [
      ['Grond', 'Aantal'],
      ['Herkomst', 45],
    ]);
    other.active.patchStyle(parseArea('A1:B1'), { bold: true });
    const base64 = Buffer.from(await writeXlsx(other)).toString('base64');
    const { Excel, workbook } = open();
    const ids = await Excel.run(async (context) => {
      const added = context.workbook.insertWorksheetsFromBase64(base64, { positionType: 'End' });
      await context.sync();
      return added.value;
    });
    const sheet = workbook.findSheet(ids[0]!)!;
    expect([sheet.name, sheet.value(1, 1), sheet.style(0, 0).bold]).toEqual(['Blad1 (2)', 45, true]);
  });

  it('refuses bytes that are no workbook', async () => {
    const { Excel } = open();
    const failing = Excel.run((context) => {
      context.workbook.insertWorksheetsFromBase64(btoa('geen werkboek'));
      return context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('keeps validation rules per area', async () => {
    const { Excel, workbook } = open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A9');
      range.dataValidation.rule = { list: { inCellDropDown: true, source: 'ja,nee' } };
      await context.sync();
      range.getCell(3, 0).dataValidation.clear();
      const { dataValidation } = range.getCell(0, 0);
      dataValidation.load('type');
      await context.sync();
      expect(dataValidation.type).toBe('List');
    });
    expect(workbook.active.validations.map(({ area }) => formatArea(area))).toEqual(['A1:A3', 'A5:A9']);
  });

  it('freezes panes and protects sheets', async () => {
    const { Excel, workbook } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.freezePanes.freezeRows(5);
      sheet.protection.protect();
      sheet.protection.load('protected');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
    });
    expect(workbook.active.freeze).toEqual({ rows: 5, columns: 0 });
  });
});

describe('Office around Excel', () => {
  it('shows and hides the pane and tells those who listen', async () => {
    const { Office, settled } = open();
    const { addin } = Office as unknown as typeof globalThis.Office;
    const heard: string[] = [];
    await addin.onVisibilityModeChanged(({ visibilityMode }) => void heard.push(visibilityMode));
    await addin.hide();
    await addin.showAsTaskpane();
    await settled();
    expect(heard).toEqual(['Hidden', 'Taskpane']);
  });

  it('refuses a token unless the test gives one', async () => {
    await expect(open().Office.auth.getAccessToken()).rejects.toMatchObject({ code: 13001 });
    const signedIn = createExcel(new WorkbookModel(), { getAccessToken: () => Promise.resolve('jeton') });
    await expect(signedIn.Office.auth.getAccessToken()).resolves.toBe('jeton');
  });
});
