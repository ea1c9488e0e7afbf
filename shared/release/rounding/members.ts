import { lowestBit } from './bits.ts';
import { type Column, valueOf } from './column.ts';

/** Where a margin stands among all; see `Margins`. */
interface Places {
  readonly columns: readonly Column[];
  oneWayMargin(a: number, v: number): number;
  twoWayMargin(a: number, v: number, k: number, w: number): number;
}

/** The values of one cell after the other, with the margins in which it stands. */
export class Members {
  /** Room for the margins of a cell that has every value. */
  readonly margins: Int32Array;
  readonly #of: Places;
  readonly #dimensions: Int32Array;
  readonly #values: Int32Array;
  #size = 0;
  #pairs = 0;

  constructor(of: Places) {
    const most = of.columns.reduce((sum, column) => sum + ('masks' in column ? column.values.length : 1), 0);
    this.#of = of;
    this.#dimensions = new Int32Array(most);
    this.#values = new Int32Array(most);
    this.margins = new Int32Array(1 + most + most ** 2);
  }

  /** In how many margins the cell stands that was read last: the total, and those of its values, alone and in pairs. */
  get marginCount(): number {
    return 1 + this.#size + this.#pairs;
  }

  /** Reads the values of a cell. */
  read(cell: number): void {
    this.#size = 0;
    this.#pairs = 0;
    const { columns } = this.#of;
    for (let a = 0; a < columns.length; a++) {
      const column = columns[a] as Column;
      const before = this.#size;
      const value = valueOf(column, cell);
      if ('codes' in column) this.#add(a, value);
      else for (let rest = value; rest !== 0; rest &= rest - 1) this.#add(a, lowestBit(rest));
      this.#pairs += before * (this.#size - before);
    }
  }

  /** Writes the margins of the cell, the total first, and says where the last one ends. */
  write(into: Int32Array | Uint16Array, start: number): number {
    let at = start;
    into[at++] = 0;
    for (let first = 0; first < this.#size; first++) {
      const a = this.#dimensions[first] as number;
      const v = this.#values[first] as number;
      into[at++] = this.#of.oneWayMargin(a, v);
      for (let second = first + 1; second < this.#size; second++) {
        const k = this.#dimensions[second] as number;
        if (k !== a) into[at++] = this.#of.twoWayMargin(a, v, k, this.#values[second] as number);
      }
    }
    return at;
  }

  #add(dimension: number, value: number): void {
    this.#dimensions[this.#size] = dimension;
    this.#values[this.#size] = value;
    this.#size += 1;
  }
}
