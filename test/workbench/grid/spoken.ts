import { formatArea, cellArea, isSingleCell, type SheetModel } from '#test/excel/model/index.ts';

/** The words of the spoken grid, in the reader's language. */
export interface SpokenWords {
  readonly grid: string;
  readonly empty: string;
  readonly selected: (address: string) => string;
}

/**
 * What a screen reader hears of the canvas: a grid that holds the active cell only, with its real row and column numbers.
 * Two cells take turns, because a reader speaks when the active descendant becomes another element.
 */
export class SpokenGrid {
  readonly element: HTMLElement;
  readonly #words: SpokenWords;
  readonly #rows: readonly [HTMLElement, HTMLElement];
  #turn = 0;
  #said = '';

  constructor(words: SpokenWords) {
    this.#words = words;
    this.element = document.createElement('div');
    this.element.className = 'grid-focus';
    this.element.tabIndex = 0;
    this.element.setAttribute('role', 'grid');
    this.element.setAttribute('aria-label', words.grid);
    this.element.setAttribute('aria-multiselectable', 'true');
    this.#rows = [this.#row(0), this.#row(1)];
    this.element.append(...this.#rows);
  }

  tell(sheet: SheetModel): void {
    const { active, areas } = sheet.selection;
    const address = formatArea(cellArea(active.row, active.column));
    const text = sheet.text(active.row, active.column) || this.#words.empty;
    const [area] = areas;
    const also = area && !isSingleCell(area) ? `, ${this.#words.selected(formatArea(area))}` : '';
    const saying = `${address} ${text}${also}`;
    if (saying === this.#said) return;
    this.#said = saying;
    this.#turn = 1 - this.#turn;
    const used = sheet.used();
    this.element.setAttribute('aria-rowcount', String(used ? used.top + used.rows : 1));
    this.element.setAttribute('aria-colcount', String(used ? used.left + used.columns : 1));
    const row = this.#rows[this.#turn === 0 ? 0 : 1];
    row.setAttribute('aria-rowindex', String(active.row + 1));
    const cell = row.firstElementChild;
    cell?.setAttribute('aria-colindex', String(active.column + 1));
    if (cell) cell.textContent = saying;
    this.element.setAttribute('aria-activedescendant', cell?.id ?? '');
  }

  #row(turn: number): HTMLElement {
    const row = document.createElement('div');
    row.setAttribute('role', 'row');
    const cell = document.createElement('div');
    cell.setAttribute('role', 'gridcell');
    cell.id = `active-cell-${turn}`;
    row.append(cell);
    return row;
  }
}
