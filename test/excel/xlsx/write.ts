import {
  columnName,
  formatArea,
  type SheetModel,
  type StyleId,
  type TableModel,
  type WorkbookModel,
} from '../model/index.ts';
import { writeContent } from './cell-content.ts';
import { writeColor } from './colors.ts';
import { loadExcelJs, type ExcelJs } from './library.ts';
import { withSettings } from './settings.ts';
import { charactersOfPoints } from './sizes.ts';
import { writeStyle } from './styles.ts';
import { writeValidation } from './validations.ts';

/** Writes the workbook as an .xlsx file. Charts and pivot tables are not in the model, so they are not in the file. */
export async function writeXlsx(workbook: WorkbookModel): Promise<Uint8Array> {
  const { Workbook } = await loadExcelJs();
  const file = new Workbook();
  file.properties.date1904 = workbook.date1904;
  const activeTab = workbook.sheets.indexOf(workbook.active);
  file.views = [{ x: 0, y: 0, width: 20_000, height: 15_000, firstSheet: 0, activeTab, visibility: 'visible' }];
  for (const sheet of workbook.sheets) await new SheetWriter(workbook, sheet, file).write();
  for (const { name, formula, scope } of workbook.names) {
    if (scope === null) file.definedNames.add(formula.slice(1), name);
  }
  return withSettings(new Uint8Array(await file.xlsx.writeBuffer()), workbook.settings);
}

const states = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

class SheetWriter {
  readonly #workbook: WorkbookModel;
  readonly #sheet: SheetModel;
  readonly #target: ExcelJs.Worksheet;
  readonly #styles = new Map<StyleId, Partial<ExcelJs.Style>>();

  constructor(workbook: WorkbookModel, sheet: SheetModel, file: ExcelJs.Workbook) {
    this.#workbook = workbook;
    this.#sheet = sheet;
    const { freeze, selection, tabColor } = sheet;
    const frozen = freeze.rows > 0 || freeze.columns > 0;
    const { active } = selection;
    const common = { showGridLines: sheet.showGridlines, activeCell: `${columnName(active.column)}${active.row + 1}` };
    const view = frozen
      ? ({ ...common, state: 'frozen', xSplit: freeze.columns, ySplit: freeze.rows } as const)
      : ({ ...common, state: 'normal' } as const);
    this.#target = file.addWorksheet(sheet.name, {
      state: states[sheet.visibility],
      views: [view],
      properties: {
        defaultRowHeight: sheet.rows.defaultSize,
        ...(tabColor ? { tabColor: writeColor(tabColor) } : {}),
      },
    });
  }

  async write(): Promise<void> {
    for (const table of this.#sheet.tables) this.#writeTable(table);
    this.#writeLines();
    this.#writeCells();
    for (const merge of this.#sheet.merges) this.#target.mergeCellsWithoutStyle(formatArea(merge));
    for (const { row, column, item } of this.#sheet.notes.entries()) this.#cell(row, column).note = item.text;
    if (this.#sheet.autoFilter) this.#target.autoFilter = formatArea(this.#sheet.autoFilter);
    this.#writeValidations();
    if (this.#sheet.protection) await this.#target.protect('', { spinCount: 1 });
  }

  #cell(row: number, column: number): ExcelJs.Cell {
    return this.#target.getCell(row + 1, column + 1);
  }

  #writeLines(): void {
    const { columns, rows } = this.#sheet;
    for (const at of columns.indexes()) {
      const column = this.#target.getColumn(at + 1);
      column.width = charactersOfPoints(columns.size(at));
      if (columns.hidden(at)) column.hidden = true;
      const style = columns.style(at);
      if (style !== 0) column.style = this.#style(style);
    }
    for (const at of rows.indexes()) {
      const row = this.#target.getRow(at + 1);
      row.height = rows.size(at);
      if (rows.hidden(at)) row.hidden = true;
    }
  }

  #writeCells(): void {
    const used = this.#sheet.used();
    if (!used) return;
    this.#sheet.grid.eachFilled(used, (row, column, value, formula) => {
      const link = this.#sheet.hyperlinks.get(row, column);
      this.#cell(row, column).value = writeContent(value, formula, link);
      const style = this.#sheet.styleId(row, column);
      if (style !== 0) this.#cell(row, column).style = this.#style(style);
    });
    this.#sheet.grid.eachStyled(used, (row, column, style) => {
      this.#cell(row, column).style = this.#style(style);
    });
  }

  #style(id: StyleId): Partial<ExcelJs.Style> {
    let style = this.#styles.get(id);
    if (!style) {
      style = writeStyle(this.#workbook.styles.get(id));
      this.#styles.set(id, style);
    }
    return style;
  }

  /** The cells are written afterwards: the table itself only needs its names and its size. */
  #writeTable({ name, area, columns, look, showTotals, bodyArea }: TableModel): void {
    const style = {
      showRowStripes: look.showBandedRows,
      showColumnStripes: look.showBandedColumns,
      showFirstColumn: look.highlightFirstColumn,
      showLastColumn: look.highlightLastColumn,
    };
    this.#target.addTable({
      name,
      ref: formatArea({ ...area, rows: 1, columns: 1 }),
      headerRow: true,
      totalsRow: showTotals,
      style: look.style === 'None' ? style : { ...style, theme: look.style as 'TableStyleMedium2' },
      columns: columns.map((column) => ({ name: column.name, filterButton: look.showFilterButton })),
      rows: Array.from({ length: bodyArea.rows }, () => []),
    });
  }

  #writeValidations(): void {
    const { dataValidations } = this.#target as ExcelJs.Worksheet & {
      readonly dataValidations: { add(address: string, rule: ExcelJs.DataValidation): void };
    };
    for (const validation of this.#sheet.validations) {
      const rule = writeValidation(validation);
      if (rule) dataValidations.add(formatArea(validation.area), rule);
    }
  }
}
