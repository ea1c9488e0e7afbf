import { describe, expect, test } from 'vitest';
import { createExcel } from '#test/excel/transport/node-harness.ts';
import { markColours, markFindings, watchChanges } from '#addin/excel/index.ts';
import type { Mark } from '#addin/excel/index.ts';
import { colour, fillAt, inOwnExcel, write } from './in-excel.ts';

const here = inOwnExcel();

const error = (row: number, column: number): Mark => ({
  cell: { sheet: here.sheet.name, row, column },
  severity: 'error',
});
const warning = (row: number, column: number): Mark => ({ ...error(row, column), severity: 'warning' });

describe('marking findings in the sheet', () => {
  test('a finding gives its cell a fill, and a mended one gets its own back', async () => {
    await colour(here.sheet, 'B2', '#00B0F0');
    await markFindings([error(1, 1), error(2, 1)]);
    expect([fillAt(here.sheet, 1, 1), fillAt(here.sheet, 2, 1)]).toEqual([markColours.error, markColours.error]);
    await markFindings([]);
    expect([fillAt(here.sheet, 1, 1), fillAt(here.sheet, 2, 1)]).toEqual(['#00B0F0', null]);
  });

  test('the most severe of two findings on a cell colours it', async () => {
    await markFindings([warning(1, 1), error(1, 1), warning(2, 2)]);
    expect([fillAt(here.sheet, 1, 1), fillAt(here.sheet, 2, 2)]).toEqual([markColours.error, markColours.warning]);
  });

  test('a cell whose finding becomes a warning still gets its first fill back', async () => {
    await colour(here.sheet, 'A1', '#FFFF00');
    await markFindings([error(0, 0)]);
    await markFindings([warning(0, 0)]);
    expect(fillAt(here.sheet, 0, 0)).toBe(markColours.warning);
    await markFindings([]);
    expect(fillAt(here.sheet, 0, 0)).toBe('#FFFF00');
  });

  test('nothing else of the looks of a cell is touched', async () => {
    await write(here.sheet, 0, 0, [['Grond']]);
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      cell.format.font.bold = true;
      cell.format.font.color = '#C00000';
      cell.numberFormat = [['@']];
      await context.sync();
    });
    const before = here.sheet.style(0, 0);
    await markFindings([error(0, 0)]);
    expect({ ...here.sheet.style(0, 0), fill: null }).toEqual({ ...before, fill: null });
    await markFindings([]);
    expect(here.sheet.style(0, 0)).toEqual(before);
  });

  test('a colour that somebody gave since is left alone', async () => {
    await markFindings([error(0, 0), error(1, 0)]);
    await colour(here.sheet, 'A1', '#92D050');
    await markFindings([error(1, 0)]);
    expect([fillAt(here.sheet, 0, 0), fillAt(here.sheet, 1, 0)]).toEqual(['#92D050', markColours.error]);
  });

  test('after the workbook was closed and opened again the first fills are still given back', async () => {
    await colour(here.sheet, 'C3', '#FFFF00');
    await markFindings([error(2, 2), error(3, 2)]);
    const reopened = createExcel(here.excel.workbook).install();
    try {
      await markFindings([]);
      expect([fillAt(here.sheet, 2, 2), fillAt(here.sheet, 3, 2)]).toEqual(['#FFFF00', null]);
    } finally {
      reopened();
    }
  });

  test('a row that is put in above takes the marks and their first fills along', async () => {
    await colour(here.sheet, 'B2', '#00B0F0');
    await markFindings([error(1, 1)]);
    const stop = await watchChanges(() => undefined, 10);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('1:2').insert('Down');
      await context.sync();
    });
    await here.excel.settled();
    await markFindings([]);
    await stop();
    expect([fillAt(here.sheet, 1, 1), fillAt(here.sheet, 3, 1)]).toEqual([null, '#00B0F0']);
  });

  test('a refusal halfway loses no first fill', async () => {
    await colour(here.sheet, 'A1', '#FFFF00');
    const second = here.excel.workbook.addSheet('Dicht');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(second.name).protection.protect();
      await context.sync();
    });
    await expect(
      markFindings([error(0, 0), { cell: { sheet: second.name, row: 0, column: 0 }, severity: 'error' }]),
    ).rejects.toMatchObject({ kind: 'protected' });
    await markFindings([]);
    expect(fillAt(here.sheet, 0, 0)).toBe('#FFFF00');
  });

  test('cells on several sheets are marked together', async () => {
    const second = here.excel.workbook.addSheet('Kwartaal 2');
    await markFindings([error(0, 0), { cell: { sheet: second.name, row: 4, column: 4 }, severity: 'warning' }]);
    expect([fillAt(here.sheet, 0, 0), fillAt(second, 4, 4)]).toEqual([markColours.error, markColours.warning]);
  });

  test('a finding on a sheet that is gone by now does no harm', async () => {
    await markFindings([{ cell: { sheet: 'Weg', row: 0, column: 0 }, severity: 'error' }, error(0, 0)]);
    expect(fillAt(here.sheet, 0, 0)).toBe(markColours.error);
  });

  test('one finding more among thousands looks at one cell more', async () => {
    await colour(here.sheet, 'C2000:D2000', '#FFFF00');
    const marks = Array.from({ length: 3_000 }, (_, index) => error(index, 2 + (index % 5)));
    await markFindings(marks);
    const bytes: number[] = [];
    const process = here.excel.host.process.bind(here.excel.host);
    here.excel.host.process = (body) => {
      bytes.push(body.length);
      return process(body);
    };
    await markFindings([...marks, error(4_000, 2)]);
    expect(fillAt(here.sheet, 4_000, 2)).toBe(markColours.error);
    expect(Math.max(...bytes)).toBeLessThan(100_000);
    await markFindings([]);
    expect([fillAt(here.sheet, 1_999, 2), fillAt(here.sheet, 1_999, 3), fillAt(here.sheet, 0, 2)]).toEqual([
      '#FFFF00',
      '#FFFF00',
      null,
    ]);
  });

  test('five thousand findings, some on coloured cells, take at most five syncs to mark and five to clear', async () => {
    await colour(here.sheet, 'C1:C4000', '#DDEBF7');
    await colour(here.sheet, 'C2000:D2000', '#FFFF00');
    const marks = Array.from({ length: 5_000 }, (_, index) => error(index * 2 + (index % 3), 2 + (index % 5)));
    const before = here.excel.host.syncs;
    await markFindings(marks);
    const marked = here.excel.host.syncs;
    expect(marked - before).toBeLessThanOrEqual(5);
    expect(marks.every(({ cell }) => fillAt(here.sheet, cell.row, cell.column) === markColours.error)).toBe(true);
    await markFindings([]);
    expect(here.excel.host.syncs - marked).toBeLessThanOrEqual(5);
    expect(fillAt(here.sheet, 1999, 2)).toBe('#FFFF00');
    expect(marks.some(({ cell }) => fillAt(here.sheet, cell.row, cell.column) === markColours.error)).toBe(false);
  });
});
