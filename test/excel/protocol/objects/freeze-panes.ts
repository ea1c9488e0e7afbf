import { ExcelError, bottom, right, type Freeze, type SheetModel } from '../../model/index.ts';
import { asText, asWhole } from '../arguments.ts';
import { HostObject, isPlaced, type HostContext } from '../wire.ts';
import { placesAt } from './resolving.ts';

/** `Excel.WorksheetFreezePanes`. */
export class FreezePanes extends HostObject {
  readonly wireClass = 'WorksheetFreezePanes';
  readonly #sheet: SheetModel;

  constructor(host: HostContext, sheet: SheetModel) {
    super(host);
    this.#sheet = sheet;
  }

  FreezeRows(count: unknown): void {
    this.#set({ rows: asWhole(count ?? 1), columns: 0 });
  }

  FreezeColumns(count: unknown): void {
    this.#set({ rows: 0, columns: asWhole(count ?? 1) });
  }

  FreezeAt(range: unknown): void {
    const place = isPlaced(range) ? range.place : placesAt(this.host.workbook, this.#sheet, asText(range))[0];
    if (!place) throw new ExcelError('InvalidArgument');
    this.#set({ rows: bottom(place.area), columns: right(place.area) });
  }

  Unfreeze(): void {
    this.#set({ rows: 0, columns: 0 });
  }

  GetLocation(): HostObject {
    const location = this.GetLocationOrNullObject();
    if (!location) throw new ExcelError('ItemNotFound');
    return location;
  }

  GetLocationOrNullObject(): HostObject | null {
    const { rows, columns } = this.#sheet.freeze;
    if (rows === 0 && columns === 0) return null;
    const area = {
      top: 0,
      left: 0,
      rows: rows || this.#sheet.rows.limit,
      columns: columns || this.#sheet.columns.limit,
    };
    return this.host.make.range(this.#sheet, area);
  }

  #set(freeze: Freeze): void {
    if (freeze.rows < 0 || freeze.columns < 0) throw new ExcelError('InvalidArgument');
    this.#sheet.setFreeze(freeze);
  }
}
