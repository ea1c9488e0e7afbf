import { useEffect, useState } from 'react';
import type { ApiClient, CountsResponse } from '#shared/api/index.ts';

interface DeliveriesState {
  readonly sources: CountsResponse['sources'];
  readonly busy: boolean;
  readonly error: unknown;
}

/** How many years back a workbook can go. */
const yearsBack = 9;

/** What the bureaus delivered over the last ten years. */
export function useDeliveries(api: ApiClient): DeliveriesState & { readonly retry: () => void } {
  const [state, setState] = useState<DeliveriesState>({ sources: [], busy: true, error: null });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const leave = new AbortController();
    const thisYear = new Date().getFullYear();
    const years = Array.from({ length: yearsBack + 1 }, (_, back) => thisYear - yearsBack + back);
    setState((before) => ({ ...before, busy: true, error: null }));
    api.counts({ years, by: [], filters: {} }, { signal: leave.signal }).then(
      ({ sources }) => setState({ sources, busy: false, error: null }),
      (error: unknown) => {
        if (!leave.signal.aborted) setState({ sources: [], busy: false, error });
      },
    );
    return () => leave.abort();
  }, [api, attempt]);
  return { ...state, retry: () => setAttempt((before) => before + 1) };
}
