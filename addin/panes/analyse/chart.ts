import { maxSeries } from '#addin/charts/index.ts';
import type { ChartData } from '#addin/charts/index.ts';
import type { Format } from '#addin/i18n/index.ts';
import type { DimensionId } from '#shared/counts/index.ts';
import type { Figures } from './figures.ts';

const inTime: readonly DimensionId[] = ['year', 'quarter'];

/** The picture of a table: a line when the rows run through time and there is more than one, else bars. Largest series first when there are too many. */
export function chartOf(figures: Figures, countName: string): ChartData {
  const kind = inTime.includes(figures.rowDimension) && figures.rows.length > 1 ? 'line' : 'bar';
  const labels = figures.rows.map(({ label }) => label);
  if (figures.columns.length === 0) {
    return { kind, labels, series: [{ name: countName, values: figures.rows.map(({ total }) => total) }] };
  }
  const largest = figures.columnTotals
    .map((total, index) => ({ index, total: total ?? 0 }))
    .sort((a, b) => b.total - a.total || a.index - b.index)
    .slice(0, maxSeries)
    .map(({ index }) => index)
    .sort((a, b) => a - b);
  return {
    kind,
    labels,
    series: largest.map((column) => ({
      name: figures.columns[column] ?? '',
      values: figures.rows.map(({ cells }) => cells[column] ?? null),
    })),
  };
}

/** The picture in one sentence: how many reports, and the three largest rows. */
export function summaryOf(figures: Figures, format: Format, words: SummaryWords): string {
  const largest = figures.rows
    .toSorted((a, b) => (b.total ?? 0) - (a.total ?? 0))
    .slice(0, 3)
    .map(({ label, total }) => `${label} (${format.number(total ?? 0)})`);
  return words.summary(format.number(figures.total), format.list(largest));
}

export interface SummaryWords {
  readonly summary: (total: string, largest: string) => string;
}
