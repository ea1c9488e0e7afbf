import { cubes } from '#shared/api/index.ts';
import type { CubeName, CubeResponse, Release } from '#shared/api/index.ts';
import { countWeighted, isMultiValued } from '#shared/counts/index.ts';
import type { DimensionId, WeightedRows } from '#shared/counts/index.ts';

/** A table of a release: sums over its published rows, or the rows themselves. */
export function cubeOf(release: Release, rows: WeightedRows, name: CubeName): CubeResponse {
  const by: DimensionId[] = [...cubes[name]];
  if (name !== 'profiles') {
    const { rows: counted, total } = countWeighted([rows], { by, filters: {} });
    return { release, name, by, rows: counted.map(({ keys, count }) => ({ keys: [...keys], count })), total };
  }
  const { total } = release;
  const keysOf = by.map((dimension) => keysIn(rows, dimension));
  const profiles = Array.from(rows.weights, (count, row) => ({ keys: keysOf.map((key) => key(row)), count }));
  return { release, name, by, rows: profiles, total };
}

/** What joins the codes of a dimension of which one report has several. */
export const betweenCodes = '+';

function keysIn(rows: WeightedRows, dimension: DimensionId): (row: number) => string {
  if (!isMultiValued(dimension)) {
    const { values, codes } = rows.single[dimension];
    return (row) => values[codes[row] ?? 0] ?? '';
  }
  const { values, masks } = rows.multi[dimension];
  return (row) => values.filter((_, bit) => (((masks[row] ?? 0) >>> bit) & 1) === 1).join(betweenCodes);
}
