import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import type { ChartConfiguration } from 'chart.js';
import type { Format } from '#addin/i18n/index.ts';
import type { ChartData } from './chart-data.ts';
import { breakLines } from './break-lines.ts';
import { dashes, palette } from './palette.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

export interface ChartLook {
  readonly dark: boolean;
  readonly text: string;
  readonly grid: string;
  readonly font: string;
}

/** Draws a chart on a canvas, by default as sharp as the screen; the returned function removes it. */
export function drawChart(
  canvas: HTMLCanvasElement,
  data: ChartData,
  look: ChartLook,
  format: Format,
  pixelRatio = devicePixelRatio,
): () => void {
  const { options, ...rest } = configuration(data, look, format);
  const plugins = data.breaks?.length ? [breakLines(data.breaks, look.text)] : [];
  const chart = new Chart(canvas, { ...rest, plugins, options: { ...options, devicePixelRatio: pixelRatio } });
  return () => chart.destroy();
}

/** Names beside the bars get a line each; the table under the picture has them whole. */
const shorten = (label: string): string => (label.length > 22 ? `${label.slice(0, 21).trimEnd()}…` : label);

function configuration(
  data: ChartData,
  look: ChartLook,
  format: Format,
): ChartConfiguration<'bar' | 'line', (number | null)[], string> {
  const colours = palette[look.dark ? 'dark' : 'light'];
  const sideways = data.kind === 'bar';
  const values = {
    beginAtZero: true,
    grid: { color: look.grid },
    ticks: { color: look.text, precision: 0, callback: (value: number | string) => format.number(Number(value)) },
  };
  const categories = {
    grid: { display: false },
    ticks: {
      color: look.text,
      autoSkip: false,
      callback: (_: unknown, index: number) => shorten(data.labels[index] ?? ''),
    },
  };
  return {
    type: data.kind,
    data: {
      labels: [...data.labels],
      datasets: data.series.map(({ name, values: points, marked = [] }, index) => ({
        label: name,
        data: [...points],
        backgroundColor: colours[index % colours.length] ?? look.text,
        borderColor: colours[index % colours.length] ?? look.text,
        borderDash: [...(dashes[index % dashes.length] ?? [])],
        borderWidth: data.kind === 'line' ? 2 : 0,
        pointRadius: points.map((_, at) => (marked.includes(at) ? 7 : 4)),
        pointStyle: points.map((_, at) => (marked.includes(at) ? 'triangle' : 'circle')),
      })),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: sideways ? 'y' : 'x',
      font: { family: look.font },
      scales: sideways ? { x: values, y: categories } : { x: categories, y: values },
      plugins: {
        legend: { display: data.series.length > 1, position: 'bottom', labels: { color: look.text, boxWidth: 12 } },
        tooltip: { callbacks: { label: (item) => `${item.dataset.label ?? ''}: ${format.number(Number(item.raw))}` } },
      },
    },
  };
}
