import type { Area, SheetModel } from '#test/excel/model/index.ts';
import { right } from '#test/excel/model/index.ts';
import type { CellLook } from './cell-look.ts';
import type { Viewport, Box } from './viewport.ts';

/** Space between the edge of a cell and its text, in pixels. */
export const padding = 3;
const indentPixels = 9;

/** Measures text, and remembers what it measured: the same words return in every column. */
export class TextWidths {
  readonly #context: CanvasRenderingContext2D;
  readonly #widths = new Map<string, number>();

  constructor(context: CanvasRenderingContext2D) {
    this.#context = context;
  }

  /** Width in pixels in the context's present font. */
  of(text: string): number {
    const key = `${this.#context.font}\n${text}`;
    let width = this.#widths.get(key);
    if (width === undefined) {
      if (this.#widths.size > 20_000) this.#widths.clear();
      width = this.#context.measureText(text).width;
      this.#widths.set(key, width);
    }
    return width;
  }
}

/** Where the text of a cell may be drawn: its own box, or further when its neighbours are empty. */
export interface TextRoom {
  readonly from: number;
  readonly to: number;
}

/** How far a long text may run over empty neighbours, as Excel lets it; in pixels on the screen. */
export function roomFor(
  viewport: Viewport,
  row: number,
  column: number,
  box: Box,
  width: number,
  align: CellLook['align'],
): TextRoom {
  const { sheet } = viewport;
  const spare = width + 2 * padding - box.width;
  let from = box.x;
  let to = box.x + box.width;
  if (spare <= 0) return { from, to };
  const needed = align === 'center' ? spare / 2 : spare;
  if (align !== 'right') {
    for (let next = column + 1; to < box.x + box.width + needed && isFree(sheet, row, next); next++) {
      to += viewport.columns.size(next);
    }
  }
  if (align !== 'left') {
    for (let next = column - 1; next >= 0 && from > box.x - needed && isFree(sheet, row, next); next--) {
      from -= viewport.columns.size(next);
    }
  }
  return { from, to };
}

function isFree(sheet: SheetModel, row: number, column: number): boolean {
  return column < sheet.columns.limit && sheet.value(row, column) === null && !sheet.mergeAt(row, column);
}

/** How many columns left of an area to look for texts that run into it. */
const reach = 12;

/** The area with the columns before it whose texts may run into it. */
export function withNeighbours(cells: Area): Area {
  const left = Math.max(0, cells.left - reach);
  return { ...cells, left, columns: right(cells) - left };
}

/** Splits a text into lines no wider than `width`; a word that is wider gets cut. */
export function wrapLines(text: string, width: number, widths: TextWidths): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && widths.of(longer) > width) {
        lines.push(line);
        line = word;
      } else line = longer;
      while (widths.of(line) > width && line.length > 1) {
        const fits = cut(line, width, widths);
        lines.push(line.slice(0, fits));
        line = line.slice(fits);
      }
    }
    return [...lines, line];
  });
}

function cut(text: string, width: number, widths: TextWidths): number {
  let length = text.length - 1;
  while (length > 1 && widths.of(text.slice(0, length)) > width) length--;
  return length;
}

/** The x at which text starts, ends or is centred, by its alignment. */
export function textX(box: Box, { align, style }: CellLook): number {
  const indent = padding + style.indent * indentPixels;
  if (align === 'right') return box.x + box.width - indent - 1;
  return align === 'center' ? box.x + box.width / 2 : box.x + indent;
}

/** Height of a line of text, in pixels. */
export const lineHeight = ({ fontPixels }: CellLook): number => Math.round(fontPixels * 1.36);

/** The baseline of the first of `lines` lines. */
export function firstBaseline(box: Box, look: CellLook, lines: number): number {
  const height = lineHeight(look);
  const descent = Math.round(height * 0.24);
  const total = lines * height;
  const { vertical } = look.style;
  if (vertical === 'Top' || total > box.height) return box.y + height - descent;
  if (vertical === 'Center') return box.y + (box.height - total) / 2 + height - descent;
  return box.y + box.height - total + height - descent - 1;
}

/** What a number becomes that does not fit: as many # as do. */
export function hashes(width: number, widths: TextWidths): string {
  return '#'.repeat(Math.max(1, Math.floor((width - 2 * padding) / Math.max(1, widths.of('#')))));
}
