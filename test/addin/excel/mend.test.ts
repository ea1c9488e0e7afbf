import { describe, expect, test } from 'vitest';
import { ExcelTrouble, selectCell, selectedCell, undoFixes, writeFixes } from '#addin/excel/index.ts';
import type { Mend } from '#addin/excel/index.ts';
import { colour, inOwnExcel, write } from './in-excel.ts';

const here = inOwnExcel();

const mend = (row: number, column: number, value: string | number | null, instead?: string): Mend => ({
  fix: { writes: [{ cell: { sheet: here.sheet.name, row, column }, value }] },
  instead,
});

describe('mending cells', () => {
  test('writes exactly the cells of the mend', async () => {
    await write(here.sheet, 0, 0, [
      ['heerkomst', 'heerkomst'],
      ['Leeftijd', 'heerkomst'],
    ]);
    await writeFixes([mend(0, 0, 'Herkomst'), mend(1, 1, 'Herkomst')]);
    expect(here.sheet.value(0, 0)).toBe('Herkomst');
    expect(here.sheet.value(0, 1)).toBe('heerkomst');
    expect(here.sheet.value(1, 1)).toBe('Herkomst');
  });

  test('touches nothing else of the cell, nor any other cell', async () => {
    await write(here.sheet, 0, 0, [
      ['heerkomst', '=A1'],
      [45_000, 'Leeftijd'],
    ]);
    await colour(here.sheet, 'A1', '#FFFF00');
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      cell.format.font.bold = true;
      cell.format.font.italic = true;
      cell.numberFormat = [['@']];
      await context.sync();
    });
    const seen = () =>
      [0, 1, 2].flatMap((row) =>
        [0, 1, 2].map((column) => ({
          text: row === 0 && column === 0 ? '' : here.sheet.editText(row, column),
          style: here.sheet.style(row, column),
        })),
      );
    const before = seen();
    await writeFixes([mend(0, 0, 'Herkomst', 'heerkomst')]);
    expect(here.sheet.value(0, 0)).toBe('Herkomst');
    expect(seen()).toEqual(before);
  });

  test('leaves a cell alone that a colleague changed meanwhile, and says so', async () => {
    await write(here.sheet, 0, 0, [['Geslacht', '  heerkomst; leeftijd']]);
    const mended = await writeFixes([
      mend(0, 0, 'Herkomst', 'heerkomst'),
      mend(0, 1, 'Herkomst; leeftijd', 'heerkomst'),
    ]);
    expect([mended.cells.length, mended.leftAlone]).toEqual([1, 1]);
    expect([here.sheet.value(0, 0), here.sheet.value(0, 1)]).toEqual(['Geslacht', 'Herkomst; leeftijd']);
  });

  test('five thousand cells alike take few syncs, tell how far they are, and can be taken back', async () => {
    await write(
      here.sheet,
      0,
      0,
      Array.from({ length: 5_000 }, () => ['heerkomst']),
    );
    const mends = Array.from({ length: 5_000 }, (_, row) => mend(row, 0, 'Herkomst', 'heerkomst'));
    const seen: number[] = [];
    const before = here.excel.host.syncs;
    const mended = await writeFixes(mends, { onProgress: (done) => seen.push(done) });
    expect(here.excel.host.syncs - before).toBeLessThanOrEqual(5);
    expect(seen).toEqual([0, 2_000, 4_000, 5_000]);
    expect(here.sheet.value(4_999, 0)).toBe('Herkomst');
    expect(await undoFixes(mended)).toBe(5_000);
    expect(here.sheet.value(4_999, 0)).toBe('heerkomst');
  });

  test('can be stopped: what was written is told, and can be taken back', async () => {
    await write(
      here.sheet,
      0,
      0,
      Array.from({ length: 5_000 }, () => ['heerkomst']),
    );
    const stop = new AbortController();
    const mends = Array.from({ length: 5_000 }, (_, row) => mend(row, 0, 'Herkomst'));
    const mended = await writeFixes(mends, { signal: stop.signal, onProgress: (done) => done > 0 && stop.abort() });
    expect(mended.cells.length).toBeLessThan(5_000);
    expect(here.sheet.value(4_999, 0)).toBe('heerkomst');
    expect(await undoFixes(mended)).toBe(mended.cells.length);
    expect(here.sheet.value(0, 0)).toBe('heerkomst');
  });

  test('a text that looks like a formula stays a text', async () => {
    await writeFixes([mend(0, 0, '=HYPERLINK("https://voorbeeld.invalid")'), mend(1, 0, '-')]);
    expect([here.sheet.value(0, 0), here.sheet.value(1, 0)]).toEqual(['=HYPERLINK("https://voorbeeld.invalid")', '-']);
  });

  test('can be undone, formulas included', async () => {
    await write(here.sheet, 0, 0, [['oud', '=A1']]);
    const mended = await writeFixes([mend(0, 0, 'nieuw'), mend(0, 1, 'nieuw')]);
    expect(await undoFixes(mended)).toBe(2);
    expect(here.sheet.value(0, 0)).toBe('oud');
    expect(here.sheet.editText(0, 1)).toBe('=A1');
  });

  test('undoing leaves a cell alone that was changed since', async () => {
    await write(here.sheet, 0, 0, [['oud', 'oud']]);
    const mended = await writeFixes([mend(0, 0, 'nieuw'), mend(0, 1, 'nieuw')]);
    await write(here.sheet, 0, 0, [['zelf getypt']]);
    expect(await undoFixes(mended)).toBe(1);
    expect([here.sheet.value(0, 0), here.sheet.value(0, 1)]).toEqual(['zelf getypt', 'oud']);
  });

  test('on a protected sheet says so, and what was done elsewhere can be taken back', async () => {
    await write(here.sheet, 0, 0, [['oud']]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    const open = here.excel.workbook.addSheet('Open');
    const elsewhere: Mend = { fix: { writes: [{ cell: { sheet: open.name, row: 0, column: 0 }, value: 'nieuw' }] } };
    const mended = await writeFixes([elsewhere, mend(0, 0, 'nieuw')]);
    expect(mended.trouble).toEqual(new ExcelTrouble('protected'));
    expect([here.sheet.value(0, 0), open.value(0, 0)]).toEqual(['oud', 'nieuw']);
    expect(mended.cells.map(({ cell }) => cell.sheet)).toEqual(['Open']);
    expect(await undoFixes(mended)).toBe(1);
    expect(open.value(0, 0)).toBeNull();
  });

  test('that Excel refused altogether is not told as done', async () => {
    await write(here.sheet, 0, 0, [['oud'], ['oud']]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    const mended = await writeFixes([mend(0, 0, 'nieuw', 'oud'), mend(1, 0, 'nieuw', 'oud')]);
    expect(mended).toEqual({ cells: [], leftAlone: 0, trouble: new ExcelTrouble('protected') });
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
