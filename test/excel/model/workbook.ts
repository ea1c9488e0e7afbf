import type { Change, ChangeListener, WorkbookChange } from './changes.ts';
import { ExcelError } from './error.ts';
import type { Formatting, Locale } from './format/index.ts';
import { History } from './history.ts';
import { SheetModel, type Visibility } from './sheet.ts';
import type { Origin, SheetContext } from './sheet-changes.ts';
import { StyleBook } from './style.ts';
import type { TableModel } from './table.ts';

/** A name that stands for a formula, most often an area: `=Blad1!$A$1:$B$4`. */
export interface NamedItem {
  readonly name: string;
  /** The sheet that the name belongs to, or `null` for the workbook. */
  readonly scope: SheetModel | null;
  formula: string;
  comment: string;
  visible: boolean;
}

export interface WorkbookOptions {
  readonly fileName?: string;
  readonly locale?: Locale;
  readonly date1904?: boolean;
  /** `false` for a workbook without the first sheet, for a reader that adds its own. */
  readonly firstSheet?: boolean;
}

/** An open workbook: the one truth that the grid, the Office.js host and the file reader and writer share. */
export class WorkbookModel {
  fileName: string;
  readonly locale: Locale;
  /** Whether date serials count from 1904 instead of 1900. */
  date1904: boolean;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  /** Whether the structure (sheets) is protected. */
  structureProtected = false;
  readonly styles = new StyleBook();
  readonly history = new History(() => this.notify({ kind: 'history' }));
  /** What add-ins keep in the document: `Office.context.document.settings` and `workbook.settings` are the same store. */
  readonly settings = new Map<string, unknown>();
  names: readonly NamedItem[] = [];
  customXmlParts: readonly { readonly id: string; xml: string }[] = [];
  #sheets: SheetModel[] = [];
  #active: SheetModel | null = null;
  #origin: Origin = 'host';
  #made = 0;
  readonly #listeners = new Set<ChangeListener>();

  constructor({ fileName = 'Map1.xlsx', locale = 'nl-NL', date1904 = false, firstSheet = true }: WorkbookOptions = {}) {
    this.fileName = fileName;
    this.locale = locale;
    this.date1904 = date1904;
    if (firstSheet) this.addSheet();
  }

  get sheets(): readonly SheetModel[] {
    return this.#sheets;
  }

  /** The sheet in front. */
  get active(): SheetModel {
    const sheet = this.#active ?? this.#sheets[0];
    if (!sheet) throw new ExcelError('InvalidOperation', 'The workbook has no sheets yet.');
    return sheet;
  }

  get tables(): readonly TableModel[] {
    return this.#sheets.flatMap((sheet) => sheet.tables);
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
    this.#tell({ ...change, origin: this.#origin });
  }

  /** The sheet that a table stands on. */
  sheetOf(table: TableModel): SheetModel {
    const sheet = this.#sheets.find(({ tables }) => tables.includes(table));
    if (!sheet) throw new ExcelError('ItemNotFound');
    return sheet;
  }

  /** A sheet by name (case does not matter) or id. */
  findSheet(nameOrId: string): SheetModel | null {
    const wanted = nameOrId.toLowerCase();
    return this.#sheets.find(({ id, name }) => id === nameOrId || name.toLowerCase() === wanted) ?? null;
  }

  /** Adds a sheet at the end, or at `position`. Refuses a name that is taken or that Excel does not allow. */
  addSheet(name = this.#freeName(), position = this.#sheets.length): SheetModel {
    this.#guardStructure();
    this.#checkName(name, null);
    const id = `{00000000-0001-0000-${String(this.#made++).padStart(4, '0')}-000000000000}`;
    const sheet: SheetModel = new SheetModel(
      id,
      name,
      this.#contextOf(() => sheet),
    );
    this.#sheets.splice(position, 0, sheet);
    this.#active ??= sheet;
    this.notify({ kind: 'sheet-added', sheet });
    return sheet;
  }

  /** Deletes a sheet. The last visible sheet stays: refused with `InvalidOperation`. */
  deleteSheet(sheet: SheetModel): void {
    this.#guardStructure();
    const next = this.#nextVisible(sheet);
    if (!next) throw new ExcelError('InvalidOperation');
    if (sheet === this.#active) this.activate(next);
    this.#sheets = this.#sheets.filter((other) => other !== sheet);
    this.names = this.names.filter(({ scope }) => scope !== sheet);
    this.history.clear();
    this.notify({ kind: 'sheet-deleted', sheet });
  }

  renameSheet(sheet: SheetModel, name: string): void {
    this.#guardStructure();
    this.#checkName(name, sheet);
    const before = sheet.name;
    if (before === name) return;
    sheet.name = name;
    this.notify({ kind: 'sheet-renamed', sheet, before });
  }

  moveSheet(sheet: SheetModel, position: number): void {
    this.#guardStructure();
    if (!(position >= 0 && position < this.#sheets.length)) throw new ExcelError('InvalidArgument');
    this.#sheets = this.#sheets.filter((other) => other !== sheet);
    this.#sheets.splice(position, 0, sheet);
    this.notify({ kind: 'sheet-moved', sheet });
  }

  /** Shows or hides a sheet. The last visible one cannot be hidden: `InvalidOperation`. */
  setVisibility(sheet: SheetModel, visibility: Visibility): void {
    this.#guardStructure();
    if (visibility !== 'Visible') {
      const next = this.#nextVisible(sheet);
      if (!next) throw new ExcelError('InvalidOperation');
      if (sheet === this.#active) this.activate(next);
    }
    sheet.visibility = visibility;
    this.notify({ kind: 'sheet-visibility', sheet });
  }

  /** Brings a sheet to the front. A hidden sheet cannot come to the front: `InvalidOperation`. */
  activate(sheet: SheetModel): void {
    const before = this.active;
    if (before === sheet) return;
    if (sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation');
    this.#active = sheet;
    this.notify({ kind: 'activated', sheet, before });
  }

  undo(): boolean {
    return this.perform('user', () => this.history.undo());
  }

  redo(): boolean {
    return this.perform('user', () => this.history.redo());
  }

  #tell(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }

  #contextOf(sheet: () => SheetModel): SheetContext {
    const origin = (): Origin => this.#origin;
    const formatting = (): Formatting => this.formatting;
    return {
      styles: this.styles,
      history: this.history,
      get origin() {
        return origin();
      },
      get formatting() {
        return formatting();
      },
      notify: (change) => this.#tell({ ...change, sheet: sheet(), origin: this.#origin }),
    };
  }

  #nextVisible(sheet: SheetModel): SheetModel | null {
    const at = this.#sheets.indexOf(sheet);
    const others = [...this.#sheets.slice(at + 1), ...this.#sheets.slice(0, at).reverse()];
    return others.find(({ visibility }) => visibility === 'Visible') ?? null;
  }

  #freeName(): string {
    const base = this.locale === 'nl-NL' ? 'Blad' : 'Sheet';
    let number = this.#sheets.length + 1;
    while (this.findSheet(`${base}${number}`)) number++;
    return `${base}${number}`;
  }

  #checkName(name: string, self: SheetModel | null): void {
    const allowed = name.length > 0 && name.length <= 31 && !/[\\/?*[\]:]/.test(name) && !/^'|'$/.test(name);
    if (!allowed) throw new ExcelError('InvalidArgument', undefined, 'Worksheet.name');
    const taken = this.findSheet(name);
    if (taken && taken !== self) throw new ExcelError('ItemAlreadyExists', undefined, 'Worksheet.name');
  }

  #guardStructure(): void {
    if (this.structureProtected && this.#origin !== 'host') throw new ExcelError('AccessDenied');
  }
}
