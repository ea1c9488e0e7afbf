import type { CountTable } from './types.ts';

/** The base to which counts are rounded for everybody but the bureau itself. */
export const roundingBase = 5;

/**
 * The multiple of `base` nearest to a count; halfway (even bases only) to the even multiple, so that rounding neither adds
 * nor takes on average. It depends on nothing but the count: asking twice, or in another table, gives the same answer.
 */
export function roundCount(count: number, base: number): number {
  const multiple = Math.floor(count / base);
  const twiceRest = 2 * (count - multiple * base);
  const up = twiceRest > base || (twiceRest === base && multiple % 2 === 1);
  return (up ? multiple + 1 : multiple) * base;
}

/**
 * Protects a table for those who may not see exact counts: every number, the total included, is rounded on its own, so no
 * number in 1..base-1 appears and sums may differ from totals. Rows that become 0 are left out, as rows without reports are:
 * a listed zero would tell that something was there.
 * Throws a `RangeError` for a base that is not a whole number from 3 to 10, the range that protects and still informs.
 */
export function roundCounts(table: CountTable, base: number = roundingBase): CountTable {
  if (!Number.isInteger(base) || base < 3 || base > 10) throw new RangeError(`No rounding to base ${base}.`);
  return {
    by: table.by,
    rows: table.rows
      .map((row) => ({ keys: row.keys, count: roundCount(row.count, base) }))
      .filter((row) => row.count > 0),
    total: roundCount(table.total, base),
  };
}
