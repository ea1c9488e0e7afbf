import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MultiColumn, SingleColumn } from '#shared/counts/index.ts';
import { Margins } from '#shared/release/rounding/margins.ts';
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
        const published = state.published();
        const deviation = new Margins(task.columns).sums(task.counts.map((count, cell) => published[cell]! - count));
        expect([...state.deviation]).toEqual([...deviation]);
        expect(state.sum).toBe(deviation.reduce((sum, one) => sum + one * one, 0));
      }),
      { numRuns: 20 },
    );
  });

  test('tells beforehand what a move would change', () => {
    fc.assert(
      fc.property(anyTask, fc.nat(), fc.nat(), fc.nat(), (task, seed, first, second) => {
        const state = new State(task, seed);
        const size = state.free.length;
        fc.pre(size > 1);
        const [i, j] = [first % size, second % size];
        fc.pre(i !== j);
        const told = state.exchangeDelta(i, j);
        const before = state.sum;
        state.flip(i);
        state.flip(j);
        expect(state.sum - before).toBe(told);
      }),
    );
  });

  test('ends closer to the truth than it began', () => {
    fc.assert(
      fc.property(anyTask, fc.nat(), (task, seed) => {
        expect(round(task, { seed, base: 5 }).sum).toBeLessThanOrEqual(new State(task, seed).sum);
      }),
      { numRuns: 20 },
    );
  });

  test('gives the same for the same seed, and may give another for another', () => {
    const task = referenceTask(1_000, 5);
    const firstCells = { ...task, step: task.step.map((step, cell) => (cell < 120 ? step : 0)) };
    const outcome = (seed: number): string => round(firstCells, { seed, base: 5 }).up.join('');
    expect(outcome(1)).toBe(outcome(1));
    expect(outcome(1)).not.toBe(outcome(2));
  });
});

test('a swap and a double swap change the sum by as much as they tell', () => {
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
  const state = new State({ columns: [...single, ...multi], keys, counts, low: none, step: none.map(() => 5) }, 1);
  const place = (context: readonly number[], a: number, value: number): number =>
    keys.indexOf(context.with(a, value).join());
  fc.assert(
    fc.property(fc.nat(3), anyValues, anyContext, anyContext, (a, [v1, v2], context, other) => {
      const [i, j] = [place(context, a, v1), place(context, a, v2)];
      const [p, q] = [place(other, a, v1), place(other, a, v2)];
      fc.pre(v1 !== v2 && i !== p);
      for (const index of [j, p]) if (state.up[index] === 0) state.flip(index);
      for (const index of [i, q]) if (state.up[index] === 1) state.flip(index);
      const [swap, double, before] = [state.swapDelta(i, j, a), state.doubleSwapDelta(i, j, p, a), state.sum];
      state.flip(i);
      state.flip(j);
      expect(state.sum - before).toBe(swap);
      state.flip(p);
      state.flip(q);
      expect(state.sum - before).toBe(double);
    }),
  );
});
