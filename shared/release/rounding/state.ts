import { valueOf } from './column.ts';
import { type Incidence, Margins } from './margins.ts';
import { hashText } from './random.ts';
import type { RoundingTask } from './task.ts';

/** What margins cost that are far from the truth. */
export interface Reins {
  /** A distance up to this costs its square. */
  readonly limit: number;
  /** What is beyond costs its square so many times more. */
  readonly weight: number;
}

/**
 * A state of the search: which free cells are up, how far each margin is from the truth, and what that costs. Everything is a
 * whole number in a typed array; typed arrays are read `as number` where speed counts and the index cannot be wrong.
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
  /** For each free cell and dimension, the index of its value, or the mask of its values. */
  readonly values: Int32Array;
  /** For each free cell, the margins in which it stands. */
  readonly incidence: Incidence;
  /** What all margins cost together: what is to become small. */
  cost = 0;
  #limit = 0;
  #weight = 0;

  constructor(task: RoundingTask, seed: number, reins: Reins = { limit: Infinity, weight: 0 }) {
    this.task = task;
    this.margins = new Margins(task.columns);
    this.free = Int32Array.from([...task.step.keys()].filter((cell) => (task.step[cell] ?? 0) > 0));
    this.step = this.free.map((cell) => task.step[cell] ?? 0);
    this.up = Uint8Array.from(this.free, (cell) => (startsUp(task, cell, seed) ? 1 : 0));
    this.values = new Int32Array(this.free.length * task.columns.length);
    task.columns.forEach((column, a) => {
      this.free.forEach((cell, index) => (this.values[index * task.columns.length + a] = valueOf(column, cell)));
    });
    this.incidence = this.margins.incidence(this.free);
    const published = this.published();
    this.deviation = this.margins.sums(task.counts.map((count, cell) => (published[cell] ?? 0) - count));
    this.rein(reins);
  }

  /** Sets what distances cost. */
  rein({ limit, weight }: Reins): void {
    this.#limit = limit;
    this.#weight = weight;
    this.cost = this.deviation.reduce((sum, one) => sum + one * one + weight * this.#beyond(one), 0);
  }

  /** The sum of the squared deviations. */
  get sum(): number {
    return this.deviation.reduce((sum, distance) => sum + distance * distance, 0);
  }

  /** What is published of each cell of the task. */
  published(): Uint32Array {
    const published = Uint32Array.from(this.task.low);
    this.free.forEach((cell, index) => {
      if (this.up[index] === 1) published[cell] = (published[cell] ?? 0) + (this.step[index] ?? 0);
    });
    return published;
  }

  /** What is added to a free cell when it is turned over. */
  change(index: number): number {
    return this.up[index] === 1 ? -(this.step[index] as number) : (this.step[index] as number);
  }

  /** How much more the margins `ids[from]` up to `ids[to]` would cost if `change` were added to each. */
  delta(ids: Int32Array | Uint16Array, from: number, to: number, change: number): number {
    const { deviation } = this;
    const inside = this.#limit - (change < 0 ? -change : change);
    let sum = 0;
    let beyond = 0;
    for (let at = from; at < to; at++) {
      const distance = deviation[ids[at] as number] as number;
      sum += distance;
      if (distance > inside || distance < -inside) beyond += this.#beyond(distance + change) - this.#beyond(distance);
    }
    return change * (2 * sum + change * (to - from)) + this.#weight * beyond;
  }

  /** Adds `change` to the margins `ids[from]` up to `ids[to]`; the cost is for the caller to bring up to date. */
  add(ids: Int32Array | Uint16Array, from: number, to: number, change: number): void {
    const { deviation } = this;
    for (let at = from; at < to; at++) {
      const margin = ids[at] as number;
      deviation[margin] = (deviation[margin] as number) + change;
    }
  }

  /** The square of what a distance is beyond the limit. */
  #beyond(distance: number): number {
    const beyond = (distance < 0 ? -distance : distance) - this.#limit;
    return beyond > 0 ? beyond * beyond : 0;
  }
}

/** Up with a chance that makes what is published right on average. */
function startsUp({ keys, counts, low, step }: RoundingTask, cell: number, seed: number): boolean {
  const above = (counts[cell] ?? 0) - (low[cell] ?? 0);
  return hashText(seed, keys[cell] ?? '') % (step[cell] ?? 1) < above;
}
