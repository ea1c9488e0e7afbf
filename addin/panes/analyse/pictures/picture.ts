import type { ChartData } from '#addin/charts/index.ts';
import type { Format } from '#addin/i18n/index.ts';
import type { DimensionId, Filters } from '#shared/counts/index.ts';
import type { Count } from '../figures/answered.ts';
import type { Basis } from '../figures/basis.ts';
import type { Choice } from '../figures/choice.ts';
import type { Figure } from '../figures/figures.ts';
import type { AnalyseTexts } from '../words/types.ts';

/** What a picture is made from. */
export interface Making {
  readonly choice: Choice;
  readonly basis: Basis;
  readonly count: Count;
  readonly t: AnalyseTexts;
  readonly format: Format;
}

/** A picture of figures with the table that it shows. */
export interface Picture {
  readonly title: string;
  /** What there is to see, in a sentence: for who cannot see it, and for who has no time. */
  readonly sentence: string;
  readonly drawing: Drawing;
  readonly table: PictureTable;
  /** What one has to know to read it: breaks in a series, mass reports, counts that overlap. */
  readonly notes: readonly string[];
  readonly excel: PictureInExcel;
  /** There is nothing to see: no reports in this choice. */
  readonly isEmpty: boolean;
}

export type Drawing =
  | { readonly kind: 'chart'; readonly data: ChartData }
  /** The table itself, shaded. */
  | { readonly kind: 'heat' }
  | { readonly kind: 'tiles'; readonly tiles: readonly Tile[] };

/** A district on the map: equal squares, roughly where it lies. */
export interface Tile {
  readonly row: number;
  readonly column: number;
  /** With soft hyphens. */
  readonly name: string;
  readonly reports: number;
  /** Its part of the reports on the map, 0 to 1; `null` where that says too little. */
  readonly share: number | null;
}

/** A cell: a figure, a part of a whole, or nothing at all. */
export type Cell = Figure | { readonly share: number } | null;

export interface PictureTable {
  readonly caption: string;
  /** Of every column, that of the names first. */
  readonly headers: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly Cell[] }[];
  readonly total: readonly Cell[] | null;
  /** How many of the columns, from the first figure, a chart shows. */
  readonly charted: number;
}

/** How a picture is taken to Excel. */
export interface PictureInExcel {
  /** Names the view in a workbook over time. */
  readonly id: string;
  readonly rows: readonly DimensionId[];
  readonly columns: readonly DimensionId[];
  /** On top of those of the choice. */
  readonly filters: Filters;
  readonly chart: 'bar' | 'line' | 'column' | null;
}
