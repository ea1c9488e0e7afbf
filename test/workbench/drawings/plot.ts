import type { Figure } from '#test/excel/model/index.ts';
import type { Box } from '../grid/viewport.ts';
import type { Scale } from './scale.ts';
import { svg } from './svg.ts';

/** Excel's colours for the series of a chart. */
const colours = ['#4472c4', '#ed7d31', '#a5a5a5', '#ffc000', '#5b9bd5', '#70ad47', '#264478', '#9e480e'] as const;
export const colourOf = (at: number): string => colours[at % colours.length] ?? colours[0];

/** What is needed to draw series in the room for them. */
export interface Plot {
  readonly figure: Figure;
  readonly scale: Scale;
  readonly box: Box;
  /** Whether the categories begin at the other end. */
  readonly reversed: boolean;
}

/** How far a value is along the value axis: 0 to 1. */
const shareOf = ({ minimum, maximum }: Scale, value: number): number =>
  Math.max(0, Math.min(1, (value - minimum) / (maximum - minimum)));

/** Where a value is on the screen: across for bars that lie, else up. */
export function positionOf({ figure, scale, box }: Plot, value: number): number {
  const share = shareOf(scale, value);
  return figure.shape === 'bar' ? box.x + share * box.width : box.y + (1 - share) * box.height;
}

/** The middle of a category on the screen. Bars that lie begin at the bottom unless reversed, as in Excel. */
export function middleOf({ figure, box, reversed }: Plot, at: number): number {
  const count = Math.max(1, figure.categories.length);
  const fromEnd = (figure.shape === 'bar') !== reversed;
  const share = ((fromEnd ? count - 1 - at : at) + 0.5) / count;
  return figure.shape === 'bar' ? box.y + share * box.height : box.x + share * box.width;
}

export function plotSeries(plot: Plot): SVGElement[] {
  return plot.figure.shape === 'line' ? lines(plot) : bars(plot);
}

function lines(plot: Plot): SVGElement[] {
  return plot.figure.series.map(({ values }, at) => {
    const points = values.flatMap((value, category) =>
      value === null ? [] : [[middleOf(plot, category), positionOf(plot, value)] as const],
    );
    const path = points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
    const dots = points.map(([cx, cy]) => svg('circle', { cx, cy, r: 3 }));
    const line = svg('polyline', { points: path, fill: 'none', stroke: colourOf(at), 'stroke-width': 2.2 });
    return svg('g', { fill: colourOf(at) }, [line, ...dots]);
  });
}

function bars(plot: Plot): SVGElement[] {
  const { figure, box } = plot;
  const lying = figure.shape === 'bar';
  const room = (lying ? box.height : box.width) / Math.max(1, figure.categories.length);
  const beside = figure.stacking === 'none' ? figure.series.length : 1;
  const thick = (room * 0.68) / Math.max(1, beside);
  const ends = figure.categories.map(() => 0);
  return figure.series.map(({ values }, at) => {
    const rectangles = values.flatMap((value, category) => {
      if (value === null) return [];
      const from = figure.stacking === 'none' ? 0 : (ends[category] ?? 0);
      const until = from + (figure.stacking === 'percent' ? value / (sumAt(figure, category) || 1) : value);
      ends[category] = until;
      const side = figure.stacking === 'none' ? at : 0;
      // Lying bars of one category stand from the bottom up too, unless the axis is reversed.
      const order = lying && !plot.reversed ? beside - 1 - side : side;
      const start = middleOf(plot, category) - (thick * beside) / 2 + order * thick;
      const [low, high] = [positionOf(plot, from), positionOf(plot, until)].sort((a, b) => a - b) as [number, number];
      const along = lying ? { x: low, width: high - low } : { y: low, height: high - low };
      const across = lying ? { y: start, height: thick } : { x: start, width: thick };
      return [svg('rect', { ...along, ...across })];
    });
    return svg('g', { fill: colourOf(at) }, rectangles);
  });
}

const sumAt = ({ series }: Figure, category: number): number =>
  series.reduce((sum, { values }) => sum + (values[category] ?? 0), 0);
