import { ExcelError, type CellStyle, type Underline } from '../../model/index.ts';
import { asColor, asFlag, asNumber, asText, asWord } from '../arguments.ts';
import { LookObject } from './look-object.ts';
import { patch, uniform } from './looks.ts';

/** `Excel.RangeFill`. */
export class FillObject extends LookObject {
  readonly wireClass = 'RangeFill';

  /** White where there is no fill; `null` where cells differ. */
  get Color(): string | null {
    return uniform(this.looks, ({ fill }) => fill ?? '#FFFFFF');
  }

  set Color(color: unknown) {
    patch(this.looks, { fill: asColor(color, 'RangeFill.color') });
  }

  get Pattern(): string | null {
    return uniform(this.looks, ({ fill }) => (fill === null ? 'None' : 'Solid'));
  }

  set Pattern(pattern: unknown) {
    if (pattern === 'None') this.Clear();
    else this.note('Pattern', pattern);
  }

  get TintAndShade(): number {
    return 0;
  }

  set TintAndShade(tint: unknown) {
    this.note('TintAndShade', tint);
  }

  Clear(): void {
    patch(this.looks, { fill: null });
  }
}

/** `Excel.RangeFont`. */
export class FontObject extends LookObject {
  readonly wireClass = 'RangeFont';

  get Name(): string | null {
    return uniform(this.looks, ({ fontName }) => fontName);
  }

  set Name(name: unknown) {
    patch(this.looks, { fontName: asText(name, 'RangeFont.name') });
  }

  get Size(): number | null {
    return uniform(this.looks, ({ fontSize }) => fontSize);
  }

  set Size(points: unknown) {
    const fontSize = asNumber(points, 'RangeFont.size');
    if (fontSize < 1 || fontSize > 409) throw new ExcelError('InvalidArgument', undefined, 'RangeFont.size');
    patch(this.looks, { fontSize });
  }

  get Color(): string | null {
    return uniform(this.looks, ({ fontColor }) => fontColor);
  }

  set Color(color: unknown) {
    patch(this.looks, { fontColor: asColor(color, 'RangeFont.color') });
  }

  get Bold(): boolean | null {
    return this.#read('bold');
  }

  set Bold(bold: unknown) {
    patch(this.looks, { bold: asFlag(bold, 'RangeFont.bold') });
  }

  get Italic(): boolean | null {
    return this.#read('italic');
  }

  set Italic(italic: unknown) {
    patch(this.looks, { italic: asFlag(italic, 'RangeFont.italic') });
  }

  get Strikethrough(): boolean | null {
    return this.#read('strikethrough');
  }

  set Strikethrough(strikethrough: unknown) {
    patch(this.looks, { strikethrough: asFlag(strikethrough, 'RangeFont.strikethrough') });
  }

  get Underline(): Underline | null {
    return uniform(this.looks, ({ underline }) => underline);
  }

  set Underline(underline: unknown) {
    const words = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;
    patch(this.looks, { underline: asWord(underline, words, 'RangeFont.underline') });
  }

  #read(
    flag: keyof { [Name in keyof CellStyle as CellStyle[Name] extends boolean ? Name : never]: true },
  ): boolean | null {
    return uniform(this.looks, (style) => style[flag]);
  }
}
