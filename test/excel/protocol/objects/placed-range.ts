import {
  ExcelError,
  bottom,
  formatArea,
  isWholeColumns,
  isWholeRows,
  quoteSheetName,
  right,
  type Area,
  type SheetModel,
} from '../../model/index.ts';
import { HostObject, type HostContext, type Place, type PlacedObject } from '../wire.ts';

/** A range's whereabouts: address, indexes, counts, sizes. */
export abstract class PlacedRange extends HostObject implements PlacedObject {
  readonly wireClass = 'Range';
  #place: Place | null;

  constructor(host: HostContext, place: Place) {
    super(host);
    this.#place = place;
  }

  get place(): Place {
    if (!this.#place) throw new ExcelError('InvalidReference');
    return this.#place;
  }

  move(area: Area | null): void {
    this.#place = this.#place && area ? { ...this.#place, area } : null;
  }

  get sheet(): SheetModel {
    return this.place.sheet;
  }

  get area(): Area {
    return this.place.area;
  }

  get Address(): string {
    return addressOf(this.sheet, this.area);
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get RowIndex(): number {
    return this.area.top;
  }

  get ColumnIndex(): number {
    return this.area.left;
  }

  get RowCount(): number {
    return this.area.rows;
  }

  get ColumnCount(): number {
    return this.area.columns;
  }

  /** -1 when there are more than fits 32 bits, as Excel says. */
  get CellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get IsEntireColumn(): boolean {
    return isWholeColumns(this.area);
  }

  get IsEntireRow(): boolean {
    return isWholeRows(this.area);
  }

  get Top(): number {
    return sum(0, this.area.top, (row) => (this.sheet.rows.hidden(row) ? 0 : this.sheet.rows.size(row)));
  }

  get Left(): number {
    return sum(0, this.area.left, (at) => (this.sheet.columns.hidden(at) ? 0 : this.sheet.columns.size(at)));
  }

  get Height(): number {
    return sum(this.area.top, bottom(this.area), (row) =>
      this.sheet.rows.hidden(row) ? 0 : this.sheet.rows.size(row),
    );
  }

  get Width(): number {
    return sum(this.area.left, right(this.area), (at) =>
      this.sheet.columns.hidden(at) ? 0 : this.sheet.columns.size(at),
    );
  }

  get Worksheet(): HostObject {
    return this.host.make.worksheet(this.sheet);
  }
}

/** `Blad1!A1:B2`, with the sheet name quoted when Excel would. */
export function addressOf(sheet: SheetModel, area: Area): string {
  return `${quoteSheetName(sheet.name)}!${formatArea(area)}`;
}

function sum(from: number, to: number, size: (at: number) => number): number {
  let total = 0;
  for (let at = from; at < to; at++) total += size(at);
  return total;
}
