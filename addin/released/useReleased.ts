import { useEffect, useMemo, useState } from 'react';
import type { ApiClient, Release } from '#shared/api/index.ts';
import { loadReleased } from './released.ts';
import type { Released } from './released.ts';

interface ReleasedState {
  /** The newest that came in; of an earlier asking while another is on its way. */
  readonly released: Released | null;
  readonly busy: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

interface Arrived {
  readonly asking: object | null;
  readonly released: Released | null;
  readonly error: unknown;
}

/** The published rows of some releases, one for each year. Those that came in before are not fetched again. */
export function useReleased(api: ApiClient, releases: readonly Release[]): ReleasedState {
  const [arrived, setArrived] = useState<Arrived>({ asking: null, released: null, error: null });
  const [attempt, setAttempt] = useState(0);
  const asking = useMemo(() => ({ api, releases, attempt }), [api, releases, attempt]);
  useEffect(() => {
    const leave = new AbortController();
    loadReleased(asking.api, asking.releases, leave.signal).then(
      (released) => setArrived({ asking, released, error: null }),
      (error: unknown) => {
        if (!leave.signal.aborted) setArrived(({ released }) => ({ asking, released, error }));
      },
    );
    return () => leave.abort();
  }, [asking]);
  const busy = arrived.asking !== asking;
  return {
    released: arrived.released,
    busy,
    error: busy ? null : arrived.error,
    retry: () => setAttempt((before) => before + 1),
  };
}
