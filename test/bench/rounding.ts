import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Bench, type Figure, milliseconds } from './measure.ts';
import type { Distance, RoundingRun } from './rounding-run.ts';

const script = fileURLToPath(new URL('rounding-run.ts', import.meta.url));
const sizes = [1_000, 10_000, 100_000];
const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

function measure(kind: string, size: number): RoundingRun {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, kind, String(size)], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as RoundingRun;
}

const far = ({ mean, largest }: Distance): string => `${number.format(mean)} / ${largest}`;

function figuresOf(kind: string, name: string): Figure[] {
  let before: RoundingRun | undefined;
  return sizes.flatMap((size) => {
    const run = measure(kind, size);
    const what = `${name}, ${number.format(size)} registrations`;
    const growth = before && `${number.format(run.milliseconds / before.milliseconds)} × the time of a tenth`;
    before = run;
    return [
      {
        what: `${what}: ${number.format(run.small)} small cells of ${number.format(run.cells)}`,
        value: `${milliseconds(run.milliseconds)}, ${number.format(run.megabytes)} MB`,
        beside: growth ?? '',
      },
      {
        what: `${what}: sum of squared deviations`,
        value: number.format(run.sum),
        beside: `${number.format(run.sumByLot / run.sum)} × closer than by lot (${number.format(run.sumByLot)})`,
      },
      {
        what: `${what}: deviation, mean / largest, of one-way and of two-way margins`,
        value: `${far(run.oneWay)} and ${far(run.twoWay)}`,
        beside: `total off by ${run.total}`,
      },
    ];
  });
}

export const roundingBench: Bench = {
  title: 'Rounding a year for a release, base 5',
  about:
    'The reference years have eight dimensions with one value each; a base table has twelve, with districts and sets of grounds, natures and handlings. The peer is rounding every small count by lot, where the search begins. Memory is what a process of its own takes more.',
  run: () => Promise.resolve([...figuresOf('reference', 'reference year'), ...figuresOf('profiles', 'base table')]),
};
