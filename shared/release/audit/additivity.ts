import { type CountTable, countWeighted, isMultiValued, type WeightedRows } from '#shared/counts/index.ts';
import { type ProfileDimension, profileDimensions } from '../profiles.ts';

export interface Additivity {
  /** Sums that were compared. */
  readonly sums: number;
  /** Sums that differ from their total: must be 0. */
  readonly wrong: number;
}

/**
 * Counts every margin of one and two dimensions as a reader would, and adds it up over each dimension of which a report has
 * one value: each sum must be the margin without that dimension.
 */
export function checkAdditivity(rows: WeightedRows): Additivity {
  const count = (by: readonly ProfileDimension[]): CountTable => countWeighted([rows], { by, filters: {} });
  const total = count([]).total;
  const oneWay = new Map(profileDimensions.map((dimension) => [dimension, count([dimension])]));
  let [sums, wrong] = [0, 0];
  const compare = (sum: number, expected: number): void => {
    sums += 1;
    if (sum !== expected) wrong += 1;
  };
  for (const [dimension, table] of oneWay) {
    if (!isMultiValued(dimension)) compare(sumOf(table), total);
  }
  profileDimensions.forEach((first, at) => {
    for (const second of profileDimensions.slice(at + 1)) {
      const cells = count([first, second]);
      if (!isMultiValued(second)) compareSums(cells, 0, oneWay.get(first), compare);
      if (!isMultiValued(first)) compareSums(cells, 1, oneWay.get(second), compare);
    }
  });
  return { sums, wrong };
}

/** Compares a one-way table with the sums of a two-way table over its other dimension; `kept` is the dimension that stays. */
function compareSums(
  cells: CountTable,
  kept: 0 | 1,
  expected: CountTable | undefined,
  compare: (sum: number, expected: number) => void,
): void {
  const sums = new Map<string, number>();
  for (const { keys, count } of cells.rows) {
    const key = keys[kept] ?? '';
    sums.set(key, (sums.get(key) ?? 0) + count);
  }
  for (const { keys, count } of expected?.rows ?? []) compare(sums.get(keys[0] ?? '') ?? 0, count);
}

const sumOf = ({ rows }: CountTable): number => rows.reduce((sum, { count }) => sum + count, 0);
