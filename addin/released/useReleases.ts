import { useEffect, useMemo, useState } from 'react';
import type { ApiClient, Release } from '#shared/api/index.ts';

interface ReleasesState {
  /** Newest first; of a year the first is in force. */
  readonly releases: readonly Release[];
  readonly busy: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

interface Arrived {
  readonly asking: object | null;
  readonly releases: readonly Release[];
  readonly error: unknown;
}

/** What has been released of the last ten years. */
export function useReleases(api: ApiClient): ReleasesState {
  const [arrived, setArrived] = useState<Arrived>({ asking: null, releases: [], error: null });
  const [attempt, setAttempt] = useState(0);
  const asking = useMemo(() => ({ api, attempt }), [api, attempt]);
  useEffect(() => {
    const leave = new AbortController();
    asking.api.releases({}, { signal: leave.signal }).then(
      ({ releases }) => setArrived({ asking, releases, error: null }),
      (error: unknown) => {
        if (!leave.signal.aborted) setArrived({ asking, releases: [], error });
      },
    );
    return () => leave.abort();
  }, [asking]);
  const busy = arrived.asking !== asking;
  return {
    releases: arrived.releases,
    busy,
    error: busy ? null : arrived.error,
    retry: () => setAttempt((before) => before + 1),
  };
}
