import type { CellValue } from '#shared/sheet/index.ts';
import type { Formatting } from '../format/index.ts';
import type { PivotCell } from './cell.ts';
import type { PivotModel } from './pivot.ts';
import { PivotSums, type ItemPath } from './sums.ts';
import { pivotWords, type PivotWords } from './words.ts';

/** A row or column of numbers. */
export interface PivotLine {
  readonly path: ItemPath;
  /** The values that the names on its path stand for. */
  readonly values: readonly CellValue[];
  readonly kind: 'leaf' | 'open' | 'subtotal' | 'grand';
  /** The field that is added up along this line, when there are several. */
  readonly data: number;
}

/** A PivotTable laid out in Excel's compact form: its cells, and the lines that they stand for. */
export interface PivotLaidOut {
  readonly cells: readonly (readonly PivotCell[])[];
  readonly rows: readonly PivotLine[];
  readonly columns: readonly PivotLine[];
  readonly headerRows: number;
  readonly sums: PivotSums;
}

const cell = (value: CellValue, role: PivotCell['role'], more: Partial<PivotCell> = {}): PivotCell => ({
  ...{ value, role, indent: 0, numberFormat: null, toggle: null },
  ...more,
});

export function layOutPivot(pivot: PivotModel, formatting: Formatting): PivotLaidOut {
  const words = pivotWords[formatting.locale];
  const sums = new PivotSums(pivot, formatting);
  const rows = rowLines(pivot, sums);
  const columns = columnLines(pivot, sums);
  const headers = headerCells(pivot, columns, words);
  const body = rows.map((line) => [
    ...(hasLabels(pivot) ? [rowLabel(pivot, line, words)] : []),
    ...columns.map((column) => valueCell(pivot, sums, line, column)),
  ]);
  return { cells: [...headers, ...body], rows, columns, headerRows: headers.length, sums };
}

/** Without fields along rows and columns there is no column of labels. */
const hasLabels = ({ axes }: PivotModel): boolean => axes.rows.length > 0 || axes.columns.length > 0;

/** A label is the value itself; only for nothing it is Excel's word. */
const shownAs = (value: CellValue | undefined, name: string): CellValue =>
  value === null || value === '' ? name : (value ?? name);

const isOpen = ({ collapsed }: PivotModel, field: string, item: string): boolean =>
  collapsed.get(field)?.has(item) !== true;

function rowLines(pivot: PivotModel, sums: PivotSums): readonly PivotLine[] {
  const { axes, options, data } = pivot;
  const lines: PivotLine[] = [];
  const walk = (path: ItemPath, above: readonly CellValue[]): void => {
    const field = axes.rows[path.length] ?? '';
    const innermost = path.length === axes.rows.length - 1;
    for (const { name, value } of sums.children('rows', path)) {
      const own = [...path, name];
      const values = [...above, value];
      const open = !innermost && isOpen(pivot, field, name);
      lines.push({ path: own, kind: open ? 'open' : 'leaf', values, data: 0 });
      if (open) walk(own, values);
      if (open && options.subtotals === 'AtBottom') lines.push({ path: own, kind: 'subtotal', values, data: 0 });
    }
  };
  if (axes.rows.length > 0) walk([], []);
  const needed = axes.rows.length === 0 ? data.length > 0 : options.columnTotals && lines.length > 0 && data.length > 0;
  if (needed) lines.push({ path: [], kind: 'grand', values: [], data: 0 });
  return lines;
}

function columnLines(pivot: PivotModel, sums: PivotSums): readonly PivotLine[] {
  const { axes, data, options } = pivot;
  const lines: PivotLine[] = [];
  const each = (line: Omit<PivotLine, 'data'>): void => {
    const count = Math.max(axes.columns.length > 0 ? 1 : 0, data.length);
    for (let at = 0; at < count; at++) lines.push({ ...line, data: at });
  };
  const walk = (path: ItemPath, above: readonly CellValue[]): void => {
    const field = axes.columns[path.length] ?? '';
    const innermost = path.length === axes.columns.length - 1;
    for (const { name, value } of sums.children('columns', path)) {
      const own = [...path, name];
      const values = [...above, value];
      const open = !innermost && isOpen(pivot, field, name);
      if (open) walk(own, values);
      if (!open || options.subtotals !== 'Off') each({ path: own, kind: open ? 'subtotal' : 'leaf', values });
    }
  };
  walk([], []);
  const grand = axes.columns.length === 0 || (options.rowTotals && data.length > 0 && lines.length > 0);
  if (grand) each({ path: [], kind: 'grand', values: [] });
  return lines;
}

/** One row for each column field, one for several sums; without column fields only the names of the sums. */
function headerCells(pivot: PivotModel, columns: readonly PivotLine[], words: PivotWords): PivotCell[][] {
  const { axes, data } = pivot;
  const rowLabels = axes.rows.length > 0 ? words.rowLabels : '';
  const blank = cell(null, 'header');
  const names = columns.map((line) => cell(data[line.data]?.name ?? null, 'header'));
  if (axes.columns.length === 0) return [[...(hasLabels(pivot) ? [cell(rowLabels, 'header')] : []), ...names]];
  const only = data.length === 1 ? (data[0]?.name ?? null) : null;
  const first = columns.map((_, at) => (at === 0 ? cell(words.columnLabels, 'header') : blank));
  const levels = axes.columns.map((field, level) =>
    columns.map((line, at) => columnLabel(pivot, { line, before: columns[at - 1], field, level }, words)),
  );
  const lines = [first, ...levels, ...(data.length > 1 ? [names] : [])];
  return lines.map((line, at) => {
    const label = at === 0 ? only : at === lines.length - 1 ? rowLabels : null;
    return [cell(label, 'header'), ...line];
  });
}

interface ColumnPlace {
  readonly line: PivotLine;
  readonly before: PivotLine | undefined;
  readonly field: string;
  readonly level: number;
}

function columnLabel(pivot: PivotModel, { line, before, field, level }: ColumnPlace, words: PivotWords): PivotCell {
  const { path, kind, data } = line;
  if (kind === 'grand') return cell(level === 0 && data === 0 ? words.grandTotal : null, 'header');
  const name = path[level];
  if (name === undefined || data > 0) return cell(null, 'header');
  const last = level === path.length - 1;
  if (kind === 'subtotal') return cell(last ? words.total(name) : null, 'header');
  const same = before?.kind === 'leaf' && path.slice(0, level + 1).every((item, at) => before.path[at] === item);
  if (same) return cell(null, 'header');
  const folds = level < pivot.axes.columns.length - 1;
  return cell(shownAs(line.values[level], name), 'header', {
    toggle: folds ? { field, item: name, expanded: !last } : null,
  });
}

function rowLabel(pivot: PivotModel, { path, kind, values }: PivotLine, words: PivotWords): PivotCell {
  const { axes, data } = pivot;
  if (kind === 'grand') {
    const text = axes.rows.length > 0 ? words.grandTotal : data.length === 1 ? (data[0]?.name ?? '') : '';
    return cell(text, axes.rows.length > 0 ? 'total' : 'label');
  }
  const item = path.at(-1) ?? '';
  const indent = path.length - 1;
  if (kind === 'subtotal') return cell(words.total(item), 'subtotal', { indent });
  const field = axes.rows[indent] ?? '';
  const folds = indent < axes.rows.length - 1;
  const toggle = folds ? { field, item, expanded: kind === 'open' } : null;
  return cell(shownAs(values.at(-1), item), folds ? 'subtotal' : 'label', { indent, toggle });
}

function valueCell(pivot: PivotModel, sums: PivotSums, row: PivotLine, column: PivotLine): PivotCell {
  const hidden = row.kind === 'open' && pivot.options.subtotals !== 'AtTop';
  const value = hidden ? null : sums.value(row.path, column.path, column.data);
  const total = row.kind === 'grand' && pivot.axes.rows.length > 0;
  const role = total
    ? 'total'
    : row.kind === 'leaf' && row.path.length === pivot.axes.rows.length
      ? 'value'
      : 'subtotal';
  return cell(value, role, { numberFormat: pivot.data[column.data]?.numberFormat ?? null });
}
