import { Moves } from './moves.ts';
import { type Order, ordersOf } from './orders.ts';
import { type Pairs, pairsOf } from './pairs.ts';
import { type Phase, phasesFor } from './plan.ts';
import { Draws } from './random.ts';
import { State } from './state.ts';
import type { RoundingTask } from './task.ts';

export interface SearchOptions {
  /** Belongs to the year: the same seed and cells give the same outcome, on every machine. */
  readonly seed: number;
  readonly base: number;
}

/** What is beyond this, in reports, costs more, so that hardly any margin ends further than twice the base from the truth. */
const reinsFor = (base: number) => ({ limit: 2 * base - 2, weight: 2 });

/**
 * Chooses what is published of every cell, so that the squared deviations of the margins are small together (threshold
 * accepting, Dueck and Scheuer 1990; then descent).
 */
export function round(task: RoundingTask, { seed, base }: SearchOptions): State {
  const state = new State(task, seed, reinsFor(base));
  if (state.free.length === 0) return state;
  const search = new Search(state, seed);
  for (const phase of phasesFor(state, search.pairs.size, base)) search.run(phase);
  search.descend();
  return state;
}

/** In so many steps the threshold falls. */
const coolings = 60;
/** Moves are tried with so many neighbours in turn before the search goes on elsewhere: what they need is in near memory. */
const stretch = 64;
/** Among so many cells that follow one in an order, the first is taken with which it can be exchanged. */
const near = 6;
/** Of so many pairs that follow one in its bucket, the first few are tried with which it can be swapped. */
const lookedAt = 64;
const tried = 3;

class Search {
  readonly pairs: Pairs;
  readonly #state: State;
  readonly #moves: Moves;
  readonly #orders: readonly Order[];
  readonly #draws: Draws;
  /** The cells that were up in the best state until now, and its cost. */
  readonly #best: Uint8Array;
  #bestCost: number;

  constructor(state: State, seed: number) {
    this.#state = state;
    this.#moves = new Moves(state);
    this.#orders = ordersOf(state.values, state.task.columns);
    this.pairs = pairsOf(state, this.#orders);
    this.#draws = new Draws(seed);
    this.#best = state.up.slice();
    this.#bestCost = state.cost;
  }

  /** Lets the threshold fall once, and goes on from the best state that was met. */
  run(phase: Phase): void {
    const { length } = this.#state.free;
    for (let cooling = 0; cooling < coolings; cooling++) {
      const threshold = Math.round(phase.first * Math.pow(phase.last / phase.first, cooling / (coolings - 1)));
      this.#somewhere(phase.flips, length, (index) => this.#moves.flip(index, threshold));
      this.#somewhere(phase.exchanges, this.#orders.length * length, (place) => this.#exchange(place, threshold));
      this.#somewhere(phase.swaps, this.pairs.size, (pair) => this.#swap(pair, threshold));
      this.#remember();
    }
    this.#restoreBest();
  }

  /** Makes every move that lets the cost fall, in order, until none does. */
  descend(): void {
    const { length } = this.#state.free;
    for (let before = Infinity; this.#state.cost < before;) {
      before = this.#state.cost;
      for (let index = 0; index < length; index++) this.#moves.flip(index, -1);
      for (let place = 0; place < this.#orders.length * length; place++) this.#exchange(place, -1);
      for (let pair = 0; pair < this.pairs.size; pair++) this.#swap(pair, -1);
    }
  }

  /** Attempts a cooling's part of so many moves, in stretches that begin at places drawn by lot. */
  #somewhere(moves: number, size: number, attempt: (place: number) => unknown): void {
    if (size === 0) return;
    for (let left = Math.ceil(moves / coolings); left > 0; left -= stretch) {
      let place = this.#draws.below(size);
      for (let time = Math.min(left, stretch); time > 0; time--) {
        attempt(place);
        place += 1;
        if (place === size) place = 0;
      }
    }
  }

  /** Exchanges the cell at a place in all orders, one order after the other, with one that is alike. */
  #exchange(place: number, threshold: number): void {
    const { up, step } = this.#state;
    const { cells } = this.#orders[Math.floor(place / up.length)] as Order;
    const from = place % up.length;
    const i = cells[from] as number;
    const end = Math.min(cells.length, from + 1 + near);
    for (let next = from + 1; next < end; next++) {
      const j = cells[next] as number;
      if (up[i] === up[j] || step[i] !== step[j]) continue;
      this.#moves.exchange(i, j, threshold);
      return;
    }
  }

  #swap(pair: number, threshold: number): void {
    const { first, second, dimension, bucketEnd } = this.pairs;
    const { up } = this.#state;
    const i = first[pair] as number;
    const j = second[pair] as number;
    if (up[i] === up[j]) return;
    const a = dimension[pair] as number;
    const end = Math.min(bucketEnd[pair] as number, pair + 1 + lookedAt);
    let left = tried;
    for (let other = pair + 1; other < end && left > 0; other++) {
      const p = first[other] as number;
      const q = second[other] as number;
      if (up[p] !== up[j] || up[q] !== up[i]) continue;
      if (this.#moves.doubleSwap(i, j, p, q, a, threshold)) return;
      left -= 1;
    }
  }

  #remember(): void {
    if (this.#state.cost >= this.#bestCost) return;
    this.#bestCost = this.#state.cost;
    this.#best.set(this.#state.up);
  }

  #restoreBest(): void {
    this.#best.forEach((up, index) => {
      if (up !== this.#state.up[index]) this.#moves.flip(index, Infinity);
    });
  }
}
