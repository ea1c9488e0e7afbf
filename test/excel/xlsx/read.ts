import {
  ExcelError,
  WorkbookModel,
  addTable,
  parseArea,
  readArea,
  splitSheetName,
  type Locale,
  type SheetModel,
  type Visibility,
} from '../model/index.ts';
import { readContent } from './cell-content.ts';
import { readColor } from './colors.ts';
import { loadExcelJs, type ExcelJs } from './library.ts';
import { settingsIn } from './settings.ts';
import { pointsOfCharacters } from './sizes.ts';
import { readStyle } from './styles.ts';
import { readValidations } from './validations.ts';

export interface ReadOptions {
  readonly fileName?: string;
  readonly locale?: Locale;
}

const visibilities: Readonly<Record<string, Visibility>> = { hidden: 'Hidden', veryHidden: 'VeryHidden' };

/** Reads an .xlsx file. Refuses with `InvalidArgument` what is no such file. */
export async function readXlsx(bytes: Uint8Array, options: ReadOptions = {}): Promise<WorkbookModel> {
  const { Workbook } = await loadExcelJs();
  const file = new Workbook();
  try {
    await file.xlsx.load(bytes.slice().buffer);
  } catch {
    throw new ExcelError('InvalidArgument', 'The file is no .xlsx workbook.');
  }
  if (file.worksheets.length === 0) throw new ExcelError('InvalidArgument', 'The file is no .xlsx workbook.');
  const workbook = new WorkbookModel({ ...options, firstSheet: false, date1904: file.properties.date1904 });
  for (const source of file.worksheets) new SheetReader(workbook, source).read();
  readNames(workbook, file);
  for (const [name, value] of settingsIn(bytes)) workbook.settings.set(name, value);
  const front =
    workbook.sheets[(file.views as ExcelJs.WorkbookView[] | null)?.[0]?.activeTab ?? 0] ?? workbook.sheets[0];
  if (front?.visibility === 'Visible') workbook.activate(front);
  return workbook;
}

class SheetReader {
  readonly #workbook: WorkbookModel;
  readonly #source: ExcelJs.Worksheet;
  readonly #sheet: SheetModel;
  readonly #styles = new Map<object, number>();

  constructor(workbook: WorkbookModel, source: ExcelJs.Worksheet) {
    this.#workbook = workbook;
    this.#source = source;
    this.#sheet = workbook.addSheet(source.name);
  }

  read(): void {
    const { properties, state } = this.#source;
    this.#sheet.visibility = visibilities[state] ?? 'Visible';
    this.#sheet.tabColor = readColor(properties.tabColor, '');
    this.#readSizes();
    for (let number = 1; number <= this.#source.rowCount; number++) {
      const row = this.#source.findRow(number);
      if (row) this.#readRow(row);
    }
    this.#readView();
    this.#sheet.merges = this.#source.model.merges.map((address) => parseArea(address));
    const { dataValidations, autoFilter } = this.#source as ExcelJs.Worksheet & {
      readonly dataValidations: { readonly model: Record<string, ExcelJs.DataValidation> };
    };
    this.#sheet.validations = readValidations(dataValidations.model);
    if (typeof autoFilter === 'string') this.#sheet.setAutoFilter(parseArea(autoFilter));
    this.#readTables();
    this.#readProtection();
  }

  #readSizes(): void {
    const { defaultRowHeight, defaultColWidth } = this.#source.properties;
    if (defaultRowHeight) this.#sheet.rows.defaultSize = defaultRowHeight;
    if (defaultColWidth) this.#sheet.columns.defaultSize = pointsOfCharacters(defaultColWidth);
    const columns = (this.#source.columns as ExcelJs.Column[] | null) ?? [];
    columns.forEach((column, at) => {
      if (column.width !== undefined) this.#sheet.columns.setSize(at, 1, pointsOfCharacters(column.width));
      if (column.hidden) this.#sheet.columns.setHidden(at, 1, true);
      const style = (column as { readonly style?: Partial<ExcelJs.Style> }).style;
      if (style && Object.keys(style).length > 0) this.#sheet.columns.setStyle(at, 1, this.#styleId(style));
    });
  }

  #readRow(row: ExcelJs.Row): void {
    const at = row.number - 1;
    if ((row.height as number | undefined) !== undefined) this.#sheet.rows.setSize(at, 1, row.height);
    if (row.hidden) this.#sheet.rows.setHidden(at, 1, true);
    for (let column = 1; column <= row.cellCount; column++) {
      const cell = row.findCell(column);
      if (cell) this.#readCell(cell, at, column - 1);
    }
  }

  #readCell(cell: ExcelJs.Cell, row: number, column: number): void {
    const covered = cell.isMerged && cell.master !== cell;
    const { value, formula } = covered ? { value: null, formula: null } : readContent(cell, this.#workbook.date1904);
    this.#sheet.grid.put(row, column, value, formula);
    if (Object.keys(cell.style).length > 0) this.#sheet.grid.setStyle(row, column, this.#styleId(cell.style));
    if (covered) return;
    const note = cell.note as string | ExcelJs.Comment | undefined;
    if (note) {
      const text = typeof note === 'string' ? note : (note.texts ?? []).map((part) => part.text).join('');
      this.#sheet.notes.set(row, column, { author: '', text });
    }
    const link = cell.hyperlink as string | undefined;
    if (link) {
      this.#sheet.hyperlinks.set(
        row,
        column,
        link.startsWith('#') ? { documentReference: link.slice(1) } : { address: link },
      );
    }
  }

  #styleId(style: Partial<ExcelJs.Style>): number {
    let id = this.#styles.get(style);
    if (id === undefined) {
      id = this.#workbook.styles.idOf(readStyle(style));
      this.#styles.set(style, id);
    }
    return id;
  }

  #readView(): void {
    const views = this.#source.views as FileView[] | null;
    const view = views?.[0];
    if (!view) return;
    this.#sheet.showGridlines = view.showGridLines !== false;
    if (view.state === 'frozen') this.#sheet.freeze = { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
    const active = readArea(view.activeCell || 'A1');
    if (active) this.#sheet.select([active]);
  }

  #readTables(): void {
    for (const { table } of this.#source.getTables() as unknown as { readonly table: FileTable }[]) {
      const reference = table.tableRef ?? table.ref;
      const area = reference ? readArea(reference) : null;
      // A file that says nothing has a header row (ECMA-376, 18.5.1.2), which the library takes for none; a filter needs one.
      if (!area || (table.headerRow === false && !table.autoFilterRef)) continue;
      const made = addTable(this.#workbook, this.#sheet, area, { name: table.displayName ?? table.name });
      made.showTotals = table.totalsRow === true;
      const { theme, showRowStripes, showColumnStripes, showFirstColumn, showLastColumn } = table.style ?? {};
      made.look.style = theme ?? 'None';
      made.look.showBandedRows = showRowStripes ?? false;
      made.look.showBandedColumns = showColumnStripes ?? false;
      made.look.highlightFirstColumn = showFirstColumn ?? false;
      made.look.highlightLastColumn = showLastColumn ?? false;
      made.look.showFilterButton = Boolean(table.autoFilterRef);
    }
  }

  #readProtection(): void {
    const { sheetProtection } = this.#source as { readonly sheetProtection?: { readonly sheet?: boolean } | null };
    if (sheetProtection?.sheet) this.#sheet.protection = { password: '' };
  }
}

type FileView = Partial<ExcelJs.WorksheetViewFrozen & ExcelJs.WorksheetViewCommon>;

interface FileTable {
  readonly name: string;
  readonly displayName?: string;
  readonly ref?: string;
  readonly tableRef?: string;
  readonly autoFilterRef?: string | null;
  readonly headerRow?: boolean;
  readonly totalsRow?: boolean;
  readonly style?: ExcelJs.TableStyleProperties;
}

function readNames(workbook: WorkbookModel, file: ExcelJs.Workbook): void {
  const model = file.definedNames.model as readonly { readonly name: string; readonly ranges: readonly string[] }[];
  workbook.names = model.flatMap(({ name, ranges: [first] }) => {
    if (!first || name.startsWith('_xlnm') || !readArea(splitSheetName(first).rest)) return [];
    return [{ name, scope: null, formula: `=${first}`, comment: '', visible: true }];
  });
}
