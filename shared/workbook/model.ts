import type { StyleName } from './parts/styles.ts';

export type { StyleName };

/** What a cell can hold. Text is always text: what starts with `=`, `+`, `-` or `@` never becomes a formula. */
export type CellValue = string | number | null;

/** A cell with its own look; a link goes to the first cell of another sheet of the workbook. */
export interface Cell {
  readonly value: CellValue;
  readonly style?: StyleName;
  readonly linkTo?: string;
}

/** Rows of styled cells from column A. `height` in points, for rows whose text wraps. */
export interface RowsBlock {
  readonly kind: 'rows';
  readonly rows: readonly { readonly cells: readonly Cell[]; readonly height?: number }[];
}

export interface TableColumn {
  /** Unique in the table without regard to case, at most 255 characters. */
  readonly header: string;
  readonly style: StyleName;
  /** Draws a bar in each cell, as long as its number is large; from 0. */
  readonly bars?: true;
  /** The order in which pivots show its values; what is not named follows as it first appears. By default numbers ascend. */
  readonly order?: readonly (string | number)[];
}

/** A native Excel table from column A. Without rows it gets one blank row: Excel repairs a table that has none. */
export interface TableBlock {
  readonly kind: 'table';
  /** Unique in the workbook, no blanks: formulas and pivots refer to it. */
  readonly name: string;
  readonly columns: readonly TableColumn[];
  /** In points; by default room for one line. */
  readonly headerHeight?: number;
  readonly rows: readonly (readonly CellValue[])[];
}

/**
 * A native PivotTable from column A, with the values that Excel will compute itself when it opens the file. It is the last
 * block of its sheet, because it grows with its data.
 */
export interface PivotBlock {
  readonly kind: 'pivot';
  /** Unique on its sheet. */
  readonly name: string;
  /** The name of a table of the workbook; it may not be empty. */
  readonly source: string;
  /** Headers of the table whose values stand in the rows, from outside in; at least one. */
  readonly rows: readonly string[];
  /** The header whose values stand above the columns. */
  readonly column?: string;
  /** Headers to choose from above the pivot; all values are chosen. */
  readonly filters?: readonly string[];
  /** The header of the numbers to add up, and what the pivot calls the sum: no header of the table may be called so. */
  readonly sum: { readonly header: string; readonly caption: string };
  /** Buttons to choose values with, beside the pivot. */
  readonly slicers?: readonly PivotSlicer[];
}

/** The cells that something covers which lies over the sheet: the first one, counted from 0, and its size in cells. */
export interface Place {
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
}

/** A native slicer of a pivot: a button for each value of a column of its table; all are chosen. */
export interface PivotSlicer {
  /** A header of the table; it need not stand in the pivot. Each header has one slicer at most. */
  readonly header: string;
  /** What a screen reader says. */
  readonly description: string;
  readonly at: Place;
}

/** A native chart of a pivot on the same sheet; it follows the pivot, its filters included. */
export interface PivotChart {
  readonly kind: 'column' | 'bar' | 'line';
  /** The name of the pivot; it has one field in its rows. */
  readonly pivot: string;
  readonly title: string;
  /** What a screen reader says. */
  readonly description: string;
  readonly at: Place;
}

export type Block = RowsBlock | TableBlock | PivotBlock;

/** Blocks stand under each other, so nothing can overlap. */
export interface Sheet {
  readonly name: string;
  /** Widths of the columns in characters of the default font, from column A. */
  readonly widths: readonly number[];
  readonly blocks: readonly Block[];
  readonly charts?: readonly PivotChart[];
  /** Rows above this number scroll out of sight never: usually through the header of the sheet's table. */
  readonly frozenRows?: number;
  readonly orientation: 'portrait' | 'landscape';
  /** Prints the whole sheet on one page; by default on as many as it is long, one wide. */
  readonly onePage?: true;
  /** The row that every printed page repeats, from 1. */
  readonly repeatedRow?: number;
  /** `RRGGBB` of the tab. */
  readonly tabColour?: string;
}

export interface Workbook {
  /** The name under which the file is kept; charts of pivots refer to it. */
  readonly fileName: string;
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  /** ISO 8601 in UTC, such as `2024-03-01T12:00:00Z`. */
  readonly createdAt: string;
  readonly language: 'nl' | 'en';
  /** Left in the footer of each printed page, beside the page numbers. */
  readonly footer: string;
  readonly sheets: readonly Sheet[];
}
