/** A picture of squares with their texts written in them: a map of tiles, or a table that is shaded. */
export interface GridData {
  readonly columns: number;
  readonly rows: number;
  readonly cells: readonly GridCell[];
  /** How much wider than the others the first column is; 1 for a map. */
  readonly firstColumn: number;
  /** Whether the first row holds the names of columns, which are written upright. */
  readonly hasHead: boolean;
}

export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly lines: readonly string[];
  /** From 0, empty, to 1, the most; `null` for a name. */
  readonly strength: number | null;
}

/** How dark a cell is, as a part of the accent colour that leaves its text readable. */
export const shadeOf = (strength: number): number => 0.06 + 0.36 * Math.sqrt(Math.min(1, Math.max(0, strength)));
