import {
  ExcelError,
  applyFilters,
  convertToRange,
  deleteTable,
  renameTable,
  resizeTable,
  setHeaders,
  setTotals,
  type Area,
  type SheetModel,
  type TableLook,
  type TableModel,
} from '../../model/index.ts';
import { asFlag, asText } from '../arguments.ts';
import { HostObject, isPlaced, type HostContext } from '../wire.ts';
import { AutoFilterObject } from './auto-filter.ts';
import { placesAt } from './resolving.ts';
import { TableColumnCollection } from './table-columns.ts';
import { TableRowCollection } from './table-rows.ts';

/** `Excel.Table`. */
export class TableObject extends HostObject {
  readonly wireClass = 'Table';
  readonly #table: TableModel;

  constructor(host: HostContext, table: TableModel) {
    super(host);
    this.#table = table;
  }

  get table(): TableModel {
    if (!this.host.workbook.tables.includes(this.#table)) throw new ExcelError('InvalidReference');
    return this.#table;
  }

  get sheet(): SheetModel {
    return this.host.workbook.sheetOf(this.table);
  }

  get Id(): string {
    return this.#table.id;
  }

  get LegacyId(): string {
    return this.#table.id;
  }

  get Name(): string {
    return this.table.name;
  }

  set Name(name: unknown) {
    renameTable(this.host.workbook, this.sheet, this.table, asText(name, 'Table.name'));
  }

  get ShowHeaders(): boolean {
    return this.table.showHeaders;
  }

  set ShowHeaders(shown: unknown) {
    setHeaders(this.sheet, this.table, asFlag(shown, 'Table.showHeaders'));
  }

  get ShowTotals(): boolean {
    return this.table.showTotals;
  }

  set ShowTotals(shown: unknown) {
    setTotals(this.sheet, this.table, asFlag(shown, 'Table.showTotals'));
  }

  get Style(): string {
    return this.table.look.style;
  }

  set Style(style: unknown) {
    const name = asText(style, 'Table.style');
    if (!/^(TableStyle(Light|Medium|Dark)\d{1,2}|None|)$/.test(name)) throw new ExcelError('InvalidArgument');
    this.#setLook({ style: name });
  }

  get ShowBandedRows(): boolean {
    return this.table.look.showBandedRows;
  }

  set ShowBandedRows(shown: unknown) {
    this.#setLook({ showBandedRows: asFlag(shown) });
  }

  get ShowBandedColumns(): boolean {
    return this.table.look.showBandedColumns;
  }

  set ShowBandedColumns(shown: unknown) {
    this.#setLook({ showBandedColumns: asFlag(shown) });
  }

  get ShowFilterButton(): boolean {
    return this.table.look.showFilterButton;
  }

  set ShowFilterButton(shown: unknown) {
    this.#setLook({ showFilterButton: asFlag(shown) });
  }

  get HighlightFirstColumn(): boolean {
    return this.table.look.highlightFirstColumn;
  }

  set HighlightFirstColumn(shown: unknown) {
    this.#setLook({ highlightFirstColumn: asFlag(shown) });
  }

  get HighlightLastColumn(): boolean {
    return this.table.look.highlightLastColumn;
  }

  set HighlightLastColumn(shown: unknown) {
    this.#setLook({ highlightLastColumn: asFlag(shown) });
  }

  get Columns(): HostObject {
    return new TableColumnCollection(this.host, this.sheet, this.table);
  }

  get Rows(): HostObject {
    return new TableRowCollection(this.host, this.sheet, this.table);
  }

  get AutoFilter(): HostObject {
    return new AutoFilterObject(this.host, this.sheet, this.table);
  }

  get Sort(): HostObject {
    return this.host.make.recorded('TableSort', this.table, 'Sort');
  }

  get Worksheet(): HostObject {
    return this.host.make.worksheet(this.sheet);
  }

  GetRange(): HostObject {
    return this.#range(this.table.area);
  }

  GetDataBodyRange(): HostObject {
    return this.#range(this.table.bodyArea);
  }

  GetHeaderRowRange(): HostObject {
    return this.#range(this.table.headerArea);
  }

  GetTotalRowRange(): HostObject {
    return this.#range(this.table.totalsArea);
  }

  Resize(range: unknown): void {
    const [place] = isPlaced(range) ? [range.place] : placesAt(this.host.workbook, this.sheet, asText(range));
    if (!place || place.sheet !== this.sheet) throw new ExcelError('InvalidArgument', undefined, 'Table.resize');
    resizeTable(this.host.workbook, this.sheet, this.table, place.area);
  }

  ConvertToRange(): HostObject {
    const { sheet, table } = this;
    convertToRange(sheet, table);
    return this.host.make.range(sheet, table.area);
  }

  Delete(): void {
    deleteTable(this.sheet, this.table);
  }

  ClearFilters(): void {
    for (const column of this.table.columns) column.filter = null;
    applyFilters(this.sheet, this.table);
  }

  ReapplyFilters(): void {
    applyFilters(this.sheet, this.table);
  }

  #range(area: Area | null): HostObject {
    if (!area) throw new ExcelError('InvalidOperation');
    return this.host.make.range(this.sheet, area);
  }

  #setLook(look: Partial<TableLook>): void {
    Object.assign(this.table.look, look);
    this.sheet.notify({ kind: 'table-changed', table: this.table });
  }
}
