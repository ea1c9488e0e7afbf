import { bottom, isUnboundedArea, isWholeColumns, right, type Area } from './area.ts';
import type { SheetState } from './sheet-state.ts';
import type { StyleId } from './style.ts';

/** Gives a cell a style of its own. */
export type PutStyle = (row: number, column: number, style: StyleId) => void;

/** Changes the styles of all cells of an area; whole columns and rows keep theirs for cells to come. */
export function restyle(sheet: SheetState, area: Area, change: (style: StyleId) => StyleId, put: PutStyle): void {
  if (isUnboundedArea(area)) {
    restyleLines(sheet, area, change, put);
    return;
  }
  for (let row = area.top; row < bottom(area); row++) {
    for (let column = area.left; column < right(area); column++) put(row, column, change(sheet.styleId(row, column)));
  }
}

function restyleLines(sheet: SheetState, area: Area, change: (style: StyleId) => StyleId, put: PutStyle): void {
  const styled: [number, number, StyleId][] = [];
  sheet.grid.eachStyled(area, (row, column, style) => styled.push([row, column, style]));
  for (const [row, column, style] of styled) put(row, column, change(style));
  const [across, along, from, count] = isWholeColumns(area)
    ? [sheet.rows, sheet.columns, area.left, area.columns]
    : [sheet.columns, sheet.rows, area.top, area.rows];
  if (count >= along.limit) {
    along.defaultStyle = change(along.defaultStyle);
    for (const [index, style] of along.styled()) along.setStyle(index, 1, change(style));
    return;
  }
  for (let index = from; index < from + count; index++) {
    for (const [other, style] of across.styled()) {
      const [row, column] = along === sheet.columns ? [other, index] : [index, other];
      if (sheet.grid.ownStyle(row, column) === 0) put(row, column, change(style));
    }
    along.setStyle(index, 1, change(along.style(index)));
  }
}
