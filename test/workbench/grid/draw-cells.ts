import { bottom, cellArea, intersect, right, type Area, type Border } from '#test/excel/model/index.ts';
import { cellLook, type CellLook } from './cell-look.ts';
import { onPage, type Palette } from './palette.ts';
import { drawFilterButton } from './draw-marks.ts';
import {
  TextWidths,
  firstBaseline,
  hashes,
  lineHeight,
  padding,
  roomFor,
  textX,
  withNeighbours,
  wrapLines,
} from './text.ts';
import type { Box, Region, Viewport } from './viewport.ts';

/** A cell on the screen: a merged area counts as one. */
interface Placed {
  readonly row: number;
  readonly column: number;
  readonly box: Box;
  readonly look: CellLook;
}

/** Draws the cells of a sheet: page, lines, fills, texts and borders, in that order. */
export class CellPainter {
  readonly #context: CanvasRenderingContext2D;
  readonly #widths: TextWidths;

  constructor(context: CanvasRenderingContext2D) {
    this.#context = context;
    this.#widths = new TextWidths(context);
  }

  /** Lines that a text wraps into in a cell of a width, in the context's present font. */
  countLines(text: string, width: number): number {
    return wrapLines(text, width - 2 * padding, this.#widths).length;
  }

  paint(viewport: Viewport, region: Region, palette: Palette): void {
    const context = this.#context;
    const { box } = region;
    context.save();
    context.beginPath();
    context.rect(box.x, box.y, box.width, box.height);
    context.clip();
    context.fillStyle = palette.page;
    context.fillRect(box.x, box.y, box.width, box.height);
    if (viewport.sheet.showGridlines) this.#gridlines(viewport, region, palette);
    const cells = placedCells(viewport, withNeighbours(region.cells), palette);
    for (const cell of cells) this.#fill(cell, viewport, palette);
    for (const cell of cells) this.#text(cell, viewport, palette);
    for (const cell of cells) this.#borders(cell, palette);
    context.restore();
  }

  #gridlines(viewport: Viewport, { cells, box }: Region, palette: Palette): void {
    const context = this.#context;
    context.fillStyle = palette.gridline;
    for (let row = cells.top; row < bottom(cells); row++) {
      context.fillRect(box.x, viewport.rowY(row + 1) - 1, box.width, 1);
    }
    for (let column = cells.left; column < right(cells); column++) {
      context.fillRect(viewport.columnX(column + 1) - 1, box.y, 1, box.height);
    }
  }

  #fill({ box, look, row, column }: Placed, viewport: Viewport, palette: Palette): void {
    const context = this.#context;
    const merged = look.fill === null && viewport.sheet.mergeAt(row, column);
    if (look.fill !== null || merged) {
      context.fillStyle = look.fill ?? palette.page;
      if (merged) context.fillRect(box.x, box.y, box.width - 1, box.height - 1);
      else context.fillRect(box.x - 1, box.y - 1, box.width + 1, box.height + 1);
    }
    if (look.table?.line) {
      context.fillStyle = look.table.line;
      context.fillRect(box.x - 1, box.y + box.height - 1, box.width + 1, 1);
    }
  }

  #text({ row, column, box, look }: Placed, viewport: Viewport, palette: Palette): void {
    const { sheet } = viewport;
    const context = this.#context;
    let text = sheet.text(row, column);
    if (text !== '') {
      context.font = look.font;
      const value = sheet.value(row, column);
      const wraps = look.style.wrap || look.style.horizontal === 'Justify';
      const width = this.#widths.of(text);
      if (typeof value === 'number' && width > box.width - 2) text = hashes(box.width, this.#widths);
      const lines =
        wraps && typeof value === 'string' ? wrapLines(text, box.width - 2 * padding, this.#widths) : [firstLine(text)];
      const runsOver =
        typeof value === 'string' && !wraps && !sheet.mergeAt(row, column) && look.style.horizontal !== 'Fill';
      const room = runsOver
        ? roomFor(viewport, row, column, box, width, look.align)
        : { from: box.x, to: box.x + box.width };
      this.#lines(lines, { box, look }, room, palette);
    }
    if (look.table && look.table.filter !== 'none') drawFilterButton(context, box, look.table.filter === 'on');
  }

  #lines(
    lines: readonly string[],
    { box, look }: Pick<Placed, 'box' | 'look'>,
    room: { from: number; to: number },
    palette: Palette,
  ): void {
    const context = this.#context;
    context.save();
    context.beginPath();
    context.rect(room.from, box.y, room.to - room.from - 1, box.height - 1);
    context.clip();
    if (room.to > box.x + box.width || room.from < box.x) {
      context.fillStyle = look.fill ?? palette.page;
      if (look.fill === null) context.fillRect(room.from, box.y, room.to - room.from, box.height - 1);
    }
    context.fillStyle = look.color;
    context.textAlign = look.align;
    const x = textX(box, look);
    let y = firstBaseline(box, look, lines.length);
    for (const line of lines) {
      context.fillText(line, x, y);
      if (look.underlined) this.#rule(line, x, y + 2, look);
      if (look.style.strikethrough) this.#rule(line, x, y - look.fontPixels * 0.3, look);
      y += lineHeight(look);
    }
    context.restore();
  }

  #rule(text: string, x: number, y: number, look: CellLook): void {
    const width = this.#widths.of(text);
    const from = look.align === 'left' ? x : look.align === 'right' ? x - width : x - width / 2;
    this.#context.fillRect(from, Math.round(y), width, 1);
  }

  #borders({ box, look: { style } }: Placed, palette: Palette): void {
    const { x, y, width, height } = box;
    this.#border(style.borderTop, x - 1, y - 1, width + 1, 0, palette);
    this.#border(style.borderBottom, x - 1, y + height - 1, width + 1, 0, palette);
    this.#border(style.borderLeft, x - 1, y - 1, 0, height + 1, palette);
    this.#border(style.borderRight, x + width - 1, y - 1, 0, height + 1, palette);
  }

  #border(border: Border | null, x: number, y: number, width: number, height: number, palette: Palette): void {
    if (!border) return;
    const thickness = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 }[border.weight];
    const context = this.#context;
    context.fillStyle = onPage(border.color, palette);
    const shift = thickness > 1 ? 1 : 0;
    if (border.style === 'Continuous' || border.style === 'Double') {
      context.fillRect(x - (height ? shift : 0), y - (width ? shift : 0), width || thickness, height || thickness);
      return;
    }
    const length = width || height;
    const dash = border.style === 'Dot' ? 1 : 3;
    for (let at = 0; at < length; at += dash * 2) {
      context.fillRect(
        x + (width ? at : 0),
        y + (height ? at : 0),
        width ? dash : thickness,
        height ? dash : thickness,
      );
    }
  }
}

function placedCells(viewport: Viewport, cells: Area, palette: Palette): Placed[] {
  const { sheet } = viewport;
  const placed: Placed[] = [];
  const add = (row: number, column: number, area: Area): void => {
    const box = viewport.boxOf(area);
    if (box.width > 0 && box.height > 0) placed.push({ row, column, box, look: cellLook(sheet, row, column, palette) });
  };
  const merges = sheet.merges.filter((merge) => intersect(merge, cells));
  for (const merge of merges) add(merge.top, merge.left, merge);
  for (let row = cells.top; row < bottom(cells); row++) {
    for (let column = cells.left; column < right(cells); column++) {
      const cell = cellArea(row, column);
      if (!merges.some((merge) => intersect(merge, cell))) add(row, column, cell);
    }
  }
  return placed;
}

const firstLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');
