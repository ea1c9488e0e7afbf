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

/** Blocks stand under each other, so nothing can overlap. */
export interface Sheet {
  readonly name: string;
  /** Widths of the columns in characters of the default font, from column A. */
  readonly widths: readonly number[];
  readonly blocks: readonly (RowsBlock | TableBlock)[];
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
