import { bitCount, lowestBit } from './bits.ts';
import { type Incidence, Margins, valueOf } from './margins.ts';
import { hashText } from './random.ts';
import type { RoundingTask } from './task.ts';

/**
 * A state of the search: which free cells are up, and how far each margin is from the truth. Everything is a whole number in
 * a typed array; typed arrays are read `as number` where speed counts and the index cannot be wrong.
 */
export class State {
  readonly task: RoundingTask;
  readonly margins: Margins;
  /** The cells that have a choice, by their place in the task. */
  readonly free: Int32Array;
  /** For each free cell, what is added when it is up. */
  readonly step: Int32Array;
  /** 1 for each free cell that is up. */
  readonly up: Uint8Array;
  /** For each margin: what would be published minus the truth. */
  readonly deviation: Int32Array;
  /** The sum of the squared deviations: what is to become small. */
  sum: number;

  readonly #dimensions: number;
  readonly #isMulti: Uint8Array;
  /** For each free cell and dimension, the index of its value, or the mask of its values. */
  readonly #values: Int32Array;
  readonly #all: Incidence;

  constructor(task: RoundingTask, seed: number) {
    this.task = task;
    this.margins = new Margins(task.columns);
    this.free = Int32Array.from([...task.step.keys()].filter((cell) => (task.step[cell] ?? 0) > 0));
    this.step = this.free.map((cell) => task.step[cell] ?? 0);
    this.up = Uint8Array.from(this.free, (cell) => (startsUp(task, cell, seed) ? 1 : 0));
    this.#dimensions = task.columns.length;
    this.#isMulti = Uint8Array.from(task.columns, (column) => ('masks' in column ? 1 : 0));
    this.#values = new Int32Array(this.free.length * this.#dimensions);
    this.free.forEach((cell, index) => {
      task.columns.forEach((column, a) => {
        this.#values[index * this.#dimensions + a] = valueOf(column, cell);
      });
    });
    this.#all = this.margins.incidence(this.free);
    const published = this.published();
    this.deviation = this.margins.sums(task.counts.map((count, cell) => (published[cell] ?? 0) - count));
    this.sum = this.deviation.reduce((sum, deviation) => sum + deviation * deviation, 0);
  }

  /** What is published of each cell of the task. */
  published(): Uint32Array {
    const published = Uint32Array.from(this.task.low);
    this.free.forEach((cell, index) => {
      if (this.up[index] === 1) published[cell] = (published[cell] ?? 0) + (this.step[index] ?? 0);
    });
    return published;
  }

  /** How much the sum of squares would grow if a free cell were turned over. */
  flipDelta(index: number): number {
    const { starts, ids } = this.#all;
    const from = starts[index] as number;
    const to = starts[index + 1] as number;
    let sum = 0;
    for (let at = from; at < to; at++) sum += this.deviation[ids[at] as number] as number;
    const change = this.#change(index);
    return change * (2 * sum + change * (to - from));
  }

  /** Turns free cells over. */
  flip(...indexes: readonly number[]): void {
    for (const index of indexes) this.#turn(index);
  }

  /** How much the sum of squares would grow if any two cells were turned over. */
  exchangeDelta(i: number, j: number): number {
    return this.flipDelta(i) + this.flipDelta(j) + 2 * this.#change(i) * this.#change(j) * this.#shared(i, j);
  }

  /**
   * How much the sum of squares would grow if two cells were turned over that are in opposite states, have the same step and
   * differ in dimension `a` only: margins without that dimension stay as they are.
   */
  swapDelta(i: number, j: number, a: number): number {
    const change = this.#change(i);
    if (this.#isMulti[a] === 0) {
      return this.#alone(i, a, this.#value(i, a), change) + this.#alone(i, a, this.#value(j, a), -change);
    }
    return this.#overValues(i, j, a, (v, isOfFirst) => this.#alone(i, a, v, isOfFirst ? change : -change));
  }

  /**
   * How much the sum of squares would grow by two such swaps at once, of `i` and `j` and of `p` and `q`, where `p` has the
   * value of `i` and the state of `j`: margins that the two pairs share stay as they are as well.
   */
  doubleSwapDelta(i: number, j: number, p: number, a: number): number {
    const change = this.#change(i);
    if (this.#isMulti[a] === 0) {
      return this.#apart(i, p, a, this.#value(i, a), this.#value(j, a), change);
    }
    return this.#overValues(i, j, a, (v, isOfFirst) => this.#apart(i, p, a, v, -1, isOfFirst ? change : -change));
  }

  /** Adds up over the values of a multi-valued dimension `a` that only one of two cells has. */
  #overValues(i: number, j: number, a: number, delta: (value: number, isOfFirst: boolean) => number): number {
    const ofI = this.#value(i, a);
    let sum = 0;
    for (let rest = ofI ^ this.#value(j, a); rest !== 0; rest &= rest - 1) {
      const bit = lowestBit(rest);
      sum += delta(bit, ((ofI >>> bit) & 1) === 1);
    }
    return sum;
  }

  /** What changing all margins of a cell with value `v` of dimension `a` adds to the sum of squares. */
  #alone(i: number, a: number, v: number, change: number): number {
    const { deviation } = this;
    const { places } = this.margins;
    const dimensions = this.#dimensions;
    let sum = deviation[this.margins.oneWayMargin(a, v)] as number;
    let length = 1;
    for (let k = 0; k < dimensions; k++) {
      if (k === a) continue;
      const at = 3 * (a * dimensions + k);
      const from = (places[at] as number) + v * (places[at + 1] as number);
      const stride = places[at + 2] as number;
      const value = this.#value(i, k);
      if (this.#isMulti[k] === 0) {
        sum += deviation[from + value * stride] as number;
        length += 1;
        continue;
      }
      for (let rest = value; rest !== 0; rest &= rest - 1) {
        sum += deviation[from + lowestBit(rest) * stride] as number;
        length += 1;
      }
    }
    return change * (2 * sum + change * length);
  }

  /**
   * What it adds to the sum of squares to change the margins with value `v` of dimension `a` in which `i` stands and `p` does
   * not, and to change the other way those in which `p` stands and `i` does not; and with `w`, unless that is -1, to change
   * its margins the opposite way.
   */
  #apart(i: number, p: number, a: number, v: number, w: number, change: number): number {
    const { deviation } = this;
    const { places } = this.margins;
    const values = this.#values;
    const isMulti = this.#isMulti;
    const dimensions = this.#dimensions;
    let sum = 0;
    let length = 0;
    for (let k = 0; k < dimensions; k++) {
      const ofI = values[i * dimensions + k] as number;
      const ofP = values[p * dimensions + k] as number;
      if (ofI === ofP || k === a) continue;
      const at = 3 * (a * dimensions + k);
      const stride = places[at + 2] as number;
      const ofV = (places[at] as number) + v * (places[at + 1] as number);
      const ofW = w < 0 ? -1 : (places[at] as number) + w * (places[at + 1] as number);
      if (isMulti[k] === 0) {
        sum += (deviation[ofV + ofI * stride] as number) - (deviation[ofV + ofP * stride] as number);
        length += 2;
        if (ofW < 0) continue;
        sum += (deviation[ofW + ofP * stride] as number) - (deviation[ofW + ofI * stride] as number);
        length += 2;
        continue;
      }
      for (let rest = ofI ^ ofP; rest !== 0; rest &= rest - 1) {
        const bit = lowestBit(rest);
        let ofMargins = deviation[ofV + bit * stride] as number;
        if (ofW >= 0) ofMargins -= deviation[ofW + bit * stride] as number;
        sum += ((ofI >>> bit) & 1) === 1 ? ofMargins : -ofMargins;
        length += ofW < 0 ? 1 : 2;
      }
    }
    return change * (2 * sum + change * length);
  }

  /** In how many margins two cells stand together: the total, and those of the values that they share, alone and in pairs. */
  #shared(i: number, j: number): number {
    let values = 0;
    let squares = 0;
    for (let a = 0; a < this.#dimensions; a++) {
      const [ofI, ofJ] = [this.#value(i, a), this.#value(j, a)];
      const both = this.#isMulti[a] === 1 ? bitCount(ofI & ofJ) : Number(ofI === ofJ);
      values += both;
      squares += both * both;
    }
    return 1 + values + (values * values - squares) / 2;
  }

  #value(index: number, dimension: number): number {
    return this.#values[index * this.#dimensions + dimension] as number;
  }

  #change(index: number): number {
    return this.up[index] === 1 ? -(this.step[index] as number) : (this.step[index] as number);
  }

  #turn(index: number): void {
    const { deviation } = this;
    const { starts, ids } = this.#all;
    const change = this.#change(index);
    this.sum += this.flipDelta(index);
    this.up[index] = this.up[index] === 1 ? 0 : 1;
    for (let at = starts[index] as number, to = starts[index + 1] as number; at < to; at++) {
      const margin = ids[at] as number;
      deviation[margin] = (deviation[margin] as number) + change;
    }
  }
}

/** Up with a chance that makes what is published right on average. */
function startsUp({ keys, counts, low, step }: RoundingTask, cell: number, seed: number): boolean {
  const above = (counts[cell] ?? 0) - (low[cell] ?? 0);
  return hashText(seed, keys[cell] ?? '') % (step[cell] ?? 1) < above;
}
