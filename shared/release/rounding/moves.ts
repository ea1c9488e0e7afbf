import { lowestBit } from './bits.ts';
import type { State } from './state.ts';

/**
 * Moves of a state, cheap to weigh because only margins are looked at that would change. A move is made when it lets the cost
 * grow by no more than a threshold, and tells whether it was made.
 */
export class Moves {
  readonly #state: State;
  readonly #dimensions: number;
  readonly #isMulti: Uint8Array;
  /** The margins that the change of the first cell is added to, and those that it is taken from. */
  readonly #added: Int32Array;
  readonly #taken: Int32Array;
  #addedEnd = 0;
  #takenEnd = 0;

  constructor(state: State) {
    const { columns } = state.task;
    this.#state = state;
    this.#dimensions = columns.length;
    this.#isMulti = Uint8Array.from(columns, (column) => ('masks' in column ? 1 : 0));
    const most = columns.reduce((sum, column) => sum + ('masks' in column ? column.values.length : 1), 0);
    this.#added = new Int32Array(most + most ** 2);
    this.#taken = new Int32Array(most + most ** 2);
  }

  /** Turns one cell over. */
  flip(index: number, threshold: number): boolean {
    const state = this.#state;
    const { starts, ids } = state.incidence;
    const from = starts[index] as number;
    const to = starts[index + 1] as number;
    const change = state.change(index);
    const delta = state.delta(ids, from, to, change);
    if (delta > threshold) return false;
    state.add(ids, from, to, change);
    state.cost += delta;
    this.#turn(index);
    return true;
  }

  /** Turns two cells over that are in opposite states and have the same step: margins in which both stand do not change. */
  exchange(i: number, j: number, threshold: number): boolean {
    this.#addedEnd = this.#standsAlone(i, j, this.#added);
    this.#takenEnd = this.#standsAlone(j, i, this.#taken);
    if (!this.#changes(i, threshold)) return false;
    this.#turn(i);
    this.#turn(j);
    return true;
  }

  /**
   * Turns `i`, `j`, `p` and `q` over. They have the same step; `i` and `j` are in opposite states and differ in dimension `a`
   * only; `p` and `q` differ in the same way, and `p` is in the state of `j`. Only margins of `a` with a dimension in which `i`
   * and `p` differ change.
   */
  doubleSwap(i: number, j: number, p: number, q: number, a: number, threshold: number): boolean {
    const { values } = this.#state;
    const ofI = values[i * this.#dimensions + a] as number;
    const ofJ = values[j * this.#dimensions + a] as number;
    this.#addedEnd = 0;
    this.#takenEnd = 0;
    if (this.#isMulti[a] === 0) {
      this.#contexts(i, p, a, ofI);
      this.#contexts(p, i, a, ofJ);
    } else {
      for (let rest = ofI & ~ofJ; rest !== 0; rest &= rest - 1) this.#contexts(i, p, a, lowestBit(rest));
      for (let rest = ofJ & ~ofI; rest !== 0; rest &= rest - 1) this.#contexts(p, i, a, lowestBit(rest));
    }
    if (!this.#changes(i, threshold)) return false;
    this.#turn(i);
    this.#turn(j);
    this.#turn(p);
    this.#turn(q);
    return true;
  }

  /** Changes the margins that were found, if that costs no more than the threshold. */
  #changes(first: number, threshold: number): boolean {
    const state = this.#state;
    const change = state.change(first);
    const delta =
      state.delta(this.#added, 0, this.#addedEnd, change) + state.delta(this.#taken, 0, this.#takenEnd, -change);
    if (delta > threshold) return false;
    state.add(this.#added, 0, this.#addedEnd, change);
    state.add(this.#taken, 0, this.#takenEnd, -change);
    state.cost += delta;
    return true;
  }

  #turn(index: number): void {
    this.#state.up[index] = 1 - (this.#state.up[index] as number);
  }

  /** Writes the margins in which `i` stands and `j` does not, and tells how many they are. */
  #standsAlone(i: number, j: number, into: Int32Array): number {
    const { values } = this.#state;
    const dimensions = this.#dimensions;
    let at = 0;
    for (let a = 0; a < dimensions; a++) {
      const ofI = values[i * dimensions + a] as number;
      const ofJ = values[j * dimensions + a] as number;
      if (ofI === ofJ) continue;
      if (this.#isMulti[a] === 0) at = this.#withValue(i, j, a, ofI, into, at);
      else
        for (let rest = ofI & ~ofJ; rest !== 0; rest &= rest - 1)
          at = this.#withValue(i, j, a, lowestBit(rest), into, at);
    }
    return at;
  }

  /**
   * Writes the margins of `i` with value `v` of dimension `a`, which `j` does not have; but not those with another such value
   * of an earlier dimension, which were written there.
   */
  #withValue(i: number, j: number, a: number, v: number, into: Int32Array, start: number): number {
    const { values, margins } = this.#state;
    const { places } = margins;
    const dimensions = this.#dimensions;
    let at = start;
    into[at++] = margins.oneWayMargin(a, v);
    for (let k = 0; k < dimensions; k++) {
      if (k === a) continue;
      const ofI = values[i * dimensions + k] as number;
      const ofJ = values[j * dimensions + k] as number;
      const place = 3 * (a * dimensions + k);
      const from = (places[place] as number) + v * (places[place + 1] as number);
      const stride = places[place + 2] as number;
      const written = k < a && ofI !== ofJ;
      if (this.#isMulti[k] === 0) {
        if (!written) into[at++] = from + ofI * stride;
      } else {
        for (let rest = written ? ofI & ofJ : ofI; rest !== 0; rest &= rest - 1)
          into[at++] = from + lowestBit(rest) * stride;
      }
    }
    return at;
  }

  /** Adds to the margins with value `v` of `a` in which `i` stands and not `p`, and takes from those in which `p` stands and not `i`. */
  #contexts(i: number, p: number, a: number, v: number): void {
    const { values, margins } = this.#state;
    const { places } = margins;
    const dimensions = this.#dimensions;
    const [added, taken] = [this.#added, this.#taken];
    let addedEnd = this.#addedEnd;
    let takenEnd = this.#takenEnd;
    for (let k = 0; k < dimensions; k++) {
      const ofI = values[i * dimensions + k] as number;
      const ofP = values[p * dimensions + k] as number;
      if (ofI === ofP || k === a) continue;
      const place = 3 * (a * dimensions + k);
      const from = (places[place] as number) + v * (places[place + 1] as number);
      const stride = places[place + 2] as number;
      if (this.#isMulti[k] === 0) {
        added[addedEnd++] = from + ofI * stride;
        taken[takenEnd++] = from + ofP * stride;
        continue;
      }
      for (let rest = ofI & ~ofP; rest !== 0; rest &= rest - 1) added[addedEnd++] = from + lowestBit(rest) * stride;
      for (let rest = ofP & ~ofI; rest !== 0; rest &= rest - 1) taken[takenEnd++] = from + lowestBit(rest) * stride;
    }
    this.#addedEnd = addedEnd;
    this.#takenEnd = takenEnd;
  }
}
