import type { MultiColumn, SingleColumn } from '#shared/counts/index.ts';
import { bitsOf } from './bits.ts';

export type Column = SingleColumn | MultiColumn;

/** From the first margin up to, not including, the second. */
export type MarginRange = readonly [from: number, to: number];

/**
 * The margins of cells, one list after the other: list `i` is `ids[starts[i]]` up to `ids[starts[i + 1]]`. Small numbers where
 * they fit, because the search waits for memory more than for anything else.
 */
export interface Incidence {
  readonly starts: Int32Array;
  readonly ids: Uint16Array | Int32Array;
}

/**
 * The margins that people read: the total, every value of every dimension, and every combination of two values of different
 * dimensions. A cell with two grounds stands in the margins of both. Margin 0 is the total.
 */
export class Margins {
  readonly columns: readonly Column[];
  readonly size: number;
  readonly #oneWay: Int32Array;
  /** Three numbers for dimensions `a` and `k`, in either order, at `3 * (a * dimensions + k)`: see `twoWayMargin`. */
  readonly places: Int32Array;

  constructor(columns: readonly Column[]) {
    const lengths = columns.map(({ values }) => values.length);
    this.columns = columns;
    this.#oneWay = new Int32Array(lengths.length);
    this.places = new Int32Array(lengths.length ** 2 * 3);
    let size = 1;
    lengths.forEach((length, a) => {
      this.#oneWay[a] = size;
      size += length;
    });
    lengths.forEach((length, a) => {
      lengths.slice(a + 1).forEach((other, next) => {
        const k = a + 1 + next;
        this.places.set([size, other, 1], 3 * (a * lengths.length + k));
        this.places.set([size, 1, other], 3 * (k * lengths.length + a));
        size += length * other;
      });
    });
    this.size = size;
  }

  /** The margin of a value of dimension `a`. */
  oneWayMargin(a: number, v: number): number {
    return (this.#oneWay[a] as number) + v;
  }

  /** The margin of a value of dimension `a` and one of another dimension `k`. */
  twoWayMargin(a: number, v: number, k: number, w: number): number {
    const at = 3 * (a * this.#oneWay.length + k);
    const { places } = this;
    return (places[at] as number) + v * (places[at + 1] as number) + w * (places[at + 2] as number);
  }

  /** The margins of each dimension. */
  get oneWay(): readonly MarginRange[] {
    return this.columns.map(({ values }, a) => [this.oneWayMargin(a, 0), this.oneWayMargin(a, values.length)]);
  }

  /** The margins of each pair of dimensions. */
  get twoWay(): readonly MarginRange[] {
    return this.columns.flatMap((first, a) =>
      this.columns.slice(a + 1).map((second, next): MarginRange => {
        const from = this.twoWayMargin(a, 0, a + 1 + next, 0);
        return [from, from + first.values.length * second.values.length];
      }),
    );
  }

  /** What the cells add up to in each margin. */
  sums(counts: Int32Array): Int32Array {
    const sums = new Int32Array(this.size);
    counts.forEach((count, cell) => {
      if (count === 0) return;
      this.#visit(cell, (margin) => {
        sums[margin] = (sums[margin] ?? 0) + count;
      });
    });
    return sums;
  }

  /** The margins of the cells at these places. */
  incidence(cells: Iterable<number>): Incidence {
    const places = [...cells];
    const starts = new Int32Array(places.length + 1);
    let length = 0;
    places.forEach((cell, index) => {
      this.#visit(cell, () => length++);
      starts[index + 1] = length;
    });
    const ids = this.size <= 2 ** 16 ? new Uint16Array(length) : new Int32Array(length);
    let at = 0;
    for (const cell of places) this.#visit(cell, (margin) => (ids[at++] = margin));
    return { starts, ids };
  }

  /** Calls `visit` once for each margin in which a cell stands, the total first. */
  #visit(cell: number, visit: (margin: number) => void): void {
    visit(0);
    const members = this.columns.map((column) => membersOf(column, cell));
    members.forEach((ofA, a) => {
      for (const v of ofA) visit(this.oneWayMargin(a, v));
      for (let k = a + 1; k < members.length; k++) {
        for (const v of ofA) for (const w of members[k] ?? []) visit(this.twoWayMargin(a, v, k, w));
      }
    });
  }
}

/** The index of a cell's value in a column, or the mask of its values. */
export const valueOf = (column: Column, cell: number): number =>
  ('masks' in column ? column.masks[cell] : column.codes[cell]) ?? 0;

/** The indexes of the values of a cell. */
const membersOf = (column: Column, cell: number): readonly number[] =>
  'masks' in column ? bitsOf(column.masks[cell] ?? 0) : [column.codes[cell] ?? 0];
