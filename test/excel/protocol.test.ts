import { describe, expect, it } from 'vitest';
import { WorkbookModel, parseArea } from './model/index.ts';
import { createExcel, type ExcelInNode, type NodeOptions } from './transport/node-harness.ts';

function open(options?: NodeOptions): ExcelInNode {
  return createExcel(new WorkbookModel({ fileName: 'Proef.xlsx' }), options);
}

/** What `Excel.run` fails with: code and place. */
async function refusal(excel: ExcelInNode, batch: (context: Excel.RequestContext) => Promise<unknown>) {
  const error: unknown = await excel.Excel.run(batch).then(
    () => null,
    (reason: unknown) => reason,
  );
  return error as OfficeExtension.Error | null;
}

describe('a range', () => {
  it('gives back what was written, as Excel reads it', async () => {
    const { Excel } = open();
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
    const excel = open();
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
    const { Excel, workbook } = open();
    workbook.active.write(parseArea('A1:B1'), [['a', 'b']]);
    await Excel.run((context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1').values = [[null, '']];
      return context.sync();
    });
    expect(workbook.active.values(parseArea('A1:B1'))).toEqual([['a', null]]);
  });

  it('gives no values for whole columns, and no writing to them', async () => {
    const excel = open();
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
    const { Excel, workbook } = open();
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
    const { Excel } = open();
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
    const excel = open();
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
    const { Excel, workbook } = open();
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
    const { Excel, workbook } = open();
    workbook.active.write(parseArea('A1'), [['x']]);
    workbook.active.patchStyle(parseArea('A1'), { fill: '#FF0000' });
    await Excel.run((context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').format.fill.clear();
      return context.sync();
    });
    expect([workbook.active.style(0, 0).fill, workbook.active.value(0, 0)]).toEqual([null, 'x']);
  });
});

describe('the stand-in refuses', () => {
  it('values that were not loaded', async () => {
    const error = await refusal(open(), async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      await context.sync();
      return range.values;
    });
    expect(error?.code).toBe('PropertyNotLoaded');
  });

  it('a list of values of another size than the range', async () => {
    const error = await refusal(open(), (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = [[1, 2]];
      return context.sync();
    });
    expect([error?.code, error?.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Range.values']);
  });

  it('a large list of another size, which the library would split', async () => {
    const error = await refusal(open(), (context) => {
      const values = Array.from({ length: 2000 }, () => [1, 2]);
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2001').values = values;
      return context.sync();
    });
    expect(error?.code).toBe('InvalidArgument');
  });

  it('more than five million cells at once', async () => {
    const error = await refusal(open(), async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:J500001').load('values');
      await context.sync();
    });
    expect(error?.code).toBe('RangeExceedsLimit');
  });

  it('a request over 5 MB', async () => {
    const error = await refusal(open(), (context) => {
      const values = Array.from({ length: 20_000 }, () => Array.from({ length: 30 }, () => 'xxxxxxxxxxxx'));
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:AD20000').values = values;
      return context.sync();
    });
    expect(error?.code).toBe('RequestPayloadSizeLimitExceeded');
  });

  it('an answer over 5 MB', async () => {
    const excel = open();
    const long = 'x'.repeat(30_000);
    excel.workbook.active.write(
      parseArea('A1:A200'),
      Array.from({ length: 200 }, () => [long]),
    );
    const error = await refusal(excel, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getUsedRange().load('values');
      await context.sync();
    });
    expect(error?.code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it.each(['Blad/1', 'a'.repeat(32), "'Blad", 'Blad?', ''])('the sheet name %s', async (name) => {
    const error = await refusal(open(), (context) => {
      context.workbook.worksheets.getActiveWorksheet().name = name;
      return context.sync();
    });
    expect(error?.code).toBe('InvalidArgument');
  });

  it('a second sheet with a name, whatever its case', async () => {
    const error = await refusal(open(), (context) => {
      context.workbook.worksheets.add('BLAD1');
      return context.sync();
    });
    expect(error?.code).toBe('ItemAlreadyExists');
  });

  it('a table over another table', async () => {
    const error = await refusal(open(), (context) => {
      const { tables } = context.workbook.worksheets.getActiveWorksheet();
      tables.add('A1:C4', true);
      tables.add('C4:D9', true);
      return context.sync();
    });
    expect(error?.code).toBe('InvalidArgument');
  });

  it('a sheet, table or name that is not there', async () => {
    const excel = open();
    for (const ask of [
      (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Nergens').load('name'),
      (context: Excel.RequestContext) => context.workbook.tables.getItem('Nergens').load('name'),
      (context: Excel.RequestContext) => context.workbook.names.getItem('Nergens').load('name'),
    ]) {
      const error = await refusal(excel, (context) => {
        ask(context);
        return context.sync();
      });
      expect(error?.code).toBe('ItemNotFound');
    }
  });

  it('a range whose sheet has gone', async () => {
    const excel = open();
    excel.workbook.addSheet('Weg');
    const error = await refusal(excel, async (context) => {
      const range = context.workbook.worksheets.getItem('Weg').getRange('A1');
      range.load('address');
      await context.sync();
      context.workbook.worksheets.getItem('Weg').delete();
      await context.sync();
      range.load('address');
      await context.sync();
    });
    expect(error?.code).toBe('InvalidReference');
  });

  it('writing to a protected sheet', async () => {
    const excel = open();
    excel.workbook.active.setProtection({});
    const error = await refusal(excel, (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['x']];
      return context.sync();
    });
    expect(error?.code).toBe('AccessDenied');
  });

  it('a property that Excel does not have', async () => {
    const error = await refusal(open(), async (context) => {
      context.workbook.worksheets.getActiveWorksheet().load('naam' as 'name');
      await context.sync();
    });
    expect(error?.code).toBe('ApiNotFound');
  });

  it('a member that the stand-in does not have, by that name', async () => {
    const error = await refusal(open(), (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').flashFill();
      return context.sync();
    });
    expect([error?.code, error?.message]).toEqual([
      'NotImplemented',
      'The Excel stand-in does not have Range.flashFill.',
    ]);
  });

  it('an API that the declared requirement sets lack', async () => {
    const error = await refusal(open({ requirements: { ExcelApi: '1.8' } }), (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRanges('A1,B2');
      return context.sync();
    });
    expect(error?.code).toBe('ApiNotFound');
  });

  it('hiding or deleting the last visible sheet', async () => {
    const error = await refusal(open(), (context) => {
      context.workbook.worksheets.getActiveWorksheet().delete();
      return context.sync();
    });
    expect(error?.code).toBe('InvalidOperation');
  });
});

describe('the host', () => {
  it('counts syncs and what the add-in keeps without letting go', async () => {
    const { Excel, host } = open();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
      expect(host.references.count).toBe(1);
    });
    expect(host.references.count).toBe(0);
  });

  it('keeps what was done before a refusal, as Excel does', async () => {
    const excel = open();
    await refusal(excel, (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['eerst']];
      sheet.getRange('A2').values = [['te', 'veel']];
      return context.sync();
    });
    expect(excel.workbook.active.value(0, 0)).toBe('eerst');
  });

  it('records charts, finds them again and lists what was only recorded', async () => {
    const { Excel, host } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'), 'Auto');
      chart.name = 'Gronden';
      chart.title.text = 'Meldingen per grond';
      sheet.charts.load('items/name');
      await context.sync();
      expect(sheet.charts.items.map(({ name }) => name)).toEqual(['Gronden']);
      const found = sheet.charts.getItem('Gronden').title.load('text');
      await context.sync();
      expect(found.text).toBe('Meldingen per grond');
    });
    expect(host.journal.of('ChartCollection.Add')).toEqual([
      { member: 'ChartCollection.Add', kind: 'call', values: ['ColumnClustered', 'Blad1!A1:B4', 'Auto'] },
    ]);
  });

  it('makes Excel global for modules under test, and takes it away again', async () => {
    const excel = open();
    const remove = excel.install();
    expect((globalThis as { Excel?: unknown }).Excel).toBe(excel.Excel);
    remove();
    expect('Excel' in globalThis).toBe(false);
  });
});
