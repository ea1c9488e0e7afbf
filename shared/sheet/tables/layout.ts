import { isCodedField, labelOf, listFor } from '#shared/codebook/index.ts';
import { caseNumbersRise, fields, type Draft, type Field } from '#shared/registration/index.ts';
import { cellsOf } from '../reading.ts';
import type { CellRef, Reading, RecognisedTable, ValueProblem } from '../types.ts';

/** Part of the case numbers that must stand on several rows before a table is one of a row per ground. */
const fewestRepeats = 0.08;
/** Part of the repeated cases whose rows must agree on all but their grounds. */
const mostAgree = 0.6;

/** Fields in which the rows of one case add up instead of having to agree. */
const united: ReadonlySet<Field> = new Set<Field>(['grounds', 'subgrounds']);
const compared = fields.filter((field) => !united.has(field) && field !== 'caseNumber' && field !== 'external');

const byCase = (readings: readonly Reading[]): ReadonlyMap<string, readonly Reading[]> =>
  Map.groupBy(
    readings.filter(({ draft }) => draft.caseNumber !== null),
    ({ draft }) => (draft.caseNumber ?? '').toLowerCase(),
  );

/** Whether any case number stands on more than one row; on most sheets none does. */
function hasRepeats(readings: readonly Reading[]): boolean {
  const numbers: string[] = [];
  for (const { draft } of readings) if (draft.caseNumber !== null) numbers.push(draft.caseNumber);
  if (caseNumbersRise(numbers)) return false;
  const seen = new Set<string>();
  for (const number of numbers) {
    const key = number.toLowerCase();
    if (seen.has(key)) return true;
    seen.add(key);
  }
  return false;
}

const isEmpty = (value: Draft[Field]): boolean => value === null || (Array.isArray(value) && value.length === 0);

function differs(one: Draft[Field], other: Draft[Field]): boolean {
  if (isEmpty(one) || isEmpty(other)) return false;
  return Array.isArray(one) && Array.isArray(other) ? one.join() !== other.join() : one !== other;
}

const agree = ([first, ...others]: readonly Reading[]): boolean =>
  first !== undefined &&
  others.every(
    ({ draft }) => !differs(first.draft.reportedOn, draft.reportedOn) && !differs(first.draft.domain, draft.domain),
  );

const groundsDiffer = (rows: readonly Reading[]): boolean =>
  new Set(rows.map(({ draft }) => `${draft.grounds.join()} ${draft.subgrounds.join()}`)).size > 1;

/**
 * Whether a case stands on one row, or on one row per ground. The latter shows by many repeated case numbers whose rows
 * agree on all but the ground; a few repeats are the same case twice, which rule V1 tells.
 */
export function layoutOf(readings: readonly Reading[]): RecognisedTable['layout'] {
  if (!hasRepeats(readings)) return 'row-per-case';
  const cases = byCase(readings);
  const repeated = [...cases.values()].filter((rows) => rows.length > 1);
  if (repeated.length === 0 || repeated.length < cases.size * fewestRepeats) return 'row-per-case';
  const perGround = repeated.filter((rows) => agree(rows) && groundsDiffer(rows));
  return perGround.length >= repeated.length * mostAgree ? 'row-per-ground' : 'row-per-case';
}

const union = <T>(lists: readonly (readonly T[])[]): readonly T[] => [...new Set(lists.flat())].toSorted();

/** A value as people write it: its label where it is a code. */
export function wordsOf(field: Field, value: Draft[Field]): string {
  const texts = [value].flat().map(String);
  return texts.map((text) => (isCodedField(field) ? labelOf(text, 'nl', listFor(field)) : text)).join('; ');
}

/** What the rows of a case do not agree on; told at the later row. */
function disagreements(rows: readonly Reading[]): ValueProblem[] {
  const problems: ValueProblem[] = [];
  for (const field of compared) {
    const first = rows.find(({ draft }) => !isEmpty(draft[field]));
    if (first === undefined) continue;
    for (const row of rows) {
      const cell = cellsOf(row, field)?.[0];
      if (row === first || cell === undefined || !differs(first.draft[field], row.draft[field])) continue;
      problems.push({
        kind: 'rows-disagree',
        cell,
        field,
        value: wordsOf(field, row.draft[field]),
        otherRow: first.rows[0]?.row ?? 0,
      });
    }
  }
  return problems;
}

const sameCell = (one: CellRef | undefined, other: CellRef | undefined): boolean =>
  one?.row === other?.row && one?.column === other?.column;

/** A ground that a later row of the case gives again, without a sub-ground that no row gave before. */
function repeatedGrounds(rows: readonly Reading[]): ValueProblem[] {
  return rows.flatMap((reading, index) => {
    const { draft } = reading;
    const [cell] = cellsOf(reading, 'grounds') ?? [];
    const before = rows.slice(0, index).filter((row) => !sameCell(cellsOf(row, 'grounds')?.[0], cell));
    const adds = draft.subgrounds.some((code) => !before.some((row) => row.draft.subgrounds.includes(code)));
    if (cell === undefined || adds) return [];
    return draft.grounds
      .filter((code) => before.some((row) => row.draft.grounds.includes(code)))
      .map((code): ValueProblem => ({
        kind: 'repeated-label',
        cell,
        field: 'grounds',
        value: labelOf(code, 'nl'),
        code,
      }));
  });
}

function unitedCells(rows: readonly Reading[]): Reading['cells'] {
  const cells: Partial<Record<Field, readonly CellRef[]>> = {};
  const [first] = rows;
  for (const field of fields) {
    const all = rows.flatMap((row) => cellsOf(row, field) ?? []);
    if (all.length > 0) cells[field] = united.has(field) || first === undefined ? all : (cellsOf(first, field) ?? all);
  }
  return cells;
}

/** The rows of one case as one reading: grounds united, the rest from the first row that says it. */
function unite(rows: readonly Reading[]): Reading {
  const [first] = rows;
  if (first === undefined) throw new RangeError('a case has at least one row');
  if (rows.length === 1) return first;
  const draft: Record<string, unknown> = { ...first.draft };
  for (const field of compared)
    draft[field] = rows.find((row) => !isEmpty(row.draft[field]))?.draft[field] ?? first.draft[field];
  return {
    draft: {
      ...(draft as unknown as Draft),
      external: rows.some((row) => row.draft.external),
      grounds: union(rows.map((row) => row.draft.grounds)),
      subgrounds: union(rows.map((row) => row.draft.subgrounds)),
    },
    rows: rows.flatMap((row) => row.rows),
    cells: unitedCells(rows),
    problems: [...rows.flatMap((row) => row.problems), ...disagreements(rows), ...repeatedGrounds(rows)],
  };
}

/** The rows that a case was united from, by the first of them, so that a case is united again only when a row has changed. */
const unitedBefore = new WeakMap<Reading, { readonly rows: readonly Reading[]; readonly united: Reading }>();

function uniteOnce(rows: readonly Reading[]): Reading {
  const [first] = rows;
  const before = first === undefined ? undefined : unitedBefore.get(first);
  if (before !== undefined && before.rows.length === rows.length && before.rows.every((row, at) => row === rows[at]))
    return before.united;
  const united = unite(rows);
  if (first !== undefined) unitedBefore.set(first, { rows, united });
  return united;
}

/** Readings of single rows as readings of cases, in the order of each case's first row. */
export function uniteCases(readings: readonly Reading[]): readonly Reading[] {
  const cases = byCase(readings);
  const done = new Set<string>();
  return readings.flatMap((reading) => {
    const key = reading.draft.caseNumber?.toLowerCase();
    if (key === undefined) return [reading];
    if (done.has(key)) return [];
    done.add(key);
    return [uniteOnce(cases.get(key) ?? [reading])];
  });
}
