import type { Column } from './column.ts';

/** Cells of one table, with what may be published of each. */
export interface RoundingTask {
  /** One for each dimension. */
  readonly columns: readonly Column[];
  /** A name of each cell that does not change between editions. */
  readonly keys: readonly string[];
  /** True counts. */
  readonly counts: Int32Array;
  /** What is published of a cell is `low`, or `low + step`. A step of 0 leaves no choice. */
  readonly low: Int32Array;
  readonly step: Int32Array;
}
