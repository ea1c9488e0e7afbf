import {
  ExcelError,
  addTableRows,
  deleteTableRows,
  type Area,
  type SheetModel,
  type TableModel,
} from '../../model/index.ts';
import { asList, asWhole } from '../arguments.ts';
import { HostObject, type HostContext } from '../wire.ts';
import { matrixFor, readCells, shown, writeValues } from './cell-values.ts';

/** `Excel.TableRowCollection`. */
export class TableRowCollection extends HostObject {
  readonly wireClass = 'TableRowCollection';
  readonly sheet: SheetModel;
  readonly table: TableModel;

  constructor(host: HostContext, sheet: SheetModel, table: TableModel) {
    super(host);
    this.sheet = sheet;
    this.table = table;
  }

  get Items(): HostObject[] {
    return Array.from({ length: this.Count }, (_, index) => this.GetItemAt(index));
  }

  get Count(): number {
    return this.table.bodyArea.rows;
  }

  GetCount(): number {
    return this.Count;
  }

  GetItemAt(index: unknown): HostObject {
    const at = asWhole(index);
    if (at < 0 || at >= this.Count) throw new ExcelError('InvalidArgument', undefined, 'TableRowCollection.getItemAt');
    return new TableRowObject(this.host, this.sheet, this.table, at);
  }

  /** Values are a list of rows, or one row as a plain list; `null` adds an empty row. */
  Add(index: unknown, values: unknown): HostObject {
    const at = index === null || index === undefined || index === -1 ? this.Count : asWhole(index);
    if (at < 0 || at > this.Count) throw new ExcelError('InvalidArgument', undefined, 'TableRowCollection.add');
    const rows = rowsOf(values);
    const width = this.table.area.columns;
    const fits = rows.every((row) => row.length === width);
    if (!fits) throw new ExcelError('InvalidArgument', undefined, 'TableRowCollection.add');
    const area = addTableRows(this.host.workbook, this.sheet, this.table, at, Math.max(1, rows.length));
    if (rows.length > 0) write(this.host, this.sheet, area, rows, 'TableRowCollection.add');
    return new TableRowObject(this.host, this.sheet, this.table, at);
  }

  DeleteRowsAt(index: unknown, count: unknown): void {
    deleteTableRows(this.host.workbook, this.sheet, this.table, asWhole(index), asWhole(count ?? 1));
  }

  DeleteRows(rows: unknown): void {
    const indexes = asList(rows).map((row) => (row instanceof TableRowObject ? row.Index : asWhole(row)));
    for (const index of indexes.sort((a, b) => b - a)) this.DeleteRowsAt(index, 1);
  }
}

/** `Excel.TableRow`. */
class TableRowObject extends HostObject {
  readonly wireClass = 'TableRow';
  readonly #sheet: SheetModel;
  readonly #table: TableModel;
  readonly #index: number;

  constructor(host: HostContext, sheet: SheetModel, table: TableModel, index: number) {
    super(host);
    this.#sheet = sheet;
    this.#table = table;
    this.#index = index;
  }

  get Index(): number {
    return this.#index;
  }

  get Values(): unknown {
    return readCells(this.#area, (row, column) => shown(this.#sheet.value(row, column)));
  }

  set Values(values: unknown) {
    write(this.host, this.#sheet, this.#area, values, 'TableRow.values');
  }

  GetRange(): HostObject {
    return this.host.make.range(this.#sheet, this.#area);
  }

  Delete(): void {
    deleteTableRows(this.host.workbook, this.#sheet, this.#table, this.#index, 1);
  }

  get #area(): Area {
    const body = this.#table.bodyArea;
    if (this.#index >= body.rows) throw new ExcelError('InvalidReference');
    return { ...body, top: body.top + this.#index, rows: 1 };
  }
}

function rowsOf(values: unknown): readonly (readonly unknown[])[] {
  if (values === null || values === undefined) return [];
  const list = asList(values, 'TableRowCollection.add');
  return list.every((row) => Array.isArray(row)) ? (list as unknown[][]) : [list];
}

function write(host: HostContext, sheet: SheetModel, area: Area, values: unknown, location: string): void {
  const formatting = { locale: 'en-US', date1904: host.workbook.date1904 } as const;
  writeValues(sheet, area, matrixFor(area, values, location), formatting, location);
}
