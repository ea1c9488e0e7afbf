import { useMemo } from 'react';
import type { ApiClient } from '#shared/api/index.ts';
import type { BureauId } from '#shared/codebook/index.ts';
import type { Delivery } from '#shared/counts/index.ts';
import type { Released } from '#addin/released/index.ts';
import type { FigureSource } from './figures/answered.ts';

/** Figures that are counted here, over what has been published. */
export function useReleasedSource(released: Released | null, today: string): FigureSource {
  return useMemo(
    () => ({
      kind: 'here',
      basis: {
        precision: 'released',
        own: null,
        editions: released?.releases ?? [],
        deliveries: released?.deliveries ?? [],
        today,
      },
      count: released?.count ?? (({ by }) => ({ by, rows: [], total: 0 })),
    }),
    [released, today],
  );
}

/** A bureau's own figures, which only the server can count. */
export function useExactSource(
  api: ApiClient,
  own: BureauId,
  deliveries: readonly Delivery[],
  today: string,
): FigureSource {
  return useMemo(
    () => ({
      kind: 'asked',
      basis: { precision: 'exact', own, editions: [], deliveries, today },
      ask: ({ by, filters: { year = [], ...filters } }, signal) =>
        api.counts({ years: year.map(Number), by: [...by], filters }, { signal }),
    }),
    [api, own, deliveries, today],
  );
}
