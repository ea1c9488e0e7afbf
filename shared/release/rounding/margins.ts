import type { Column } from './column.ts';
import { Members } from './members.ts';

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
    const members = new Members(this);
    for (let cell = 0; cell < counts.length; cell++) {
      const count = counts[cell] as number;
      if (count === 0) continue;
      members.read(cell);
      const length = members.write(members.margins, 0);
      for (let at = 0; at < length; at++) {
        const margin = members.margins[at] as number;
        sums[margin] = (sums[margin] as number) + count;
      }
    }
    return sums;
  }

  /** The margins of the cells at these places. */
  incidence(cells: Int32Array): Incidence {
    const starts = new Int32Array(cells.length + 1);
    const members = new Members(this);
    cells.forEach((cell, index) => {
      members.read(cell);
      starts[index + 1] = (starts[index] as number) + members.marginCount;
    });
    const length = starts[cells.length] as number;
    const ids = this.size <= 2 ** 16 ? new Uint16Array(length) : new Int32Array(length);
    cells.forEach((cell, index) => {
      members.read(cell);
      members.write(ids, starts[index] as number);
    });
    return { starts, ids };
  }
}
