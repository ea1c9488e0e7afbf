import {
  ExcelError,
  FollowedCells,
  addPivot,
  refreshPivot,
  type PivotModel,
  type PivotSource,
  type SheetModel,
} from '../../../model/index.ts';
import { asText } from '../../arguments.ts';
import { HostObject, isPlaced, type HostContext, type Place } from '../../wire.ts';
import { placesAt } from '../resolving.ts';
import { TableObject } from '../table.ts';
import { PivotTableObject } from './pivot-table.ts';

/** `Excel.PivotTableCollection` of a sheet, or of the workbook. */
export class PivotTableCollection extends HostObject {
  readonly wireClass = 'PivotTableCollection';
  readonly #sheet: SheetModel | null;

  constructor(host: HostContext, sheet: SheetModel | null) {
    super(host);
    this.#sheet = sheet;
  }

  get Items(): HostObject[] {
    return this.#pivots().map(([sheet, pivot]) => this.#object(sheet, pivot));
  }

  GetCount(): number {
    return this.#pivots().length;
  }

  GetItem(name: unknown): HostObject {
    const found = this.GetItemOrNullObject(name);
    if (!found) throw new ExcelError('ItemNotFound', undefined, 'PivotTableCollection.getItem');
    return found;
  }

  GetItemOrNullObject(name: unknown): HostObject | null {
    const wanted = String(name).toLowerCase();
    const found = this.#pivots().find(([, pivot]) => pivot.name.toLowerCase() === wanted || pivot.id === String(name));
    return found ? this.#object(...found) : null;
  }

  Add(name: unknown, source: unknown, destination: unknown): HostObject {
    const home = this.#sheet ?? this.host.workbook.active;
    const [place] = isPlaced(destination) ? [destination.place] : this.#placesAt(destination);
    if (!place || (this.#sheet && place.sheet !== home)) throw new ExcelError('InvalidArgument');
    const pivot = addPivot(this.host.workbook, place.sheet, asText(name, 'PivotTableCollection.add'), {
      source: this.#source(source),
      anchor: { row: place.area.top, column: place.area.left },
    });
    return this.#object(place.sheet, pivot);
  }

  RefreshAll(): void {
    for (const [sheet, pivot] of this.#pivots()) refreshPivot(this.host.workbook, sheet, pivot);
  }

  #source(source: unknown): PivotSource {
    if (source instanceof TableObject) return { kind: 'table', id: source.table.id, name: source.table.name };
    if (typeof source === 'string') {
      const table = this.host.workbook.tables.find(({ name }) => name.toLowerCase() === source.toLowerCase());
      if (table) return { kind: 'table', id: table.id, name: table.name };
    }
    const [place] = isPlaced(source) ? [source.place] : this.#placesAt(source);
    if (!place) throw new ExcelError('InvalidArgument', undefined, 'PivotTableCollection.add');
    const { sheet, area } = place;
    const whole = sheet.tables.find(
      ({ area: at }) =>
        at.top === area.top && at.left === area.left && at.rows === area.rows && at.columns === area.columns,
    );
    if (whole) return { kind: 'table', id: whole.id, name: whole.name };
    return { kind: 'cells', cells: new FollowedCells(sheet, area) };
  }

  #placesAt(address: unknown): readonly Place[] {
    const home = this.#sheet ?? this.host.workbook.active;
    return placesAt(this.host.workbook, home, asText(address, 'PivotTableCollection.add'));
  }

  #pivots(): readonly (readonly [SheetModel, PivotModel])[] {
    const sheets = this.#sheet ? [this.#sheet] : this.host.workbook.sheets;
    return sheets.flatMap((sheet) => sheet.pivots.map((pivot) => [sheet, pivot] as const));
  }

  #object(sheet: SheetModel, pivot: PivotModel): HostObject {
    return this.host.make.kept(pivot, 'PivotTable', () => new PivotTableObject(this.host, sheet, pivot));
  }
}
