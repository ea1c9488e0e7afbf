import { describe, expect, it } from 'vitest';
import { formatArea, parseArea } from './model/index.ts';
import { openExcel } from './opening.ts';

describe('tables', () => {
  it('are added, filled, styled, sized and taken away', async () => {
    const { Excel, workbook } = openExcel();
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
    const { Excel, workbook } = openExcel();
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
