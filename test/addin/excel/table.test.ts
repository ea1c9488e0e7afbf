import { describe, expect, test } from 'vitest';
import { ExcelTrouble, freeSheetName, keep, loadKept, writeTable } from '#addin/excel/index.ts';
import { emptyProfile } from '#shared/sheet/index.ts';
import { inOwnExcel, write } from './in-excel.ts';

const here = inOwnExcel();

describe('writing a table', () => {
  test('puts title, headers and rows on a new sheet as an Excel table', async () => {
    const name = await writeTable({
      sheet: 'Meldingen per grond',
      title: ['Meldingen per grond, 2023', 'Bron: Meldbeeld'],
      headers: ['Grond', 'Aantal'],
      rows: [
        ['Herkomst', 412],
        ['=1+1', null],
      ],
      formats: ['@', '#,##0'],
    });
    const sheet = here.excel.workbook.findSheet(name)!;
    expect(here.excel.workbook.active).toBe(sheet);
    expect([sheet.value(0, 0), sheet.value(3, 0), sheet.value(4, 0), sheet.value(4, 1), sheet.value(5, 0)]).toEqual([
      'Meldingen per grond, 2023',
      'Grond',
      'Herkomst',
      412,
      '=1+1',
    ]);
    expect(sheet.tables.map(({ area }) => area)).toEqual([{ top: 3, left: 0, rows: 3, columns: 2 }]);
  });

  test('ten thousand rows arrive in pieces that fit', async () => {
    const rows = Array.from({ length: 10_000 }, (_, row) => [`rij ${row}`, row, 'x'.repeat(100)]);
    const name = await writeTable({ sheet: 'Groot', title: [], headers: ['a', 'b', 'c'], rows });
    expect(here.excel.workbook.findSheet(name)!.value(10_000, 1)).toBe(9_999);
  });

  test('headers stay readable beside the filter button', async () => {
    const table = { title: [], rows: [['x']] };
    const name = await writeTable({ ...table, sheet: 'Smal', headers: ['Gemeente van het voorval'] });
    const sheet = here.excel.workbook.findSheet(name)!;
    const plain = here.excel.workbook.addSheet('Maat');
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(plain.name).getRange('A1');
      cell.values = [['Gemeente van het voorval']];
      cell.format.autofitColumns();
      await context.sync();
    });
    expect(sheet.columns.size(0)).toBeGreaterThanOrEqual(plain.columns.size(0) + 15);
  });

  test('a failure halfway leaves no half sheet, and an earlier one as it was', async () => {
    const table = { sheet: 'Bevindingen', title: [], headers: ['Adres'], replaces: 'Meldbeeld_bevindingen' };
    await writeTable({ ...table, rows: [['A1']] });
    await expect(writeTable({ ...table, rows: [['x'.repeat(40_000)]] })).rejects.toBeInstanceOf(ExcelTrouble);
    expect(here.excel.workbook.sheets.map(({ name }) => name)).toEqual([here.sheet.name, 'Bevindingen']);
    expect(here.excel.workbook.findSheet('Bevindingen')!.value(1, 0)).toBe('A1');
  });

  test('replaces its own earlier sheet, but never one on which somebody wrote something', async () => {
    const table = {
      sheet: 'Bevindingen',
      title: ['Bevindingen'],
      headers: ['Adres'],
      replaces: 'Meldbeeld_bevindingen',
    };
    await writeTable({ ...table, rows: [['A1'], ['A2']] });
    expect(await writeTable({ ...table, rows: [['A3']] })).toBe('Bevindingen');
    const sheets = () => here.excel.workbook.sheets.map(({ name }) => name);
    expect(sheets()).toEqual([here.sheet.name, 'Bevindingen']);
    await write(here.excel.workbook.findSheet('Bevindingen')!, 3, 4, [['gebeld']]);
    expect(await writeTable({ ...table, rows: [['A4']] })).toBe('Bevindingen (2)');
    expect(here.excel.workbook.findSheet('Bevindingen')!.value(3, 4)).toBe('gebeld');
  });

  test('leads from each row to its cell, and is ready to be printed', async () => {
    const quarter = here.excel.workbook.addSheet("Kwartaal '2 oud");
    const name = await writeTable({
      sheet: 'Bevindingen',
      title: ['Bevindingen'],
      headers: ['Adres', 'Zin'],
      rows: [
        ['F122', 'Een zin'],
        ['Hele blad', '=1+1'],
      ],
      links: [{ sheet: quarter.name, row: 121, column: 5 }, null],
      widths: [null, 300],
      print: true,
    });
    const sheet = here.excel.workbook.findSheet(name)!;
    expect(sheet.hyperlinks.get(3, 0)).toMatchObject({ documentReference: "'Kwartaal ''2 oud'!F122" });
    expect([sheet.value(3, 0), sheet.value(4, 1), sheet.hyperlinks.get(4, 0)]).toEqual(['F122', '=1+1', undefined]);
    expect(sheet.style(3, 1).wrap).toBe(true);
    const layout = here.excel.host.journal.entries.filter(({ member }) => member.startsWith('PageLayout.'));
    expect(layout.map(({ member, values }) => [member, values[0]])).toEqual([
      ['PageLayout.Orientation', 'Landscape'],
      ['PageLayout.PaperSize', 'A4'],
      ['PageLayout.Zoom', { horizontalFitToPages: 1 }],
      ['PageLayout.SetPrintTitleRows', '$3:$3'],
    ]);
  });

  test('a name that is taken gets a number', async () => {
    const table = { sheet: 'Telling', title: [], headers: ['a'], rows: [['1']] };
    expect([await writeTable(table), await writeTable(table)]).toEqual(['Telling', 'Telling (2)']);
  });

  test('a name that Excel refuses is made fit', () => {
    expect(freeSheetName('Aard/omvang: [2023]?', [])).toBe('Aard omvang   2023');
    expect(freeSheetName('x'.repeat(40), ['x'.repeat(31)])).toBe(`${'x'.repeat(27)} (2)`);
    expect(freeSheetName("''", [])).toBe('Meldbeeld');
  });
});

describe('what a workbook has been taught', () => {
  test('is nothing at first, and is kept in the workbook', async () => {
    expect((await loadKept()).profile).toEqual(emptyProfile);
    const profile = {
      columns: { 'mijn kop': 'grounds' },
      labels: { grounds: { heerkomst: 'G01' } },
      dateOrders: {},
    } as const;
    await keep('profile', profile);
    expect((await loadKept()).profile).toEqual(profile);
  });

  test('an odd setting is left out instead of stopping a check', async () => {
    await keep('profile', {
      columns: { a: 'bestaat-niet', b: 'ignore' },
      labels: { onzin: { x: 'y' } },
      dateOrders: { d: 'zomaar' },
    } as never);
    expect((await loadKept()).profile).toEqual({ columns: { b: 'ignore' }, labels: {}, dateOrders: {} });
  });
});
