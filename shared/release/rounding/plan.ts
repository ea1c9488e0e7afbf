import type { State } from './state.ts';

/** A part of the search in which the threshold falls once. */
export interface Phase {
  /**
   * How many cells are turned over, how many are exchanged with one that is alike, and how many pairs are swapped with
   * another, each on trial: numbers, never a time, so that the outcome does not depend on the machine.
   */
  readonly flips: number;
  readonly exchanges: number;
  readonly swaps: number;
  /** The cost of a move that is just made: at first, and at the end. */
  readonly first: number;
  readonly last: number;
}

/** In a small table dead ends are many: the threshold rises and falls several times, unless there are hardly any pairs. */
const smallTable = 3000;
const risesFor = (cells: number): number => Math.min(24, 2 + Math.floor(cells / 40));

/**
 * What is tried for a table, by how many free cells and pairs it has and in how many margins a cell stands: found by
 * measuring. Effort grows with the table, but less than by its size: in a large table margins have more cells to choose from.
 */
export function phasesFor({ free, incidence }: State, pairs: number, base: number): readonly Phase[] {
  const cells = free.length;
  const unit = (base * base) / 25;
  const marginsOfCell = incidence.ids.length / cells;
  const hot = (unit * marginsOfCell ** 2) / 10;
  if (cells >= smallTable || pairs < cells)
    return [
      {
        flips: Math.min(500 * cells, 1_000_000 + 8 * cells),
        exchanges: Math.min(1000 * cells, 1_500_000 + cells),
        swaps: Math.min(500 * pairs, 6_000_000 + 12 * pairs),
        first: hot,
        last: 5 * unit,
      },
    ];
  const phase = { flips: 400 * cells, exchanges: 300 * cells, swaps: 200 * pairs, first: hot, last: 20 * unit };
  return Array.from({ length: risesFor(cells) }, (_, rise) => (rise === 0 ? phase : { ...phase, first: hot / 2 }));
}
