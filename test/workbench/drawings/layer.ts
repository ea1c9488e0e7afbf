import type { Drawing, SheetModel, WorkbookModel } from '#test/excel/model/index.ts';
import { element } from '../frame/element.ts';
import { columnHeaderHeight, type Viewport } from '../grid/viewport.ts';
import { drawChart } from './chart.ts';
import { drawSlicer, type Attempt, type SlicerWords } from './slicer.ts';

const pixels = (points: number): number => (points * 4) / 3;

interface Placed {
  readonly drawing: Drawing;
  readonly element: HTMLElement;
}

/** What lies over the cells of the sheet in front: charts and slicers. It scrolls with them. */
export class DrawingLayer {
  readonly element = element('div', { class: 'drawings' });
  readonly #workbook: WorkbookModel;
  readonly #words: SlicerWords;
  readonly #attempt: Attempt;
  #sheet: SheetModel | null = null;
  #placed: readonly Placed[] = [];

  constructor(workbook: WorkbookModel, words: SlicerWords, attempt: Attempt) {
    this.#workbook = workbook;
    this.#words = words;
    this.#attempt = attempt;
    // What happens on a drawing is none of the cells' business.
    for (const event of ['pointerdown', 'click', 'dblclick'] as const) {
      this.element.addEventListener(event, (happened) => happened.stopPropagation());
    }
  }

  /** Draws everything anew at the next placing. */
  forget(): void {
    this.#sheet = null;
  }

  /** Puts the drawings where their cells are now. */
  place(viewport: Viewport): void {
    const { sheet } = viewport;
    if (this.#sheet !== sheet) this.#draw(sheet);
    for (const { drawing, element: one } of this.#placed) {
      const x = offsetOf(viewport.columns, sheet.columns, drawing.left);
      const y = offsetOf(viewport.rows, sheet.rows, drawing.top);
      const [fixedX, fixedY] = [x < viewport.frozenWidth, y < viewport.frozenHeight];
      one.style.left = `${viewport.rowHeaderWidth + x + (fixedX ? viewport.scrollX : 0)}px`;
      one.style.top = `${columnHeaderHeight + y + (fixedY ? viewport.scrollY : 0)}px`;
      const hiddenLeft = fixedX ? 0 : Math.max(0, viewport.scrollX + viewport.frozenWidth - x);
      const hiddenTop = fixedY ? 0 : Math.max(0, viewport.scrollY + viewport.frozenHeight - y);
      one.style.clipPath = hiddenLeft + hiddenTop > 0 ? `inset(${hiddenTop}px 0 0 ${hiddenLeft}px)` : '';
    }
  }

  #draw(sheet: SheetModel): void {
    const focused = this.#focusedItem();
    this.#sheet = sheet;
    this.#placed = [
      ...sheet.charts.map((chart) => {
        const size = { width: pixels(chart.width), height: pixels(chart.height) };
        const drawn = element('div', { class: 'drawing' });
        drawn.append(drawChart(chart, size, this.#workbook.formatting));
        return { drawing: chart, element: drawn };
      }),
      ...sheet.slicers.map((slicer) => {
        const drawn = element('div', {
          class: 'drawing',
          children: [drawSlicer(this.#workbook, slicer, this.#words, this.#attempt)],
        });
        drawn.style.width = `${pixels(slicer.width)}px`;
        drawn.style.height = `${pixels(slicer.height)}px`;
        return { drawing: slicer, element: drawn };
      }),
    ];
    this.element.replaceChildren(...this.#placed.map((one) => one.element));
    if (focused !== null) this.element.querySelectorAll('button')[focused]?.focus({ preventScroll: true });
  }

  /** The number of the button that has the keyboard; drawing anew must not take it away. */
  #focusedItem(): number | null {
    const at = [...this.element.querySelectorAll('button')].indexOf(document.activeElement as HTMLButtonElement);
    return at < 0 ? null : at;
  }
}

/** Pixels on the screen for points in the model: lines may be higher there, where texts wrap. */
function offsetOf(
  positions: { start(line: number): number },
  lines: { size(line: number): number; hidden(line: number): boolean },
  points: number,
): number {
  let rest = points;
  for (let line = 0; ; line++) {
    const size = lines.hidden(line) ? 0 : lines.size(line);
    if (rest < size) return positions.start(line) + (rest / size) * (positions.start(line + 1) - positions.start(line));
    rest -= size;
  }
}
