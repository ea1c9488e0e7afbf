import { MAX_COLUMNS, MAX_ROWS, bottom, right, type Area, type SheetModel } from '#test/excel/model/index.ts';
import { cellLook } from './cell-look.ts';
import { CellPainter } from './draw-cells.ts';
import { drawPivotButtons } from './pivot-buttons.ts';
import { drawCopied, drawFrozenEdges, drawHeaders, drawNotes, drawSelection } from './draw-marks.ts';
import { darkPalette, lightPalette, type Palette } from './palette.ts';
import { Viewport, columnHeaderHeight } from './viewport.ts';

/** Rows and columns beyond the last used ones that can be scrolled to at first; scrolling there gives more. */
const spareRows = 60;
const spareColumns = 16;

/**
 * The canvas and its scrollbars. The canvas sticks to the corner of an element that scrolls by itself, so that wheels,
 * touch and scrollbars work as everywhere; only what shows is drawn.
 */
export class Surface {
  readonly element: HTMLElement;
  readonly #canvas: HTMLCanvasElement;
  readonly #filler: HTMLElement;
  readonly #context: CanvasRenderingContext2D;
  readonly #painter: CellPainter;
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  readonly #scrolls = new WeakMap<SheetModel, { x: number; y: number }>();
  readonly #painted: () => void;
  #viewport: Viewport;
  #copied: Area | null = null;
  #frame = 0;
  #extendFirst = false;

  /** @param painted called after every drawing, to move what lies over the canvas */
  constructor(sheet: SheetModel, painted: () => void) {
    this.element = document.createElement('div');
    this.element.className = 'grid-scroller';
    this.#canvas = document.createElement('canvas');
    this.#filler = document.createElement('div');
    this.#filler.className = 'grid-filler';
    this.element.append(this.#canvas, this.#filler);
    const context = this.#canvas.getContext('2d', { alpha: false });
    if (!context) throw new Error('This browser cannot draw on a canvas.');
    this.#context = context;
    this.#painter = new CellPainter(context);
    this.#painted = painted;
    this.#viewport = this.#viewportOn(sheet);
    this.element.addEventListener('scroll', () => this.#scrolled(), { passive: true });
    this.#dark.addEventListener('change', () => this.redraw());
    new ResizeObserver(() => this.#resized()).observe(this.element);
  }

  get viewport(): Viewport {
    return this.#viewport;
  }

  get palette(): Palette {
    return this.#dark.matches ? darkPalette : lightPalette;
  }

  /** Shows another sheet, where it was left. */
  show(sheet: SheetModel): void {
    const { scrollX, scrollY, width, height, sheet: before } = this.#viewport;
    this.#scrolls.set(before, { x: scrollX, y: scrollY });
    this.#viewport = this.#viewportOn(sheet);
    Object.assign(this.#viewport, { width, height });
    this.#copied = null;
    const { x, y } = this.#scrolls.get(sheet) ?? { x: 0, y: 0 };
    this.#extend(x, y);
    this.element.scrollTo(x, y);
    this.#scrolled();
  }

  /** Draws again soon; several calls before the next frame cost one drawing. */
  redraw(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#extendFirst) this.#extend();
      this.#paint();
    });
  }

  /** Measures lines again and draws, both with the next frame: an add-in changes thousands of cells at once. */
  remeasure(): void {
    this.#viewport.measure();
    this.#extendFirst = true;
    this.redraw();
  }

  /** Lays something over the canvas that scrolls with the cells. */
  overlay(element: HTMLElement): void {
    this.element.append(element);
  }

  /** Marks the cells that were copied, or takes the mark away. */
  markCopied(area: Area | null): void {
    this.#copied = area;
    this.redraw();
  }

  /** Scrolls as little as needed to show a cell. */
  reveal(row: number, column: number): void {
    const { x, y } = this.#viewport.scrollToShow(row, column);
    if (x === this.#viewport.scrollX && y === this.#viewport.scrollY) return;
    this.#extend(x, y);
    this.element.scrollTo(x, y);
    this.#scrolled();
  }

  #viewportOn(sheet: SheetModel): Viewport {
    const viewport: Viewport = new Viewport(sheet, (row, column): number => {
      this.#context.font = cellLook(sheet, row, column, this.palette).font;
      return this.#painter.countLines(sheet.text(row, column), viewport.columns.size(column));
    });
    return viewport;
  }

  #scrolled(): void {
    this.#viewport.scrollX = this.element.scrollLeft;
    this.#viewport.scrollY = this.element.scrollTop;
    this.#extend();
    this.redraw();
  }

  /** Makes room to scroll: to the used area and a bit more, or beyond wherever the view is. */
  #extend(x = this.#viewport.scrollX, y = this.#viewport.scrollY): void {
    const { sheet, rows, columns, width, height, rowHeaderWidth } = this.#viewport;
    this.#extendFirst = false;
    const used = sheet.used();
    const lastRow = Math.max(used ? bottom(used) : 0, rows.at(y + height)) + spareRows;
    const lastColumn = Math.max(used ? right(used) : 0, columns.at(x + width)) + spareColumns;
    this.#filler.style.height = `${rows.start(Math.min(MAX_ROWS, lastRow)) + columnHeaderHeight}px`;
    this.#filler.style.width = `${columns.start(Math.min(MAX_COLUMNS, lastColumn)) + rowHeaderWidth}px`;
  }

  #resized(): void {
    const { clientWidth, clientHeight } = this.element;
    this.#viewport.width = clientWidth;
    this.#viewport.height = clientHeight;
    const ratio = devicePixelRatio;
    this.#canvas.width = Math.round(clientWidth * ratio);
    this.#canvas.height = Math.round(clientHeight * ratio);
    this.#canvas.style.width = `${clientWidth}px`;
    this.#canvas.style.height = `${clientHeight}px`;
    this.#extend();
    this.#paint();
  }

  #paint(): void {
    const context = this.#context;
    const viewport = this.#viewport;
    const { palette } = this;
    context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    context.textBaseline = 'alphabetic';
    context.fillStyle = palette.page;
    context.fillRect(0, 0, viewport.width, viewport.height);
    const { regions } = viewport;
    for (const region of regions) {
      this.#painter.paint(viewport, region, palette);
      drawNotes(context, viewport, region);
      drawPivotButtons(context, viewport, region);
    }
    for (const region of regions) {
      drawSelection(context, viewport, region, palette);
      if (this.#copied) drawCopied(context, viewport, region, this.#copied, palette);
    }
    drawHeaders(context, viewport, palette);
    drawFrozenEdges(context, viewport, palette);
    this.#painted();
  }
}
