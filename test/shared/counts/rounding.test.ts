import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countReports, roundCount, roundCounts } from '#shared/counts/index.ts';
import { anySources } from './registrations.ts';

const anyBase = fc.integer({ min: 3, max: 10 });

describe('protecting counts by rounding', () => {
  it.each([
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 5],
    [5, 5],
    [7, 5],
    [8, 10],
    [1212, 1210],
  ])('makes %i into %i with base 5', (count, rounded) => {
    expect(roundCount(count, 5)).toBe(rounded);
  });

  it('rounds halves to the even multiple, so that they go up as often as down', () => {
    expect([2, 6, 10, 14].map((count) => roundCount(count, 4))).toEqual([0, 8, 8, 16]);
  });

  it('leaves out rows that become 0', () => {
    const table = {
      by: ['year'] as const,
      rows: [
        { keys: ['2022'], count: 2 },
        { keys: ['2023'], count: 4 },
      ],
      total: 6,
    };
    expect(roundCounts(table)).toEqual({ by: ['year'], rows: [{ keys: ['2023'], count: 5 }], total: 5 });
  });

  it('never shows a number between 0 and the base, and never one further from the truth than half a base', () => {
    fc.assert(
      fc.property(fc.nat(100_000), anyBase, (count, base) => {
        const rounded = roundCount(count, base);
        expect(rounded % base).toBe(0);
        expect(Math.abs(rounded - count)).toBeLessThanOrEqual(base / 2);
      }),
    );
  });

  it('changes nothing when it is done again, and nothing that is a multiple already', () => {
    fc.assert(
      fc.property(anySources, anyBase, (sources, base) => {
        const once = roundCounts(countReports(sources, { by: ['ground', 'bureau'], filters: {} }), base);
        expect(roundCounts(once, base)).toEqual(once);
        expect(once.rows.every((row) => row.count >= base)).toBe(true);
      }),
    );
  });

  it('keeps the order of the numbers: more reports never show as fewer', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(50), anyBase, (count, more, base) => {
        expect(roundCount(count + more, base)).toBeGreaterThanOrEqual(roundCount(count, base));
      }),
    );
  });

  it.each([0, 1, 2, 2.5, 11, Number.NaN])('refuses base %d, which does not protect or does not inform', (base) => {
    expect(() => roundCounts({ by: [], rows: [], total: 0 }, base)).toThrow(RangeError);
  });
});
