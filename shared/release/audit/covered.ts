import { countWeighted, type WeightedRows } from '#shared/counts/index.ts';
import { type ProfileDimension, profileDimensions } from '../profiles.ts';

/**
 * A margin of which every published report has the same single ground: who knows that somebody is in it, may believe to know
 * the ground as well.
 */
export interface CoveredMargin {
  readonly by: readonly ProfileDimension[];
  readonly keys: readonly string[];
  readonly ground: string;
  readonly count: number;
}

/** Such margins, for the coordinator to look at. */
export interface CoveredMargins {
  /** How many there are, of one and of two dimensions. */
  readonly oneWay: number;
  readonly twoWay: number;
  /** Those with the highest counts, at most `listed`; of one dimension first. */
  readonly list: readonly CoveredMargin[];
}

const listed = 100;

/** Finds the margins of one and two dimensions that one ground covers. */
export function coveredMargins(rows: WeightedRows): CoveredMargins {
  const dimensions = profileDimensions.filter((dimension) => dimension !== 'ground');
  const oneWay = dimensions.flatMap((dimension) => coveredBy(rows, [dimension]));
  const twoWay = dimensions.flatMap((first, at) =>
    dimensions.slice(at + 1).flatMap((second) => coveredBy(rows, [first, second])),
  );
  const list = [...oneWay.sort(highestFirst), ...twoWay.sort(highestFirst)].slice(0, listed);
  return { oneWay: oneWay.length, twoWay: twoWay.length, list };
}

function coveredBy(rows: WeightedRows, by: readonly ProfileDimension[]): CoveredMargin[] {
  const totals = new Map(
    countWeighted([rows], { by, filters: {} }).rows.map(({ keys, count }) => [keys.join('|'), count]),
  );
  const found = new Map<string, CoveredMargin | null>();
  for (const { keys, count } of countWeighted([rows], { by: [...by, 'ground'], filters: {} }).rows) {
    const margin = keys.slice(0, -1);
    const name = margin.join('|');
    const isWhole = count === totals.get(name) && !found.has(name);
    found.set(name, isWhole ? { by, keys: margin, ground: keys.at(-1) ?? '', count } : null);
  }
  return [...found.values()].filter((margin) => margin !== null);
}

const highestFirst = (a: CoveredMargin, b: CoveredMargin): number => b.count - a.count;
