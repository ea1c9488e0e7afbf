import {
  autofitColumns,
  autofitRows,
  bottom,
  right,
  type Area,
  type CellStyle,
  type SheetModel,
  type StylePatch,
} from '../../model/index.ts';

/** Cells whose look is read and changed as one. */
export interface Looks {
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

/** What all cells have, or `null` when they differ: Excel's answer for mixed formatting. */
export function uniform<T>({ sheet, areas }: Looks, pick: (style: CellStyle) => T): T | null {
  const seen = new Set<T>();
  const styles = new Set(areas.flatMap((area) => [...stylesIn(sheet, area)]));
  for (const style of styles) seen.add(pick(style));
  const [first] = seen;
  return seen.size === 1 && first !== undefined ? first : null;
}

function stylesIn(sheet: SheetModel, area: Area): Set<CellStyle> {
  const styles = new Set<CellStyle>();
  const shown = sheet.distinctPart(area);
  for (let row = shown.top; row < bottom(shown); row++) {
    for (let column = shown.left; column < right(shown); column++) styles.add(sheet.style(row, column));
  }
  return styles;
}

export function patch({ sheet, areas }: Looks, change: StylePatch): void {
  for (const area of areas) sheet.patchStyle(area, change);
}

/** The one size of the columns or rows in points, or `null` when they differ. */
export function uniformSize({ sheet, areas }: Looks, axis: 'rows' | 'columns'): number | null {
  const sizes = new Set<number>();
  for (const area of areas) {
    const [from, to] = axis === 'rows' ? [area.top, bottom(area)] : [area.left, right(area)];
    for (let at = from; at < to && sizes.size < 2; at++) sizes.add(sheet[axis].hidden(at) ? 0 : sheet[axis].size(at));
  }
  const [first = null] = sizes;
  return sizes.size === 1 ? first : null;
}

export function setSize({ sheet, areas }: Looks, axis: 'rows' | 'columns', points: number | null): void {
  for (const area of areas) {
    if (axis === 'rows') sheet.setRowHeight(area.top, area.rows, points);
    else sheet.setColumnWidth(area.left, area.columns, points);
  }
}

export function autofit({ sheet, areas }: Looks, axis: 'rows' | 'columns'): void {
  for (const area of areas) (axis === 'rows' ? autofitRows : autofitColumns)(sheet, area);
}
