import { ExcelError, type SheetModel, type WorkbookModel } from '#test/excel/model/index.ts';
import type { Texts } from '../texts.ts';
import { element, iconButton } from './element.ts';

export interface SheetTabsOptions {
  readonly workbook: WorkbookModel;
  readonly texts: Texts;
  /** Ends an edit under way before another sheet shows. */
  readonly leaveEdit: () => void;
  readonly tell: (sentence: string) => void;
}

/** The tabs below the grid: choose, add and rename sheets. */
export class SheetTabs {
  readonly element: HTMLElement;
  readonly #options: SheetTabsOptions;
  readonly #list: HTMLElement;

  constructor(options: SheetTabsOptions) {
    this.#options = options;
    const { workbook, texts } = options;
    this.#list = element('div', {
      class: 'sheet-tabs',
      attributes: { role: 'tablist', 'aria-label': texts.sheetTabs },
    });
    const add = iconButton(texts.newSheet, 'plus', () => this.#add());
    this.element = element('div', { class: 'sheet-bar', children: [this.#list, add] });
    this.#list.addEventListener('keydown', (event) => this.#key(event));
    workbook.listen(({ kind }) => {
      if (kind.startsWith('sheet-') || kind === 'activated') this.#show();
    });
    this.#show();
  }

  get #visible(): SheetModel[] {
    return this.#options.workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
  }

  #show(): void {
    const { workbook } = this.#options;
    const hadFocus = this.#list.contains(document.activeElement);
    this.#list.replaceChildren(...this.#visible.map((sheet) => this.#tab(sheet, sheet === workbook.active)));
    const current = this.#list.querySelector<HTMLElement>('[aria-selected="true"]');
    current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (hadFocus) current?.focus();
  }

  #tab(sheet: SheetModel, selected: boolean): HTMLElement {
    const tab = element('button', {
      class: 'sheet-tab',
      text: sheet.name,
      attributes: { type: 'button', role: 'tab', 'aria-selected': String(selected), tabindex: selected ? '0' : '-1' },
      on: { click: () => this.#activate(sheet), dblclick: () => this.#rename(sheet) },
    });
    if (sheet.tabColor) tab.style.setProperty('--tab-color', sheet.tabColor);
    return tab;
  }

  #activate(sheet: SheetModel): void {
    if (sheet === this.#options.workbook.active) return;
    this.#options.leaveEdit();
    this.#options.workbook.perform('user', () => this.#options.workbook.activate(sheet));
  }

  #add(): void {
    const { workbook, leaveEdit } = this.#options;
    leaveEdit();
    this.#attempt(() => {
      const after = workbook.sheets.indexOf(workbook.active) + 1;
      workbook.activate(workbook.addSheet(undefined, after));
    });
  }

  #key(event: KeyboardEvent): void {
    const visible = this.#visible;
    const at = visible.indexOf(this.#options.workbook.active);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: visible.length - 1 }[event.key];
    if (event.key === 'F2') this.#rename(this.#options.workbook.active);
    const sheet = to === undefined ? undefined : visible[to];
    if (sheet) this.#activate(sheet);
    if (to !== undefined || event.key === 'F2') event.preventDefault();
  }

  #rename(sheet: SheetModel): void {
    const { texts } = this.#options;
    const at = this.#visible.indexOf(sheet);
    const input = element('input', {
      class: 'sheet-name',
      attributes: { type: 'text', 'aria-label': texts.sheetName, maxlength: '31', size: String(sheet.name.length + 2) },
    });
    input.value = sheet.name;
    let over = false;
    const finish = (keep: boolean): void => {
      if (over) return;
      over = true;
      if (keep && input.value.trim() !== sheet.name) {
        this.#attempt(() => this.#options.workbook.renameSheet(sheet, input.value.trim()));
      }
      this.#show();
    };
    input.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Enter') finish(true);
      else if (event.key === 'Escape') finish(false);
    });
    input.addEventListener('blur', () => finish(true));
    this.#list.children[at]?.replaceWith(element('div', { class: 'sheet-tab renaming', children: [input] }));
    input.select();
    input.focus();
  }

  #attempt(change: () => void): void {
    try {
      this.#options.workbook.perform('user', change);
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      this.#options.tell(this.#options.texts.wrongSheetName);
    }
  }
}
