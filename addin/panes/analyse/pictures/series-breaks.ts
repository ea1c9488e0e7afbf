import { valueLabel } from '#shared/counts/index.ts';
import { coverageOf, deliveredBy } from '../figures/basis.ts';
import type { Making } from './picture.ts';

/** The chosen years that have figures but from other bureaus than the chosen year before. */
export function brokenYears({ choice, basis }: Pick<Making, 'choice' | 'basis'>): readonly number[] {
  const { years, filters } = choice;
  const counted = years.filter((year) => coverageOf(basis, filters, year) === 'counted');
  const bureausIn = (year: number): string => deliveredBy(basis, filters, year).join();
  return counted.filter((year, at) => {
    const before = counted[at - 1];
    return before !== undefined && bureausIn(before) !== bureausIn(year);
  });
}

/** For every break in the series a sentence that says which bureaus are in the figures from there on. */
export function breakNotes(making: Making): readonly string[] {
  const { choice, basis, t, format } = making;
  return brokenYears(making).map((year) => {
    const bureaus = deliveredBy(basis, choice.filters, year).map((id) => valueLabel('bureau', id, format.language));
    return t.seriesBreak(year, format.list(bureaus));
  });
}
