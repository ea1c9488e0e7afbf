import { describe, expect, it } from 'vitest';
import { parseArea } from './model/index.ts';
import { openExcel, refusal } from './opening.ts';

describe('a range', () => {
  it('gives back what was written, as Excel reads it', async () => {
    const { Excel } = openExcel();
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:C2').values = [
        ['Naam', '12', '2023-05-03'],
        [true, "'0612", '=SUM(B1)'],
      ];
      const used = sheet.getUsedRange();
      used.load('values,formulas,text,valueTypes,address,numberFormat');
      await context.sync();
      return used.toJSON();
    });
    expect(read.address).toBe('Blad1!A1:C2');
    expect(read.values).toEqual([
      ['Naam', 12, 45049],
      [true, '0612', ''],
    ]);
    expect(read.text?.[0]).toEqual(['Naam', '12', '3-5-2023']);
    expect(read.formulas?.[1]).toEqual([true, '0612', '=SUM(B1)']);
    expect(read.valueTypes).toEqual([
      ['String', 'Double', 'Double'],
      ['Boolean', 'String', 'Empty'],
    ]);
  });

  it('takes 20,000 × 10 in one sync, which the library splits', async () => {
    const excel = openExcel();
    const last = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const values = Array.from({ length: 20_000 }, (_, row) =>
        Array.from({ length: 10 }, (__, at) => `r${row}c${at}`),
      );
      sheet.getRange('A1:J20000').values = values;
      await context.sync();
      const cell = sheet.getRange('J20000');
      cell.load('values');
      await context.sync();
      return cell.values[0]?.[0] as unknown;
    });
    expect(last).toBe('r19999c9');
    expect(excel.workbook.active.used()).toEqual(parseArea('A1:J20000'));
  });

  it('leaves cells alone where null is written', async () => {
    const { Excel, workbook } = openExcel();
    workbook.active.write(parseArea('A1:B1'), [['a', 'b']]);
    await Excel.run((context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1').values = [[null, '']];
      return context.sync();
    });
    expect(workbook.active.values(parseArea('A1:B1'))).toEqual([['a', null]]);
  });

  it('gives no values for whole columns, and no writing to them', async () => {
    const excel = openExcel();
    await excel.Excel.run(async (context) => {
      const column = context.workbook.worksheets.getActiveWorksheet().getRange('A:A');
      column.load('values,address');
      await context.sync();
      expect([column.values, column.address]).toEqual([null, 'Blad1!A:A']);
    });
    const error = await refusal(excel, (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A:A').values = 'x' as never;
      return context.sync();
    });
    expect(error?.code).toBe('InvalidArgument');
  });

  it('finds its way: edges, intersections, offsets, special cells', async () => {
    const { Excel, workbook } = openExcel();
    workbook.active.write(parseArea('B2:C4'), [
      ['kop', 'kop'],
      ['a', null],
      ['b', 1],
    ]);
    const addresses = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const start = sheet.getRange('B2');
      const ranges = [
        start.getRangeEdge('Down'),
        start.getSurroundingRegion(),
        sheet.getRange('A1:B3').getIntersection('B3:D9'),
        start.getOffsetRange(1, 1).getResizedRange(1, 0),
        start.getBoundingRect('D5'),
        start.getEntireRow(),
        sheet.getRange('B2:C4').getLastCell(),
      ];
      const blanks = sheet.getRange('B2:C4').getSpecialCells('Blanks');
      const none = sheet.getRange('B2:C4').getSpecialCellsOrNullObject('Formulas');
      for (const range of [...ranges, blanks]) range.load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
      return [...ranges, blanks].map(({ address }) => address.replace('Blad1!', ''));
    });
    expect(addresses).toEqual(['B4', 'B2:C4', 'B3', 'C3:C4', 'B2:D5', '2:2', 'C4', 'C3']);
  });

  it('keeps pointing at its cells when rows are inserted above', async () => {
    const { Excel } = openExcel();
    const address = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('B2');
      range.load('address');
      await context.sync();
      sheet.getRange('1:3').insert('Down');
      await context.sync();
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe('Blad1!B5');
  });
});

describe('looks', () => {
  it('of many scattered cells are set in one action', async () => {
    const excel = openExcel();
    await excel.Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getActiveWorksheet().getRanges('A1,B2:B4,D9');
      areas.format.fill.color = 'orange';
      areas.format.font.bold = true;
      areas.load('areaCount,cellCount');
      await context.sync();
      expect([areas.areaCount, areas.cellCount]).toEqual([3, 5]);
    });
    const { active } = excel.workbook;
    expect([active.style(0, 0).fill, active.style(3, 1).bold, active.style(0, 1).fill]).toEqual([
      '#FFA500',
      true,
      null,
    ]);
  });

  it('that differ between cells are null, and no fill is white', async () => {
    const { Excel, workbook } = openExcel();
    workbook.active.patchStyle(parseArea('A1'), { fill: '#FF0000' });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const mixed = sheet.getRange('A1:A2').load('format/fill/color');
      const plain = sheet.getRange('C1').load('format/fill/color');
      await context.sync();
      expect([mixed.format.fill.color, plain.format.fill.color]).toEqual([null, '#FFFFFF']);
    });
  });

  it('come off without the values', async () => {
    const { Excel, workbook } = openExcel();
    workbook.active.write(parseArea('A1'), [['x']]);
    workbook.active.patchStyle(parseArea('A1'), { fill: '#FF0000' });
    await Excel.run((context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').format.fill.clear();
      return context.sync();
    });
    expect([workbook.active.style(0, 0).fill, workbook.active.value(0, 0)]).toEqual([null, 'x']);
  });
});
