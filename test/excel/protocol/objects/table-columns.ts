import {
  ExcelError,
  addTableColumn,
  deleteTableColumn,
  type Area,
  type SheetModel,
  type TableColumnModel,
  type TableModel,
} from '../../model/index.ts';
import { asOptionalText, asText, asWhole } from '../arguments.ts';
import { HostObject, type HostContext } from '../wire.ts';
import { FilterObject } from './auto-filter.ts';
import { matrixFor, readCells, shown, writeValues } from './cell-values.ts';

abstract class TablePart extends HostObject {
  readonly sheet: SheetModel;
  readonly table: TableModel;

  constructor(host: HostContext, sheet: SheetModel, table: TableModel) {
    super(host);
    this.sheet = sheet;
    this.table = table;
  }
}

/** `Excel.TableColumnCollection`. */
export class TableColumnCollection extends TablePart {
  readonly wireClass = 'TableColumnCollection';

  get Items(): HostObject[] {
    return this.table.columns.map((column) => new TableColumnObject(this.host, this.sheet, this.table, column));
  }

  get Count(): number {
    return this.table.columns.length;
  }

  GetCount(): number {
    return this.Count;
  }

  GetItem(key: unknown): HostObject {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw new ExcelError('ItemNotFound', undefined, 'TableColumnCollection.getItem');
    return found;
  }

  GetItemOrNullObject(key: unknown): HostObject | null {
    const wanted = String(key).toLowerCase();
    const isWanted = ({ id, name }: TableColumnModel): boolean =>
      typeof key === 'number' ? id === key : name.toLowerCase() === wanted;
    const column = this.table.columns.find(isWanted);
    return column ? new TableColumnObject(this.host, this.sheet, this.table, column) : null;
  }

  GetItemAt(index: unknown): HostObject {
    const column = this.table.columns[asWhole(index)];
    if (!column) throw new ExcelError('InvalidArgument', undefined, 'TableColumnCollection.getItemAt');
    return new TableColumnObject(this.host, this.sheet, this.table, column);
  }

  Add(index: unknown, values: unknown, name: unknown): HostObject {
    const at = index === null || index === undefined || index === -1 ? this.Count : asWhole(index);
    if (at < 0 || at > this.Count) throw new ExcelError('InvalidArgument');
    const { workbook } = this.host;
    const column = addTableColumn(workbook, this.sheet, this.table, at, asOptionalText(name));
    const object = new TableColumnObject(this.host, this.sheet, this.table, column);
    if (values !== null && values !== undefined) object.Values = values;
    return object;
  }
}

/** `Excel.TableColumn`. */
class TableColumnObject extends TablePart {
  readonly wireClass = 'TableColumn';
  readonly #column: TableColumnModel;

  constructor(host: HostContext, sheet: SheetModel, table: TableModel, column: TableColumnModel) {
    super(host, sheet, table);
    this.#column = column;
  }

  get Id(): number {
    return this.#column.id;
  }

  get Index(): number {
    const at = this.table.columns.indexOf(this.#column);
    if (at < 0) throw new ExcelError('InvalidReference');
    return at;
  }

  get Name(): string {
    return this.#column.name;
  }

  set Name(name: unknown) {
    const text = asText(name, 'TableColumn.name');
    const header = this.table.headerArea;
    if (header) this.sheet.write({ ...header, left: this.#area(header).left, columns: 1 }, [[text]]);
    else this.#column.name = text;
  }

  get Values(): unknown {
    return readCells(this.#area(this.table.area), (row, column) => shown(this.sheet.value(row, column)));
  }

  set Values(values: unknown) {
    const area = this.#area(this.table.area);
    const matrix = matrixFor(area, values, 'TableColumn.values');
    const formatting = { locale: 'en-US', date1904: this.host.workbook.date1904 } as const;
    writeValues(this.sheet, area, matrix, formatting, 'TableColumn.values');
  }

  get Filter(): HostObject {
    return new FilterObject(this.host, this.sheet, this.table, this.Index);
  }

  GetRange(): HostObject {
    return this.host.make.range(this.sheet, this.#area(this.table.area));
  }

  GetDataBodyRange(): HostObject {
    return this.host.make.range(this.sheet, this.#area(this.table.bodyArea));
  }

  GetHeaderRowRange(): HostObject {
    return this.host.make.range(this.sheet, this.#area(this.table.headerArea));
  }

  GetTotalRowRange(): HostObject {
    return this.host.make.range(this.sheet, this.#area(this.table.totalsArea));
  }

  Delete(): void {
    deleteTableColumn(this.host.workbook, this.sheet, this.table, this.Index);
  }

  #area(of: Area | null): Area {
    if (!of) throw new ExcelError('InvalidOperation');
    return { ...of, left: this.table.area.left + this.Index, columns: 1 };
  }
}
