import { bottom, type SheetModel } from '#test/excel/model/index.ts';
import { cellLook } from './cell-look.ts';
import type { Palette } from './palette.ts';

/** Rows that are looked at: a column of a million rows would take too long. */
const mostRows = 2000;
const room = 10;
const filterButton = 18;
const widest = 600;

/** The width in pixels that shows every text of a column; `null` for an empty one. Wrapped and merged cells do not count. */
export function fittingWidth(sheet: SheetModel, column: number, palette: Palette): number | null {
  const context = document.createElement('canvas').getContext('2d');
  const used = sheet.used(true);
  if (!context || !used) return null;
  let width = 0;
  for (let row = used.top; row < Math.min(bottom(used), used.top + mostRows); row++) {
    const text = sheet.text(row, column);
    if (text === '' || sheet.mergeAt(row, column)) continue;
    const look = cellLook(sheet, row, column, palette);
    if (look.style.wrap) continue;
    context.font = look.font;
    const button = look.table && look.table.filter !== 'none' ? filterButton : 0;
    width = Math.max(width, context.measureText(text).width + button);
  }
  return width === 0 ? null : Math.min(widest, Math.ceil(width) + room);
}
