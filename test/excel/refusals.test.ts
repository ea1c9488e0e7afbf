import { describe, expect, it } from 'vitest';
import { parseArea } from './model/index.ts';
import { openExcel, refusal } from './opening.ts';

describe('the stand-in refuses', () => {
  it('values that were not loaded', async () => {
    const error = await refusal(openExcel(), async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      await context.sync();
      return range.values;
    });
    expect(error?.code).toBe('PropertyNotLoaded');
  });

  it('a list of values of another size than the range', async () => {
    const error = await refusal(openExcel(), (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = [[1, 2]];
      return context.sync();
    });
    expect([error?.code, error?.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Range.values']);
  });

  it('a large list of another size, which the library would split', async () => {
    const error = await refusal(openExcel(), (context) => {
      const values = Array.from({ length: 2000 }, () => [1, 2]);
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2001').values = values;
      return context.sync();
    });
    expect(error?.code).toBe('InvalidArgument');
  });

  it('more than five million cells at once', async () => {
    const error = await refusal(openExcel(), async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:J500001').load('values');
      await context.sync();
    });
    expect(error?.code).toBe('RangeExceedsLimit');
  });

  it('a request over 5 MB', async () => {
    const error = await refusal(openExcel(), (context) => {
      const values = Array.from({ length: 20_000 }, () => Array.from({ length: 30 }, () => 'xxxxxxxxxxxx'));
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:AD20000').values = values;
      return context.sync();
    });
    expect(error?.code).toBe('RequestPayloadSizeLimitExceeded');
  });

  it('an answer over 5 MB', async () => {
    const excel = openExcel();
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
    const error = await refusal(openExcel(), (context) => {
      context.workbook.worksheets.getActiveWorksheet().name = name;
      return context.sync();
    });
    expect(error?.code).toBe('InvalidArgument');
  });

  it('a second sheet with a name, whatever its case', async () => {
    const error = await refusal(openExcel(), (context) => {
      context.workbook.worksheets.add('BLAD1');
      return context.sync();
    });
    expect(error?.code).toBe('ItemAlreadyExists');
  });

  it('a table over another table', async () => {
    const error = await refusal(openExcel(), (context) => {
      const { tables } = context.workbook.worksheets.getActiveWorksheet();
      tables.add('A1:C4', true);
      tables.add('C4:D9', true);
      return context.sync();
    });
    expect(error?.code).toBe('InvalidArgument');
  });

  it('a sheet, table or name that is not there', async () => {
    const excel = openExcel();
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
    const excel = openExcel();
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
    const excel = openExcel();
    excel.workbook.active.setProtection({});
    const error = await refusal(excel, (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['x']];
      return context.sync();
    });
    expect(error?.code).toBe('AccessDenied');
  });

  it('writing below a protected sheet, but not in cells that were unlocked', async () => {
    const excel = openExcel();
    excel.workbook.active.patchStyle(parseArea('B:B'), { locked: false });
    excel.workbook.active.setProtection({});
    await excel.Excel.run((context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B20000').values = [['mag']];
      return context.sync();
    });
    const error = await refusal(excel, (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A20000:B20001').values = 'x' as never;
      return context.sync();
    });
    expect([excel.workbook.active.value(19_999, 1), error?.code]).toEqual(['mag', 'AccessDenied']);
  });

  it('a property that Excel does not have', async () => {
    const error = await refusal(openExcel(), async (context) => {
      context.workbook.worksheets.getActiveWorksheet().load('naam' as 'name');
      await context.sync();
    });
    expect(error?.code).toBe('ApiNotFound');
  });

  it('a member that the stand-in does not have, by that name', async () => {
    const error = await refusal(openExcel(), (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').flashFill();
      return context.sync();
    });
    expect([error?.code, error?.message]).toEqual([
      'NotImplemented',
      'The Excel stand-in does not have Range.flashFill.',
    ]);
  });

  it('an API that the declared requirement sets lack', async () => {
    const error = await refusal(openExcel({ requirements: { ExcelApi: '1.8' } }), (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRanges('A1,B2');
      return context.sync();
    });
    expect(error?.code).toBe('ApiNotFound');
  });

  it('hiding or deleting the last visible sheet', async () => {
    const error = await refusal(openExcel(), (context) => {
      context.workbook.worksheets.getActiveWorksheet().delete();
      return context.sync();
    });
    expect(error?.code).toBe('InvalidOperation');
  });
});
