import { figureOf, formatValue, type ChartModel, type Figure, type Formatting } from '#test/excel/model/index.ts';
import type { Box } from '../grid/viewport.ts';
import { colourOf, middleOf, plotSeries, positionOf, type Plot } from './plot.ts';
import { scaleOf } from './scale.ts';
import { svg } from './svg.ts';

const grey = '#595959';
const characterWidth = 6.2;
const lineHeight = 16;

/** Draws a chart: title, series, axes and legend; other looks are not drawn. */
export function drawChart(
  chart: ChartModel,
  size: { readonly width: number; readonly height: number },
  formatting: Formatting,
): SVGElement {
  const figure = figureOf(chart, { series: formatting.locale === 'nl-NL' ? 'Reeks' : 'Series' });
  const { width, height } = size;
  const box: { -readonly [K in keyof Box]: Box[K] } = { x: 14, y: 12, width: width - 28, height: height - 24 };
  const parts: SVGElement[] = [
    svg('rect', { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: '#fff', stroke: '#d9d9d9' }),
  ];
  if (figure.title !== null) {
    parts.push(
      text(figure.title, { x: width / 2, y: box.y + 15, 'text-anchor': 'middle', 'font-size': 17 }, width - 20, 8.5),
    );
    take(box, 'top', 32);
  }
  if (chart.legend.visible && figure.series.length > 0) parts.push(...legend(chart, figure, box));
  parts.push(...axesAndSeries(chart, figure, box, formatting));
  const label = `${figure.title ?? chart.name}: ${figure.series.map(({ name }) => name).join(', ')}`;
  const view = { width, height, viewBox: `0 0 ${width} ${height}`, 'font-size': 12, fill: grey };
  return svg('svg', { ...view, role: 'img', 'aria-label': label }, parts);
}

type Room = { -readonly [K in keyof Box]: Box[K] };

function take(box: Room, side: 'top' | 'bottom' | 'left' | 'right', size: number): void {
  if (side === 'top') box.y += size;
  if (side === 'left') box.x += size;
  if (side === 'top' || side === 'bottom') box.height = Math.max(10, box.height - size);
  else box.width = Math.max(10, box.width - size);
}

/** A text that is cut when there is no room for it. */
function text(
  words: string,
  attributes: Readonly<Record<string, string | number>>,
  room: number,
  perCharacter = characterWidth,
): SVGElement {
  const most = Math.max(1, Math.floor(room / perCharacter));
  const cut = words.length > most ? `${words.slice(0, Math.max(1, most - 1))}…` : words;
  return svg('text', attributes, words === cut ? [words] : [cut, svg('title', {}, [words])]);
}

const widthOf = (words: string): number => words.length * characterWidth;

function legend({ legend: { position } }: ChartModel, { series }: Figure, box: Room): SVGElement[] {
  const widths = series.map(({ name }) => Math.min(160, widthOf(name)) + 28);
  const entry = (at: number, x: number, y: number): SVGElement[] => [
    svg('rect', { x, y: y - 8, width: 9, height: 9, fill: colourOf(at) }),
    text(series[at]?.name ?? '', { x: x + 14, y }, 160),
  ];
  if (position === 'Top' || position === 'Bottom') {
    const y = position === 'Top' ? box.y + 10 : box.y + box.height - 2;
    let x = box.x + Math.max(0, (box.width - widths.reduce((sum, one) => sum + one, 0)) / 2);
    take(box, position === 'Top' ? 'top' : 'bottom', 22);
    return series.flatMap((_, at) => {
      const drawn = entry(at, x, y);
      x += widths[at] ?? 0;
      return drawn;
    });
  }
  const side = position === 'Left' ? 'left' : 'right';
  const width = Math.min(box.width / 3, Math.max(...widths));
  const x = side === 'left' ? box.x : box.x + box.width - width + 8;
  const top = box.y + box.height / 2 - (series.length * lineHeight) / 2 + 10;
  take(box, side, width);
  return series.flatMap((_, at) => entry(at, x, top + at * lineHeight));
}

function axesAndSeries(chart: ChartModel, figure: Figure, box: Room, formatting: Formatting): SVGElement[] {
  const { categoryAxis, valueAxis } = chart;
  const lying = figure.shape === 'bar';
  const scale = scaleOf(figure, valueAxis);
  const numbers = scale.ticks.map((tick) =>
    formatValue(tick, figure.stacking === 'percent' ? '0%' : '#,##0.##', formatting).replace(/[.,]$/, ''),
  );
  const longest = Math.max(0, ...figure.categories.map(widthOf));
  const titles = [
    ...axisTitle(valueAxis.title, lying ? 'bottom' : 'left', box),
    ...axisTitle(categoryAxis.title, lying ? 'left' : 'bottom', box),
  ];
  const perCategory = box.width / Math.max(1, figure.categories.length);
  const slanted = !lying && longest > perCategory - 4;
  if (valueAxis.visible) take(box, lying ? 'bottom' : 'left', lying ? 20 : Math.max(...numbers.map(widthOf)) + 10);
  if (categoryAxis.visible)
    take(
      box,
      lying ? 'left' : 'bottom',
      lying ? Math.min(longest + 10, box.width * 0.4) : slanted ? Math.min(96, longest * 0.66 + 14) : 20,
    );
  const plot: Plot = { figure, scale, box, reversed: categoryAxis.reversed };
  const along = lying
    ? (at: number) => ({ x1: at, x2: at, y1: box.y, y2: box.y + box.height })
    : (at: number) => ({ x1: box.x, x2: box.x + box.width, y1: at, y2: at });
  const grid = scale.ticks.map((tick) => svg('line', { ...along(positionOf(plot, tick)), stroke: '#d9d9d9' }));
  const labels = [
    ...(valueAxis.visible
      ? scale.ticks.map((tick, at) => valueLabel(plot, positionOf(plot, tick), numbers[at] ?? ''))
      : []),
    ...(categoryAxis.visible
      ? figure.categories.map((name, at) => categoryLabel(plot, middleOf(plot, at), name, slanted))
      : []),
  ];
  const zero = svg('line', { ...along(positionOf(plot, Math.max(0, scale.minimum))), stroke: '#bfbfbf' });
  return [...titles, ...grid, ...plotSeries(plot), zero, ...labels];
}

function axisTitle(title: string | null, side: 'left' | 'bottom', box: Room): SVGElement[] {
  if (title === null || title === '') return [];
  const [x, y] =
    side === 'bottom' ? [box.x + box.width / 2, box.y + box.height - 2] : [box.x + 9, box.y + box.height / 2];
  const turn = side === 'left' ? { transform: `rotate(-90 ${x} ${y})` } : {};
  take(box, side, 20);
  return [text(title, { x, y, 'text-anchor': 'middle', ...turn }, side === 'left' ? box.height : box.width)];
}

function valueLabel({ figure, box }: Plot, at: number, words: string): SVGElement {
  const lying = figure.shape === 'bar';
  const place = lying
    ? { x: at, y: box.y + box.height + 15, 'text-anchor': 'middle' }
    : { x: box.x - 6, y: at + 4, 'text-anchor': 'end' };
  return text(words, place, 100);
}

function categoryLabel({ figure, box }: Plot, at: number, words: string, slanted: boolean): SVGElement {
  if (figure.shape === 'bar') return text(words, { x: box.x - 6, y: at + 4, 'text-anchor': 'end' }, box.x - 18);
  const y = box.y + box.height + 15;
  if (!slanted) return text(words, { x: at, y, 'text-anchor': 'middle' }, 400);
  return text(words, { x: at + 4, y, 'text-anchor': 'end', transform: `rotate(-40 ${at + 4} ${y})` }, 128);
}
