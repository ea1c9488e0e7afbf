/** Work that is asked for more often than it need be done. */
export interface LatestOnly {
  /** Does the work, once more when it was asked again meanwhile. */
  (): Promise<void>;
  /** Resolves when no work is under way. */
  readonly settled: () => Promise<void>;
}

/** Work of which only the latest state matters: asked ten times while it runs, it runs once more. */
export function latestOnly(work: () => Promise<void>): LatestOnly {
  let asked = 0;
  let running: Promise<void> | null = null;
  const run = async (): Promise<void> => {
    for (let done = -1; done !== asked;) {
      done = asked;
      await work();
    }
    running = null;
  };
  const ask = (): Promise<void> => {
    asked += 1;
    return (running ??= run());
  };
  return Object.assign(ask, { settled: () => running ?? Promise.resolve() });
}
