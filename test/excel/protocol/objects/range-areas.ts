import {
  ExcelError,
  MAX_COLUMNS,
  MAX_ROWS,
  intersect,
  isWholeColumns,
  isWholeRows,
  type Area,
  type SheetModel,
} from '../../model/index.ts';
import { asText, asWhole, asWord, onSheet } from '../arguments.ts';
import { HostObject, isPlaced, type HostContext } from '../wire.ts';
import { addressOf } from './placed-range.ts';
import { placesAt } from './resolving.ts';
import { specialCells } from './navigation.ts';

/** `Excel.RangeAreas`: several rectangles of one sheet, formatted or cleared in one action. */
export class RangeAreasObject extends HostObject {
  readonly wireClass = 'RangeAreas';
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];

  constructor(host: HostContext, sheet: SheetModel, areas: readonly Area[]) {
    super(host);
    this.sheet = sheet;
    this.areas = areas;
  }

  get Address(): string {
    return this.areas.map((area) => addressOf(this.sheet, area)).join(',');
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get AreaCount(): number {
    return this.areas.length;
  }

  get CellCount(): number {
    return this.areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  }

  get IsEntireColumn(): boolean {
    return this.areas.every(isWholeColumns);
  }

  get IsEntireRow(): boolean {
    return this.areas.every(isWholeRows);
  }

  get Areas(): HostObject {
    return new RangeCollection(this.host, this.sheet, this.areas);
  }

  get Format(): HostObject {
    return this.host.make.rangeFormat(this.sheet, this.areas);
  }

  get Worksheet(): HostObject {
    return this.host.make.worksheet(this.sheet);
  }

  Clear(what: unknown): void {
    const words = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;
    const word = asWord(what ?? 'All', words, 'RangeAreas.clear');
    for (const area of this.areas) this.sheet.clear(area, word);
  }

  GetEntireRow(): HostObject {
    return this.#with(this.areas.map((area) => ({ ...area, left: 0, columns: MAX_COLUMNS })));
  }

  GetEntireColumn(): HostObject {
    return this.#with(this.areas.map((area) => ({ ...area, top: 0, rows: MAX_ROWS })));
  }

  GetOffsetRangeAreas(rows: unknown, columns: unknown): HostObject {
    const [down, across] = [asWhole(rows), asWhole(columns)];
    return this.#with(this.areas.map((area) => onSheet({ ...area, top: area.top + down, left: area.left + across })));
  }

  GetIntersection(other: unknown): HostObject {
    const found = this.GetIntersectionOrNullObject(other);
    if (!found) throw new ExcelError('ItemNotFound');
    return found;
  }

  GetIntersectionOrNullObject(other: unknown): HostObject | null {
    const others = this.#areasOf(other);
    const common = this.areas.flatMap((area) => others.flatMap((one) => intersect(area, one) ?? []));
    return common.length > 0 ? this.#with(common) : null;
  }

  GetSpecialCellsOrNullObject(cellType: unknown, valueType: unknown): HostObject | null {
    const word = typeof valueType === 'string' ? valueType : undefined;
    const found = this.areas.flatMap((area) => specialCells(this.sheet, area, asText(cellType), word));
    return found.length > 0 ? this.#with(found) : null;
  }

  GetTables(): HostObject {
    return this.host.make.tables(this.sheet);
  }

  #areasOf(other: unknown): readonly Area[] {
    if (isPlaced(other)) return [other.place.area];
    if (other instanceof RangeAreasObject) return other.areas;
    return placesAt(this.host.workbook, this.sheet, asText(other)).map(({ area }) => area);
  }

  #with(areas: readonly Area[]): HostObject {
    return this.host.make.rangeAreas(this.sheet, areas);
  }
}

class RangeCollection extends HostObject {
  readonly wireClass = 'RangeCollection';
  readonly #sheet: SheetModel;
  readonly #areas: readonly Area[];

  constructor(host: HostContext, sheet: SheetModel, areas: readonly Area[]) {
    super(host);
    this.#sheet = sheet;
    this.#areas = areas;
  }

  get Items(): HostObject[] {
    return this.#areas.map((area) => this.host.make.range(this.#sheet, area));
  }

  GetCount(): number {
    return this.#areas.length;
  }

  GetItemAt(index: unknown): HostObject {
    const area = this.#areas[asWhole(index)];
    if (!area) throw new ExcelError('InvalidArgument');
    return this.host.make.range(this.#sheet, area);
  }
}
