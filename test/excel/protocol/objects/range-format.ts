import { ExcelError } from '../../model/index.ts';
import { asFlag, asNumber, asWhole, asWord } from '../arguments.ts';
import type { HostObject } from '../wire.ts';
import { BorderCollection } from './borders.ts';
import { FillObject, FontObject } from './fill-and-font.ts';
import { LookObject } from './look-object.ts';
import { autofit, patch, setSize, uniform, uniformSize } from './looks.ts';

const horizontal = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const vertical = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

/** `Excel.RangeFormat`, of a range or of several. */
export class RangeFormatObject extends LookObject {
  readonly wireClass = 'RangeFormat';

  get Fill(): HostObject {
    return new FillObject(this.host, this.looks);
  }

  get Font(): HostObject {
    return new FontObject(this.host, this.looks);
  }

  get Borders(): HostObject {
    return new BorderCollection(this.host, this.looks);
  }

  get Protection(): HostObject {
    return new ProtectionObject(this.host, this.looks);
  }

  get WrapText(): boolean | null {
    return uniform(this.looks, ({ wrap }) => wrap);
  }

  set WrapText(wrap: unknown) {
    patch(this.looks, { wrap: asFlag(wrap, 'RangeFormat.wrapText') });
  }

  get HorizontalAlignment(): string | null {
    return uniform(this.looks, (style) => style.horizontal);
  }

  set HorizontalAlignment(alignment: unknown) {
    patch(this.looks, { horizontal: asWord(alignment, horizontal, 'RangeFormat.horizontalAlignment') });
  }

  get VerticalAlignment(): string | null {
    return uniform(this.looks, (style) => style.vertical);
  }

  set VerticalAlignment(alignment: unknown) {
    patch(this.looks, { vertical: asWord(alignment, vertical, 'RangeFormat.verticalAlignment') });
  }

  get IndentLevel(): number | null {
    return uniform(this.looks, ({ indent }) => indent);
  }

  set IndentLevel(indent: unknown) {
    patch(this.looks, { indent: asWhole(indent, 'RangeFormat.indentLevel') });
  }

  get ColumnWidth(): number | null {
    return uniformSize(this.looks, 'columns');
  }

  set ColumnWidth(points: unknown) {
    setSize(this.looks, 'columns', asSize(points, 'RangeFormat.columnWidth'));
  }

  get RowHeight(): number | null {
    return uniformSize(this.looks, 'rows');
  }

  set RowHeight(points: unknown) {
    setSize(this.looks, 'rows', asSize(points, 'RangeFormat.rowHeight'));
  }

  get UseStandardWidth(): boolean {
    return this.looks.areas.every((area) => !this.looks.sheet.columns.hasOwnSize(area.left));
  }

  set UseStandardWidth(standard: unknown) {
    if (asFlag(standard)) setSize(this.looks, 'columns', null);
  }

  get UseStandardHeight(): boolean {
    return this.looks.areas.every((area) => !this.looks.sheet.rows.hasOwnSize(area.top));
  }

  set UseStandardHeight(standard: unknown) {
    if (asFlag(standard)) setSize(this.looks, 'rows', null);
  }

  get TextOrientation(): number {
    return 0;
  }

  set TextOrientation(degrees: unknown) {
    this.note('TextOrientation', degrees);
  }

  get ShrinkToFit(): boolean {
    return false;
  }

  set ShrinkToFit(shrink: unknown) {
    this.note('ShrinkToFit', shrink);
  }

  AutofitColumns(): void {
    autofit(this.looks, 'columns');
  }

  AutofitRows(): void {
    autofit(this.looks, 'rows');
  }
}

function asSize(value: unknown, location: string): number {
  const points = asNumber(value, location);
  if (points < 0 || points > 1500) throw new ExcelError('InvalidArgument', undefined, location);
  return points;
}

class ProtectionObject extends LookObject {
  readonly wireClass = 'FormatProtection';

  get Locked(): boolean | null {
    return uniform(this.looks, ({ locked }) => locked);
  }

  set Locked(locked: unknown) {
    patch(this.looks, { locked: asFlag(locked, 'FormatProtection.locked') });
  }

  get FormulaHidden(): boolean {
    return false;
  }

  set FormulaHidden(hidden: unknown) {
    this.note('FormulaHidden', hidden);
  }
}
