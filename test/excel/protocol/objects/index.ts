import type { TableModel } from '../../model/index.ts';
import { HostObject, type HostContext, type ObjectMaker } from '../wire.ts';
import { DataValidationObject } from './data-validation.ts';
import { NamedItemCollection } from './names.ts';
import { RangeAreasObject } from './range-areas.ts';
import { RangeFormatObject } from './range-format.ts';
import { RangeObject } from './range.ts';
import { recordedObject } from './recorded.ts';
import { TableObject } from './table.ts';
import { TableCollection } from './tables.ts';
import { WorkbookObject } from './workbook.ts';
import { WorksheetObject } from './worksheet.ts';

export { RecordedObject } from './recorded.ts';
export { makeService } from './services.ts';

/** Makes every kind of wire object for one host. Recorded objects are kept, so that a chart added once is found again. */
export function makeObjects(host: () => HostContext): ObjectMaker {
  const keptOf = new WeakMap<object, Map<string, HostObject>>();
  const kept = <T extends HostObject>(owner: object, property: string, make: () => T): T => {
    const known = keptOf.get(owner) ?? new Map<string, HostObject>();
    keptOf.set(owner, known);
    const object = (known.get(property) as T | undefined) ?? make();
    known.set(property, object);
    return object;
  };
  return {
    workbook: () => new WorkbookObject(host()),
    worksheet: (sheet) => new WorksheetObject(host(), sheet),
    range: (sheet, area) => new RangeObject(host(), { sheet, area }),
    rangeAreas: (sheet, areas) => new RangeAreasObject(host(), sheet, areas),
    rangeFormat: (sheet, areas) => new RangeFormatObject(host(), { sheet, areas }),
    dataValidation: (sheet, area) => new DataValidationObject(host(), sheet, area),
    table: (table: TableModel) => new TableObject(host(), table),
    tables: (sheet, touching) => new TableCollection(host(), sheet, touching ?? null),
    names: (sheet) => new NamedItemCollection(host(), sheet),
    answer: (wireClass, fields) => new AnswerObject(host(), wireClass, fields),
    kept,
    recorded: (wireClass, owner, property) => kept(owner, property, () => recordedObject(host(), wireClass, null)),
  };
}

/** An object that only has values, such as the result of removing duplicates. */
class AnswerObject extends HostObject {
  readonly wireClass: string;
  readonly #fields: Readonly<Record<string, unknown>>;

  constructor(host: HostContext, wireClass: string, fields: Readonly<Record<string, unknown>>) {
    super(host);
    this.wireClass = wireClass;
    this.#fields = fields;
  }

  override knows(member: string): boolean {
    return member in this.#fields;
  }

  override read(member: string): unknown {
    return this.#fields[member];
  }
}
