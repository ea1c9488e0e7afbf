import type { Column } from './column.ts';

/** Cells beside each other in an order are alike: they agree in the first dimensions of the order, and often in nearly all. */
export interface Order {
  /** Cells that stand next to each other differ in this dimension first. */
  readonly last: number;
  readonly cells: Int32Array;
}

/**
 * The cells in as many orders as there are dimensions with more than one value; each dimension is last in one of them. `values`
 * holds the value of each cell and dimension, one cell after the other.
 */
export function ordersOf(values: Int32Array, columns: readonly Column[]): Order[] {
  const size = values.length / columns.length;
  const ranks = columns
    .map((_, dimension) => ({ dimension, ...ranksOf(values, dimension, columns.length, size) }))
    .filter(({ distinct }) => distinct > 1);
  return ranks.map(({ dimension }, last) => {
    const cells = [...ranks.slice(0, last + 1).reverse(), ...ranks.slice(last + 1).reverse()].reduce(
      sortedBy,
      Int32Array.from({ length: size }, (_, cell) => cell),
    );
    return { last: dimension, cells };
  });
}

interface Ranks {
  readonly ranks: Uint16Array | Int32Array;
  /** The number of values that occur. */
  readonly distinct: number;
}

/** The place of each cell's value among the values of a dimension that occur. */
function ranksOf(values: Int32Array, dimension: number, dimensions: number, size: number): Ranks {
  const found = new Set<number>();
  for (let cell = 0; cell < size; cell++) found.add(values[cell * dimensions + dimension] as number);
  const rank = new Map([...found].sort((a, b) => a - b).map((value, place) => [value, place]));
  const ranks = found.size <= 2 ** 16 ? new Uint16Array(size) : new Int32Array(size);
  for (let cell = 0; cell < size; cell++) ranks[cell] = rank.get(values[cell * dimensions + dimension] as number) ?? 0;
  return { ranks, distinct: found.size };
}

/** Sorts cells by one dimension; those with the same value stay as they are. */
function sortedBy(cells: Int32Array, { ranks, distinct }: Ranks): Int32Array {
  const ends = new Int32Array(distinct + 1);
  for (let cell = 0; cell < ranks.length; cell++) {
    const next = (ranks[cell] as number) + 1;
    ends[next] = (ends[next] as number) + 1;
  }
  for (let rank = 0; rank < distinct; rank++) ends[rank + 1] = (ends[rank + 1] as number) + (ends[rank] as number);
  const sorted = new Int32Array(cells.length);
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at] as number;
    const rank = ranks[cell] as number;
    const place = ends[rank] as number;
    ends[rank] = place + 1;
    sorted[place] = cell;
  }
  return sorted;
}
