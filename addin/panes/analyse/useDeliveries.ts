import { useEffect, useMemo, useState } from 'react';
import type { ApiClient } from '#shared/api/index.ts';
import type { Delivery } from '#shared/counts/index.ts';

interface DeliveriesState {
  readonly deliveries: readonly Delivery[] | null;
  readonly busy: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

interface Arrived {
  readonly asking: object | null;
  readonly deliveries: readonly Delivery[] | null;
  readonly error: unknown;
}

/** Of some years whether the bureau of whoever asks delivered them. */
export function useDeliveries(api: ApiClient, years: readonly number[]): DeliveriesState {
  const [arrived, setArrived] = useState<Arrived>({ asking: null, deliveries: null, error: null });
  const [attempt, setAttempt] = useState(0);
  const asking = useMemo(() => ({ api, years, attempt }), [api, years, attempt]);
  useEffect(() => {
    const leave = new AbortController();
    asking.api.counts({ years: asking.years, by: [], filters: {} }, { signal: leave.signal }).then(
      ({ sources }) => setArrived({ asking, deliveries: sources, error: null }),
      (error: unknown) => {
        if (!leave.signal.aborted) setArrived({ asking, deliveries: null, error });
      },
    );
    return () => leave.abort();
  }, [asking]);
  const busy = arrived.asking !== asking;
  const retry = (): void => setAttempt((before) => before + 1);
  return { deliveries: arrived.deliveries, busy, error: busy ? null : arrived.error, retry };
}
