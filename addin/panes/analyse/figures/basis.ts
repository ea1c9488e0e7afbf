import type { Release } from '#shared/api/index.ts';
import { type BureauId, bureauIds } from '#shared/codebook/index.ts';
import { type Delivery, type Filters, isMultiValued, type DimensionId } from '#shared/counts/index.ts';
import { bureausIn } from './choice.ts';

/** What figures rest on. */
export interface Basis {
  readonly precision: 'exact' | 'released';
  /** The bureau whose own figures they are; `null` for released ones. */
  readonly own: BureauId | null;
  /** The release in force of each year that has one, oldest first; none for a bureau's own figures. */
  readonly editions: readonly Release[];
  /** Of years and bureaus whether they were delivered; what is not in it was not. */
  readonly deliveries: readonly Delivery[];
  /** The day on which somebody looks, `2026-05-03`. */
  readonly today: string;
}

/** Whether there are figures of a year, and if not why. */
export type Coverage = 'counted' | 'not-released' | 'not-delivered';

export const editionOf = ({ editions }: Basis, year: number): Release | null =>
  editions.find((edition) => edition.year === year) ?? null;

/** The largest base to which the figures were rounded; `null` for exact ones. */
export const baseOf = ({ precision, editions }: Basis): number | null =>
  precision === 'exact' ? null : Math.max(0, ...editions.map(({ base }) => base)) || null;

/** The bureaus that figures have to come from to say something about a choice. */
export const bureausOf = ({ own }: Basis, filters: Filters): readonly BureauId[] =>
  own === null ? bureausIn(filters) : [own];

/** Those of them that delivered a year. */
export function deliveredBy(basis: Basis, filters: Filters, year: number): readonly BureauId[] {
  return bureausOf(basis, filters).filter((bureau) =>
    basis.deliveries.some((one) => one.bureau === bureau && one.year === year && one.version !== null),
  );
}

export function coverageOf(basis: Basis, filters: Filters, year: number): Coverage {
  if (basis.precision === 'released' && editionOf(basis, year) === null) return 'not-released';
  return deliveredBy(basis, filters, year).length > 0 ? 'counted' : 'not-delivered';
}

/** For every chosen year and bureau whether it was delivered, also where nothing was released. */
export function deliveriesIn(basis: Basis, filters: Filters, years: readonly number[]): readonly Delivery[] {
  return years.flatMap((year) =>
    bureausOf(basis, filters).map(
      (bureau) =>
        basis.deliveries.find((one) => one.year === year && one.bureau === bureau) ?? { bureau, year, version: null },
    ),
  );
}

/** The last quarter of a year of which there can be reports: 4, or fewer when a release or the year itself goes no further. */
export function lastQuarter(basis: Basis, year: number): number {
  const { today } = basis;
  if (basis.precision === 'released') return editionOf(basis, year)?.quarter ?? 4;
  return Number(today.slice(0, 4)) === year ? Math.ceil(Number(today.slice(5, 7)) / 3) : 4;
}

/** The last quarter of a year that is over and so can be compared with that of another year. */
export function lastWholeQuarter(basis: Basis, year: number): number {
  const isNow = basis.precision === 'exact' && Number(basis.today.slice(0, 4)) === year;
  return isNow ? lastQuarter(basis, year) - 1 : lastQuarter(basis, year);
}

/**
 * How far the published number of reports behind filters can be from the true one; `null` when the edition does not tell: it
 * publishes the largest deviation of sums over one and over two dimensions. Filters on several values add up that many sums.
 */
export function deviationOf({ quality }: Pick<Release, 'quality'>, filters: Filters): number | null {
  const narrowing = (Object.entries(filters) as [DimensionId, readonly string[]][]).filter(
    ([dimension, values]) => dimension !== 'year' && !(dimension === 'bureau' && values.length === bureauIds.length),
  );
  if (narrowing.length > 2) return null;
  if (narrowing.some(([dimension, values]) => values.length > 1 && isMultiValued(dimension))) return null;
  const sums = narrowing.reduce((product, [, values]) => product * values.length, 1);
  return sums * (narrowing.length > 1 ? quality.twoWay : quality.oneWay).largest;
}
