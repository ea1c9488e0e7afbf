import { descend } from './descent.ts';
import { type Pairs, pairsOf } from './pairs.ts';
import { Draws } from './random.ts';
import { State } from './state.ts';
import type { RoundingTask } from './task.ts';

export interface SearchOptions {
  /** Belongs to the year: the same seed and cells give the same outcome, on every machine. */
  readonly seed: number;
  readonly base: number;
}

/** A part of the search in which the threshold falls once. */
interface Phase {
  /** The number of moves tried: never a time, so that the outcome does not depend on the machine. */
  readonly proposals: number;
  /** Of 100 proposals so many turn one cell over, turn over any two cells, and swap a pair; the others swap two pairs. */
  readonly flips: number;
  readonly exchanges: number;
  readonly swaps: number;
  /** The first and the last threshold, in units of base² / 25. */
  readonly first: number;
  readonly last: number;
}

/** Cells move alone or with any other, which takes a high threshold. */
const alone = { flips: 50, exchanges: 50, swaps: 0, first: 8000, last: 5 };
/** Cells move with those that differ in one dimension only, by which few margins change. */
const paired = { flips: 15, exchanges: 0, swaps: 25, first: 120, last: 5 };
/** In a small table pairs are few and dead ends many: cells also move alone, and the search begins again many times. */
const mixed = { flips: 50, exchanges: 0, swaps: 30, first: 120, last: 20 };
const smallTable = 3000;

/** What is tried for a table, by how many cells and pairs it has; found by measuring. */
function phasesFor(cells: number, pairs: number): readonly Phase[] {
  if (pairs < cells) return [{ ...alone, proposals: Math.min(10e6, 5000 * cells) }];
  if (cells < smallTable) {
    const proposals = Math.min(1e6, 1250 * cells);
    return Array.from({ length: 40 }, (_, round) => ({ ...mixed, proposals, first: round === 0 ? mixed.first : 70 }));
  }
  if (pairs < 3 * cells)
    return [
      { ...alone, proposals: 4e6, last: 120 },
      { ...paired, proposals: 8e6 },
    ];
  return [{ ...paired, proposals: 20e6 }];
}

/** In so many steps the threshold falls. */
const coolings = 100;

/**
 * Chooses what is published of every cell, so that the sum of the squared deviations of the margins is small (threshold
 * accepting, Dueck and Scheuer 1990; then descent).
 */
export function round(task: RoundingTask, { seed, base }: SearchOptions): State {
  const state = new State(task, seed);
  if (state.free.length === 0) return state;
  const pairs = pairsOf(state);
  const search = new Search(state, pairs, seed);
  for (const phase of phasesFor(state.free.length, pairs.size)) {
    for (let cooling = 0; cooling < coolings; cooling++) {
      const threshold = phase.first * Math.pow(phase.last / phase.first, cooling / (coolings - 1));
      search.propose(phase, Math.ceil(phase.proposals / coolings), Math.round((threshold * base * base) / 25));
      search.remember();
    }
    search.restoreBest();
  }
  descend(state, pairs);
  return state;
}

class Search {
  readonly #state: State;
  readonly #pairs: Pairs;
  readonly #draws: Draws;
  readonly #best: Uint8Array;
  #bestSum: number;

  constructor(state: State, pairs: Pairs, seed: number) {
    this.#state = state;
    this.#pairs = pairs;
    this.#draws = new Draws(seed);
    this.#best = state.up.slice();
    this.#bestSum = state.sum;
  }

  /** Keeps the state if it is the best until now. */
  remember(): void {
    if (this.#state.sum >= this.#bestSum) return;
    this.#bestSum = this.#state.sum;
    this.#best.set(this.#state.up);
  }

  restoreBest(): void {
    this.#best.forEach((up, index) => {
      if (up !== this.#state.up[index]) this.#state.flip(index);
    });
  }

  /** Tries moves, and makes those that let the sum of squares grow by no more than the threshold. */
  propose({ flips, exchanges, swaps }: Phase, times: number, threshold: number): void {
    for (let time = 0; time < times; time++) {
      const kind = this.#draws.below(100);
      if (kind < flips) this.#flip(threshold);
      else if (kind < flips + exchanges) this.#exchange(threshold);
      else this.#swap(threshold, kind < flips + exchanges + swaps);
    }
  }

  #flip(threshold: number): void {
    const index = this.#draws.below(this.#state.free.length);
    if (this.#state.flipDelta(index) <= threshold) this.#state.flip(index);
  }

  #exchange(threshold: number): void {
    const state = this.#state;
    const i = this.#draws.below(state.free.length);
    const j = this.#draws.below(state.free.length);
    if (state.up[i] === state.up[j]) return;
    if (state.exchangeDelta(i, j) > threshold) return;
    state.flip(i, j);
  }

  #swap(threshold: number, single: boolean): void {
    const state = this.#state;
    const pairs = this.#pairs;
    const pair = pairs.opposite(state.up, this.#draws.below(pairs.size), 0, pairs.size, null);
    if (pair < 0) return;
    const [i, j, a] = [pairs.first(pair), pairs.second(pair), pairs.dimension(pair)];
    if (single) {
      if (state.swapDelta(i, j, a) <= threshold) state.flip(i, j);
      return;
    }
    const [start, size] = [pairs.bucketStart(pair), pairs.bucketSize(pair)];
    const other = pairs.opposite(state.up, start + this.#draws.below(size), start, size, state.up[j] as number);
    if (other < 0) return;
    const [p, q] = [pairs.first(other), pairs.second(other)];
    if (state.doubleSwapDelta(i, j, p, a) <= threshold) state.flip(i, j, p, q);
  }
}
