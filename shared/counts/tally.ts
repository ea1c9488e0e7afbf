import type { MultiColumn, SingleColumn } from './encode.ts';
import type { CountRow, CountTable, DimensionId } from './types.ts';
import { inReadingOrder } from './values.ts';

/** Up to this many possible cells are counted in an array (8 MiB), more in a map. */
const largestArray = 2 ** 21;

/** What each bit of a multi-valued column adds to the key of a cell. */
interface Spread {
  readonly masks: Uint32Array;
  readonly parts: Float64Array;
}

/**
 * Counts in cells whose key is one number: the indexes of the values of each dimension in mixed radix, so that no report
 * costs a string. Keys in ascending order are cells in reading order.
 */
export class Tally {
  readonly #by: readonly DimensionId[];
  readonly #values: readonly (readonly string[])[];
  readonly #places: readonly ReadonlyMap<string, number>[];
  readonly #strides: readonly number[];
  readonly #cells: Uint32Array | Map<number, number>;
  #total = 0;

  /**
   * `values[d]` holds the values that dimension `by[d]` can have; doubles are harmless.
   * Throws a `RangeError` when the crossing has more than 2^53 cells, which no crossing of the codebook's dimensions reaches.
   */
  constructor(by: readonly DimensionId[], values: readonly (readonly string[])[]) {
    this.#by = by;
    this.#values = by.map((dimension, at) => inReadingOrder(dimension, values[at] ?? []));
    this.#places = this.#values.map((ofDimension) => new Map(ofDimension.map((value, place) => [value, place])));
    const strides: number[] = [];
    let size = 1;
    for (const ofDimension of this.#values.toReversed()) {
      strides.unshift(size);
      size *= Math.max(1, ofDimension.length);
    }
    if (size > Number.MAX_SAFE_INTEGER) throw new RangeError('Too many dimensions to cross at once.');
    this.#strides = strides;
    this.#cells = size <= largestArray ? new Uint32Array(size) : new Map<number, number>();
  }

  /** Adds the chosen reports of one source; `columns[d]` belongs to dimension `d`. */
  add(columns: readonly (SingleColumn | MultiColumn)[], chosen: Uint8Array): void {
    const keys = new Float64Array(chosen.length);
    const spreads: Spread[] = [];
    columns.forEach((column, dimension) => {
      const parts = this.#partsOf(dimension, column.values);
      if ('masks' in column) spreads.push({ masks: column.masks, parts });
      else addParts(keys, column.codes, parts);
    });
    for (let row = 0; row < chosen.length; row++) {
      if (chosen[row] !== 1) continue;
      this.#total += 1;
      this.#spread(spreads, 0, row, keys[row] ?? 0);
    }
  }

  table(): CountTable {
    return { by: this.#by, rows: this.#rows(), total: this.#total };
  }

  /** What each value of a column adds to the key of a cell. */
  #partsOf(dimension: number, values: readonly string[]): Float64Array {
    const places = this.#places[dimension];
    const stride = this.#strides[dimension] ?? 0;
    return Float64Array.from(values, (value) => (places?.get(value) ?? 0) * stride);
  }

  #spread(spreads: readonly Spread[], at: number, row: number, key: number): void {
    const spread = spreads[at];
    if (spread === undefined) {
      this.#count(key);
      return;
    }
    let mask = spread.masks[row] ?? 0;
    while (mask !== 0) {
      const bit = 31 - Math.clz32(mask);
      this.#spread(spreads, at + 1, row, key + (spread.parts[bit] ?? 0));
      mask &= ~(1 << bit);
    }
  }

  #count(key: number): void {
    if (this.#cells instanceof Map) this.#cells.set(key, (this.#cells.get(key) ?? 0) + 1);
    else this.#cells[key] = (this.#cells[key] ?? 0) + 1;
  }

  #rows(): CountRow[] {
    const entries = this.#cells instanceof Map ? [...this.#cells].sort(([a], [b]) => a - b) : this.#cells.entries();
    const rows: CountRow[] = [];
    for (const [key, count] of entries) {
      if (count > 0) rows.push({ keys: this.#keysOf(key), count });
    }
    return rows;
  }

  #keysOf(key: number): string[] {
    return this.#values.map((values, dimension) => {
      const index = Math.floor(key / (this.#strides[dimension] ?? 1)) % values.length;
      return values[index] ?? '';
    });
  }
}

function addParts(keys: Float64Array, codes: Uint16Array, parts: Float64Array): void {
  for (let row = 0; row < keys.length; row++) keys[row] = (keys[row] ?? 0) + (parts[codes[row] ?? 0] ?? 0);
}
