import { ExcelError, type Area, type SheetModel, type TableModel, type WorkbookModel } from '../model/index.ts';
import type { FunctionCalls } from './functions/function-calls.ts';
import type { Journal } from './journal.ts';
import type { Requirements } from './requirements.ts';
import type { WireSchema } from './schema.ts';

/**
 * An object that the client library can hold. Its members are named as on the wire (`NumberFormat`, `GetRange`): a getter
 * answers a load, a setter a write, a method a call. `null` from a method or getter is a null object.
 */
export abstract class HostObject {
  abstract readonly wireClass: string;
  readonly host: HostContext;

  constructor(host: HostContext) {
    this.host = host;
  }

  /** Whether the stand-in knows this member of the class. */
  knows(member: string): boolean {
    return member in this;
  }

  read(member: string): unknown {
    return Reflect.get(this, member);
  }

  write(member: string, value: unknown): void {
    if (!Reflect.set(this, member, value)) throw new ExcelError('AccessDenied', undefined, member);
  }

  call(method: string, values: readonly unknown[]): unknown {
    const member: unknown = Reflect.get(this, method);
    if (typeof member !== 'function') throw new ExcelError('NotImplemented', undefined, method);
    return Reflect.apply(member, this, values);
  }
}

/** A collection on the wire: loads answer with its items. */
export interface HostCollection {
  readonly Items: readonly HostObject[];
}

export function isCollection(object: HostObject): object is HostObject & HostCollection {
  return 'Items' in object;
}

/** Cells on a sheet. */
export interface Place {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** A range on the wire: where it is; the host moves it along when rows or columns come and go. */
export interface PlacedObject extends HostObject {
  readonly place: Place;
  /** `null` when its cells or sheet are gone: every use is then an `InvalidReference`. */
  move(area: Area | null): void;
}

export function isPlaced(value: unknown): value is PlacedObject {
  return value instanceof HostObject && value.wireClass === 'Range' && 'place' in value;
}

/** The sheet that a worksheet on the wire stands for; `null` for anything else. */
export function sheetIn(object: unknown): SheetModel | null {
  const isSheet = object instanceof HostObject && object.wireClass === 'Worksheet';
  return isSheet ? (object.read('sheet') as SheetModel) : null;
}

/** Makes wire objects, so that the classes need not know each other. */
export interface ObjectMaker {
  workbook(): HostObject;
  worksheet(sheet: SheetModel): HostObject;
  range(sheet: SheetModel, area: Area): HostObject;
  rangeAreas(sheet: SheetModel, areas: readonly Area[]): HostObject;
  table(table: TableModel): HostObject;
  /** How the areas look, as one. */
  rangeFormat(sheet: SheetModel, areas: readonly Area[]): HostObject;
  dataValidation(sheet: SheetModel, area: Area): HostObject;
  /** The tables of a sheet (that touch an area), or of the workbook. */
  tables(sheet: SheetModel | null, touching?: Area): HostObject;
  /** The names of a sheet, or of the workbook. */
  names(sheet: SheetModel | null): HostObject;
  /** A plain answer that the library reads as an object of this class. */
  answer(wireClass: string, fields: Readonly<Record<string, unknown>>): HostObject;
  /** The one object of its kind under a property of something in the model: made once, found again ever after. */
  kept<T extends HostObject>(owner: object, property: string, make: () => T): T;
  /** The one object of a class that is only recorded, under a property of something in the model. */
  recorded(wireClass: string, owner: object, property: string): HostObject;
}

/** What wire objects need of the host. */
export interface HostContext {
  readonly workbook: WorkbookModel;
  readonly schema: WireSchema;
  readonly requirements: Requirements;
  readonly journal: Journal;
  readonly make: ObjectMaker;
  /** Opens an .xlsx file that the add-in hands over as Base64. */
  readonly openWorkbook: (bytes: Uint8Array) => Promise<WorkbookModel>;
  /** Cells that call functions of the add-in; `null` for an add-in without functions. */
  readonly functions: FunctionCalls | null;
  /** Whether events are on (`context.runtime.enableEvents`). */
  enableEvents: boolean;
  paneVisible: boolean;
  /** Shows or hides the pane (`Office.addin.showAsTaskpane`, `hide`). */
  setPaneVisible(visible: boolean): void;
}
