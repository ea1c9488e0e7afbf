import { useCallback, useEffect, useState } from 'react';

/** What is fetched for a screen; `null` while it is under way. */
export type Loaded<T> = { readonly value: T } | { readonly error: unknown } | null;

export interface Loading<T> {
  readonly loaded: Loaded<T>;
  readonly reload: () => void;
  /** Puts something newer in its place, such as the answer to a change; does nothing before it has arrived. */
  readonly change: (how: (value: T) => T) => void;
}

/** Fetches something when a screen opens, and again when `load` changes. `load` must be kept with `useCallback`. */
export function useLoaded<T>(load: (signal: AbortSignal) => Promise<T>): Loading<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>(null);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const leave = new AbortController();
    load(leave.signal).then(
      (value) => !leave.signal.aborted && setLoaded({ value }),
      (error: unknown) => !leave.signal.aborted && setLoaded({ error }),
    );
    return () => leave.abort();
  }, [load, times]);
  const reload = useCallback(() => {
    setLoaded(null);
    setTimes((before) => before + 1);
  }, []);
  const change = useCallback(
    (how: (value: T) => T) => setLoaded((now) => (now !== null && 'value' in now ? { value: how(now.value) } : now)),
    [],
  );
  return { loaded, reload, change };
}
