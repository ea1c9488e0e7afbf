import type { BureauId } from '#shared/codebook/index.ts';
import type { DimensionId } from './types.ts';

/** Whether a bureau delivered a year: the version in force, or `null` when nothing was delivered. */
export interface Delivery {
  readonly bureau: BureauId;
  readonly year: number;
  readonly version: number | null;
}

/**
 * Whether a cell without reports is a true zero. It is not when every bureau and year that the cell stands for did not
 * deliver. Without a matching delivery nothing is known to be missing, and the cell counts as delivered.
 */
export function isDelivered(
  by: readonly DimensionId[],
  keys: readonly string[],
  deliveries: readonly Delivery[],
): boolean {
  const matching = deliveries.filter((delivery) =>
    by.every((dimension, at) => {
      if (dimension === 'year') return String(delivery.year) === keys[at];
      return dimension !== 'bureau' || delivery.bureau === keys[at];
    }),
  );
  return matching.length === 0 || matching.some((delivery) => delivery.version !== null);
}
