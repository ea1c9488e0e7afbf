import { describe, expect, it } from 'vitest';
import { WorkbookModel, figureOf, parseArea } from './model/index.ts';
import type { Figure } from './model/index.ts';
import { createExcel } from './transport/node-harness.ts';

type Cell = string | number | null;

/** A workbook with these cells from A1 on, and the library in front of it. */
function excelWith(cells: readonly (readonly Cell[])[]) {
  const workbook = new WorkbookModel();
  const area = { top: 0, left: 0, rows: cells.length, columns: cells[0]!.length };
  workbook.active.write(area, cells);
  return createExcel(workbook);
}

const figure = (workbook: WorkbookModel): Figure => figureOf(workbook.active.charts[0]!, { series: 'Reeks' });

/** What Excel makes of a range that is given to it as a whole. */
async function chartOf(cells: readonly (readonly Cell[])[], by: 'Auto' | 'Columns' | 'Rows' = 'Auto') {
  const { Excel, workbook } = excelWith(cells);
  await Excel.run((context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.charts.add('ColumnClustered', sheet.getUsedRange(), by);
    return context.sync();
  });
  const { categories, series } = figure(workbook);
  return { categories, series: Object.fromEntries(series.map(({ name, values }) => [name, values])) };
}

describe('a chart in the stand-in', () => {
  it('takes texts in the first row and column as names', async () => {
    const cells = [
      ['Grond', 'Vorig jaar', 'Dit jaar'],
      ['Herkomst', 10, 20],
      ['Geslacht', 30, null],
      ['Leeftijd', 5, 5],
    ];
    expect(await chartOf(cells)).toEqual({
      categories: ['Herkomst', 'Geslacht', 'Leeftijd'],
      series: { 'Vorig jaar': [10, 30, 5], 'Dit jaar': [20, null, 5] },
    });
    expect(await chartOf(cells, 'Rows')).toEqual({
      categories: ['Vorig jaar', 'Dit jaar'],
      series: { Herkomst: [10, 20], Geslacht: [30, null], Leeftijd: [5, 5] },
    });
  });

  it('takes years as names only when the corner is empty, as Excel does', async () => {
    const rows = [
      ['Herkomst', 10, 20],
      ['Geslacht', 30, 40],
      ['Leeftijd', 5, 5],
    ];
    expect((await chartOf([[null, 2022, 2023], ...rows])).series).toEqual({ 2022: [10, 30, 5], 2023: [20, 40, 5] });
    const taken = await chartOf([['Grond', 2022, 2023], ...rows]);
    expect(taken.categories).toEqual(['Grond', 'Herkomst', 'Geslacht', 'Leeftijd']);
    expect(taken.series).toEqual({ Reeks1: [2022, 10, 30, 5], Reeks2: [2023, 20, 40, 5] });
  });

  it('shows what its cells hold now, also after rows came in between', async () => {
    const { Excel, workbook } = excelWith([
      ['', 'Meldingen'],
      ['Herkomst', 10],
      ['Geslacht', 30],
    ]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.charts.add('BarClustered', sheet.getRange('A1:B3'), 'Columns');
      await context.sync();
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('B3').values = [[12]];
      await context.sync();
    });
    expect(figure(workbook)).toMatchObject({
      shape: 'bar',
      title: 'Meldingen',
      categories: ['Herkomst', 'Geslacht'],
      series: [{ name: 'Meldingen', values: [12, 30] }],
    });
  });

  it('gets series, names and a place from the add-in', async () => {
    const { Excel, workbook } = excelWith([
      ['Herkomst', 10, 20],
      ['Geslacht', 30, 40],
    ]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const chart = sheet.charts.add('LineMarkers', sheet.getRange('B1:B2'), 'Columns');
      chart.name = 'Gronden';
      chart.title.text = 'Meldingen';
      const first = chart.series.getItemAt(0);
      first.name = '2022';
      first.setXAxisValues(sheet.getRange('A1:A2'));
      chart.series.add('2023').setValues(sheet.getRange('C1:C2'));
      chart.axes.valueAxis.minimum = 0;
      chart.setPosition('B4', 'E10');
      const found = sheet.charts.getItem('gronden').load('name,left,top,width,height');
      await context.sync();
      expect(found.toJSON()).toMatchObject({ name: 'Gronden', left: 48, top: 45, width: 4 * 48, height: 7 * 15 });
    });
    expect(figure(workbook)).toMatchObject({
      title: 'Meldingen',
      categories: ['Herkomst', 'Geslacht'],
      series: [
        { name: '2022', values: [10, 30] },
        { name: '2023', values: [20, 40] },
      ],
    });
    expect(workbook.active.charts[0]?.valueAxis.minimum).toBe(0);
  });

  it('is gone after it was deleted, and empty when its cells are', async () => {
    const { Excel, workbook } = excelWith([['Herkomst', 10]]);
    const source = workbook.addSheet('Bron');
    source.write(parseArea('A1:A2'), [[1], [2]]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const chart = sheet.charts.add('ColumnClustered', context.workbook.worksheets.getItem('Bron').getRange('A1:A2'));
      await context.sync();
      context.workbook.worksheets.getItem('Bron').delete();
      await context.sync();
      expect(figure(workbook).series).toEqual([{ name: 'Reeks1', values: [] }]);
      chart.delete();
      await context.sync();
      expect(workbook.active.charts).toHaveLength(0);
      chart.name = 'te laat';
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
  });

  it.each([
    ['a type that Excel does not have', 'Staafjes', 'A1:B1', 'InvalidArgument'],
    ['a sheet that is protected', 'Line', 'A1:B1', 'AccessDenied'],
  ])('is refused for %s', async (why, type, address, code) => {
    const { Excel, workbook } = excelWith([['Herkomst', 10]]);
    if (why.includes('protected')) workbook.active.protection = {};
    const adding = Excel.run((context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.charts.add(type as 'Line', sheet.getRange(address));
      return context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code });
  });

  it('remembers whether grid lines show, which the library sets under another name than it reads', async () => {
    const { Excel } = excelWith([['x']]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.showGridlines = false;
      await context.sync();
      sheet.load('showGridlines');
      await context.sync();
      expect(sheet.showGridlines).toBe(false);
    });
  });
});
