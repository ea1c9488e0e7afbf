import loadHighs from 'highs';
import type { Constraint } from './constraint.ts';
import type { Knowledge } from './knowledge.ts';

/** What an attack found out about the true counts of 1..base-1. */
export interface Outcome {
  /** Counts that were tried. */
  readonly tried: number;
  /** Those of which only one value is possible. */
  readonly pinned: number;
  /** Those published as 0 that cannot be 0. */
  readonly exposed: number;
  /** How many values are possible on average. */
  readonly valuesLeft: number;
  readonly smallDifferences: number;
}

/** How many values of a small count must be possible on average, as a share of the base: 4 of 5. */
const leastLeft = 0.8;

/**
 * Whether what was published stands up to an attack: no count is known, several are possible on average, no difference between
 * editions is small, and who knows nothing beforehand cannot even tell that a 0 is not one.
 */
export const holds = ({ base, inside }: Knowledge, outcome: Outcome): boolean =>
  outcome.tried > 0 &&
  outcome.pinned === 0 &&
  outcome.valuesLeft >= leastLeft * base &&
  outcome.smallDifferences === 0 &&
  (inside || outcome.exposed === 0);

/** Rounding errors of the solver are far below this. */
const tolerance = 1e-4;

/**
 * Finds the lowest and the highest value of every small true count that agrees with everything that is known (HiGHS). With
 * `most`, that many counts are tried, spread evenly.
 */
export async function attack(knowledge: Knowledge, most = Infinity): Promise<Outcome> {
  const { base, unknowns } = knowledge;
  const small = [...unknowns.keys()].filter((place) => {
    const { truth, own } = unknowns[place]!;
    return truth > 0 && truth < base && !own;
  });
  const step = Math.max(1, Math.ceil(small.length / most));
  const chosen = small.filter((_, index) => index % step === 0);
  const ranges = await rangesOf(knowledge, chosen);
  const left = ranges.map(([low, high]): number => high - low + 1);
  return {
    tried: chosen.length,
    pinned: left.filter((values) => values <= 1).length,
    exposed: chosen.filter((place, index) => unknowns[place]!.hidden && ranges[index]![0] > 0).length,
    valuesLeft: chosen.length === 0 ? 0 : left.reduce((sum, values) => sum + values, 0) / chosen.length,
    smallDifferences: knowledge.smallDifferences,
  };
}

type Range = [low: number, high: number];

/** The lowest and the highest whole value of each chosen unknown. */
async function rangesOf(knowledge: Knowledge, chosen: readonly number[]): Promise<Range[]> {
  const constraints = knowledge.constraints.filter((constraint) => canBind(constraint, knowledge));
  const bound = new Set(constraints.flatMap(({ of }) => of));
  const widest = (place: number): Range => [knowledge.unknowns[place]!.low, knowledge.unknowns[place]!.high];
  if (!chosen.some((place) => bound.has(place))) return chosen.map(widest);
  const solver = await solverFor(knowledge, constraints);
  const ranges = chosen.map((place): Range => {
    const [low, high] = widest(place);
    return bound.has(place) && low < high ? [solver.least(place, low), -solver.least(place, high, -1)] : [low, high];
  });
  solver.close();
  return ranges;
}

/** Whether a constraint says more than the bounds of its unknowns do. */
function canBind(constraint: Constraint, { unknowns }: Knowledge): boolean {
  let [least, most] = [0, 0];
  constraint.of.forEach((place, at) => {
    const weight = constraint.weights?.[at] ?? 1;
    const { low, high } = unknowns[place]!;
    least += weight * (weight > 0 ? low : high);
    most += weight * (weight > 0 ? high : low);
  });
  return least < constraint.low || most > constraint.high;
}

async function solverFor({ unknowns }: Knowledge, constraints: readonly Constraint[]) {
  const highs = await loadHighs();
  const model = highs.createModel({
    numCols: unknowns.length,
    numRows: constraints.length,
    colCost: new Float64Array(unknowns.length),
    colLower: unknowns.map(({ low }) => low),
    colUpper: unknowns.map(({ high }) => high),
    rowLower: constraints.map(({ low }) => low),
    rowUpper: constraints.map(({ high }) => high),
    matrix: {
      format: 'csr',
      numRows: constraints.length,
      numCols: unknowns.length,
      starts: starts(constraints),
      indices: constraints.flatMap(({ of }) => of),
      values: constraints.flatMap(({ of, weights }) => weights ?? of.map(() => 1)),
    },
  });
  model.options.set('output_flag', false);
  /** The lowest and highest values seen in any solution: an unknown that was seen at its bound needs no solving. */
  const lowest = unknowns.map(({ truth }) => truth);
  const highest = unknowns.map(({ truth }) => truth);
  const solve = (place: number, cost: number): number => {
    model.changeColCost(place, cost);
    const { modelStatus } = model.run();
    if (modelStatus !== highs.constants.modelStatus.optimal) throw new Error(`The program has status ${modelStatus}.`);
    const values = model.getSolution().colValue;
    model.changeColCost(place, 0);
    values.forEach((value, of) => {
      lowest[of] = Math.min(lowest[of]!, Math.ceil(value - tolerance));
      highest[of] = Math.max(highest[of]!, Math.floor(value + tolerance));
    });
    return values[place]!;
  };
  return {
    /** The lowest whole value of an unknown (or, with cost -1, minus the highest); `bound` is what it cannot pass. */
    least: (place: number, bound: number, cost: 1 | -1 = 1): number => {
      if (cost === 1) return lowest[place] === bound ? bound : Math.ceil(solve(place, 1) - tolerance);
      return -(highest[place] === bound ? bound : Math.floor(solve(place, -1) + tolerance));
    },
    close: () => model.dispose(),
  };
}

function starts(constraints: readonly Constraint[]): Int32Array {
  const starts = new Int32Array(constraints.length + 1);
  constraints.forEach(({ of }, row) => (starts[row + 1] = starts[row]! + of.length));
  return starts;
}
