import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ApiClient, PeriodBoard, Release } from '#shared/api/index.ts';

/** What is known of a year: the status of its quarters, and its releases, newest first. */
export interface YearFacts {
  readonly board: PeriodBoard;
  readonly releases: readonly Release[];
}

export interface YearState {
  readonly facts: YearFacts | null;
  readonly busy: boolean;
  readonly error: unknown;
  /** Asks again, for instance after publishing. */
  readonly reload: () => void;
}

interface Arrived {
  readonly asking: object | null;
  readonly facts: YearFacts | null;
  readonly error: unknown;
}

/** What was delivered and released of a year. What is shown of it stays while it is asked again. */
export function useYear(api: ApiClient, year: number | null): YearState {
  const [arrived, setArrived] = useState<Arrived>({ asking: null, facts: null, error: null });
  const [attempt, setAttempt] = useState(0);
  const asking = useMemo(() => ({ api, year, attempt }), [api, year, attempt]);
  useEffect(() => {
    if (asking.year === null) return undefined;
    const leave = new AbortController();
    const call = { signal: leave.signal };
    Promise.all([
      asking.api.periods({ year: asking.year }, call),
      asking.api.releases({ year: asking.year }, call),
    ]).then(
      ([board, { releases }]) => setArrived({ asking, facts: { board, releases }, error: null }),
      (error: unknown) => {
        if (!leave.signal.aborted) setArrived({ asking, facts: null, error });
      },
    );
    return () => leave.abort();
  }, [asking]);
  const busy = year === null || arrived.asking !== asking;
  const isOfYear = arrived.facts?.board.year === year;
  return {
    facts: isOfYear ? arrived.facts : null,
    busy,
    error: busy ? null : arrived.error,
    reload: useCallback(() => setAttempt((before) => before + 1), []),
  };
}

/** The newest year in which anything was submitted, to begin with; this year when there is none, `null` while asking. */
export function useFirstYear(api: ApiClient, thisYear: number): number | null {
  const [year, setYear] = useState<number | null>(null);
  useEffect(() => {
    const leave = new AbortController();
    api.submissions({}, { signal: leave.signal }).then(
      ({ submissions }) => setYear(Math.max(...submissions.map((one) => one.year), -Infinity)),
      () => {
        if (!leave.signal.aborted) setYear(thisYear);
      },
    );
    return () => leave.abort();
  }, [api, thisYear]);
  return year === -Infinity ? thisYear : year;
}
