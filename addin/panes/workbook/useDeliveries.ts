import { useEffect, useMemo, useState } from 'react';
import type { ApiClient, CountsResponse } from '#shared/api/index.ts';

interface DeliveriesState {
  readonly sources: CountsResponse['sources'];
  readonly busy: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

interface Arrived {
  readonly asking: object | null;
  readonly sources: CountsResponse['sources'];
  readonly error: unknown;
}

/** How many years back a workbook can go. */
const yearsBack = 9;

/** What the bureaus delivered over the last ten years. */
export function useDeliveries(api: ApiClient): DeliveriesState {
  const [arrived, setArrived] = useState<Arrived>({ asking: null, sources: [], error: null });
  const [attempt, setAttempt] = useState(0);
  const asking = useMemo(() => ({ api, attempt }), [api, attempt]);
  useEffect(() => {
    const leave = new AbortController();
    const thisYear = new Date().getFullYear();
    const years = Array.from({ length: yearsBack + 1 }, (_, back) => thisYear - yearsBack + back);
    asking.api.counts({ years, by: [], filters: {} }, { signal: leave.signal }).then(
      ({ sources }) => setArrived({ asking, sources, error: null }),
      (error: unknown) => {
        if (!leave.signal.aborted) setArrived({ asking, sources: [], error });
      },
    );
    return () => leave.abort();
  }, [asking]);
  const busy = arrived.asking !== asking;
  return {
    sources: arrived.sources,
    busy,
    error: busy ? null : arrived.error,
    retry: () => setAttempt((before) => before + 1),
  };
}
