import { ExcelError, addTable, intersect, type Area, type SheetModel, type TableModel } from '../../model/index.ts';
import { asFlag, asText, asWhole } from '../arguments.ts';
import { HostObject, isPlaced, type HostContext } from '../wire.ts';
import { placesAt } from './resolving.ts';

/** `Excel.TableCollection` of the workbook or of a sheet, and `Excel.TableScopedCollection` of an area. */
export class TableCollection extends HostObject {
  readonly wireClass: 'TableCollection' | 'TableScopedCollection';
  readonly #sheet: SheetModel | null;
  readonly #touching: Area | null;

  constructor(host: HostContext, sheet: SheetModel | null, touching: Area | null) {
    super(host);
    this.wireClass = touching ? 'TableScopedCollection' : 'TableCollection';
    this.#sheet = sheet;
    this.#touching = touching;
  }

  /** Whom events of this collection are for. */
  get EventTarget(): string {
    return this.#sheet?.id ?? 'Workbook';
  }

  get Items(): HostObject[] {
    return this.#tables().map((table) => this.host.make.table(table));
  }

  get Count(): number {
    return this.#tables().length;
  }

  GetCount(): number {
    return this.Count;
  }

  Add(address: unknown, hasHeaders: unknown): HostObject {
    const home = this.#sheet ?? this.host.workbook.active;
    const [place] = isPlaced(address) ? [address.place] : placesAt(this.host.workbook, home, asText(address));
    if (!place || (this.#sheet && place.sheet !== this.#sheet)) throw new ExcelError('InvalidArgument');
    const options = { hasHeaders: asFlag(hasHeaders, 'TableCollection.add') };
    return this.host.make.table(addTable(this.host.workbook, place.sheet, place.area, options));
  }

  GetItem(key: unknown): HostObject {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw new ExcelError('ItemNotFound', undefined, 'TableCollection.getItem');
    return found;
  }

  GetItemOrNullObject(key: unknown): HostObject | null {
    const wanted = String(key).toLowerCase();
    const table = this.#tables().find(({ id, name }) => id === String(key) || name.toLowerCase() === wanted);
    return table ? this.host.make.table(table) : null;
  }

  GetItemAt(index: unknown): HostObject {
    const table = this.#tables()[asWhole(index)];
    if (!table) throw new ExcelError('InvalidArgument', undefined, 'TableCollection.getItemAt');
    return this.host.make.table(table);
  }

  GetFirst(): HostObject {
    return this.GetItemAt(0);
  }

  #tables(): readonly TableModel[] {
    const all = this.#sheet ? this.#sheet.tables : this.host.workbook.tables;
    const touching = this.#touching;
    return touching ? all.filter(({ area }) => intersect(area, touching)) : all;
  }
}
