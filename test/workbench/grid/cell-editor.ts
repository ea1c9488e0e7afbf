import { cellLook } from './cell-look.ts';
import type { Edit, Editing } from './editing.ts';
import { areaBetween, type Direction } from './movement.ts';
import type { Surface } from './surface.ts';

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The field over the active cell in which its text is typed. */
export class CellEditor {
  readonly element: HTMLTextAreaElement;
  readonly #editing: Editing;
  readonly #surface: Surface;
  readonly #leave: (direction: Direction | null) => void;

  /** @param leave called when a key ends the edit, with where to go next */
  constructor(editing: Editing, surface: Surface, label: string, leave: (direction: Direction | null) => void) {
    this.#editing = editing;
    this.#surface = surface;
    this.#leave = leave;
    this.element = document.createElement('textarea');
    this.element.className = 'cell-editor';
    this.element.rows = 1;
    this.element.spellcheck = false;
    this.element.autocomplete = 'off';
    this.element.hidden = true;
    this.element.setAttribute('aria-label', label);
    this.element.addEventListener('input', () => editing.write(this.element.value));
    this.element.addEventListener('keydown', (event) => this.#key(event));
    this.element.addEventListener('pointerdown', () => {
      if (editing.current?.mode === 'type') editing.switchMode();
    });
    editing.listen((edit) => this.#show(edit));
  }

  /** Follows the cell when the grid scrolls. */
  place(): void {
    const edit = this.#editing.current;
    if (!edit || edit.sheet !== this.#surface.viewport.sheet) {
      this.element.hidden = true;
      return;
    }
    const { viewport, palette } = this.#surface;
    const box = viewport.boxOf(areaBetween(edit.sheet, edit.cell, edit.cell));
    const look = cellLook(edit.sheet, edit.cell.row, edit.cell.column, palette);
    const { style } = this.element;
    style.left = `${box.x - 1}px`;
    style.top = `${box.y - 1}px`;
    style.font = look.font;
    style.minWidth = `${box.width + 1}px`;
    style.maxWidth = `${Math.max(box.width, viewport.width - box.x - 8)}px`;
    style.minHeight = `${box.height + 1}px`;
    style.whiteSpace = look.style.wrap ? 'pre-wrap' : 'pre';
    style.background = look.fill ?? palette.page;
    style.color = look.color;
    style.width = '0';
    style.width = `${this.element.scrollWidth + 6}px`;
    style.height = '0';
    style.height = `${this.element.scrollHeight + 2}px`;
  }

  #show(edit: Edit | null): void {
    const opens = edit !== null && this.element.hidden;
    this.element.hidden = edit === null;
    if (!edit) return;
    if (this.element.value !== edit.text) this.element.value = edit.text;
    if (opens) this.element.setSelectionRange(edit.text.length, edit.text.length);
    this.place();
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    event.stopPropagation();
    const mode = this.#editing.current?.mode;
    const arrow = arrows[event.key];
    if (event.key === 'Escape') {
      this.#editing.cancel();
      this.#leave(null);
    } else if (event.key === 'Enter' && event.altKey) {
      this.element.setRangeText('\n', this.element.selectionStart, this.element.selectionEnd, 'end');
      this.#editing.write(this.element.value);
    } else if (event.key === 'Enter') this.#commit(event.shiftKey ? 'up' : 'down');
    else if (event.key === 'Tab') this.#commit(event.shiftKey ? 'left' : 'right');
    else if (event.key === 'F2') this.#editing.switchMode();
    else if (arrow && mode === 'type') this.#commit(arrow);
    else return;
    event.preventDefault();
  }

  #commit(direction: Direction): void {
    this.#editing.commit();
    this.#leave(direction);
  }
}
