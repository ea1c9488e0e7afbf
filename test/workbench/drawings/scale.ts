import type { Figure } from '#test/excel/model/index.ts';

/** The value axis: its ends and the values that get a line. */
export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly ticks: readonly number[];
}

/** The largest and smallest that is drawn: of stacked series the sums. */
function extremes({ series, stacking }: Figure): readonly [number, number] {
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const all = Array.from({ length: count }, (_, at) => {
    const values = series.map(({ values: numbers }) => numbers[at] ?? 0);
    const sum = values.reduce((total, value) => total + value, 0);
    return stacking === 'none' ? values : [stacking === 'percent' ? (sum === 0 ? 0 : 1) : sum];
  }).flat();
  return [Math.min(0, ...all), Math.max(0, ...all)];
}

/** An axis that begins and ends on a round step (1, 2 or 5 times a power of ten), unless its ends were given. */
export function scaleOf(
  figure: Figure,
  given: { readonly minimum: number | null; readonly maximum: number | null },
): Scale {
  const [lowest, highest] = extremes(figure);
  const from = given.minimum ?? lowest;
  const until = given.maximum ?? (highest > from ? highest : from + 1);
  const step = roundStep((until - from) / 5);
  const minimum = given.minimum ?? Math.floor(from / step) * step;
  const maximum = given.maximum ?? Math.ceil((until + step * 0.01) / step) * step;
  const count = Math.floor((maximum - minimum) / step + 1e-9) + 1;
  return { minimum, maximum, ticks: Array.from({ length: count }, (_, at) => minimum + at * step) };
}

function roundStep(wanted: number): number {
  const power = 10 ** Math.floor(Math.log10(wanted));
  return [1, 2, 5, 10].map((times) => times * power).find((step) => step >= wanted - 1e-12) ?? power * 10;
}
