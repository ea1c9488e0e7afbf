import { maxSeries } from '#addin/charts/index.ts';
import type { ChartData } from '#addin/charts/index.ts';
import { countLabel, dimensionLabels, unknown } from '#shared/counts/index.ts';
import type { DimensionId } from '#shared/counts/index.ts';
import type { Figure, FigureRow, Figures } from '../figures/figures.ts';
import type { Making, PictureTable } from './picture.ts';

const inTime: readonly DimensionId[] = ['year', 'quarter'];

export const numberIn = (figure: Figure): number | null => (typeof figure === 'number' ? figure : null);

/** The chart of a table: a line when the rows run through time and there is more than one, else bars; the largest series when there are too many. */
export function chartOf(figures: Figures, countName: string): ChartData {
  const kind = inTime.includes(figures.rowDimension) && figures.rows.length > 1 ? 'line' : 'bar';
  const labels = figures.rows.map(({ label }) => label);
  if (figures.columns.length === 0) {
    return { kind, labels, series: [{ name: countName, values: figures.rows.map(({ total }) => numberIn(total)) }] };
  }
  const largest = figures.columns
    .map(({ total }, index) => ({ index, total: numberIn(total) ?? 0 }))
    .sort((a, b) => b.total - a.total || a.index - b.index)
    .slice(0, maxSeries)
    .map(({ index }) => index)
    .sort((a, b) => a - b);
  return {
    kind,
    labels,
    series: largest.map((column) => ({
      name: figures.columns[column]?.label ?? '',
      values: figures.rows.map(({ cells }) => numberIn(cells[column] ?? 'not-delivered')),
    })),
  };
}

/** What a table is about, such as `Meldingen naar grond en jaar`. */
export function titleOf(rows: DimensionId, columns: DimensionId | null, { t, format }: Making): string {
  const name = (dimension: DimensionId): string => dimensionLabels[dimension][format.language].toLowerCase();
  return t.tableOf(name(rows), columns === null ? null : name(columns));
}

export function tableOf(figures: Figures, making: Making): PictureTable {
  const { t, format } = making;
  const { columns, rows, rowDimension, columnDimension } = figures;
  const last = columns.length === 0 ? countLabel[format.language] : t.total;
  return {
    caption: titleOf(rowDimension, columnDimension, making),
    headers: [dimensionLabels[rowDimension][format.language], ...columns.map(({ label }) => label), last],
    rows: rows.map(({ label, cells, total }) => ({ name: label, cells: [...cells, total] })),
    total: [...columns.map(({ total }) => total), figures.total],
    charted: Math.max(1, columns.length),
  };
}

/** The most reports first; what is unknown last. */
export function byNumber(rows: readonly FigureRow[]): readonly FigureRow[] {
  const weight = ({ key, total }: FigureRow): number => (key === unknown ? -1 : (numberIn(total) ?? 0));
  return rows.toSorted((a, b) => weight(b) - weight(a));
}

/** How many reports, and the three largest rows. */
export function sentenceOf(figures: Figures, { t, format }: Making): string {
  const largest = byNumber(figures.rows)
    .slice(0, 3)
    .map(({ label, total }) => `${label} (${format.number(numberIn(total) ?? 0)})`);
  return t.sentence(format.number(figures.total), format.list(largest));
}

/** What to know about a table: counts that overlap, and columns that its chart leaves out. */
export function notesOf(figures: Figures, { t }: Making): readonly string[] {
  return [
    ...(figures.overlap ? [t.overlap] : []),
    ...(figures.columns.length > maxSeries ? [t.onlyLargest(maxSeries, figures.columns.length)] : []),
  ];
}
