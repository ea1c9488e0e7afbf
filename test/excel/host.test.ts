import { describe, expect, it } from 'vitest';
import { openExcel, refusal } from './opening.ts';

describe('the host', () => {
  it('counts syncs and what the add-in keeps without letting go', async () => {
    const { Excel, host } = openExcel();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
      expect(host.references.count).toBe(1);
    });
    expect(host.references.count).toBe(0);
  });

  it('keeps what was done before a refusal, as Excel does', async () => {
    const excel = openExcel();
    await refusal(excel, (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['eerst']];
      sheet.getRange('A2').values = [['te', 'veel']];
      return context.sync();
    });
    expect(excel.workbook.active.value(0, 0)).toBe('eerst');
  });

  it('records what it does not do, finds it again and lists it', async () => {
    const { Excel, host } = openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const shape = sheet.shapes.addTextBox('Let op');
      shape.name = 'Opmerking';
      sheet.shapes.load('items/name');
      await context.sync();
      expect(sheet.shapes.items.map(({ name }) => name)).toEqual(['Opmerking']);
    });
    expect(host.journal.of('ShapeCollection.AddTextBox')).toEqual([
      { member: 'ShapeCollection.AddTextBox', kind: 'call', values: ['Let op'] },
    ]);
  });

  it('makes Excel global for modules under test, and takes it away again', () => {
    const excel = openExcel();
    const remove = excel.install();
    expect((globalThis as { Excel?: unknown }).Excel).toBe(excel.Excel);
    remove();
    expect('Excel' in globalThis).toBe(false);
  });
});
