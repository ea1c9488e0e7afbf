import { fields, yearOf, type Field } from '#shared/registration/index.ts';
import { cellsOf, withProblems } from '../reading.ts';
import type { FoundTable } from './table-search.ts';
import { headerKey } from '../text.ts';
import type { Reading, RecognisedTable, ValueProblem } from '../types.ts';
import { wordsOf } from './layout.ts';
import { monthOf } from '../vocabulary/months.ts';

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

/** A case that stands on a sheet that is read and, otherwise in one field, on a sheet that repeats it. */
export interface DifferingCase {
  readonly kept: Reading;
  readonly repeated: Reading;
  readonly field: Field;
}

/** A table that only repeats what other sheets hold. */
export interface Repetition<T extends ReadTable> {
  readonly table: T;
  readonly differing: readonly DifferingCase[];
}

/** A sheet that repeats others may have been left behind when a case was changed: at most this part of its cases. */
const mostDiffering = 0.1;
const fewestSame = 3;

/** The first field that both sheets have a column for and that two readings of a case do not agree on. */
const differenceOf = (one: Reading, other: Reading): Field | null =>
  fields.find(
    (field) =>
      JSON.stringify(one.draft[field]) !== JSON.stringify(other.draft[field]) &&
      cellsOf(one, field) !== undefined &&
      cellsOf(other, field) !== undefined,
  ) ?? null;

const numberOf = ({ draft }: Reading): string | null => draft.caseNumber;

/** The cases of a table that stand otherwise on other sheets; `null` when it holds any case that does not stand there. */
function differingIn(one: ReadTable, others: readonly ReadTable[]): readonly DifferingCase[] | null {
  const elsewhere = Map.groupBy(
    others.filter(({ table }) => table.sheet !== one.table.sheet).flatMap(({ readings }) => readings),
    numberOf,
  );
  const differing: DifferingCase[] = [];
  for (const [caseNumber, own] of Map.groupBy(one.readings, numberOf)) {
    const kept = elsewhere.get(caseNumber) ?? [];
    if (caseNumber === null || own.length > kept.length) return null;
    for (const repeated of own) {
      const [first, ...more] = kept.map((other) => ({ kept: other, field: differenceOf(repeated, other) }));
      if (first === undefined || first.field === null || more.some(({ field }) => field === null)) continue;
      differing.push({ kept: first.kept, repeated, field: first.field });
    }
  }
  return differing;
}

/** Whether a table repeats others: all its cases stand there too, and nearly all of them word for word. */
function repetitionOf<T extends ReadTable>(table: T, others: readonly ReadTable[]): Repetition<T> | null {
  const count = table.readings.length;
  const differing = count === 0 ? null : differingIn(table, others);
  if (differing === null) return null;
  const few = differing.length <= Math.max(1, count * mostDiffering) && count - differing.length >= fewestSame;
  return differing.length === 0 || few ? { table, differing } : null;
}

/**
 * The tables that only repeat what other sheets hold, such as `Totaal 2023` beside its months or `2023 (2)` beside `2023`.
 * As few tables as possible, and never one on the sheet in front.
 */
export function repeatingOthers<T extends ReadTable>(tables: readonly T[], active: string): readonly Repetition<T>[] {
  if (new Set(tables.map(({ table }) => table.sheet)).size < 2 || !shareCases(tables)) return [];
  const largestFirst = tables.toReversed().toSorted((one, other) => other.readings.length - one.readings.length);
  let kept = tables;
  const found = new Map<T, Repetition<T>>();
  for (const one of largestFirst) {
    const others = kept.filter((other) => other !== one);
    const repetition = one.table.sheet === active ? null : repetitionOf(one, others);
    if (repetition === null) continue;
    kept = others;
    found.set(one, repetition);
  }
  return tables.flatMap((one) => found.get(one) ?? []);
}

/** A reading that is told of the cases that stand otherwise on sheets that repeat it. */
export function toldOf(reading: Reading, differing: readonly DifferingCase[]): Reading {
  const problems = differing
    .filter(({ kept }) => kept === reading)
    .flatMap(({ repeated, field }): ValueProblem[] => {
      const [cell] = cellsOf(reading, field) ?? [];
      const [other] = repeated.rows;
      if (cell === undefined || other === undefined) return [];
      const value = wordsOf(field, reading.draft[field]);
      return [{ kind: 'rows-disagree', cell, field, value, otherRow: other.row, otherSheet: other.sheet }];
    });
  return problems.length === 0 ? reading : withProblems(reading, problems);
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
