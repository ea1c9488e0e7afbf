import { describe, expect, test } from 'vitest';
import { freeSheetName, loadProfile, saveProfile, writeTable } from '#addin/excel/index.ts';
import { emptyProfile } from '#shared/sheet/index.ts';
import { inOwnExcel } from './in-excel.ts';

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
    expect(await loadProfile()).toEqual(emptyProfile);
    const profile = {
      columns: { 'mijn kop': 'grounds' },
      labels: { grounds: { heerkomst: 'G01' } },
      dateOrders: {},
    } as const;
    await saveProfile(profile);
    expect(await loadProfile()).toEqual(profile);
  });

  test('an odd setting is left out instead of stopping a check', async () => {
    await saveProfile({
      columns: { a: 'bestaat-niet', b: 'ignore' },
      labels: { onzin: { x: 'y' } },
      dateOrders: { d: 'zomaar' },
    } as never);
    expect(await loadProfile()).toEqual({ columns: { b: 'ignore' }, labels: {}, dateOrders: {} });
  });
});
