import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCounts } from '#shared/counts/index.ts';

/** P(X >= some) of a binomial, term by term. */
function tailOf(some: number, all: number, share: number): number {
  let term = (1 - share) ** all;
  let below = 0;
  for (let k = 0; k < some; k++) {
    below += term;
    term *= ((all - k) / (k + 1)) * (share / (1 - share));
  }
  return 1 - below;
}

const anyCount = fc.integer({ min: 0, max: 120 });

describe('comparing two numbers of reports', () => {
  it.each([
    // Clopper-Pearson for 15 of 25: 0.3867 to 0.7887; for 10 of 10: from 0.6915.
    [10, 15, 0.6304, 3.733],
    [0, 10, 2.2414, Infinity],
    [10, 0, 0, 0.4462],
  ])('from %d to %d: between %d and %d times', (earlier, later, least, most) => {
    const compared = compareCounts(earlier, later);
    expect(compared.least).toBeCloseTo(least, 2);
    if (most === Infinity) expect(compared.most).toBe(Infinity);
    else expect(compared.most).toBeCloseTo(most, 2);
  });

  it('calls a difference that chance can make steady, and a large one more or fewer', () => {
    expect(compareCounts(100, 110).verdict).toBe('steady');
    expect(compareCounts(100, 150).verdict).toBe('more');
    expect(compareCounts(150, 100).verdict).toBe('fewer');
    expect(compareCounts(0, 0).verdict).toBe('steady');
  });

  it('is more careful about rounded counts', () => {
    expect(compareCounts(60, 90).verdict).toBe('more');
    expect(compareCounts(60, 90, 6).verdict).toBe('steady');
  });

  it('gives the shares at which the tail is exactly 2.5%', () => {
    fc.assert(
      fc.property(anyCount, anyCount, (earlier, later) => {
        const { least } = compareCounts(earlier, later);
        if (later === 0) expect(least).toBe(0);
        else expect(tailOf(later, earlier + later, least / (1 + least))).toBeCloseTo(0.025, 6);
      }),
    );
  });

  it('holds the ratio itself, and turns round when the counts do', () => {
    fc.assert(
      fc.property(
        anyCount.map((n) => n + 1),
        anyCount.map((n) => n + 1),
        fc.integer({ min: 0, max: 6 }),
        (earlier, later, off) => {
          const there = compareCounts(earlier, later, off);
          expect(there.least).toBeLessThan(later / earlier);
          expect(there.most).toBeGreaterThan(later / earlier);
          const back = compareCounts(later, earlier, off);
          if (Number.isFinite(there.most)) expect(back.least * there.most).toBeCloseTo(1, 6);
        },
      ),
    );
  });

  it('stays exact for large counts', () => {
    const { least, most } = compareCounts(50_000, 50_000);
    // The normal approximation: exp(± 1.96 × √(2/50,000)).
    expect(least).toBeCloseTo(Math.exp(-1.96 * Math.sqrt(2 / 50_000)), 3);
    expect(most).toBeCloseTo(Math.exp(1.96 * Math.sqrt(2 / 50_000)), 3);
  });

  it('refuses what is not a number of reports', () => {
    for (const count of [-1, 0.5, Number.NaN]) expect(() => compareCounts(count, 1)).toThrow(RangeError);
  });
});
