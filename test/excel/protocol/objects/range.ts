import { ExcelError, cellArea, deleteCells, insertCells, type ClearWhat } from '../../model/index.ts';
import { asOptionalFlag, asWord } from '../arguments.ts';
import type { HostObject } from '../wire.ts';
import { copyCells, removeDuplicates } from './copying.ts';
import { findCells, replaceCells } from './finding.ts';
import { RangeNavigation } from './range-navigation.ts';

const clearWords = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;

/** `Excel.Range`: what can be done with its cells. */
export class RangeObject extends RangeNavigation {
  Find(text: unknown, criteria: unknown): HostObject {
    const found = this.FindOrNullObject(text, criteria);
    if (!found) throw new ExcelError('ItemNotFound', undefined, 'Range.find');
    return found;
  }

  FindOrNullObject(text: unknown, criteria: unknown): HostObject | null {
    const [cell] = findCells(this.sheet, this.area, text, criteria);
    return cell ? this.at(cellArea(cell.row, cell.column)) : null;
  }

  ReplaceAll(text: unknown, replacement: unknown, criteria: unknown): number {
    return replaceCells(this.sheet, this.area, text, replacement, criteria);
  }

  Insert(shift: unknown): HostObject {
    insertCells(this.host.workbook, this.sheet, this.area, asWord(shift, ['Down', 'Right'] as const, 'Range.insert'));
    return this.at(this.area);
  }

  Delete(shift: unknown): void {
    deleteCells(this.host.workbook, this.sheet, this.area, asWord(shift, ['Up', 'Left'] as const, 'Range.delete'));
  }

  Clear(what: unknown): void {
    const word: ClearWhat = asWord(what ?? 'All', clearWords, 'Range.clear');
    this.sheet.clear(this.area, word);
  }

  Merge(across: unknown): void {
    this.sheet.merge(this.area, asOptionalFlag(across, false));
  }

  Unmerge(): void {
    this.sheet.unmerge(this.area);
  }

  Select(): void {
    this.host.workbook.activate(this.sheet);
    this.sheet.select([this.area]);
  }

  CopyFrom(source: unknown, copyType: unknown, skipBlanks: unknown, transpose: unknown): void {
    const [from] = this.placesOf(source);
    if (!from) throw new ExcelError('InvalidArgument', undefined, 'Range.copyFrom');
    copyCells(from, this.place, copyType, asOptionalFlag(skipBlanks, false), asOptionalFlag(transpose, false));
  }

  RemoveDuplicates(columns: unknown, includesHeader: unknown): HostObject {
    const counts = removeDuplicates(this.host.workbook, this.place, columns, asOptionalFlag(includesHeader, false));
    return this.host.make.answer('RemoveDuplicatesResult', counts);
  }

  Calculate(): void {
    this.host.journal.add({ member: 'Range.Calculate', kind: 'call', values: [] });
  }
}
