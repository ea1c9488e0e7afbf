import { useEffect, useMemo, useState } from 'react';
import { answered } from './answered.ts';
import type { Count, FigureSource } from './answered.ts';

interface AnsweredState<T> {
  /** The newest outcome; that of earlier work while another is on its way. */
  readonly value: T | null;
  readonly busy: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

interface Arrived<T> {
  readonly asking: object | null;
  readonly value: T | null;
  readonly error: unknown;
}

/**
 * The outcome of work on counts: at once where the rows are here, else when they came in. Newer work cancels the questions of
 * the work before it; `work` is made anew only when it changes.
 */
export function useAnswered<T>(source: FigureSource, work: (count: Count) => T): AnsweredState<T> {
  const [arrived, setArrived] = useState<Arrived<T>>({ asking: null, value: null, error: null });
  const [attempt, setAttempt] = useState(0);
  const here = useMemo(() => (source.kind === 'here' ? work(source.count) : null), [source, work]);
  const asking = useMemo(() => ({ source, work, attempt }), [source, work, attempt]);
  useEffect(() => {
    const { source: from } = asking;
    if (from.kind === 'here') return undefined;
    const leave = new AbortController();
    answered(asking.work, (query) => from.ask(query, leave.signal)).then(
      (value) => setArrived({ asking, value, error: null }),
      (error: unknown) => {
        if (!leave.signal.aborted) setArrived(({ value }) => ({ asking, value, error }));
      },
    );
    return () => leave.abort();
  }, [asking]);
  const retry = (): void => setAttempt((before) => before + 1);
  if (source.kind === 'here') return { value: here, busy: false, error: null, retry };
  const busy = arrived.asking !== asking;
  return { value: arrived.value, busy, error: busy ? null : arrived.error, retry };
}
