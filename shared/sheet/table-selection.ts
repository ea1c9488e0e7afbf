import { yearOf } from '#shared/registration/index.ts';
import type { FoundTable } from './table-search.ts';
import { headerKey } from './text.ts';
import type { Reading, RecognisedTable } from './types.ts';
import { monthOf } from './vocabulary/months.ts';

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

/** A table with what was read from it. */
export interface ReadTable {
  readonly table: RecognisedTable;
  readonly readings: readonly Reading[];
}

const otherYearShare = 0.9;
const anyYear = /(?:^|\D)(?:19|20)?\d{2}(?!\d)/u;
const quarter =
  /^(?:(?:[1-4]e?|eerste|tweede|derde|vierde|first|second|third|fourth)\s*(?:kw|kwartaal|quarter)|(?:kw|kwartaal|q|quarter)\s*[1-4])$/iu;

/** Whether a sheet is named after a part of a year and not after a year: the wrong year in its dates is then a slip. */
const isPartOfYear = (name: string): boolean =>
  quarter.test(name.trim()) || (monthOf(name.trim()) !== null && !anyYear.test(name));

/** Part of a table's dated readings that lie in a year; `null` when none is dated. */
function shareIn(year: number, readings: readonly Reading[]): number | null {
  const years = readings.flatMap(({ draft }) => (draft.reportedOn === null ? [] : [yearOf(draft.reportedOn)]));
  return years.length === 0 ? null : years.filter((one) => one === year).length / years.length;
}

/** With a table about the year at hand, the tables that are wholly about another year: `2022` beside `2023`. */
export function ofOtherYears<T extends ReadTable>(tables: readonly T[], year: number | undefined): readonly T[] {
  if (year === undefined || tables.length < 2) return [];
  const shares = tables.map(({ readings }) => shareIn(year, readings));
  if (!shares.some((share) => share !== null && share >= 0.5)) return [];
  return tables.filter(({ table }, index) => (shares[index] ?? 1) <= 1 - otherYearShare && !isPartOfYear(table.sheet));
}

const contentOf = ({ draft, problems }: Reading): string =>
  JSON.stringify([draft, problems.map(({ kind, field, value }) => [kind, field, value])]);

const isNumbered = ({ draft }: Reading): boolean => draft.caseNumber !== null;

function counted(readings: readonly Reading[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const reading of readings) {
    const content = contentOf(reading);
    counts.set(content, (counts.get(content) ?? 0) + 1);
  }
  return counts;
}

/** Whether all cases of a table stand on other sheets too, word for word. */
function repeats(one: ReadTable, others: readonly ReadTable[]): boolean {
  if (one.readings.length === 0 || !one.readings.every(isNumbered)) return false;
  const elsewhere = counted(others.filter(({ table }) => table.sheet !== one.table.sheet).flatMap((t) => t.readings));
  return [...counted(one.readings)].every(([content, count]) => (elsewhere.get(content) ?? 0) >= count);
}

/**
 * The tables that only repeat what other sheets hold, such as `Totaal 2023` beside its months or `2023 (2)` beside `2023`.
 * As few tables as possible, and never one on the sheet in front.
 */
export function repeatingOthers<T extends ReadTable>(tables: readonly T[], active: string): readonly T[] {
  if (new Set(tables.map(({ table }) => table.sheet)).size < 2 || !shareCases(tables)) return [];
  const largestFirst = tables.toReversed().toSorted((one, other) => other.readings.length - one.readings.length);
  let kept = tables;
  for (const one of largestFirst) {
    const others = kept.filter((other) => other !== one);
    if (one.table.sheet !== active && repeats(one, others)) kept = others;
  }
  return tables.filter((one) => !kept.includes(one));
}

/** Whether any case number stands in more than one table; most workbooks have none. */
function shareCases(tables: readonly ReadTable[]): boolean {
  const seen = new Set<string>();
  for (const { readings } of tables) {
    const own = new Set(readings.flatMap(({ draft }) => draft.caseNumber ?? []));
    for (const caseNumber of own) if (seen.has(caseNumber)) return true;
    for (const caseNumber of own) seen.add(caseNumber);
  }
  return false;
}
