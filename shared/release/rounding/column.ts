import type { MultiColumn, SingleColumn } from '#shared/counts/index.ts';

/** What cells have in one dimension: a value each, or a set of values. */
export type Column = SingleColumn | MultiColumn;

/** The index of a cell's value in a column, or the mask of its values. */
export const valueOf = (column: Column, cell: number): number =>
  ('masks' in column ? column.masks[cell] : column.codes[cell]) ?? 0;
