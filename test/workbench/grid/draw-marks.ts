import { bottom, cellArea, columnName, right, type Area } from '#test/excel/model/index.ts';
import { areaBetween, withMerged } from './movement.ts';
import type { Palette } from './palette.ts';
import { columnHeaderHeight, type Box, type Region, type Viewport } from './viewport.ts';

const headerFont = "12px 'Segoe UI', 'Aptos Narrow', system-ui, sans-serif";

/** The little button in a table's header that Excel opens its filter with. */
export function drawFilterButton(context: CanvasRenderingContext2D, box: Box, filtered: boolean): void {
  const size = Math.min(16, box.height - 3);
  const x = box.x + box.width - size - 2;
  const y = box.y + box.height - size - 2;
  context.fillStyle = '#ffffff';
  context.fillRect(x, y, size, size);
  context.strokeStyle = '#ababab';
  context.lineWidth = 1;
  context.strokeRect(x + 0.5, y + 0.5, size - 1, size - 1);
  context.fillStyle = filtered ? '#107c41' : '#444444';
  context.beginPath();
  context.moveTo(x + size / 2 - 3.5, y + size / 2 - 1.5);
  context.lineTo(x + size / 2 + 3.5, y + size / 2 - 1.5);
  context.lineTo(x + size / 2, y + size / 2 + 2.5);
  context.fill();
}

/** Draws what is selected in a region: a tint, a frame, and the active cell left clear. */
export function drawSelection(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  region: Region,
  palette: Palette,
): void {
  const { areas, active } = viewport.sheet.selection;
  const activeBox = viewport.boxOf(areaBetween(viewport.sheet, active, active));
  context.save();
  clipTo(context, grown(region.box, 2));
  for (const area of areas) {
    const box = viewport.boxOf(withMerged(viewport.sheet, area));
    context.save();
    context.beginPath();
    context.rect(box.x, box.y, box.width, box.height);
    context.rect(activeBox.x, activeBox.y, activeBox.width, activeBox.height);
    context.clip('evenodd');
    context.fillStyle = palette.selection;
    context.fillRect(box.x, box.y, box.width, box.height);
    context.restore();
    context.strokeStyle = palette.accent;
    context.lineWidth = areas.length === 1 ? 2 : 1;
    context.strokeRect(
      box.x - 1 + 0.5 * (context.lineWidth % 2),
      box.y - 1 + 0.5 * (context.lineWidth % 2),
      box.width,
      box.height,
    );
  }
  if (areas.length === 1 && areas[0])
    drawHandle(context, viewport.boxOf(withMerged(viewport.sheet, areas[0])), palette);
  context.restore();
}

/** The square at the bottom right of the selection. */
function drawHandle(context: CanvasRenderingContext2D, box: Box, palette: Palette): void {
  const x = box.x + box.width - 4;
  const y = box.y + box.height - 4;
  context.fillStyle = palette.page;
  context.fillRect(x - 1, y - 1, 8, 8);
  context.fillStyle = palette.accent;
  context.fillRect(x, y, 6, 6);
}

/** The dashed frame around cells that were copied. */
export function drawCopied(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  region: Region,
  area: Area,
  palette: Palette,
): void {
  const box = viewport.boxOf(area);
  context.save();
  clipTo(context, grown(region.box, 1));
  context.strokeStyle = palette.accent;
  context.lineWidth = 2;
  context.setLineDash([5, 3]);
  context.strokeRect(box.x, box.y, box.width - 1, box.height - 1);
  context.restore();
}

/** Column letters and row numbers, those of the selection coloured. */
export function drawHeaders(context: CanvasRenderingContext2D, viewport: Viewport, palette: Palette): void {
  const left = viewport.rowHeaderWidth;
  context.font = headerFont;
  context.textAlign = 'center';
  context.fillStyle = palette.header;
  context.fillRect(0, 0, viewport.width, columnHeaderHeight);
  context.fillRect(0, 0, left, viewport.height);
  for (const { cells, box } of viewport.regions) {
    context.save();
    clipTo(context, { x: box.x, y: 0, width: box.width, height: columnHeaderHeight });
    for (let column = cells.left; column < right(cells); column++) columnHeader(context, viewport, column, palette);
    context.restore();
    context.save();
    clipTo(context, { x: 0, y: box.y, width: left, height: box.height });
    for (let row = cells.top; row < bottom(cells); row++) rowHeader(context, viewport, row, palette);
    context.restore();
  }
  context.fillStyle = palette.headerLine;
  context.fillRect(0, columnHeaderHeight - 1, viewport.width, 1);
  context.fillRect(left - 1, 0, 1, viewport.height);
  context.beginPath();
  context.moveTo(left - 4, columnHeaderHeight - 14);
  context.lineTo(left - 4, columnHeaderHeight - 4);
  context.lineTo(left - 14, columnHeaderHeight - 4);
  context.fill();
}

function columnHeader(context: CanvasRenderingContext2D, viewport: Viewport, column: number, palette: Palette): void {
  const width = viewport.columns.size(column);
  if (width === 0) return;
  const box = { x: viewport.columnX(column), y: 0, width, height: columnHeaderHeight };
  const selected = viewport.sheet.selection.areas.some((area) => column >= area.left && column < right(area));
  header(context, box, columnName(column), selected, palette);
}

function rowHeader(context: CanvasRenderingContext2D, viewport: Viewport, row: number, palette: Palette): void {
  const height = viewport.rows.size(row);
  if (height === 0) return;
  const box = { x: 0, y: viewport.rowY(row), width: viewport.rowHeaderWidth, height };
  const selected = viewport.sheet.selection.areas.some((area) => row >= area.top && row < bottom(area));
  header(context, box, String(row + 1), selected, palette);
}

function header(context: CanvasRenderingContext2D, box: Box, text: string, selected: boolean, palette: Palette): void {
  context.fillStyle = selected ? palette.headerSelected : palette.header;
  context.fillRect(box.x, box.y, box.width, box.height);
  context.fillStyle = palette.headerLine;
  context.fillRect(box.x + box.width - 1, box.y, 1, box.height);
  context.fillRect(box.x, box.y + box.height - 1, box.width, 1);
  if (selected) {
    context.fillStyle = palette.accent;
    if (box.y === 0 && box.height === columnHeaderHeight) context.fillRect(box.x - 1, box.height - 2, box.width + 1, 2);
    else context.fillRect(box.width - 2, box.y - 1, 2, box.height + 1);
  }
  context.fillStyle = selected ? palette.headerSelectedText : palette.headerText;
  context.fillText(text, box.x + box.width / 2, box.y + box.height / 2 + 4);
}

/** The line at the edge of frozen panes, and the shade of the selection's own lines. */
export function drawFrozenEdges(context: CanvasRenderingContext2D, viewport: Viewport, palette: Palette): void {
  context.fillStyle = palette.frozenLine;
  const { rows, columns } = viewport.sheet.freeze;
  if (rows > 0) context.fillRect(0, columnHeaderHeight + viewport.frozenHeight - 1, viewport.width, 1);
  if (columns > 0) context.fillRect(viewport.rowHeaderWidth + viewport.frozenWidth - 1, 0, 1, viewport.height);
}

/** Small triangles in the corner of cells with a note. */
export function drawNotes(context: CanvasRenderingContext2D, viewport: Viewport, region: Region): void {
  context.save();
  clipTo(context, region.box);
  context.fillStyle = '#c50f1f';
  for (const { row, column } of viewport.sheet.notes.entries()) {
    const box = viewport.boxOf(cellArea(row, column));
    context.beginPath();
    context.moveTo(box.x + box.width - 7, box.y);
    context.lineTo(box.x + box.width - 1, box.y);
    context.lineTo(box.x + box.width - 1, box.y + 6);
    context.fill();
  }
  context.restore();
}

function clipTo(context: CanvasRenderingContext2D, box: Box): void {
  context.beginPath();
  context.rect(box.x, box.y, box.width, box.height);
  context.clip();
}

const grown = (box: Box, by: number): Box => ({
  x: box.x - by,
  y: box.y - by,
  width: box.width + 2 * by,
  height: box.height + 2 * by,
});
