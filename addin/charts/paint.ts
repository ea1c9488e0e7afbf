import type { Format } from '#addin/i18n/index.ts';
import type { ChartData } from './chart-data.ts';
import { shadeOf } from './grid-data.ts';
import type { GridData } from './grid-data.ts';

/** A picture to take along: what it shows, under its title and above its source. */
export interface Poster {
  readonly title: string;
  readonly subtitle: string;
  readonly source: readonly string[];
  readonly shows: { readonly chart: ChartData } | { readonly grid: GridData };
}

/** Paper is white, whatever the theme of the screen. */
const paper = { text: '#242424', muted: '#595959', grid: '#D1D1D1', accent: '16, 124, 65' } as const;
const font = 'Segoe UI, Calibri, sans-serif';
const width = 960;
const margin = 32;
/** Drawn twice as large, so that it is sharp on paper. */
const sharpness = 2;

/** Paints a poster as a PNG. Throws when this browser cannot paint. */
export async function paintPoster({ title, subtitle, source, shows }: Poster, format: Format): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const context = contextOf(canvas);
  context.font = `14px ${font}`;
  const lines = source.flatMap((line) => wrapped(context, line, width - 2 * margin));
  const body = 'chart' in shows ? heightOfChart(shows.chart) : heightOfGrid(shows.grid);
  const top = margin + 72;
  canvas.width = width * sharpness;
  canvas.height = (top + body + 24 + lines.length * 20 + margin) * sharpness;
  context.scale(sharpness, sharpness);
  context.fillStyle = '#FFFFFF';
  context.fillRect(0, 0, canvas.width, canvas.height);
  write(context, title, margin + 26, `600 26px ${font}`, paper.text);
  write(context, subtitle, margin + 54, `16px ${font}`, paper.muted);
  if ('chart' in shows) await paintChart(context, shows.chart, { top, height: body }, format);
  else paintGrid(context, shows.grid, { top, height: body });
  lines.forEach((line, at) => write(context, line, top + body + 32 + at * 20, `14px ${font}`, paper.muted));
  return blobOf(canvas);
}

const heightOfChart = ({ kind, labels, series }: ChartData): number =>
  kind === 'line' ? 420 : Math.max(260, 60 + labels.length * (14 + 12 * Math.min(series.length, 4)));

/** Room for the names of columns. */
const headHeight = 190;
const rowHeightOf = ({ columns, hasHead }: GridData): number =>
  hasHead ? 34 : (width - 2 * margin) / Math.max(6, columns);
const heightOfGrid = (grid: GridData): number =>
  grid.hasHead ? headHeight + (grid.rows - 1) * rowHeightOf(grid) : grid.rows * rowHeightOf(grid);

interface Band {
  readonly top: number;
  readonly height: number;
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot draw.');
  return context;
}

function write(context: CanvasRenderingContext2D, text: string, y: number, how: string, colour: string): void {
  context.font = how;
  context.fillStyle = colour;
  context.textAlign = 'left';
  context.fillText(text, margin, y, width - 2 * margin);
}

async function paintChart(context: CanvasRenderingContext2D, data: ChartData, { top, height }: Band, format: Format) {
  const { drawChart } = await import('./draw.ts');
  const frame = document.createElement('div');
  const size = { width: `${width - 2 * margin}px`, height: `${height}px` };
  Object.assign(frame.style, { position: 'fixed', left: '-10000px', ...size });
  const canvas = document.createElement('canvas');
  frame.append(canvas);
  document.body.append(frame);
  const look = { dark: false, text: paper.text, grid: paper.grid, font };
  const remove = drawChart(canvas, data, look, format, sharpness);
  context.drawImage(canvas, margin, top, width - 2 * margin, height);
  remove();
  frame.remove();
}

function paintGrid(context: CanvasRenderingContext2D, grid: GridData, { top }: Band): void {
  const row = rowHeightOf(grid);
  const isMap = !grid.hasHead;
  const unit = isMap ? row : (width - 2 * margin) / (grid.columns - 1 + grid.firstColumn);
  const leftOf = (column: number): number => margin + (column === 0 ? 0 : (column - 1 + grid.firstColumn) * unit);
  for (const { row: at, column, lines, strength } of grid.cells) {
    const [left, wide] = [leftOf(column), column === 0 ? grid.firstColumn * unit : unit];
    const y = isMap ? top + at * row : top + headHeight + (at - 1) * row;
    if (strength !== null) {
      context.fillStyle = `rgba(${paper.accent}, ${shadeOf(strength)})`;
      context.fillRect(left + 1, y + 1, wide - 2, row - 2);
    }
    context.fillStyle = paper.text;
    if (!isMap && at === 0) paintHead(context, lines, { left: column === 0 ? left : left + wide / 2, column, top });
    else paintLines(context, lines, { left, wide, middle: y + row / 2, isName: column === 0 && !isMap, isMap });
  }
}

interface CellPlace {
  readonly left: number;
  readonly wide: number;
  readonly middle: number;
  readonly isName: boolean;
  readonly isMap: boolean;
}

function paintLines(context: CanvasRenderingContext2D, lines: readonly string[], place: CellPlace): void {
  const { left, wide, middle, isName, isMap } = place;
  context.textAlign = isName ? 'left' : 'center';
  lines.forEach((line, at) => {
    context.font = `${at === 0 && isMap ? 600 : 400} ${isMap ? 15 : 13}px ${font}`;
    const offset = (at - (lines.length - 1) / 2) * 20;
    context.fillText(line, isName ? left : left + wide / 2, middle + 5 + offset, wide - 8);
  });
}

/** The name of a column, from below upwards; that of the names lies. */
function paintHead(
  context: CanvasRenderingContext2D,
  [name = '']: readonly string[],
  { left, column, top }: { readonly left: number; readonly column: number; readonly top: number },
): void {
  context.save();
  context.textAlign = 'left';
  context.font = `600 13px ${font}`;
  context.translate(column === 0 ? left : left + 5, top + headHeight - 8);
  if (column > 0) context.rotate(-Math.PI / 2);
  context.fillText(name, 0, 0, column === 0 ? undefined : headHeight - 12);
  context.restore();
}

/** A text in lines that fit. */
function wrapped(context: CanvasRenderingContext2D, text: string, wide: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && context.measureText(`${last} ${word}`).width <= wide)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('This browser cannot draw.'))), 'image/png');
  });
}
