import { describe, expect, it } from 'vitest';
import { WorkbookModel, formatArea, parseArea } from './model/index.ts';
import { openExcel } from './opening.ts';
import { writeXlsx } from './xlsx/index.ts';

describe('the document', () => {
  it('keeps settings of both kinds in one place', async () => {
    const { Excel, Office, workbook } = openExcel();
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
    const { Excel } = openExcel();
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
    const { Excel, workbook } = openExcel();
    const ids = await Excel.run(async (context) => {
      const added = context.workbook.insertWorksheetsFromBase64(base64, { positionType: 'End' });
      await context.sync();
      return added.value;
    });
    const sheet = workbook.findSheet(ids[0]!)!;
    expect([sheet.name, sheet.value(1, 1), sheet.style(0, 0).bold]).toEqual(['Blad1 (2)', 45, true]);
  });

  it('refuses bytes that are no workbook', async () => {
    const { Excel } = openExcel();
    const failing = Excel.run((context) => {
      context.workbook.insertWorksheetsFromBase64(btoa('geen werkboek'));
      return context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('keeps validation rules per area', async () => {
    const { Excel, workbook } = openExcel();
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
    const { Excel, workbook } = openExcel();
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
    const { Office, settled } = openExcel();
    const { addin } = Office as unknown as typeof globalThis.Office;
    const heard: string[] = [];
    await addin.onVisibilityModeChanged(({ visibilityMode }) => void heard.push(visibilityMode));
    await addin.hide();
    await addin.showAsTaskpane();
    await settled();
    expect(heard).toEqual(['Hidden', 'Taskpane']);
  });

  it('refuses a token unless the test gives one', async () => {
    await expect(openExcel().Office.auth.getAccessToken()).rejects.toMatchObject({ code: 13001 });
    const signedIn = openExcel({ getAccessToken: () => Promise.resolve('jeton') });
    await expect(signedIn.Office.auth.getAccessToken()).resolves.toBe('jeton');
  });
});
