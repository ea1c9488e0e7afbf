import { formatValue, intersect, type SheetModel, type WorkbookModel } from '#test/excel/model/index.ts';
import type { Editing } from '../grid/editing.ts';
import type { Texts } from '../texts.ts';
import { element } from './element.ts';

/** What the cells of a selection add up to. */
export interface Summary {
  /** Cells that hold something. */
  readonly filled: number;
  readonly numbers: number;
  readonly sum: number;
}

/** Adds up the selected cells that lie within the used area. */
export function summarise(sheet: SheetModel): Summary {
  const used = sheet.used(true);
  let [filled, numbers, sum] = [0, 0, 0];
  for (const selected of used ? sheet.selection.areas : []) {
    const area = used && intersect(selected, used);
    if (!area) continue;
    sheet.grid.eachFilled(area, (_row, _column, value) => {
      filled++;
      if (typeof value !== 'number') return;
      numbers++;
      sum += value;
    });
  }
  return { filled, numbers, sum };
}

/** The line at the bottom: what is going on, and what the selected cells add up to. */
export class StatusBar {
  readonly element: HTMLElement;
  readonly #mode: HTMLElement;
  readonly #summary: HTMLElement;
  readonly #workbook: WorkbookModel;
  readonly #texts: Texts;
  #waiting = 0;

  constructor(workbook: WorkbookModel, editing: Editing, texts: Texts) {
    this.#workbook = workbook;
    this.#texts = texts;
    this.#mode = element('span', { text: texts.ready, attributes: { role: 'status' } });
    this.#summary = element('span', { class: 'summary' });
    this.element = element('footer', { class: 'status-bar', children: [this.#mode, this.#summary] });
    editing.listen((edit) => (this.#mode.textContent = edit ? texts.editing : texts.ready));
    workbook.listen(({ kind }) => {
      if (kind === 'selection' || kind === 'cells' || kind === 'activated') this.#soon();
    });
  }

  /** Adding up a large selection waits until the selecting pauses. */
  #soon(): void {
    clearTimeout(this.#waiting);
    this.#waiting = window.setTimeout(() => this.#show(), 80);
  }

  #show(): void {
    const sheet = this.#workbook.active;
    const { filled, numbers, sum } = summarise(sheet);
    const { row, column } = sheet.selection.active;
    const { numberFormat } = sheet.style(row, column);
    const shown = (value: number, format = numberFormat): string =>
      formatValue(value, format, this.#workbook.formatting);
    const { average, count, sum: total } = this.#texts;
    const parts = filled > 1 ? [`${count}: ${shown(filled, 'General')}`] : [];
    if (numbers > 1) {
      parts.unshift(`${average}: ${shown(sum / numbers)}`);
      parts.push(`${total}: ${shown(sum)}`);
    }
    this.#summary.replaceChildren(...parts.map((text) => element('span', { text })));
  }
}
