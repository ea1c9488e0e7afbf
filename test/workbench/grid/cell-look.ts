import type { CellStyle, SheetModel } from '#test/excel/model/index.ts';
import { lightnessOf, onPage, type Palette } from './palette.ts';
import { pixelsPerPoint } from './line-positions.ts';
import { tableLook, type TableCellLook } from './table-look.ts';

/** Everything about how one cell is drawn, its table's style included. */
export interface CellLook {
  readonly style: CellStyle;
  readonly fill: string | null;
  readonly color: string;
  /** As a canvas takes it. */
  readonly font: string;
  readonly fontPixels: number;
  readonly align: 'left' | 'center' | 'right';
  readonly underlined: boolean;
  readonly table: TableCellLook | null;
}

/** Faces that look like Excel's where Excel's own are missing. */
const fallbacks = "'Aptos Narrow', Calibri, Carlito, 'Segoe UI', 'Helvetica Neue', sans-serif";

export function cellLook(sheet: SheetModel, row: number, column: number, palette: Palette): CellLook {
  const style = sheet.style(row, column);
  const owner = sheet.tableAt(row, column);
  const table = owner ? tableLook(owner, row, column, palette) : null;
  const fill = style.fill ?? table?.fill ?? null;
  const link = sheet.hyperlinks.get(row, column) !== undefined;
  const fontPixels = style.fontSize * pixelsPerPoint;
  const weight = style.bold || table?.bold ? 'bold ' : '';
  return {
    style,
    fill,
    color: textColor(style, fill, link, table, palette),
    font: `${style.italic ? 'italic ' : ''}${weight}${fontPixels}px '${style.fontName}', ${fallbacks}`,
    fontPixels,
    align: alignment(style, sheet.value(row, column)),
    underlined: style.underline !== 'None' || link,
    table,
  };
}

function textColor(
  style: CellStyle,
  fill: string | null,
  link: boolean,
  table: TableCellLook | null,
  palette: Palette,
): string {
  const plain = style.fontColor === '#000000';
  if (link && plain) return palette.link;
  if (plain && style.fill === null && table?.text) return table.text;
  if (fill === null) return plain ? palette.text : onPage(style.fontColor, palette);
  return plain && palette.dark && lightnessOf(fill) < 0.35 ? '#ffffff' : style.fontColor;
}

function alignment({ horizontal }: CellStyle, value: unknown): CellLook['align'] {
  if (horizontal === 'Center' || horizontal === 'CenterAcrossSelection') return 'center';
  if (horizontal === 'Right') return 'right';
  if (horizontal !== 'General') return 'left';
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' ? 'center' : 'left';
}
