import type { PlacedBlock, SheetChart } from './layout.ts';

const chartTypes = { column: 'ColumnClustered', bar: 'BarClustered', line: 'LineMarkers' } as const;

/** Puts a native chart of a table of the same sheet in the rows that were kept free for it. */
export function drawChart(
  sheet: Excel.Worksheet,
  { shape, title, table, series }: SheetChart,
  { top, rows }: PlacedBlock,
  placed: readonly PlacedBlock[],
  columns: number,
): void {
  const source = placed.find(({ block }) => block.kind === 'table' && block.id === table);
  if (source?.block.kind !== 'table') throw new RangeError(`There is no table ${table} for a chart.`);
  const { headers, rows: body } = source.block;
  const first = source.top + 2;
  const categories = sheet.getRangeByIndexes(first, 0, body.length, 1);
  const [firstSeries = 1, ...others] = series;
  const chart = sheet.charts.add(
    chartTypes[shape],
    sheet.getRangeByIndexes(first, firstSeries, body.length, 1),
    'Columns',
  );
  chart.name = title;
  chart.title.text = title;
  chart.legend.visible = series.length > 1;
  chart.legend.position = 'Bottom';
  const one = chart.series.getItemAt(0);
  one.name = headers[firstSeries] ?? '';
  one.setXAxisValues(categories);
  for (const column of others) {
    const more = chart.series.add(headers[column] ?? '');
    more.setValues(sheet.getRangeByIndexes(first, column, body.length, 1));
    more.setXAxisValues(categories);
  }
  // With bars that lie down, Excel begins at the bottom.
  if (shape === 'bar') chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.valueAxis.minimum = 0;
  chart.setPosition(sheet.getRangeByIndexes(top, 0, 1, 1), sheet.getRangeByIndexes(top + rows - 1, columns - 1, 1, 1));
}
