import { compareCounts, type Comparison, type Filters, fixedValues } from '#shared/counts/index.ts';
import { missingBureaus, type ReportEdition, type ReportInput } from './types.ts';

/** Reports of a year, each counted once; `null` when the figures do not cover the place in that year. */
export type Total = (year: number, filters?: Filters) => number | null;

export interface YearComparison extends Comparison {
  readonly before: number;
  readonly now: number;
}

/** The last quarter that the figures of a year hold. */
export const lastQuarter = (edition: ReportEdition | null): number => edition?.quarter ?? 4;

/** Compares two years over the same quarters, as far as the later one goes; `null` when that cannot be done. */
export function compareYears(
  { scope, deliveries, editions }: ReportInput,
  total: Total,
  [earlier, later]: readonly [number, number],
  filters: Filters = {},
): YearComparison | null {
  const [one, other] = [earlier, later].map((year) => editions.find((edition) => edition.year === year));
  if (!one || !other || !sameBureaus(deliveries, earlier, later)) return null;
  const until = lastQuarter(other);
  if (lastQuarter(one) < until) return null;
  const isPart = lastQuarter(one) > until;
  const quarter = isPart ? { quarter: (fixedValues.quarter ?? []).slice(0, until) } : {};
  const [before, now] = [total(earlier, { ...filters, ...quarter }), total(later, filters)];
  const narrowing = Object.keys(filters).length + (scope === null ? 0 : 1);
  const off = Math.max(deviationOf(one, narrowing, isPart ? until : null), deviationOf(other, narrowing, null));
  return before === null || now === null || !Number.isFinite(off)
    ? null
    : { ...compareCounts(before, now, off), before, now };
}

/** How far a sum is from the true one at most, where a part of a year adds up its quarters; infinite when nobody knows. */
function deviationOf({ largestDeviation }: ReportEdition, narrowing: number, quarters: number | null): number {
  const dimensions = narrowing + (quarters === null ? 0 : 1);
  if (dimensions > 2) return Infinity;
  return (dimensions === 2 ? largestDeviation.twoWay : largestDeviation.oneWay) * (quarters ?? 1);
}

/** The change of a year from the one before it, where the two can be compared. */
export function changeOf(
  { input, total }: { readonly input: ReportInput; readonly total: Total },
  year: number,
): number | null {
  const compared = compareYears(input, total, [year - 1, year]);
  return compared === null ? null : compared.now - compared.before;
}

/** Whether the same bureaus delivered in two years. */
export function sameBureaus(deliveries: ReportInput['deliveries'], one: number, other: number): boolean {
  return missingBureaus(deliveries, one).join() === missingBureaus(deliveries, other).join();
}
