import { MAX_COLUMNS, MAX_ROWS, bottom, right, type Area, type SheetModel } from '#test/excel/model/index.ts';
import { LinePositions } from './line-positions.ts';
import { automaticHeights, type CountLines } from './row-heights.ts';

/** A rectangle on the screen, in pixels from the top left of the grid. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A part of the grid that scrolls as one: with frozen panes there are up to four. */
export interface Region {
  /** The cells that show in it, wholly or partly. */
  readonly cells: Area;
  /** Where it stands on the screen. */
  readonly box: Box;
}

/** What a point on the grid is. */
export type Hit =
  | { readonly kind: 'cell' | 'row-header' | 'column-header'; readonly row: number; readonly column: number }
  | { readonly kind: 'column-edge'; readonly column: number }
  | { readonly kind: 'corner' | 'fill-handle' };

export const columnHeaderHeight = 22;
const edgeReach = 4;

/** Which part of a sheet is on the screen, and where each cell lies. */
export class Viewport {
  readonly sheet: SheetModel;
  width = 0;
  height = 0;
  scrollX = 0;
  scrollY = 0;
  #rows: LinePositions | null = null;
  #columns: LinePositions | null = null;
  readonly #countLines: CountLines;

  /** @param countLines how texts wrap, for the height of rows; without it they count as one line */
  constructor(sheet: SheetModel, countLines: CountLines = () => 1) {
    this.sheet = sheet;
    this.#countLines = countLines;
  }

  get rows(): LinePositions {
    return (this.#rows ??= new LinePositions(this.sheet.rows, automaticHeights(this.sheet, this.#countLines)));
  }

  get columns(): LinePositions {
    return (this.#columns ??= new LinePositions(this.sheet.columns));
  }

  /** Reads sizes, hidden lines and what rows need again after they may have changed. */
  measure(): void {
    this.#rows = null;
    this.#columns = null;
  }

  /** Width of the row numbers: wide enough for the last one on the screen. */
  get rowHeaderWidth(): number {
    return Math.max(30, 13 + 8 * String(this.lastRow + 1).length);
  }

  /** Size of the frozen rows and columns on the screen. */
  get frozenWidth(): number {
    return this.columns.start(this.sheet.freeze.columns);
  }

  get frozenHeight(): number {
    return this.rows.start(this.sheet.freeze.rows);
  }

  /** The row at the bottom of the screen. */
  get lastRow(): number {
    return this.rows.at(this.scrollY + this.height - columnHeaderHeight);
  }

  /** The parts of the grid, the scrolling one first. */
  get regions(): Region[] {
    const left = this.rowHeaderWidth;
    const top = columnHeaderHeight;
    const { freeze } = this.sheet;
    const frozenColumns = { from: 0, count: freeze.columns, at: left, size: this.frozenWidth };
    const frozenRows = { from: 0, count: freeze.rows, at: top, size: this.frozenHeight };
    const columns = this.#span(this.columns, this.scrollX + frozenColumns.size, this.width - left - frozenColumns.size);
    const rows = this.#span(this.rows, this.scrollY + frozenRows.size, this.height - top - frozenRows.size);
    const scrollingColumns = { ...columns, at: left + frozenColumns.size };
    const scrollingRows = { ...rows, at: top + frozenRows.size };
    const all: (readonly [Span, Span])[] = [
      [scrollingRows, scrollingColumns],
      [frozenRows, scrollingColumns],
      [scrollingRows, frozenColumns],
      [frozenRows, frozenColumns],
    ];
    return all
      .filter(([row, column]) => row.size > 0 && column.size > 0 && row.count > 0 && column.count > 0)
      .map(([row, column]) => ({
        cells: { top: row.from, left: column.from, rows: row.count, columns: column.count },
        box: { x: column.at, y: row.at, width: column.size, height: row.size },
      }));
  }

  /** Left edge of a column on the screen, wherever it is scrolled to. */
  columnX(column: number): number {
    const start = this.rowHeaderWidth + this.columns.start(column);
    return column < this.sheet.freeze.columns ? start : start - this.scrollX;
  }

  rowY(row: number): number {
    const start = columnHeaderHeight + this.rows.start(row);
    return row < this.sheet.freeze.rows ? start : start - this.scrollY;
  }

  /** Where an area lies; it may reach beyond the screen. */
  boxOf(area: Area): Box {
    const x = this.columnX(area.left);
    const y = this.rowY(area.top);
    return {
      x,
      y,
      width: this.columnX(right(area) - 1) + this.columns.size(right(area) - 1) - x,
      height: this.rowY(bottom(area) - 1) + this.rows.size(bottom(area) - 1) - y,
    };
  }

  /** What lies at a point; points outside the grid count as its nearest edge, so that dragging beyond it works. */
  hit(x: number, y: number): Hit {
    const inColumn = x - this.rowHeaderWidth;
    const inRow = y - columnHeaderHeight;
    const column = this.columns.at(Math.max(0, inColumn < this.frozenWidth ? inColumn : inColumn + this.scrollX));
    const row = this.rows.at(Math.max(0, inRow < this.frozenHeight ? inRow : inRow + this.scrollY));
    if (inColumn < 0 && inRow < 0) return { kind: 'corner' };
    if (this.#isOnFillHandle(x, y)) return { kind: 'fill-handle' };
    if (inRow < 0) {
      const edge = this.#edgeAt(x, column);
      return edge === null ? { kind: 'column-header', row: 0, column } : { kind: 'column-edge', column: edge };
    }
    return { kind: inColumn < 0 ? 'row-header' : 'cell', row, column };
  }

  /** The scroll position that brings a cell into view with the least movement. */
  scrollToShow(row: number, column: number): { x: number; y: number } {
    const { freeze } = this.sheet;
    const x =
      column < freeze.columns
        ? this.scrollX
        : nearest(this.scrollX, this.columns, column, this.frozenWidth, this.width - this.rowHeaderWidth);
    const y =
      row < freeze.rows
        ? this.scrollY
        : nearest(this.scrollY, this.rows, row, this.frozenHeight, this.height - columnHeaderHeight);
    return { x, y };
  }

  /** Whether a point is on the square at the bottom right of the selection. */
  #isOnFillHandle(x: number, y: number): boolean {
    const { areas } = this.sheet.selection;
    const [area] = areas;
    if (!area || areas.length > 1 || area.rows === MAX_ROWS || area.columns === MAX_COLUMNS) return false;
    const box = this.boxOf(area);
    return Math.abs(box.x + box.width - x) <= edgeReach && Math.abs(box.y + box.height - y) <= edgeReach;
  }

  #edgeAt(x: number, column: number): number | null {
    const leftEdge = this.columnX(column);
    if (leftEdge + this.columns.size(column) - x <= edgeReach) return column;
    return column > 0 && x - leftEdge < edgeReach ? column - 1 : null;
  }

  #span(lines: LinePositions, position: number, size: number): { from: number; count: number; size: number } {
    const from = lines.at(position);
    const limit = lines === this.rows ? MAX_ROWS : MAX_COLUMNS;
    return { from, count: Math.min(limit, lines.at(position + Math.max(0, size)) + 1) - from, size };
  }
}

interface Span {
  readonly from: number;
  readonly count: number;
  readonly at: number;
  readonly size: number;
}

function nearest(scroll: number, lines: LinePositions, index: number, frozen: number, visible: number): number {
  const start = lines.start(index) - frozen;
  const end = lines.start(index + 1) - visible;
  if (start < scroll) return Math.max(0, start);
  return end > scroll ? Math.min(end, start) : scroll;
}
