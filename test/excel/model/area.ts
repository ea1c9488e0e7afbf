import type { Area } from '#shared/sheet/index.ts';

export type { Area };

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** The whole sheet. */
export const everything: Area = { top: 0, left: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export const cellArea = (row: number, column: number): Area => ({ top: row, left: column, rows: 1, columns: 1 });

export const bottom = (area: Area): number => area.top + area.rows;
export const right = (area: Area): number => area.left + area.columns;

export const isSingleCell = (area: Area): boolean => area.rows === 1 && area.columns === 1;
export const isWholeColumns = (area: Area): boolean => area.rows === MAX_ROWS;
export const isWholeRows = (area: Area): boolean => area.columns === MAX_COLUMNS;

/** Whether the area runs over the whole height or width of the sheet. */
export const isUnboundedArea = (area: Area): boolean => isWholeColumns(area) || isWholeRows(area);

export function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.rows === b.rows && a.columns === b.columns;
}

export function contains(outer: Area, row: number, column: number): boolean {
  return row >= outer.top && row < bottom(outer) && column >= outer.left && column < right(outer);
}

export function containsArea(outer: Area, inner: Area): boolean {
  return (
    inner.top >= outer.top && inner.left >= outer.left && bottom(inner) <= bottom(outer) && right(inner) <= right(outer)
  );
}

/** The cells that both areas have, or `null`. */
export function intersect(a: Area, b: Area): Area | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const rows = Math.min(bottom(a), bottom(b)) - top;
  const columns = Math.min(right(a), right(b)) - left;
  return rows > 0 && columns > 0 ? { top, left, rows, columns } : null;
}

/** The smallest area around both. */
export function bounding(a: Area, b: Area): Area {
  const top = Math.min(a.top, b.top);
  const left = Math.min(a.left, b.left);
  return { top, left, rows: Math.max(bottom(a), bottom(b)) - top, columns: Math.max(right(a), right(b)) - left };
}

/** Whether the area lies on the sheet: a top-left cell, at least one row and column, nothing beyond XFD1048576. */
export function isOnSheet(area: Area): boolean {
  return (
    area.top >= 0 &&
    area.left >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    bottom(area) <= MAX_ROWS &&
    right(area) <= MAX_COLUMNS
  );
}

/** The parts of `area` that `hole` does not cover: at most four. */
export function subtract(area: Area, hole: Area): Area[] {
  const common = intersect(area, hole);
  if (!common) return [area];
  const parts: Area[] = [
    { top: area.top, left: area.left, rows: common.top - area.top, columns: area.columns },
    { top: bottom(common), left: area.left, rows: bottom(area) - bottom(common), columns: area.columns },
    { top: common.top, left: area.left, rows: common.rows, columns: common.left - area.left },
    { top: common.top, left: right(common), rows: common.rows, columns: right(area) - right(common) },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}

/** `axis` along which rows or columns are inserted (`count` > 0) or removed (`count` < 0) from `at` on. */
export interface Shift {
  readonly axis: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
}

/** Where `area` ends up after the shift, or `null` when all its cells are gone. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const { axis, at, count } = shift;
  const first = axis === 'rows' ? area.top : area.left;
  const end = axis === 'rows' ? bottom(area) : right(area);
  const removed = (edge: number): number => (edge <= at ? edge : Math.max(at, edge + count));
  const from = count < 0 ? removed(first) : first >= at ? first + count : first;
  const to = count < 0 ? removed(end) : end > at ? end + count : end;
  if (to <= from) return null;
  return axis === 'rows' ? { ...area, top: from, rows: to - from } : { ...area, left: from, columns: to - from };
}
