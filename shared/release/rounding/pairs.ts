import type { Order } from './orders.ts';
import type { State } from './state.ts';

/** A cell is paired with at most so many others of its group in a dimension, which bounds the memory for large groups. */
const partners = 12;

/**
 * Pairs of free cells with the same step that differ in one dimension only. Pairs that differ in the same two values of it, in
 * the same order, stand together as a bucket, those that are alike in other dimensions beside each other.
 */
export interface Pairs {
  readonly size: number;
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** The dimension in which the cells of each pair differ. */
  readonly dimension: Uint8Array;
  /** Where the bucket of each pair ends. */
  readonly bucketEnd: Int32Array;
}

/** The pairs of the free cells, in an order that depends on nothing but the cells. */
export function pairsOf(state: State, orders: readonly Order[]): Pairs {
  const found = orders.map((order) => bucketed(pairsAlong(order, state)));
  const size = found.reduce((sum, { first }) => sum + first.length, 0);
  const pairs: Pairs = {
    size,
    first: new Int32Array(size),
    second: new Int32Array(size),
    dimension: new Uint8Array(size),
    bucketEnd: new Int32Array(size),
  };
  let from = 0;
  found.forEach(({ first, second, bucketEnd }, at) => {
    pairs.first.set(first, from);
    pairs.second.set(second, from);
    pairs.dimension.fill(orders[at]?.last ?? 0, from, from + first.length);
    bucketEnd.forEach((end, pair) => (pairs.bucketEnd[from + pair] = from + end));
    from += first.length;
  });
  return pairs;
}

/** Pairs of one dimension as they are met, each with the number of its bucket. */
interface Met {
  readonly first: readonly number[];
  readonly second: readonly number[];
  readonly bucket: readonly number[];
  readonly buckets: number;
}

function pairsAlong({ cells, last }: Order, state: State): Met {
  const [first, second, bucket]: [number[], number[], number[]] = [[], [], []];
  const numbers = new Map<string, number>();
  const dimensions = state.task.columns.length;
  const valueOf = (index: number): number => state.values[index * dimensions + last] as number;
  let groupEnd = 0;
  for (let at = 0; at < cells.length; at++) {
    const i = cells[at] as number;
    if (at >= groupEnd) {
      groupEnd = at + 1;
      while (groupEnd < cells.length && agreeBut(last, i, cells[groupEnd] as number, state.values, dimensions))
        groupEnd += 1;
    }
    for (let next = at + 1; next < Math.min(groupEnd, at + 1 + partners); next++) {
      const j = cells[next] as number;
      if (state.step[i] !== state.step[j]) continue;
      const name = `${valueOf(i)},${valueOf(j)},${state.step[i] ?? 0}`;
      const number = numbers.get(name) ?? numbers.size;
      numbers.set(name, number);
      first.push(i);
      second.push(j);
      bucket.push(number);
    }
  }
  return { first, second, bucket, buckets: numbers.size };
}

/** The same pairs, one bucket after the other, in the order in which they were met. */
function bucketed({ first, second, bucket, buckets }: Met): Pick<Pairs, 'first' | 'second' | 'bucketEnd'> {
  const ends = new Int32Array(buckets + 1);
  for (const number of bucket) ends[number + 1] = (ends[number + 1] ?? 0) + 1;
  for (let number = 0; number < buckets; number++) ends[number + 1] = (ends[number + 1] ?? 0) + (ends[number] ?? 0);
  const next = ends.slice();
  const sorted = {
    first: new Int32Array(first.length),
    second: new Int32Array(first.length),
    bucketEnd: new Int32Array(first.length),
  };
  bucket.forEach((number, pair) => {
    const place = next[number] ?? 0;
    next[number] = place + 1;
    sorted.first[place] = first[pair] ?? 0;
    sorted.second[place] = second[pair] ?? 0;
    sorted.bucketEnd[place] = ends[number + 1] ?? 0;
  });
  return sorted;
}

/** Whether two cells agree in every dimension but one. */
function agreeBut(but: number, i: number, j: number, values: Int32Array, dimensions: number): boolean {
  for (let a = 0; a < dimensions; a++) {
    if (a !== but && values[i * dimensions + a] !== values[j * dimensions + a]) return false;
  }
  return true;
}
