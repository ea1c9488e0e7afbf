import { bottom, intersect, right, type Area } from './area.ts';
import type { SheetModel } from './sheet.ts';

/** Points that a character of the given font takes; measured on Calibri 11, whose digits are 7 pixels wide. */
const CHARACTER = 5.25;
const PADDING = 7;

/** Makes columns as wide as their widest text needs: an estimate by counting characters, for lack of a font. */
export function autofitColumns(sheet: SheetModel, area: Area): void {
  const used = sheet.used(true);
  const scope = used && intersect(used, area);
  const widths = new Map<number, number>();
  if (scope) {
    sheet.grid.eachFilled(scope, (row, column) => {
      const { fontSize, bold, wrap } = sheet.style(row, column);
      if (wrap) return;
      const characters = sheet.text(row, column).length * (fontSize / 11) * (bold ? 1.08 : 1);
      widths.set(column, Math.max(widths.get(column) ?? 0, characters));
    });
  }
  for (let column = area.left; column < Math.min(right(area), used ? right(used) : area.left); column++) {
    const characters = widths.get(column);
    if (characters) sheet.setColumnWidth(column, 1, Math.min(1342, Math.round(characters * CHARACTER + PADDING)));
  }
}

/** Makes rows as high as their wrapped texts need, by the same estimate. */
export function autofitRows(sheet: SheetModel, area: Area): void {
  const used = sheet.used(true);
  const scope = used && intersect(used, area);
  if (!scope) return;
  for (let row = scope.top; row < bottom(scope); row++) {
    let height = sheet.rows.defaultSize;
    sheet.grid.eachFilled({ ...scope, top: row, rows: 1 }, (_, column) => {
      const { fontSize, wrap } = sheet.style(row, column);
      const room = Math.max(1, Math.floor((sheet.columns.size(column) - PADDING) / CHARACTER));
      const lines = sheet
        .text(row, column)
        .split('\n')
        .reduce((sum, line) => sum + (wrap ? Math.max(1, Math.ceil(line.length / room)) : 0), 0);
      height = Math.max(height, Math.max(1, lines) * fontSize * 1.36);
    });
    sheet.setRowHeight(row, 1, Math.min(409, Math.round(height * 4) / 4));
  }
}
