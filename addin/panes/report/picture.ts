import type { Format } from '#addin/i18n/index.ts';
import type { ReportChart } from '#shared/report/index.ts';
import type { Picture } from './to-document.ts';

const width = 620;
const heightOf = ({ shape, categories, series }: ReportChart): number =>
  shape === 'bar' ? Math.max(220, 60 + categories.length * (12 + 11 * series.length)) : 300;

/** Drawn twice as large, so that it is sharp on paper. */
const sharpness = 2;

/** Paper is white, whatever the theme of the screen. */
const onPaper = { dark: false, text: '#242424', grid: '#D1D1D1', font: 'Calibri, Segoe UI, sans-serif' } as const;

/** Draws a chart as a picture for a document; chart.js is fetched when the first one is drawn. */
export async function drawPicture(chart: ReportChart, format: Format): Promise<Picture> {
  const { drawChart } = await import('#addin/charts/draw.ts');
  const height = heightOf(chart);
  const frame = document.createElement('div');
  Object.assign(frame.style, { position: 'fixed', left: '-10000px', width: `${width}px`, height: `${height}px` });
  const canvas = document.createElement('canvas');
  frame.append(canvas);
  document.body.append(frame);
  const { shape, categories, series } = chart;
  const data = { kind: shape === 'line' ? ('line' as const) : ('bar' as const), labels: categories, series };
  const remove = drawChart(canvas, data, onPaper, format, sharpness);
  try {
    return { png: await pngOf(canvas), width, height };
  } finally {
    remove();
    frame.remove();
  }
}

/** The canvas on white: a document does not know that nothing is behind a picture. */
async function pngOf(canvas: HTMLCanvasElement): Promise<Uint8Array> {
  const paper = document.createElement('canvas');
  paper.width = canvas.width;
  paper.height = canvas.height;
  const context = paper.getContext('2d');
  if (!context) throw new Error('This browser cannot draw.');
  context.fillStyle = '#FFFFFF';
  context.fillRect(0, 0, paper.width, paper.height);
  context.drawImage(canvas, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => paper.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('This browser cannot draw.');
  return new Uint8Array(await blob.arrayBuffer());
}
