import { describe, expect, test } from 'vitest';
import { ExcelTrouble, readArea, readWorkbook } from '#addin/excel/index.ts';
import { inOwnExcel, write } from './in-excel.ts';

const here = inOwnExcel();

describe('reading a workbook', () => {
  test('an empty workbook is sheets without values', async () => {
    const view = await readWorkbook();
    expect(view).toMatchObject({
      active: here.sheet.name,
      date1904: false,
      sheets: [{ name: here.sheet.name, visible: true, values: [] }],
    });
  });

  test('values keep their place, and empty cells are null', async () => {
    await write(here.sheet, 4, 1, [
      ['Zaaknummer', 'Datum', ''],
      ['2023-1', 45_049, ''],
      ['', '', true],
    ]);
    const [sheet] = (await readWorkbook()).sheets;
    expect(sheet).toMatchObject({
      top: 4,
      left: 1,
      values: [
        ['Zaaknummer', 'Datum'],
        ['2023-1', 45_049],
        [null, null, true],
      ],
    });
  });

  test('tables, merged cells and hidden rows and columns are told', async () => {
    await write(here.sheet, 0, 0, [
      ['a', 'b', 'c'],
      ['1', '2', '3'],
      ['4', '5', '6'],
      ['7', '8', '9'],
    ]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.tables.add('A1:C4', true).name = 'Meldingen';
      sheet.getRange('3:3').rowHidden = true;
      sheet.getRange('B:B').columnHidden = true;
      const other = context.workbook.worksheets.add('Legenda');
      other.getRange('A1:B1').values = [['Codes', '']];
      other.getRange('A1:B1').merge();
      other.getRange('A3').values = [['G01']];
      other.visibility = 'Hidden';
      await context.sync();
    });
    const [first, second] = (await readWorkbook()).sheets;
    expect(first).toMatchObject({
      tables: [{ name: 'Meldingen', area: { top: 0, left: 0, rows: 4, columns: 3 } }],
      hiddenRows: [2],
      hiddenColumns: [1],
    });
    expect(second).toMatchObject({ visible: false, merges: [{ top: 0, left: 0, rows: 1, columns: 2 }] });
  });

  test('a wide sheet arrives whole, in pieces that fit', async () => {
    const rows = Array.from({ length: 3_000 }, (_, row) =>
      Array.from({ length: 25 }, (_, column) => `waarde ${row}-${column}`),
    );
    for (let start = 0; start < rows.length; start += 1_000)
      await write(here.sheet, start, 0, rows.slice(start, start + 1_000));
    const seen: number[] = [];
    const view = await readWorkbook({ onProgress: (done, of) => seen.push(done / of) });
    expect(view.sheets[0]!.values).toEqual(rows);
    expect(seen.at(-1)).toBe(1);
  });

  test('very long texts make the pieces smaller instead of failing', async () => {
    const long = 'x'.repeat(20_000);
    for (let row = 0; row < 300; row += 50)
      await write(
        here.sheet,
        row,
        0,
        Array.from({ length: 50 }, () => [long]),
      );
    const view = await readWorkbook();
    expect(view.sheets[0]!.values).toHaveLength(300);
  });

  test('ten rows in a used range of a million rows are read without asking for the rest', async () => {
    await write(
      here.sheet,
      0,
      0,
      Array.from({ length: 9 }, (_, row) => Array.from({ length: 25 }, () => row)),
    );
    await write(here.sheet, 1_048_575, 24, [['los']]);
    const before = here.excel.host.syncs;
    const view = await readWorkbook();
    expect(view.sheets[0]!.values.filter((row) => row.length > 0)).toHaveLength(10);
    expect(view.sheets[0]!.values).toHaveLength(1_048_576);
    expect(here.excel.host.syncs - before).toBeLessThan(12);
  });

  test('a hundred thousand rows full of gaps are read, though a list of all their parts would be too large', async () => {
    const filled = (row: number, column: number): boolean => row % 2 !== 0 || column % 2 === 0;
    const values = Array.from({ length: 100_000 }, (_, row) =>
      Array.from({ length: 6 }, (__, column) => (filled(row, column) ? 'x' : '')),
    );
    await write(here.sheet, 0, 0, values);
    const [sheet] = (await readWorkbook()).sheets;
    expect(sheet?.values).toHaveLength(100_000);
    expect(sheet?.values[99_998]).toEqual(['x', null, 'x', null, 'x']);
  });

  test('a workbook that counts days from 1904 says so by what its dates show', async () => {
    here.excel.workbook.date1904 = true;
    await write(here.sheet, 0, 0, [['Datum melding'], [43_587]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A2').numberFormat = [['dd-mm-yyyy']];
      await context.sync();
    });
    expect((await readWorkbook()).date1904).toBe(true);
  });

  test('stopping halfway ends the reading', async () => {
    await write(
      here.sheet,
      0,
      0,
      Array.from({ length: 1_000 }, (_, row) => [row]),
    );
    const stop = new AbortController();
    const reading = readWorkbook({ signal: stop.signal, onProgress: () => stop.abort(new Error('gestopt')) });
    await expect(reading).rejects.toThrow('gestopt');
  });

  test('cells that were emptied are told as empty, not left out', async () => {
    await write(here.sheet, 0, 0, [['Zaaknummer']]);
    expect(await readArea(here.sheet.name, { top: 4, left: 2, rows: 2, columns: 2 })).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  test('some cells can be read again by the name of their sheet', async () => {
    await write(here.sheet, 2, 2, [['Herkomst', '']]);
    expect(await readArea(here.sheet.name, { top: 2, left: 2, rows: 1, columns: 2 })).toEqual([['Herkomst', null]]);
    await expect(readArea('Weg', { top: 0, left: 0, rows: 1, columns: 1 })).rejects.toEqual(new ExcelTrouble('gone'));
  });
});
