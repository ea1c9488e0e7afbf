import type { Area } from '../area.ts';
import { autofitColumns } from '../autofit.ts';
import { ChartSeriesModel } from '../drawings/index.ts';
import { ExcelError } from '../error.ts';
import type { SheetModel } from '../sheet.ts';
import type { WorkbookModel } from '../workbook.ts';
import { layOutPivot, type PivotLaidOut } from './layout.ts';
import { checkPlace, putFilters, putRow, wipe } from './pivot-cells.ts';
import { PivotModel, emptySize, type PivotCache, type PivotSource } from './pivot.ts';
import { pivotWords } from './words.ts';

/** Makes a PivotTable without fields. Refused when the name is taken, the source has no rows or a column without header. */
export function addPivot(
  workbook: WorkbookModel,
  sheet: SheetModel,
  name: string,
  {
    source,
    anchor,
  }: { readonly source: PivotSource; readonly anchor: { readonly row: number; readonly column: number } },
): PivotModel {
  if (sheet.protection && workbook.origin !== 'host') throw new ExcelError('AccessDenied');
  if (name.trim() === '' || name.length > 255) throw new ExcelError('InvalidArgument');
  const taken = sheet.pivots.some((pivot) => pivot.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new ExcelError('ItemAlreadyExists');
  const numbers = workbook.sheets.flatMap(({ pivots }) => pivots.map(({ id }) => Number(id)));
  const pivot = new PivotModel(String(1 + Math.max(0, ...numbers)), name, source, {
    cache: readCache(workbook, source),
    anchor,
  });
  checkPlace(sheet, pivot, pivot.areas);
  sheet.pivots = [...sheet.pivots, pivot];
  sheet.notify({ kind: 'drawing' });
  return pivot;
}

/** Takes the PivotTable away with its cells and slicers; charts of it keep their last numbers. */
export function deletePivot(workbook: WorkbookModel, sheet: SheetModel, pivot: PivotModel): void {
  if (sheet.protection && workbook.origin !== 'host') throw new ExcelError('AccessDenied');
  for (const area of pivot.areas) wipe(sheet, area);
  sheet.pivots = sheet.pivots.filter((other) => other !== pivot);
  for (const one of workbook.sheets) {
    for (const chart of one.charts) if (chart.pivot === pivot.id) chart.pivot = null;
    one.slicers = one.slicers.filter((slicer) => slicer.pivot !== pivot.id);
    one.notify({ kind: 'drawing' });
  }
}

/** Reads the source again and shows it. Fields that the source no longer has are dropped. */
export function refreshPivot(workbook: WorkbookModel, sheet: SheetModel, pivot: PivotModel): void {
  const cache = readCache(workbook, pivot.source);
  const has = (field: string): boolean => cache.fields.includes(field);
  changePivot(workbook, sheet, pivot, () => {
    pivot.cache = cache;
    for (const axis of ['rows', 'columns', 'filters'] as const) pivot.axes[axis] = pivot.axes[axis].filter(has);
    pivot.data = pivot.data.filter(({ field }) => has(field));
    for (const field of pivot.chosen.keys()) if (!has(field)) pivot.chosen.delete(field);
  });
}

/** Changes a PivotTable and shows the outcome; when there is no room for it, nothing has changed. */
export function changePivot(workbook: WorkbookModel, sheet: SheetModel, pivot: PivotModel, change: () => void): void {
  if (sheet.protection && workbook.origin !== 'host') throw new ExcelError('AccessDenied');
  const before = snapshot(pivot);
  change();
  try {
    show(workbook, sheet, pivot);
  } catch (reason) {
    before();
    throw reason;
  }
}

function snapshot(pivot: PivotModel): () => void {
  const { cache, data } = pivot;
  const [axes, chosen, collapsed, options] = [
    { ...pivot.axes },
    [...pivot.chosen],
    [...pivot.collapsed],
    { ...pivot.options },
  ];
  return () => {
    Object.assign(pivot, { cache, data });
    Object.assign(pivot.axes, axes);
    Object.assign(pivot.options, options);
    pivot.chosen.clear();
    pivot.collapsed.clear();
    for (const [field, items] of chosen) pivot.chosen.set(field, items);
    for (const [field, items] of collapsed) pivot.collapsed.set(field, items);
  };
}

function readCache(workbook: WorkbookModel, source: PivotSource): PivotCache {
  const values = source.kind === 'table' ? tableValues(workbook, source) : cellValues(source.cells);
  const [headers = [], ...rows] = values;
  const fields = headers.map((header) => String(header ?? ''));
  const unique = new Set(fields.map((field) => field.toLowerCase())).size === fields.length;
  if (rows.length === 0 || fields.some((field) => field === '') || !unique) throw new ExcelError('InvalidArgument');
  return { fields, rows };
}

function tableValues(workbook: WorkbookModel, source: Extract<PivotSource, { kind: 'table' }>) {
  const wanted = source.name.toLowerCase();
  const { tables } = workbook;
  const table =
    tables.find(({ id, name }) => id === source.id && name === source.name) ??
    tables.find(({ name }) => name.toLowerCase() === wanted) ??
    tables.find(({ id }) => id === source.id);
  if (!table) throw new ExcelError('InvalidReference');
  source.name = table.name;
  const sheet = workbook.sheetOf(table);
  return [table.columns.map(({ name }) => name), ...sheet.values(table.bodyArea)];
}

function cellValues({ sheet, area }: Extract<PivotSource, { kind: 'cells' }>['cells']) {
  if (!area) throw new ExcelError('InvalidReference');
  return sheet.values(area);
}

/** Writes the cells of a PivotTable in place of its former ones. */
function show(workbook: WorkbookModel, sheet: SheetModel, pivot: PivotModel): void {
  const laidOut = layOutPivot(pivot, workbook.formatting);
  const { cells } = laidOut;
  const empty = pivot.data.length === 0 && pivot.axes.rows.length === 0 && pivot.axes.columns.length === 0;
  const size = empty ? emptySize : { rows: cells.length, columns: Math.max(1, ...cells.map((row) => row.length)) };
  const filters = pivot.axes.filters.length;
  const top = filters === 0 ? pivot.anchor.row : Math.max(pivot.anchor.row, filters + 1);
  const left = pivot.anchor.column;
  const area: Area = { top, left, ...size };
  const filterArea = filters === 0 ? null : { top: top - filters - 1, left, rows: filters, columns: 2 };
  checkPlace(sheet, pivot, filterArea ? [area, filterArea] : [area]);
  const before = pivot.areas;
  for (const old of before) wipe(sheet, old);
  Object.assign(pivot, { area, filterArea, cells: empty ? [] : cells });
  if (!empty) cells.forEach((row, at) => putRow(workbook, sheet, area, at, row));
  if (filterArea) putFilters(workbook, sheet, pivot, filterArea);
  updateCharts(workbook, pivot, laidOut);
  workbook.history.clear();
  for (const one of [...before, ...pivot.areas]) {
    sheet.notify({ kind: 'cells', area: one, changeType: 'RangeEdited', detail: null });
  }
  if (!empty) autofitColumns(sheet, area);
  for (const one of workbook.sheets) if (one.slicers.length > 0) one.notify({ kind: 'drawing' });
}

/** PivotCharts show the innermost rows along their axis and a series for each column, without totals. */
function updateCharts(workbook: WorkbookModel, pivot: PivotModel, { rows, columns, sums }: PivotLaidOut): void {
  const leaves = rows.filter(({ kind }) => kind === 'leaf' || (kind === 'grand' && pivot.axes.rows.length === 0));
  const lines = columns.filter(({ kind }) => kind === 'leaf' || (kind === 'grand' && pivot.axes.columns.length === 0));
  const labels = leaves.map(({ path }) => path.join(' – '));
  const words = pivotWords[workbook.locale];
  for (const sheet of workbook.sheets) {
    for (const chart of sheet.charts.filter((one) => one.pivot === pivot.id)) {
      chart.series = lines.map(({ path, data }) => {
        const several = pivot.data.length > 1 || path.length === 0;
        const name = [...path, ...(several ? [pivot.data[data]?.name ?? words.grandTotal] : [])].join(' – ');
        const values = leaves.map((leaf) => sums.value(leaf.path, path, data));
        return Object.assign(new ChartSeriesModel(), { ownName: name, fixed: { values, labels } });
      });
      sheet.notify({ kind: 'drawing' });
    }
  }
}
