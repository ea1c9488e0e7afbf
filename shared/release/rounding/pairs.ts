import { type Column, valueOf } from './margins.ts';
import { hashText } from './random.ts';
import type { State } from './state.ts';

/** The numbers of a pair stand together, in this order: first and second cell, dimension, start and size of its bucket. */
const width = 5;

/** At how many pairs is looked to find one that can be swapped. */
const lookedAt = 64;

/**
 * Pairs of free cells that differ in one dimension only. Pairs in one bucket differ in the same two values of it, in the same
 * order, and have the same step.
 */
export class Pairs {
  readonly size: number;
  readonly #numbers: Int32Array;

  constructor(numbers: Int32Array) {
    this.#numbers = numbers;
    this.size = numbers.length / width;
  }

  first(pair: number): number {
    return this.#numbers[pair * width] as number;
  }

  second(pair: number): number {
    return this.#numbers[pair * width + 1] as number;
  }

  /** The dimension in which the cells of a pair differ. */
  dimension(pair: number): number {
    return this.#numbers[pair * width + 2] as number;
  }

  /** The first pair of the bucket of a pair. */
  bucketStart(pair: number): number {
    return this.#numbers[pair * width + 3] as number;
  }

  bucketSize(pair: number): number {
    return this.#numbers[pair * width + 4] as number;
  }

  /**
   * The first of `size` pairs from `start` whose cells are in opposite states, the first cell in the state asked for if any.
   * Begins to look at the pair drawn, goes round, and gives up with -1 after some.
   */
  opposite(up: Uint8Array, drawn: number, start: number, size: number, state: number | null): number {
    const numbers = this.#numbers;
    let pair = drawn;
    for (let looked = 0; looked < lookedAt; looked++) {
      const ofFirst = up[numbers[pair * width] as number] as number;
      if (ofFirst !== up[numbers[pair * width + 1] as number] && (state === null || ofFirst === state)) return pair;
      pair += 1;
      if (pair === start + size) pair = start;
    }
    return -1;
  }
}

/** A cell is paired with at most so many others of its group in a dimension, which bounds the memory for large groups. */
const partners = 24;

/** The pairs of the free cells, in an order that depends on nothing but the cells. */
export function pairsOf(state: State): Pairs {
  const contexts = contextsOf(state);
  const perDimension = state.task.columns.map((column, a) => bucketsOf(state, column, a, contexts));
  const size = perDimension.reduce((sum, buckets) => sum + buckets.reduce((all, { length }) => all + length / 2, 0), 0);
  const numbers = new Int32Array(size * width);
  let pair = 0;
  perDimension.forEach((buckets, a) => {
    for (const bucket of buckets) {
      const start = pair;
      for (let at = 0; at < bucket.length; at += 2) {
        numbers.set([bucket[at] ?? 0, bucket[at + 1] ?? 0, a, start, bucket.length / 2], pair * width);
        pair += 1;
      }
    }
  });
  return new Pairs(numbers);
}

/** For each free cell a number that nearly always differs when the cells differ: the sum of one for each dimension. */
interface Contexts {
  readonly sum: Float64Array;
  readonly part: (column: Column, a: number, index: number) => number;
}

function contextsOf({ task, free }: State): Contexts {
  const parts = task.columns.map(() => new Map<number, number>());
  const part = (column: Column, a: number, index: number): number => {
    const value = valueOf(column, free[index] ?? 0);
    const known = parts[a]?.get(value);
    if (known !== undefined) return known;
    const made = hashText(a, String(value)) * 2 ** 16 + (hashText(a + 1, `${value}.`) & 0xffff);
    parts[a]?.set(value, made);
    return made;
  };
  const sum = Float64Array.from(free, (_, index) =>
    task.columns.reduce((total, column, a) => total + part(column, a, index), 0),
  );
  return { sum, part };
}

/** The pairs that differ in dimension `a`, by bucket: first and second in turn. */
function bucketsOf(state: State, column: Column, a: number, { sum, part }: Contexts): number[][] {
  const groups = new Map<number, number[]>();
  sum.forEach((all, index) => {
    const context = all - part(column, a, index);
    const group = groups.get(context);
    if (group === undefined) groups.set(context, [index]);
    else group.push(index);
  });
  const buckets = new Map<string, number[]>();
  for (const group of groups.values()) if (group.length > 1) addPairs(group, state, a, buckets);
  return [...buckets.values()];
}

function addPairs(group: readonly number[], state: State, a: number, buckets: Map<string, number[]>): void {
  const { columns } = state.task;
  const column = columns[a];
  if (column === undefined) return;
  const valueAt = (index: number): number => valueOf(column, state.free[index] ?? 0);
  const ordered = group.toSorted((i, j) => valueAt(i) - valueAt(j));
  ordered.forEach((i, place) => {
    for (const j of ordered.slice(place + 1, place + 1 + partners)) {
      if (state.step[i] !== state.step[j] || !agreeBut(a, columns, state.free[i] ?? 0, state.free[j] ?? 0)) continue;
      const name = `${valueAt(i)},${valueAt(j)},${state.step[i] ?? 0}`;
      const bucket = buckets.get(name);
      if (bucket === undefined) buckets.set(name, [i, j]);
      else bucket.push(i, j);
    }
  });
}

/** Whether two cells agree in every dimension but `a`. */
const agreeBut = (a: number, columns: readonly Column[], cell: number, other: number): boolean =>
  columns.every((column, dimension) => dimension === a || valueOf(column, cell) === valueOf(column, other));
