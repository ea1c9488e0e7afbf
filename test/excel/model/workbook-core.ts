import type { Change, ChangeListener, WorkbookChange } from './changes.ts';
import type { Formatting, Locale } from './format/index.ts';
import { History } from './history.ts';
import type { Origin } from './sheet-changes.ts';
import type { SheetModel } from './sheet.ts';
import { StyleBook } from './style.ts';

/** A name that stands for a formula, most often an area: `=Blad1!$A$1:$B$4`. */
export interface NamedItem {
  readonly name: string;
  /** The sheet that the name belongs to, or `null` for the workbook. */
  readonly scope: SheetModel | null;
  formula: string;
  comment: string;
  visible: boolean;
}

export interface CoreOptions {
  readonly fileName?: string;
  readonly locale?: Locale;
  readonly date1904?: boolean;
}

/** What a workbook has besides its sheets: how it reads and shows values, what is kept in it, and who hears of changes. */
export abstract class WorkbookCore {
  fileName: string;
  readonly locale: Locale;
  /** Whether date serials count from 1904 instead of 1900. */
  date1904: boolean;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  /** Whether the structure (sheets) is protected. */
  structureProtected = false;
  /** Whether the file was opened read-only: Excel says so and still takes changes, which cannot be saved under its name. */
  readOnly = false;
  readonly styles = new StyleBook();
  readonly history = new History(() => this.notify({ kind: 'history' }));
  /** What add-ins keep in the document: `Office.context.document.settings` and `workbook.settings` are the same store. */
  readonly settings = new Map<string, unknown>();
  names: readonly NamedItem[] = [];
  #origin: Origin = 'host';
  readonly #listeners = new Set<ChangeListener>();

  constructor({ fileName = 'Map1.xlsx', locale = 'nl-NL', date1904 = false }: CoreOptions = {}) {
    this.fileName = fileName;
    this.locale = locale;
    this.date1904 = date1904;
  }

  get formatting(): Formatting {
    return { locale: this.locale, date1904: this.date1904 };
  }

  /** Who is changing the workbook at the moment. */
  get origin(): Origin {
    return this.#origin;
  }

  /** Runs `change` in somebody's name; listeners hear it with every change. */
  perform<T>(origin: Origin, change: () => T): T {
    const before = this.#origin;
    this.#origin = origin;
    try {
      return change();
    } finally {
      this.#origin = before;
    }
  }

  /** As `perform`, for a change that waits for something on its way. */
  async performAsync<T>(origin: Origin, change: () => Promise<T>): Promise<T> {
    const before = this.#origin;
    this.#origin = origin;
    try {
      return await change();
    } finally {
      this.#origin = before;
    }
  }

  /** Keeps a value in the document; `undefined` takes it out. */
  setSetting(key: string, value: unknown): void {
    if (value === undefined) this.settings.delete(key);
    else this.settings.set(key, value);
    this.notify({ kind: 'workbook' });
  }

  setNames(names: readonly NamedItem[]): void {
    this.names = names;
    this.notify({ kind: 'workbook' });
  }

  /** Hears every change after it has happened. Gives a function that stops listening. */
  listen(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  notify(change: WorkbookChange): void {
    this.tell({ ...change, origin: this.#origin });
  }

  undo(): boolean {
    return this.perform('user', () => this.history.undo());
  }

  redo(): boolean {
    return this.perform('user', () => this.history.redo());
  }

  protected tell(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }
}
