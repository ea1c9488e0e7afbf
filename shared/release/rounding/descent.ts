import type { Pairs } from './pairs.ts';
import type { State } from './state.ts';

/** A pair is tried with at most so many others of its bucket in a pass. */
const othersTried = 200;

/**
 * Makes every flip, swap and double swap that lets the sum of squares fall, in the order of the cells
 * and pairs, until a pass changes nothing.
 */
export function descend(state: State, pairs: Pairs): void {
  for (let before = Infinity; state.sum < before;) {
    before = state.sum;
    for (let index = 0; index < state.free.length; index++) if (state.flipDelta(index) < 0) state.flip(index);
    for (let pair = 0; pair < pairs.size; pair++) improvePair(state, pairs, pair);
  }
}

function improvePair(state: State, pairs: Pairs, pair: number): void {
  const [i, j, a] = [pairs.first(pair), pairs.second(pair), pairs.dimension(pair)];
  if (state.up[i] === state.up[j]) return;
  if (state.swapDelta(i, j, a) < 0) {
    state.flip(i, j);
    return;
  }
  const end = Math.min(pairs.bucketStart(pair) + pairs.bucketSize(pair), pair + 1 + othersTried);
  for (let other = pair + 1; other < end; other++) {
    const [p, q] = [pairs.first(other), pairs.second(other)];
    if (state.up[p] !== state.up[j] || state.up[q] !== state.up[i]) continue;
    if (state.doubleSwapDelta(i, j, p, a) < 0) {
      state.flip(i, j, p, q);
      return;
    }
  }
}
