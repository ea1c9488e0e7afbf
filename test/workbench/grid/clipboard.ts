import { MAX_COLUMNS, MAX_ROWS, intersect, type Area, type SheetModel } from '#test/excel/model/index.ts';
import type { Editing } from './editing.ts';
import type { Selector } from './selector.ts';
import type { Surface } from './surface.ts';

interface Taken {
  readonly sheet: SheetModel;
  readonly area: Area;
  readonly text: string;
  readonly cut: boolean;
}

/** Copies, cuts and pastes cells as tab-separated text, so that other programs take it and give it. */
export class Clipboard {
  readonly #surface: Surface;
  readonly #selector: Selector;
  readonly #editing: Editing;
  #taken: Taken | null = null;

  constructor(surface: Surface, selector: Selector, editing: Editing) {
    this.#surface = surface;
    this.#selector = selector;
    this.#editing = editing;
  }

  listenOn(element: HTMLElement): void {
    element.addEventListener('copy', (event) => this.#take(event, false));
    element.addEventListener('cut', (event) => this.#take(event, true));
    element.addEventListener('paste', (event) => this.#paste(event));
  }

  /** Forgets what was copied and takes its frame away. */
  release(): void {
    this.#taken = null;
    this.#surface.markCopied(null);
  }

  #take(event: ClipboardEvent, cut: boolean): void {
    const { sheet } = this.#surface.viewport;
    const area = withinUsed(sheet, sheet.selection.areas[0]);
    if (!area || this.#editing.current) return;
    const text = this.#editing.attempt((edits) => edits.copy(sheet, area)) ?? '';
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    this.#taken = { sheet, area, text, cut };
    this.#surface.markCopied(area);
  }

  #paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text === '' || this.#editing.current) return;
    event.preventDefault();
    const { sheet } = this.#surface.viewport;
    const taken = this.#taken;
    const [target] = sheet.selection.areas;
    if (!target) return;
    const area = this.#editing.attempt((edits) => {
      if (taken?.cut && taken.text === text) edits.clear(taken.sheet, [taken.area]);
      return edits.paste(sheet, target.top, target.left, repeated(text, target));
    });
    if (area) this.#selector.selectArea(area);
    if (taken?.cut) this.release();
  }
}

/** One copied cell fills everything that is selected. */
function repeated(text: string, { rows, columns }: Area): string {
  const single = !/[\t\n]/.test(text);
  if (!single || rows * columns === 1 || rows === MAX_ROWS || columns === MAX_COLUMNS) return text;
  const line = new Array<string>(columns).fill(text).join('\t');
  return new Array<string>(rows).fill(line).join('\n');
}

/** Whole columns and rows are cut to what is used: a million empty lines help nobody. */
function withinUsed(sheet: SheetModel, area: Area | undefined): Area | null {
  if (!area) return null;
  if (area.rows < MAX_ROWS && area.columns < MAX_COLUMNS) return area;
  const used = sheet.used();
  return used ? intersect(area, used) : null;
}
