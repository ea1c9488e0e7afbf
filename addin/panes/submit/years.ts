import type { Checked } from '#addin/check/index.ts';

type YearCount = Checked['years'][number];

/**
 * The years to choose from: first those of the reports on the sheet, the newest first; then this year and the one before.
 * A year further ahead than the next is a typing error in a date, and so is one that was long before Meldbeeld.
 */
export function yearChoices(found: readonly YearCount[], chosen: number, thisYear: number): readonly YearCount[] {
  const sensible = ({ year }: YearCount): boolean => year === chosen || (year <= thisYear + 1 && year >= thisYear - 25);
  const onSheet = found.filter(sensible).toSorted((a, b) => b.year - a.year);
  const others = [...new Set([chosen, thisYear, thisYear - 1])]
    .filter((year) => !onSheet.some((one) => one.year === year))
    .sort((a, b) => b - a);
  return [...onSheet, ...others.map((year) => ({ year, count: 0 }))];
}
