import { supports } from '../host.ts';
import { safeText } from '../write/text.ts';
import { freeSheetName, writeTitle } from '../write/table.ts';
import type { PivotToPut, PivotView } from './view.ts';

/** Points between slicers. */
const gap = 12;
const slicerSize = { width: 150, height: 130 } as const;
const chartSize = { width: 480, height: 288 } as const;
/** Rows of the usual height that slicers take, with room below. */
const slicerRows = 10;
const sourceRow = 1;

const chartTypes = { column: 'ColumnClustered', bar: 'BarClustered', line: 'LineMarkers' } as const;

/** Makes a sheet with title, source and the PivotTable of a table, and shows it. Nothing of it stays when Excel refuses. */
export async function addPivot(
  context: Excel.RequestContext,
  put: PivotToPut,
  { name, table, taken }: { readonly name: string; readonly table: Excel.Table; readonly taken: readonly string[] },
): Promise<string> {
  const { view } = put;
  const sheetName = freeSheetName(put.sheet, taken);
  const sheet = context.workbook.worksheets.add(sheetName);
  try {
    writeTitle(sheet, [put.title, put.source]);
    sheet.getRangeByIndexes(sourceRow, 0, 1, 1).format.font.italic = true;
    const firstRow = sourceRow + 2 + (view.filters.length > 0 ? view.filters.length + 1 : 0);
    const pivot = sheet.pivotTables.add(name, table, sheet.getRangeByIndexes(firstRow, 0, 1, 1));
    layOut(pivot, view);
    const range = pivot.layout.getRange().load('columnCount');
    await context.sync();
    const beside = sheet.getRangeByIndexes(firstRow, range.columnCount + 1, 1, 1);
    const slicers = await putSlicers(context, pivot, put, beside);
    if (view.chart !== null) putChart(pivot, put, slicers > 0 ? beside.getOffsetRange(slicerRows, 0) : beside);
    sheet.activate();
    await context.sync();
    return sheetName;
  } catch (error) {
    sheet.delete();
    await context.sync().catch(() => undefined);
    throw error;
  }
}

/** Puts title and source of a new edition in place of the former ones, unless somebody moved or changed those cells. */
export async function writeSource(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { title, source }: PivotToPut,
): Promise<void> {
  const lines = sheet.getRangeByIndexes(0, 0, 2, 1).load('values');
  await context.sync();
  if (lines.values[0]?.[0] === title) lines.values = [[safeText(title)], [safeText(source)]];
}

function layOut(pivot: Excel.PivotTable, view: PivotView): void {
  const { hierarchies, layout } = pivot;
  for (const field of view.rows) pivot.rowHierarchies.add(hierarchies.getItem(field));
  for (const field of view.columns) pivot.columnHierarchies.add(hierarchies.getItem(field));
  for (const field of view.filters) pivot.filterHierarchies.add(hierarchies.getItem(field));
  const sums = pivot.dataHierarchies.add(hierarchies.getItem(view.value));
  sums.summarizeBy = 'Sum';
  sums.name = view.valueLabel;
  sums.numberFormat = '#,##0';
  layout.showRowGrandTotals = view.totals.right;
  layout.showColumnGrandTotals = view.totals.below;
}

/** Puts a slicer for each field beside each other, from the cell on; gives how many there are. */
async function putSlicers(
  context: Excel.RequestContext,
  pivot: Excel.PivotTable,
  { view, headers }: PivotToPut,
  from: Excel.Range,
): Promise<number> {
  if (!supports('ExcelApi', '1.10')) return 0;
  from.load('left,top');
  await context.sync();
  const fields = view.slicers.filter((field) => headers.includes(field));
  fields.forEach((field, at) => {
    const slicer = from.worksheet.slicers.add(pivot, field, from.worksheet);
    slicer.set({ caption: field, left: from.left + at * (slicerSize.width + gap), top: from.top, ...slicerSize });
  });
  return fields.length;
}

/** A chart of a PivotTable's own cells is a PivotChart: it follows filters, slicers and layout. */
function putChart(pivot: Excel.PivotTable, { view, title, id }: PivotToPut, from: Excel.Range): void {
  if (view.chart === null) return;
  const chart = from.worksheet.charts.add(chartTypes[view.chart], pivot.layout.getRange(), 'Auto');
  chart.name = id;
  chart.title.text = title;
  chart.legend.visible = view.columns.length > 0;
  chart.legend.position = 'Bottom';
  // With bars that lie down, Excel begins at the bottom.
  if (view.chart === 'bar') chart.axes.categoryAxis.reversePlotOrder = true;
  chart.setPosition(from);
  chart.set(chartSize);
}
