import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MultiColumn, SingleColumn } from '#shared/counts/index.ts';
import { Margins } from '#shared/release/rounding/margins.ts';
import { Moves } from '#shared/release/rounding/moves.ts';
import { round } from '#shared/release/rounding/search.ts';
import { State } from '#shared/release/rounding/state.ts';
import type { RoundingTask } from '#shared/release/rounding/task.ts';
import { referenceTask } from './reference/table.ts';

const largest = (state: State, ranges: Margins['oneWay']): number =>
  Math.max(
    ...ranges.flatMap(([from, to]) => [...state.deviation.subarray(from, to)].map((deviation) => Math.abs(deviation))),
  );

describe('on the reference years, base 5', () => {
  test.each([
    [1_000, 5_700],
    [10_000, 5_400],
  ] as const)('margins of %i registrations stay close', { timeout: 300_000 }, (size, goal) => {
    const state = round(referenceTask(size, 5), { seed: 2, base: 5 });
    expect(state.sum).toBeLessThanOrEqual(goal);
    expect(largest(state, state.margins.oneWay)).toBeLessThanOrEqual(6);
    expect(largest(state, [[0, state.margins.size]])).toBeLessThanOrEqual(10);
  });
});

/** All cells of two dimensions of one value, and two of several. */
const everyCell = [1, 2].flatMap((a) =>
  [1, 2].flatMap((b) => [1, 2, 3, 6].flatMap((c) => [1, 2, 3].map((d) => [a, b, c, d]))),
);
const anyContext = fc.constantFrom(...everyCell);
const anyValues = fc.constantFrom([1, 2], [2, 1]) as fc.Arbitrary<[number, number]>;

/** Small tables with two dimensions of one value and two of several. */
const anyTask: fc.Arbitrary<RoundingTask> = fc
  .record({
    base: fc.integer({ min: 3, max: 10 }),
    cells: fc.uniqueArray(
      fc.tuple(
        fc.integer({ min: 0, max: 2 }),
        fc.integer({ min: 0, max: 2 }),
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 1, max: 12 }),
      ),
      { minLength: 1, maxLength: 40, selector: (cell) => cell.slice(0, 4).join() },
    ),
  })
  .map(({ base, cells }) => {
    const single = (at: number): SingleColumn => ({
      values: ['a', 'b', 'c'],
      codes: Uint16Array.from(cells, (cell) => cell[at] ?? 0),
    });
    const multi = (at: number): MultiColumn => ({
      values: ['x', 'y', 'z'],
      masks: Uint32Array.from(cells, (cell) => cell[at] ?? 0),
    });
    const counts = Int32Array.from(cells, (cell) => cell[4]);
    return {
      columns: [single(0), single(1), multi(2), multi(3)],
      keys: cells.map((cell) => cell.slice(0, 4).join()),
      counts,
      low: counts.map((count) => (count < base ? 0 : count)),
      step: counts.map((count) => (count < base ? base : 0)),
    };
  });

const reins = { limit: 3, weight: 2 };

/** The deviations are those of what would be published. */
function expectTrueDeviations(state: State): void {
  const { task } = state;
  const published = state.published();
  const deviation = new Margins(task.columns).sums(task.counts.map((count, cell) => published[cell]! - count));
  expect([...state.deviation]).toEqual([...deviation]);
}

/** The cost is what the deviations cost. */
function expectTrueCost(state: State): void {
  expectTrueDeviations(state);
  const beyond = state.deviation.map((one) => Math.max(0, Math.abs(one) - reins.limit));
  expect(state.cost).toBe(state.sum + reins.weight * beyond.reduce((sum, one) => sum + one * one, 0));
}

/** A table of only the first cells of another. */
const firstCells = ({ columns, keys, counts, low, step }: RoundingTask, size: number): RoundingTask => ({
  columns: columns.map((column) =>
    'codes' in column
      ? { values: column.values, codes: column.codes.slice(0, size) }
      : { values: column.values, masks: column.masks.slice(0, size) },
  ),
  keys: keys.slice(0, size),
  counts: counts.slice(0, size),
  low: low.slice(0, size),
  step: step.slice(0, size),
});

describe('rounding any table', () => {
  test('publishes of a small count nothing or the base, and of others the count', () => {
    fc.assert(
      fc.property(anyTask, fc.nat(), (task, seed) => {
        const published = round(task, { seed, base: 5 }).published();
        task.counts.forEach((_, cell) => {
          expect([task.low[cell], task.low[cell]! + task.step[cell]!]).toContain(published[cell]);
        });
      }),
      { numRuns: 20 },
    );
  });

  test('knows at every moment how far each margin is from the truth', () => {
    fc.assert(
      fc.property(anyTask, fc.nat(), (task, seed) => {
        const state = round(task, { seed, base: 5 });
        expectTrueDeviations(state);
      }),
      { numRuns: 20 },
    );
  });

  test('makes a move exactly when it costs no more than it may, and knows what it cost', () => {
    fc.assert(
      fc.property(anyTask, fc.nat(), fc.nat(), fc.nat(), fc.boolean(), (task, seed, first, second, single) => {
        const state = new State(task, seed, reins);
        const size = state.free.length;
        fc.pre(size > 1);
        const [i, j] = [first % size, second % size];
        fc.pre(single || (state.up[i] !== state.up[j] && state.step[i] === state.step[j]));
        const move = (threshold: number): boolean =>
          single ? new Moves(state).flip(i, threshold) : new Moves(state).exchange(i, j, threshold);
        const before = state.cost;
        expect(move(Infinity)).toBe(true);
        const grown = state.cost - before;
        expectTrueCost(state);
        expect(move(-grown)).toBe(true);
        expect(state.cost).toBe(before);
        expect(move(grown - 1)).toBe(false);
        expect(state.cost).toBe(before);
        expectTrueCost(state);
      }),
    );
  });

  test('ends closer to the truth than it began', () => {
    fc.assert(
      fc.property(anyTask, fc.nat(), (task, seed) => {
        const state = round(task, { seed, base: 5 });
        const { cost } = state;
        expect(cost).toBeLessThanOrEqual(new State(task, seed, { limit: 8, weight: 2 }).cost);
      }),
      { numRuns: 20 },
    );
  });

  test('gives the same for the same seed, and may give another for another', { timeout: 60_000 }, () => {
    const task = firstCells(referenceTask(1_000, 5), 120);
    const outcome = (seed: number): string => round(task, { seed, base: 5 }).up.join('');
    expect(outcome(1)).toBe(outcome(1));
    expect(outcome(1)).not.toBe(outcome(2));
  });
});

test('a double swap knows what it cost', () => {
  const single = [0, 1].map((at): SingleColumn => ({
    values: ['a', 'b', 'c'],
    codes: Uint16Array.from(everyCell, (cell) => cell[at]!),
  }));
  const multi = [2, 3].map((at): MultiColumn => ({
    values: ['x', 'y', 'z'],
    masks: Uint32Array.from(everyCell, (cell) => cell[at]!),
  }));
  const counts = Int32Array.from(everyCell, (_, cell) => 1 + (cell % 4));
  const none = new Int32Array(everyCell.length);
  const keys = everyCell.map((cell) => cell.join());
  const state = new State(
    { columns: [...single, ...multi], keys, counts, low: none, step: none.map(() => 5) },
    1,
    reins,
  );
  const place = (context: readonly number[], a: number, value: number): number =>
    keys.indexOf(context.with(a, value).join());
  fc.assert(
    fc.property(fc.nat(3), anyValues, anyContext, anyContext, (a, [v1, v2], context, other) => {
      const [i, j] = [place(context, a, v1), place(context, a, v2)];
      const [p, q] = [place(other, a, v1), place(other, a, v2)];
      fc.pre(v1 !== v2 && i !== p);
      const moves = new Moves(state);
      for (const index of [j, p]) if (state.up[index] === 0) moves.flip(index, Infinity);
      for (const index of [i, q]) if (state.up[index] === 1) moves.flip(index, Infinity);
      const before = state.cost;
      expect(moves.doubleSwap(i, j, p, q, a, Infinity)).toBe(true);
      expect([i, j, p, q].map((index) => state.up[index])).toEqual([1, 0, 0, 1]);
      expectTrueCost(state);
      const grown = state.cost - before;
      expect(moves.doubleSwap(i, j, p, q, a, -grown)).toBe(true);
      expect(moves.doubleSwap(i, j, p, q, a, grown - 1)).toBe(false);
      expect(state.cost).toBe(before);
    }),
  );
});
