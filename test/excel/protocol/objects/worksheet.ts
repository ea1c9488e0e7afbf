import { ExcelError, cellArea, copySheet, everything, type Visibility } from '../../model/index.ts';
import { asColor, asFlag, asNumber, asOptionalFlag, asText, asWhole, asWord, onSheet } from '../arguments.ts';
import type { HostObject } from '../wire.ts';
import { findCells, replaceCells } from './finding.ts';
import { placesAt } from './resolving.ts';
import { WorksheetParts } from './worksheet-parts.ts';

/** `Excel.Worksheet`. */
export class WorksheetObject extends WorksheetParts {
  get Name(): string {
    return this.sheet.name;
  }

  set Name(name: unknown) {
    this.workbook.renameSheet(this.sheet, asText(name, 'Worksheet.name'));
  }

  get Position(): number {
    return this.workbook.sheets.indexOf(this.sheet);
  }

  set Position(position: unknown) {
    this.workbook.moveSheet(this.sheet, asWhole(position, 'Worksheet.position'));
  }

  get Visibility(): Visibility {
    return this.sheet.visibility;
  }

  set Visibility(visibility: unknown) {
    const words = ['Visible', 'Hidden', 'VeryHidden'] as const;
    this.workbook.setVisibility(this.sheet, asWord(visibility, words, 'Worksheet.visibility'));
  }

  get TabColor(): string {
    return this.sheet.tabColor;
  }

  set TabColor(color: unknown) {
    this.sheet.setTabColor(color === '' ? '' : asColor(color, 'Worksheet.tabColor'));
  }

  get ShowGridlines(): boolean {
    return this.sheet.showGridlines;
  }

  /** The library sets `showGridlines` under another name than it reads it by. */
  set Gridlines(shown: unknown) {
    this.sheet.setGridlines(asFlag(shown, 'Worksheet.showGridlines'));
  }

  get StandardWidth(): number {
    return this.sheet.columns.defaultSize;
  }

  set StandardWidth(points: unknown) {
    this.sheet.setColumnWidth(0, this.sheet.columns.limit, asNumber(points, 'Worksheet.standardWidth'));
  }

  get StandardHeight(): number {
    return this.sheet.rows.defaultSize;
  }

  Activate(): void {
    this.workbook.activate(this.sheet);
  }

  Calculate(): void {
    this.host.journal.add({ member: 'Worksheet.Calculate', kind: 'call', values: [this.Name] });
  }

  Delete(): void {
    this.workbook.deleteSheet(this.sheet);
  }

  Copy(position: unknown, relativeTo: unknown): HostObject {
    const word = asWord(position ?? 'End', ['None', 'Before', 'After', 'Beginning', 'End'] as const, 'Worksheet.copy');
    const { sheets } = this.workbook;
    const other = relativeTo instanceof WorksheetObject ? sheets.indexOf(relativeTo.sheet) : sheets.length;
    const at = { None: sheets.length, Before: other, After: other + 1, Beginning: 0, End: sheets.length }[word];
    return this.host.make.worksheet(copySheet(this.workbook, this.sheet, at));
  }

  GetRange(address: unknown): HostObject {
    if (address === null || address === undefined || address === '')
      return this.host.make.range(this.sheet, everything);
    const places = placesAt(this.workbook, this.sheet, asText(address, 'Worksheet.getRange'));
    const [place] = places;
    if (!place || places.length > 1) throw new ExcelError('InvalidArgument', undefined, 'Worksheet.getRange');
    return this.host.make.range(place.sheet, place.area);
  }

  GetRanges(address: unknown): HostObject {
    if (address === null || address === undefined) return this.host.make.rangeAreas(this.sheet, [everything]);
    const text = asText(address, 'Worksheet.getRanges');
    const places = placesAt(this.workbook, this.sheet, text);
    if (places.length === 0 || places.some(({ sheet }) => sheet !== this.sheet) || text.length > 8192) {
      throw new ExcelError('InvalidArgument', undefined, 'Worksheet.getRanges');
    }
    return this.host.make.rangeAreas(
      this.sheet,
      places.map(({ area }) => area),
    );
  }

  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): HostObject {
    const area = { top: asWhole(row), left: asWhole(column), rows: asWhole(rows), columns: asWhole(columns) };
    return this.host.make.range(this.sheet, onSheet(area));
  }

  GetCell(row: unknown, column: unknown): HostObject {
    return this.host.make.range(this.sheet, onSheet(cellArea(asWhole(row), asWhole(column))));
  }

  GetUsedRange(valuesOnly: unknown): HostObject {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown): HostObject | null {
    const used = this.sheet.used(asOptionalFlag(valuesOnly, false));
    return used && this.host.make.range(this.sheet, used);
  }

  GetNextOrNullObject(visibleOnly: unknown): HostObject | null {
    return this.#neighbour(1, asOptionalFlag(visibleOnly, false));
  }

  GetPreviousOrNullObject(visibleOnly: unknown): HostObject | null {
    return this.#neighbour(-1, asOptionalFlag(visibleOnly, false));
  }

  GetNext(visibleOnly: unknown): HostObject {
    return required(this.GetNextOrNullObject(visibleOnly));
  }

  GetPrevious(visibleOnly: unknown): HostObject {
    return required(this.GetPreviousOrNullObject(visibleOnly));
  }

  FindAll(text: unknown, criteria: unknown): HostObject {
    return required(this.FindAllOrNullObject(text, criteria));
  }

  FindAllOrNullObject(text: unknown, criteria: unknown): HostObject | null {
    const cells = findCells(this.sheet, everything, text, criteria);
    const areas = cells.map(({ row, column }) => cellArea(row, column));
    return areas.length > 0 ? this.host.make.rangeAreas(this.sheet, areas) : null;
  }

  ReplaceAll(text: unknown, replacement: unknown, criteria: unknown): number {
    return replaceCells(this.sheet, everything, text, replacement, criteria);
  }

  #neighbour(step: 1 | -1, visibleOnly: boolean): HostObject | null {
    const { sheets } = this.workbook;
    const list = step === 1 ? sheets.slice(this.Position + 1) : sheets.slice(0, this.Position).reverse();
    const next = list.find(({ visibility }) => !visibleOnly || visibility === 'Visible');
    return next ? this.host.make.worksheet(next) : null;
  }
}

function required(object: HostObject | null): HostObject {
  if (!object) throw new ExcelError('ItemNotFound');
  return object;
}
