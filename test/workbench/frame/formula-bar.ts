import {
  cellArea,
  formatArea,
  readArea,
  splitSheetName,
  type Area,
  type WorkbookModel,
} from '#test/excel/model/index.ts';
import type { Edit, Editing } from '../grid/editing.ts';
import type { Grid } from '../grid/grid.ts';
import type { Texts } from '../texts.ts';
import { element, iconButton } from './element.ts';

export interface FormulaBarOptions {
  readonly workbook: WorkbookModel;
  readonly grid: Grid;
  readonly editing: Editing;
  readonly texts: Texts;
  readonly tell: (sentence: string) => void;
}

/** The name box and the line that shows and edits the active cell. */
export class FormulaBar {
  readonly element: HTMLElement;
  readonly #options: FormulaBarOptions;
  readonly #name: HTMLInputElement;
  readonly #content: HTMLInputElement;
  readonly #buttons: readonly HTMLButtonElement[];

  constructor(options: FormulaBarOptions) {
    const { texts, editing, grid } = options;
    this.#options = options;
    this.#name = field('name-box', texts.nameBox);
    this.#content = field('formula', texts.formulaBar);
    this.#buttons = [
      iconButton(texts.cancel, 'close', () => this.#cancel()),
      iconButton(texts.confirm, 'check', () => grid.leaveEdit(null)),
    ];
    const sign = element('span', { class: 'function-sign', text: 'fx', attributes: { 'aria-hidden': 'true' } });
    this.element = element('div', {
      class: 'formula-bar',
      children: [this.#name, ...this.#buttons, sign, this.#content],
    });
    this.#listenToName();
    this.#listenToContent();
    editing.listen((edit) => this.#follow(edit));
    options.workbook.listen(() => this.#show());
    this.#follow(null);
  }

  #show(): void {
    const { workbook, editing } = this.#options;
    if (editing.current) return;
    const sheet = workbook.active;
    const { active, areas } = sheet.selection;
    const own =
      areas.length === 1 ? workbook.names.find(({ formula }) => formula === addressOf(sheet.name, areas[0])) : null;
    // What somebody is typing there stays, also while the add-in changes the sheet.
    if (document.activeElement !== this.#name) {
      this.#name.value = own?.name ?? formatArea(cellArea(active.row, active.column));
    }
    this.#content.value = sheet.editText(active.row, active.column).replaceAll('\n', ' ');
  }

  #follow(edit: Edit | null): void {
    for (const button of this.#buttons) button.disabled = edit === null;
    if (!edit) this.#show();
    else if (this.#content.value !== edit.text) this.#content.value = edit.text;
  }

  #cancel(): void {
    this.#options.editing.cancel();
    this.#options.grid.focus();
  }

  #listenToName(): void {
    this.#name.addEventListener('focus', () => this.#name.select());
    this.#name.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') this.#goTo(this.#name.value.trim());
      else if (event.key === 'Escape') this.#options.grid.focus();
    });
    this.#name.addEventListener('blur', () => this.#show());
  }

  #goTo(text: string): void {
    const { workbook, grid, tell, texts } = this.#options;
    const named = workbook.names.find(({ name }) => name.toLowerCase() === text.toLowerCase());
    const table = workbook.tables.find(({ name }) => name.toLowerCase() === text.toLowerCase());
    const owner = table && workbook.sheets.find(({ tables }) => tables.includes(table));
    const { sheet: sheetName, rest } = splitSheetName(named?.formula.replace(/^=/, '') ?? text);
    const sheet = owner ?? (sheetName === null ? workbook.active : workbook.findSheet(sheetName));
    const area = table?.bodyArea ?? readArea(rest);
    if (!sheet || !area) {
      tell(texts.wrongName(text));
      return;
    }
    workbook.perform('user', () => workbook.activate(sheet));
    grid.selector.selectArea(area);
    grid.focus();
  }

  #listenToContent(): void {
    const { workbook, editing, grid } = this.#options;
    this.#content.addEventListener('focus', () => {
      const sheet = workbook.active;
      const { active } = sheet.selection;
      editing.begin(sheet, active, 'edit', sheet.editText(active.row, active.column));
    });
    this.#content.addEventListener('input', () => editing.write(this.#content.value));
    this.#content.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#cancel();
      else if (event.key === 'Enter') grid.leaveEdit(event.shiftKey ? 'up' : 'down');
      else if (event.key === 'Tab') grid.leaveEdit(event.shiftKey ? 'left' : 'right');
      else return;
      event.preventDefault();
    });
  }
}

function field(className: string, label: string): HTMLInputElement {
  return element('input', {
    class: className,
    attributes: { type: 'text', 'aria-label': label, spellcheck: 'false', autocomplete: 'off' },
  });
}

const addressOf = (sheet: string, area: Area | undefined): string | null =>
  area ? `=${sheet}!${formatArea(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`)}` : null;
