import {
  plainStyle,
  type Border,
  type BorderStyle,
  type BorderWeight,
  type CellStyle,
  type HorizontalAlignment,
  type Underline,
  type VerticalAlignment,
} from '../model/index.ts';
import { readColor, writeColor } from './colors.ts';
import type { ExcelJs } from './library.ts';

const horizontal: Readonly<Record<string, HorizontalAlignment>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};
const vertical: Readonly<Record<string, VerticalAlignment>> = {
  top: 'Top',
  middle: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
};
const underlines: Readonly<Record<string, Underline>> = {
  none: 'None',
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
};
const lines: Readonly<Record<string, readonly [BorderStyle, BorderWeight]>> = {
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  hair: ['Continuous', 'Hairline'],
  double: ['Double', 'Thick'],
  dotted: ['Dot', 'Thin'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

/** The look that a file gives a cell. */
export function readStyle(style: Partial<ExcelJs.Style>): CellStyle {
  const { font = {}, alignment = {}, border = {} } = style;
  const underline = font.underline === true ? 'single' : font.underline || 'none';
  return {
    ...plainStyle,
    fill: readFill(style.fill),
    fontName: font.name ?? plainStyle.fontName,
    fontSize: font.size ?? plainStyle.fontSize,
    fontColor: readColor(font.color, plainStyle.fontColor),
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    strikethrough: font.strike ?? false,
    underline: underlines[underline] ?? 'None',
    numberFormat: style.numFmt || 'General',
    horizontal: horizontal[alignment.horizontal ?? ''] ?? 'General',
    vertical: vertical[alignment.vertical ?? ''] ?? 'Bottom',
    indent: alignment.indent ?? 0,
    wrap: alignment.wrapText ?? false,
    locked: style.protection?.locked ?? true,
    borderTop: readBorder(border.top),
    borderRight: readBorder(border.right),
    borderBottom: readBorder(border.bottom),
    borderLeft: readBorder(border.left),
  };
}

export function writeStyle(style: CellStyle): Partial<ExcelJs.Style> {
  const written: Partial<ExcelJs.Style> = {
    numFmt: style.numberFormat,
    font: {
      name: style.fontName,
      size: style.fontSize,
      color: writeColor(style.fontColor),
      bold: style.bold,
      italic: style.italic,
      strike: style.strikethrough,
      underline: (keyOf(underlines, style.underline) ?? 'none') as 'single',
    },
    alignment: {
      horizontal: keyOf(horizontal, style.horizontal) as 'left',
      vertical: keyOf(vertical, style.vertical) as 'top',
      indent: style.indent,
      wrapText: style.wrap,
    },
    border: writeBorders(style),
    protection: { locked: style.locked },
  };
  if (style.fill) written.fill = { type: 'pattern', pattern: 'solid', fgColor: writeColor(style.fill) };
  return written;
}

function readFill(fill: ExcelJs.Fill | undefined): string | null {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return null;
  return fill.pattern === 'solid' || fill.fgColor ? readColor(fill.fgColor, '#FFFFFF') : null;
}

function readBorder(border: Partial<ExcelJs.Border> | undefined): Border | null {
  const line = lines[border?.style ?? ''];
  return line ? { style: line[0], weight: line[1], color: readColor(border?.color, '#000000') } : null;
}

function writeBorders(style: CellStyle): Partial<ExcelJs.Borders> {
  const write = (border: Border | null): Partial<ExcelJs.Border> | undefined =>
    border ? { style: lineOf(border) as ExcelJs.BorderStyle, color: writeColor(border.color) } : undefined;
  const sides = {
    top: write(style.borderTop),
    right: write(style.borderRight),
    bottom: write(style.borderBottom),
    left: write(style.borderLeft),
  };
  return Object.fromEntries(Object.entries(sides).filter(([, side]) => side));
}

function lineOf({ style, weight }: Border): string {
  const entries = Object.entries(lines);
  const exact = entries.find(([, line]) => line[0] === style && line[1] === weight);
  return (exact ?? entries.find(([, line]) => line[0] === style))?.[0] ?? 'thin';
}

function keyOf<T>(table: Readonly<Record<string, T>>, value: T): string | undefined {
  return Object.keys(table).find((key) => table[key] === value);
}
