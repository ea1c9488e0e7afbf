import type { TableValue } from '../write/rows.ts';

/** What a native PivotTable shows of a table: headers of its columns, outermost first. */
export interface PivotView {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Fields above the PivotTable, to choose from. */
  readonly filters: readonly string[];
  /** Fields with a slicer beside it; those that the table lacks are left out. */
  readonly slicers: readonly string[];
  /** The column that is added up. */
  readonly value: string;
  /** What the sums are called; another text than any header, such as `Meldingen (afgerond)`. */
  readonly valueLabel: string;
  /** Whether there are sums over the columns (at the right) and over the rows (below); not where values overlap. */
  readonly totals: { readonly right: boolean; readonly below: boolean };
  /** The chart beside it; `null` for none. */
  readonly chart: 'column' | 'bar' | 'line' | null;
}

export interface PivotToPut {
  /**
   * Names the view over time, such as `GrondenPerJaar`: letters, digits and `_`. Putting the same view again refreshes it.
   */
  readonly id: string;
  /** Wanted names of the two sheets; a number is added when somebody else's sheet has it. */
  readonly sheet: string;
  readonly dataSheet: string;
  readonly title: string;
  /** What is counted, from which edition, and that it is rounded; stands on both sheets. */
  readonly source: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly TableValue[])[];
  /** Number format per column: `@` for texts. */
  readonly formats: readonly (string | null)[];
  readonly view: PivotView;
}

export interface PivotPut {
  /**
   * `made`: new. `refreshed`: what stood there has new rows, and keeps the layout that somebody gave it. `restored`: the data
   * sheet was gone and has been written again.
   */
  readonly kind: 'made' | 'refreshed' | 'restored';
  /** The sheet with the PivotTable, now in front. */
  readonly sheet: string;
  readonly dataSheet: string;
}
