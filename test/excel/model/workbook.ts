import { ExcelError } from './error.ts';
import type { Formatting } from './format/index.ts';
import { SheetModel } from './sheet.ts';
import type { Origin, SheetContext } from './sheet-changes.ts';
import type { Visibility } from './sheet-state.ts';
import type { TableModel } from './table.ts';
import { WorkbookCore, type CoreOptions } from './workbook-core.ts';

export interface WorkbookOptions extends CoreOptions {
  /** `false` for a workbook without the first sheet, for a reader that adds its own. */
  readonly firstSheet?: boolean;
}

/** An open workbook: the one truth that the grid, the Office.js host and the file reader and writer share. */
export class WorkbookModel extends WorkbookCore {
  #sheets: SheetModel[] = [];
  #active: SheetModel | null = null;
  #made = 0;

  constructor({ firstSheet = true, ...core }: WorkbookOptions = {}) {
    super(core);
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
    this.#lose(sheet);
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

  #contextOf(sheet: () => SheetModel): SheetContext {
    const origin = (): Origin => this.origin;
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
      notify: (change) => this.tell({ ...change, sheet: sheet(), origin: this.origin }),
    };
  }

  /** What showed the cells of a deleted sheet shows nothing from now on. */
  #lose(sheet: SheetModel): void {
    const gone = new Set(sheet.pivots.map(({ id }) => id));
    for (const other of this.#sheets) {
      for (const chart of other.charts) chart.lose(sheet);
      for (const { source } of other.pivots) if (source.kind === 'cells') source.cells.lose(sheet);
      other.slicers = other.slicers.filter(({ pivot }) => !gone.has(pivot));
    }
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
    if (this.structureProtected && this.origin !== 'host') throw new ExcelError('AccessDenied');
  }
}
