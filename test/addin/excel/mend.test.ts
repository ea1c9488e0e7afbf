import { describe, expect, test } from 'vitest';
import { ExcelTrouble, selectCell, selectedCell, undoFixes, writeFixes } from '#addin/excel/index.ts';
import type { Fix } from '#shared/rules/index.ts';
import { inOwnExcel, write } from './in-excel.ts';

const here = inOwnExcel();

const fix = (row: number, column: number, value: string | number | null): Fix => ({
  writes: [{ cell: { sheet: here.sheet.name, row, column }, value }],
});

describe('mending cells', () => {
  test('writes exactly the cells of the mend', async () => {
    await write(here.sheet, 0, 0, [
      ['heerkomst', 'heerkomst'],
      ['Leeftijd', 'heerkomst'],
    ]);
    await writeFixes([fix(0, 0, 'Herkomst'), fix(1, 1, 'Herkomst')]);
    expect(here.sheet.value(0, 0)).toBe('Herkomst');
    expect(here.sheet.value(0, 1)).toBe('heerkomst');
    expect(here.sheet.value(1, 1)).toBe('Herkomst');
  });

  test('a text that looks like a formula stays a text', async () => {
    await writeFixes([fix(0, 0, '=HYPERLINK("https://voorbeeld.invalid")'), fix(1, 0, '-')]);
    expect([here.sheet.value(0, 0), here.sheet.value(1, 0)]).toEqual(['=HYPERLINK("https://voorbeeld.invalid")', '-']);
  });

  test('can be undone, formulas included', async () => {
    await write(here.sheet, 0, 0, [['oud', '=A1']]);
    const mended = await writeFixes([fix(0, 0, 'nieuw'), fix(0, 1, 'nieuw')]);
    expect(await undoFixes(mended)).toBe(2);
    expect(here.sheet.value(0, 0)).toBe('oud');
    expect(here.sheet.editText(0, 1)).toBe('=A1');
  });

  test('undoing leaves a cell alone that was changed since', async () => {
    await write(here.sheet, 0, 0, [['oud', 'oud']]);
    const mended = await writeFixes([fix(0, 0, 'nieuw'), fix(0, 1, 'nieuw')]);
    await write(here.sheet, 0, 0, [['zelf getypt']]);
    expect(await undoFixes(mended)).toBe(1);
    expect([here.sheet.value(0, 0), here.sheet.value(0, 1)]).toEqual(['zelf getypt', 'oud']);
  });

  test('on a protected sheet says so and changes nothing', async () => {
    await write(here.sheet, 0, 0, [['oud']]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    await expect(writeFixes([fix(0, 0, 'nieuw')])).rejects.toEqual(new ExcelTrouble('protected'));
    expect(here.sheet.value(0, 0)).toBe('oud');
  });
});

describe('going to a cell', () => {
  test('selects it, also on another sheet', async () => {
    const second = here.excel.workbook.addSheet('Kwartaal 2');
    await selectCell({ sheet: second.name, row: 121, column: 5 });
    expect(await selectedCell()).toEqual({ sheet: 'Kwartaal 2', row: 121, column: 5 });
  });

  test('says that a sheet is gone', async () => {
    await expect(selectCell({ sheet: 'Weg', row: 0, column: 0 })).rejects.toEqual(new ExcelTrouble('gone'));
  });
});
