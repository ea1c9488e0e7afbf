import { ExcelError, cellArea, copySheet } from '../../model/index.ts';
import { asRecord, asText } from '../arguments.ts';
import { HostObject, sheetIn } from '../wire.ts';
import { ApplicationObject, RuntimeObject } from './application.ts';
import { PivotTableCollection } from './pivots/pivot-tables.ts';
import { SlicerCollection } from './pivots/slicers.ts';
import { StructureProtection } from './protection.ts';
import { placesAt } from './resolving.ts';
import { SettingCollection } from './settings.ts';
import { WorksheetCollection } from './worksheets.ts';

/** `Excel.Workbook`: the root that every path of a batch starts from. */
export class WorkbookObject extends HostObject {
  readonly wireClass = 'Workbook';

  get Name(): string {
    return this.host.workbook.fileName;
  }

  get ReadOnly(): boolean {
    return this.host.workbook.readOnly;
  }

  get IsDirty(): boolean {
    return true;
  }

  set IsDirty(dirty: unknown) {
    this.host.journal.add({ member: 'Workbook.IsDirty', kind: 'set', values: [dirty] });
  }

  get AutoSave(): boolean {
    return true;
  }

  get PreviouslySaved(): boolean {
    return true;
  }

  get Worksheets(): HostObject {
    return new WorksheetCollection(this.host);
  }

  get Tables(): HostObject {
    return this.host.make.tables(null);
  }

  get Names(): HostObject {
    return this.host.make.names(null);
  }

  get Settings(): HostObject {
    return new SettingCollection(this.host);
  }

  get Protection(): HostObject {
    return new StructureProtection(this.host);
  }

  get Application(): HostObject {
    return new ApplicationObject(this.host);
  }

  get _Runtime(): HostObject {
    return new RuntimeObject(this.host);
  }

  get CustomXmlParts(): HostObject {
    return this.#recorded('CustomXmlPartCollection', 'CustomXmlParts');
  }

  get Properties(): HostObject {
    return this.#recorded('DocumentProperties', 'Properties');
  }

  get Comments(): HostObject {
    return this.#recorded('CommentCollection', 'Comments');
  }

  get PivotTables(): HostObject {
    return new PivotTableCollection(this.host, null);
  }

  get Slicers(): HostObject {
    return new SlicerCollection(this.host, null);
  }

  get Styles(): HostObject {
    return this.#recorded('StyleCollection', 'Styles');
  }

  get TableStyles(): HostObject {
    return this.#recorded('TableStyleCollection', 'TableStyles');
  }

  GetActiveCell(): HostObject {
    const { active } = this.host.workbook;
    const { row, column } = active.selection.active;
    return this.host.make.range(active, cellArea(row, column));
  }

  /** Refused with `InvalidSelection` while several areas are selected, as in Excel. */
  GetSelectedRange(): HostObject {
    const { active } = this.host.workbook;
    const [first, ...others] = active.selection.areas;
    if (!first || others.length > 0) throw new ExcelError('InvalidSelection');
    return this.host.make.range(active, first);
  }

  GetSelectedRanges(): HostObject {
    const { active } = this.host.workbook;
    return this.host.make.rangeAreas(active, active.selection.areas);
  }

  /** Reads the sheets of an .xlsx file into this workbook and gives their ids. */
  async InsertWorksheetsFromBase64(base64: unknown, options: unknown): Promise<string[]> {
    const given = options === null || options === undefined ? {} : asRecord(options);
    const other = await this.host.openWorkbook(bytesOf(asText(base64, 'Workbook.insertWorksheetsFromBase64')));
    const wanted = namesIn(given.sheetNamesToInsert);
    const chosen = wanted.length > 0 ? wanted.flatMap((name) => other.findSheet(name) ?? []) : other.sheets;
    if (chosen.length < wanted.length) {
      throw new ExcelError('ItemNotFound', undefined, 'Workbook.insertWorksheetsFromBase64');
    }
    let at = this.#insertPosition(given.positionType, given.relativeTo);
    const ids: string[] = [];
    for (const sheet of chosen) ids.push(copySheet(this.host.workbook, sheet, at++, other).id);
    return ids;
  }

  Save(behaviour: unknown): void {
    this.host.journal.add({ member: 'Workbook.Save', kind: 'call', values: [behaviour] });
  }

  Close(behaviour: unknown): void {
    this.host.journal.add({ member: 'Workbook.Close', kind: 'call', values: [behaviour] });
  }

  _GetRangeForEventByReferenceId(reference: unknown): HostObject {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(reference);
    if (!range) throw new ExcelError('ItemNotFound');
    return range;
  }

  /** An event names its cells as `sheet id!address`. */
  _GetRangeOrNullObjectForEventByReferenceId(reference: unknown): HostObject | null {
    const [id = '', address = ''] = asText(reference).split('!');
    const sheet = this.host.workbook.findSheet(id);
    const [place] = sheet ? placesAt(this.host.workbook, sheet, address) : [];
    return place ? this.host.make.range(place.sheet, place.area) : null;
  }

  #recorded(wireClass: string, property: string): HostObject {
    return this.host.make.recorded(wireClass, this.host.workbook, property);
  }

  #insertPosition(type: unknown, relativeTo: unknown): number {
    const { sheets } = this.host.workbook;
    const other = typeof relativeTo === 'string' ? this.host.workbook.findSheet(relativeTo) : sheetIn(relativeTo);
    const at = other ? sheets.indexOf(other) : -1;
    if (type === 'Beginning') return 0;
    if ((type === 'Before' || type === 'After') && at < 0) throw new ExcelError('InvalidArgument');
    if (type === 'Before') return at;
    return type === 'After' ? at + 1 : sheets.length;
  }
}

function namesIn(list: unknown): string[] {
  return Array.isArray(list) ? list.map((name) => asText(name)) : [];
}

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    throw new ExcelError('InvalidArgument', undefined, 'Workbook.insertWorksheetsFromBase64');
  }
}
