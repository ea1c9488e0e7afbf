import { describe, expect, test } from 'vitest';
import { insertedSheets, insertWorkbook } from '#addin/excel/index.ts';
import { writeWorkbook } from '#shared/workbook/index.ts';
import { inOwnExcel } from './in-excel.ts';

const here = inOwnExcel();

/** A workbook with a sheet without a table and one with, as the combined workbook has. */
const combined = (count: number): string =>
  Buffer.from(
    writeWorkbook({
      fileName: 'meldbeeld.xlsx',
      title: 'Meldbeeld',
      subject: 'Meldbeeld',
      creator: 'Meldbeeld',
      createdAt: '2024-03-01T12:00:00Z',
      language: 'nl',
      footer: 'Meldbeeld',
      sheets: [
        {
          name: 'Uitleg',
          widths: [20],
          orientation: 'portrait',
          blocks: [{ kind: 'rows', rows: [{ cells: [{ value: 'Uitleg' }] }] }],
        },
        {
          name: 'Gronden',
          widths: [20, 10],
          orientation: 'portrait',
          blocks: [
            {
              kind: 'table',
              name: 'Gronden',
              columns: [
                { header: 'Grond', style: 'entry' },
                { header: 'Meldingen', style: 'count' },
              ],
              rows: [['Herkomst', count]],
            },
          ],
        },
      ],
    }),
  ).toString('base64');

const names = (): readonly string[] => here.excel.workbook.sheets.map(({ name }) => name);
const tables = (): readonly string[] => here.excel.workbook.tables.map(({ name }) => name);

describe('sheets of the combined workbook', () => {
  test('come at the end, and are known again later', async () => {
    expect(await insertedSheets()).toEqual([]);
    expect(await insertWorkbook(combined(10))).toEqual(['Uitleg', 'Gronden']);
    expect(names()).toEqual(['Blad1', 'Uitleg', 'Gronden']);
    expect(await insertedSheets()).toEqual(['Uitleg', 'Gronden']);
  });

  test('stay beside those of a later edition unless somebody wants them replaced', async () => {
    await insertWorkbook(combined(10));
    expect(await insertWorkbook(combined(15))).toEqual(['Uitleg (2)', 'Gronden (2)']);
    expect(await insertedSheets()).toEqual(['Uitleg', 'Gronden', 'Uitleg (2)', 'Gronden (2)']);
  });

  test('make room for a later edition, which gets their names and those of their tables', async () => {
    await insertWorkbook(combined(10));
    expect(await insertWorkbook(combined(15), { replace: true })).toEqual(['Uitleg', 'Gronden']);
    expect(names()).toEqual(['Blad1', 'Uitleg', 'Gronden']);
    expect(tables()).toEqual(['Gronden']);
    expect(here.excel.workbook.findSheet('Gronden')!.value(1, 1)).toBe(15);
    expect(await insertedSheets()).toEqual(['Uitleg', 'Gronden']);
  });

  test('are found under the names that somebody gave them, and no sheet of somebody else is', async () => {
    await insertWorkbook(combined(10));
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Gronden').name = 'Mijn gronden';
      worksheets.getItem('Uitleg').delete();
      const own = worksheets.add('Uitleg');
      own.getRange('A1:A2').values = [['Eigen'], ['werk']];
      await context.sync();
    });
    expect(await insertedSheets()).toEqual(['Mijn gronden']);
    await insertWorkbook(combined(15), { replace: true });
    expect(names()).toEqual(['Blad1', 'Uitleg', 'Uitleg (2)', 'Gronden']);
  });

  test('are not taken away when the new ones cannot be put', async () => {
    await insertWorkbook(combined(10));
    await expect(insertWorkbook(btoa('geen werkboek'), { replace: true })).rejects.toThrow();
    expect(names()).toEqual(['Blad1', 'Uitleg', 'Gronden']);
  });
});
