/** One measured line of a benchmark: what, how long, and what that is per unit or beside a peer. */
export interface Figure {
  readonly what: string;
  readonly value: string;
  /** Beside the peer of the same run, such as `1.4 × as fast`; empty for the peer itself. */
  readonly beside: string;
}

export interface Bench {
  readonly title: string;
  /** What is compared with what, in a sentence or two. */
  readonly about: string;
  readonly run: () => Promise<readonly Figure[]>;
}

/** Milliseconds that `work` takes: the best of `times` runs, after one to warm up when `times` is more than one. */
export async function best(times: number, work: () => unknown): Promise<number> {
  if (times > 1) await work();
  let shortest = Infinity;
  for (let run = 0; run < times; run++) {
    const started = performance.now();
    await work();
    shortest = Math.min(shortest, performance.now() - started);
  }
  return shortest;
}

const whole = new Intl.NumberFormat('en');

export const milliseconds = (value: number): string =>
  value >= 10_000 ? `${(value / 1000).toFixed(1)} s` : `${value.toFixed(value < 10 ? 1 : 0)} ms`;

export const perSecond = (units: number, duration: number, unit: string): string =>
  `${whole.format(Math.round((units / duration) * 1000))} ${unit}/s`;

export const ratio = (peer: number, ours: number): string => {
  const times = peer / ours;
  return `${times.toFixed(times < 1 ? 2 : times < 10 ? 1 : 0)} × as fast`;
};

export const kilobytes = (bytes: number): string => `${whole.format(Math.round(bytes / 1024))} kB`;
