import type { ChartModel, ChartSeriesModel } from './chart.ts';

export type FigureShape = 'column' | 'bar' | 'line';

/** A chart as numbers and texts, to draw or to test. */
export interface Figure {
  readonly shape: FigureShape;
  readonly stacking: 'none' | 'stacked' | 'percent';
  readonly title: string | null;
  readonly categories: readonly string[];
  /** `null` for an empty cell or a text. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

/** Excel's chart types that are drawn, by how their names begin; all others are drawn as columns. */
export function shapeOf(type: string): FigureShape {
  if (/^(3D)?Bar/.test(type)) return 'bar';
  return /^(3D)?(Line|Area)|^XYScatter/.test(type) ? 'line' : 'column';
}

/** What a chart shows at this moment. */
export function figureOf(chart: ChartModel, words: { readonly series: string }): Figure {
  const series = chart.series.map((one, at) => ({
    name: one.name ?? `${words.series}${at + 1}`,
    values: numbersOf(one),
  }));
  const only = series.length === 1 ? (chart.series[0]?.name ?? null) : null;
  const longest = Math.max(0, ...series.map(({ values }) => values.length));
  return {
    shape: shapeOf(chart.type),
    stacking: chart.type.endsWith('Stacked100') ? 'percent' : chart.type.endsWith('Stacked') ? 'stacked' : 'none',
    title: chart.title.visible ? (chart.title.text ?? only) : null,
    categories: categoriesOf(chart.series, longest),
    series,
  };
}

function numbersOf({ fixed, values: cells }: ChartSeriesModel): readonly (number | null)[] {
  if (fixed) return fixed.values;
  const area = cells?.area;
  if (!cells || !area) return [];
  const values = cells.sheet.values(area).flat();
  return values.map((value) => (typeof value === 'number' ? value : null));
}

/** The texts of the first series that has categories, else numbers from 1. */
function categoriesOf(series: readonly ChartSeriesModel[], count: number): readonly string[] {
  const fixed = series.find((one) => one.fixed)?.fixed;
  if (fixed) return fixed.labels;
  const cells = series.find(({ categories }) => categories?.area)?.categories ?? null;
  const area = cells?.area ?? null;
  const texts: string[] = [];
  for (let row = 0; cells && area && row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      texts.push(cells.sheet.text(area.top + row, area.left + column));
    }
  }
  return Array.from({ length: Math.max(count, texts.length) }, (_, at) => texts[at] ?? (area ? '' : String(at + 1)));
}
