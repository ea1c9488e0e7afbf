/** One rounding in a process of its own, so that its memory can be told: `rounding-run.ts reference|profiles SIZE`. */
import { type ProfileCounts } from '#shared/release/index.ts';
import { profileColumns } from '#shared/release/profiles.ts';
import { round } from '#shared/release/rounding/search.ts';
import { State } from '#shared/release/rounding/state.ts';
import type { RoundingTask } from '#shared/release/rounding/task.ts';
import { referenceTask, type ReferenceSize } from '#test/shared/release/reference/table.ts';
import { cellsOf, inventedYear } from '#test/shared/release/year.ts';

const base = 5;
const seed = 2;

/** How far margins are from the truth. */
export interface Distance {
  readonly mean: number;
  readonly largest: number;
}

/** What a rounding took and gave. */
export interface RoundingRun {
  readonly cells: number;
  readonly small: number;
  readonly milliseconds: number;
  /** Added to the memory of the process at its highest, in megabytes. */
  readonly megabytes: number;
  readonly sum: number;
  /** The same for cells that go up by lot, where the search begins. */
  readonly sumByLot: number;
  readonly total: number;
  readonly oneWay: Distance;
  readonly twoWay: Distance;
}

function profilesTask(cells: ProfileCounts): RoundingTask {
  const keys = [...cells.keys()].sort();
  const counts = Int32Array.from(keys, (key) => cells.get(key) ?? 0);
  return {
    columns: profileColumns(keys),
    keys,
    counts,
    low: counts.map((count) => (count < base ? 0 : count)),
    step: counts.map((count) => (count < base ? base : 0)),
  };
}

function distance({ deviation }: State, truth: Int32Array, ranges: readonly (readonly [number, number])[]) {
  const distances = ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from }, (_, at) => from + at)
      .filter((margin) => truth[margin] !== 0)
      .map((margin) => Math.abs(deviation[margin]!)),
  );
  return { mean: distances.reduce((sum, one) => sum + one, 0) / distances.length, largest: Math.max(...distances) };
}

function run(task: RoundingTask): RoundingRun {
  const before = process.memoryUsage.rss();
  const started = performance.now();
  const state = round(task, { seed, base });
  const milliseconds = performance.now() - started;
  const megabytes = process.resourceUsage().maxRSS / 1024 - before / 1024 / 1024;
  const truth = state.margins.sums(task.counts);
  return {
    cells: task.counts.length,
    small: state.free.length,
    milliseconds,
    megabytes,
    sum: state.sum,
    sumByLot: new State(task, seed).sum,
    total: Math.abs(state.deviation[0]!),
    oneWay: distance(state, truth, state.margins.oneWay),
    twoWay: distance(state, truth, state.margins.twoWay),
  };
}

if (import.meta.main) {
  const [kind, text] = process.argv.slice(2);
  const size = Number(text) as ReferenceSize;
  const task = kind === 'reference' ? referenceTask(size, base) : profilesTask(cellsOf(inventedYear(size)));
  process.stdout.write(JSON.stringify(run(task)));
}
