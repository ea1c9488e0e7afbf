import { describe, expect, test } from 'vitest';
import { ExcelTrouble } from '#addin/excel/index.ts';
import { placeBlocks, writeReport } from '#addin/excel/report/index.ts';
import type { ReportSheet } from '#addin/excel/report/index.ts';
import { inOwnExcel } from './in-excel.ts';

const here = inOwnExcel();

const grounds: ReportSheet = {
  name: 'Gronden',
  blocks: [
    { kind: 'title', text: 'Gronden' },
    { kind: 'paragraph', text: 'Het vaakst genoemd is herkomst: 910 meldingen.' },
    { kind: 'chart', shape: 'bar', title: 'Meldingen naar grond', table: 'ground', series: [1, 2] },
    {
      kind: 'table',
      id: 'ground',
      title: 'Meldingen naar grond',
      headers: ['Grond', '2023', '2024'],
      rows: [
        ['Herkomst', 750, 910],
        ['=1+1', null, 305],
      ],
      formats: ['@', '#,##0', '#,##0'],
    },
    { kind: 'source', text: 'Bron: Meldbeeld' },
  ],
};

const footer = 'Meldbeeld & meer';

describe('a report on sheets', () => {
  test('stands under each other without anything on top of another', () => {
    const placed = placeBlocks(grounds);
    placed.reduce((end, { top, rows }) => {
      expect(top).toBeGreaterThanOrEqual(end);
      return top + rows;
    }, 0);
  });

  test('holds its texts, and a table whose texts stay texts', async () => {
    expect(await writeReport([grounds], { footer })).toEqual(['Gronden']);
    const sheet = here.excel.workbook.findSheet('Gronden')!;
    expect(here.excel.workbook.active).toBe(sheet);
    const table = placeBlocks(grounds).find(({ block }) => block.kind === 'table')!;
    expect(sheet.value(0, 0)).toBe('Gronden');
    expect([0, 1, 2].map((column) => sheet.value(table.top + 1, column))).toEqual(['Grond', '2023', '2024']);
    expect([0, 1, 2].map((column) => sheet.value(table.top + 2, column))).toEqual(['Herkomst', 750, 910]);
    expect(sheet.value(table.top + 3, 0)).toBe('=1+1');
    expect(sheet.value(table.top + 3, 1) ?? '').toBe('');
  });

  test('writes a row of differences with their sign, and a title on as many lines as it takes', async () => {
    const signed = grounds.blocks.map((block) =>
      block.kind === 'table' ? { ...block, rowFormats: { 1: '+#,##0;-#,##0;0' } } : block,
    );
    const long = {
      kind: 'title' as const,
      text: 'Waarom mensen werden gediscrimineerd: de gronden en de nationaliteit',
    };
    await writeReport([{ name: 'Gronden', blocks: [long, ...signed.slice(1)] }], { footer });
    const sheet = here.excel.workbook.findSheet('Gronden')!;
    const table = placeBlocks(grounds).find(({ block }) => block.kind === 'table')!;
    const formats = [2, 3].map((row) => [0, 2].map((column) => sheet.style(table.top + row, column).numberFormat));
    expect(formats).toEqual([
      ['@', '#,##0'],
      ['@', '+#,##0;-#,##0;0'],
    ]);
    expect(sheet.rows.size(0)).toBe(60);
    expect(sheet.style(table.top + 3, 1).horizontal).toBe('Right');
  });

  test('has a native chart of the cells of its table', async () => {
    await writeReport([grounds], { footer });
    await Excel.run(async (context) => {
      const charts = context.workbook.worksheets.getItem('Gronden').charts.load('items/name');
      await context.sync();
      expect(charts.items.map(({ name }) => name)).toEqual(['Meldingen naar grond']);
    });
  });

  test('takes the place of an earlier one only once it stands', async () => {
    await writeReport([grounds], { footer });
    await writeReport([grounds], { footer });
    const names = (): string[] => here.excel.workbook.sheets.map(({ name }) => name);
    expect(names()).toEqual([here.sheet.name, 'Gronden', 'Gronden (2)']);
    expect(await writeReport([grounds], { footer, replaces: ['Gronden', 'Gronden (2)'] })).toEqual(['Gronden']);
    expect(names()).toEqual([here.sheet.name, 'Gronden']);
    const tooLong = { ...grounds, blocks: [{ kind: 'paragraph' as const, text: 'x'.repeat(40_000) }] };
    await expect(writeReport([grounds, tooLong], { footer, replaces: ['Gronden'] })).rejects.toBeInstanceOf(
      ExcelTrouble,
    );
    expect(names()).toEqual([here.sheet.name, 'Gronden']);
  });

  test('leads from its cover to its sheets, under the names that they got', async () => {
    const cover: ReportSheet = { name: 'Omslag', blocks: [{ kind: 'link', text: 'De gronden', sheet: 'Gronden' }] };
    here.excel.workbook.addSheet('Gronden');
    expect(await writeReport([cover, grounds], { footer })).toEqual(['Omslag', 'Gronden (2)']);
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Omslag').getRange('A1').load('hyperlink,values');
      await context.sync();
      expect(cell.values).toEqual([['De gronden']]);
      expect(cell.hyperlink).toMatchObject({ documentReference: "'Gronden (2)'!A1" });
    });
  });

  test('of a chart whose table is missing is refused before anything is written', async () => {
    const lost = { ...grounds, blocks: grounds.blocks.filter(({ kind }) => kind !== 'table') };
    await expect(writeReport([lost], { footer })).rejects.toThrow();
    expect(here.excel.workbook.sheets).toHaveLength(1);
  });
});
