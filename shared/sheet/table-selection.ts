import { yearOf } from '#shared/registration/index.ts';
import type { FoundTable } from './table-search.ts';
import { headerKey } from './text.ts';
import type { Reading } from './types.ts';

const layoutKey = ({ headers }: FoundTable): ReadonlySet<string> =>
  new Set(headers.map(({ header }) => headerKey(header)).filter((key) => key !== ''));

function sameLayout(one: FoundTable, other: FoundTable): boolean {
  const [left, right] = [layoutKey(one), layoutKey(other)];
  const shared = [...left].filter((key) => right.has(key)).length;
  return shared * 5 >= Math.max(left.size, right.size) * 4;
}

/** The tables on the sheet in front with the sheets of the same layout; all tables when that sheet has none. */
export function belongingTogether(found: readonly FoundTable[], active: string): readonly FoundTable[] {
  const front = found.filter(({ grid }) => grid.sheet.name === active);
  if (front.length === 0) return found;
  return found.filter((table) => front.includes(table) || front.some((one) => sameLayout(one, table)));
}

const otherYearShare = 0.9;

/** Part of a table's dated readings that lie in a year; `null` when none is dated. */
function shareIn(year: number, readings: readonly Reading[]): number | null {
  const years = readings.flatMap(({ draft }) => (draft.reportedOn === null ? [] : [yearOf(draft.reportedOn)]));
  return years.length === 0 ? null : years.filter((one) => one === year).length / years.length;
}

/** With a table about the year at hand, tables wholly about another year (`2022` beside `2023`) are left out. */
export function ofYear<T extends { readonly readings: readonly Reading[] }>(
  tables: readonly T[],
  year: number | undefined,
): readonly T[] {
  if (year === undefined || tables.length < 2) return tables;
  const shares = tables.map(({ readings }) => shareIn(year, readings));
  if (!shares.some((share) => share !== null && share >= 0.5)) return tables;
  return tables.filter((_, index) => (shares[index] ?? 1) > 1 - otherYearShare);
}
