import { ExcelError, SlicerModel, type SheetModel } from '../../../model/index.ts';
import { asText, asWhole } from '../../arguments.ts';
import { HostObject, sheetIn, type HostContext } from '../../wire.ts';
import { PivotTableObject } from './pivot-table.ts';
import { SlicerObject } from './slicer.ts';

/** `Excel.SlicerCollection` of a sheet, or of the workbook. Slicers of tables are not there. */
export class SlicerCollection extends HostObject {
  readonly wireClass = 'SlicerCollection';
  readonly #sheet: SheetModel | null;

  constructor(host: HostContext, sheet: SheetModel | null) {
    super(host);
    this.#sheet = sheet;
  }

  get Items(): readonly HostObject[] {
    return this.#slicers().map(([sheet, slicer]) => this.#object(sheet, slicer));
  }

  GetCount(): number {
    return this.#slicers().length;
  }

  /** @param destination the sheet to lie on; by default that of the collection, else that in front */
  Add(source: unknown, field: unknown, destination: unknown): HostObject {
    const of = this.#pivotOf(source);
    const wanted = field instanceof HostObject ? field.read('Name') : asText(field, 'SlicerCollection.add');
    const name = of.access.field(wanted);
    if (name === null) throw new ExcelError('ItemNotFound', undefined, 'SlicerCollection.add');
    const sheet = this.#destination(destination);
    if (sheet.protection) throw new ExcelError('AccessDenied');
    const { workbook } = this.host;
    const all = workbook.sheets.flatMap(({ slicers }) => slicers);
    const number = 1 + Math.max(0, ...all.map(({ id }) => Number(/\d+/.exec(id)?.[0] ?? 0)));
    const names = new Set(all.map((slicer) => slicer.name.toLowerCase()));
    let free = name;
    for (let suffix = 1; names.has(free.toLowerCase()); suffix++) free = `${name} ${suffix}`;
    const slicer = new SlicerModel(`{slicer-${number}}`, free, { pivot: of.access.pivot.id, field: name });
    sheet.slicers = [...sheet.slicers, slicer];
    sheet.notify({ kind: 'drawing' });
    return this.#object(sheet, slicer);
  }

  GetItem(key: unknown): HostObject {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw new ExcelError('ItemNotFound', undefined, 'SlicerCollection.getItem');
    return found;
  }

  GetItemOrNullObject(key: unknown): HostObject | null {
    const wanted = String(key).toLowerCase();
    const found = this.#slicers().find(([, { id, name }]) => id === String(key) || name.toLowerCase() === wanted);
    return found ? this.#object(...found) : null;
  }

  GetItemAt(index: unknown): HostObject {
    const found = this.#slicers()[asWhole(index)];
    if (!found) throw new ExcelError('InvalidArgument', undefined, 'SlicerCollection.getItemAt');
    return this.#object(...found);
  }

  #pivotOf(source: unknown): PivotTableObject {
    if (source instanceof PivotTableObject) return source;
    if (source instanceof HostObject && source.wireClass === 'Table') {
      throw new ExcelError('NotImplemented', 'The Excel stand-in does not have slicers of tables.');
    }
    const name = asText(source, 'SlicerCollection.add').toLowerCase();
    for (const sheet of this.host.workbook.sheets) {
      const pivot = sheet.pivots.find((one) => one.name.toLowerCase() === name);
      if (pivot) return this.host.make.kept(pivot, 'PivotTable', () => new PivotTableObject(this.host, sheet, pivot));
    }
    throw new ExcelError('ItemNotFound', undefined, 'SlicerCollection.add');
  }

  #destination(destination: unknown): SheetModel {
    const { workbook } = this.host;
    if (destination === null || destination === undefined) return this.#sheet ?? workbook.active;
    const found = typeof destination === 'string' ? workbook.findSheet(destination) : sheetIn(destination);
    if (!found) throw new ExcelError('InvalidArgument', undefined, 'SlicerCollection.add');
    return found;
  }

  #slicers(): readonly (readonly [SheetModel, SlicerModel])[] {
    const sheets = this.#sheet ? [this.#sheet] : this.host.workbook.sheets;
    return sheets.flatMap((sheet) => sheet.slicers.map((slicer) => [sheet, slicer] as const));
  }

  #object(sheet: SheetModel, slicer: SlicerModel): HostObject {
    return this.host.make.kept(slicer, 'Slicer', () => new SlicerObject(this.host, sheet, slicer));
  }
}
