import { isCodedField } from '#shared/codebook/index.ts';
import type { Field } from '#shared/registration/index.ts';
import type { MatchedColumn } from './columns/columns.ts';
import type { Grid } from './grid.ts';
import { candidatesFor } from './values/labels.ts';
import { maskedExample } from './values/personal.ts';
import { readColumns } from './values/row-reader.ts';
import { headerKey, isBlank, labelKey } from './text.ts';
import type { Question, Reading, RecognisedTable, ValueProblem } from './types.ts';

/** The fields without which no registration can be submitted. */
const required: readonly Field[] = ['caseNumber', 'reportedOn', 'grounds', 'domain', 'natures'];
const mostExamples = 5;
const mostSearched = 2000;

/** A table with what its columns could be. */
export interface AskedTable {
  readonly grid: Grid;
  readonly table: RecognisedTable;
  readonly matched: readonly MatchedColumn[];
  readonly rows: readonly number[];
}

function examplesOf(grid: Grid, column: number, rows: readonly number[]): string[] {
  const examples = new Set<string>();
  for (const row of rows.slice(0, mostSearched)) {
    const value = grid.at(row, column);
    if (isBlank(value)) continue;
    examples.add(maskedExample(value));
    if (examples.size === mostExamples) break;
  }
  return [...examples];
}

/** Doubtful columns, each header once for all sheets with the same layout. */
export function columnQuestions(tables: readonly AskedTable[]): Question[] {
  const asked = new Set<string>();
  return tables.flatMap(({ grid, table, matched, rows }) =>
    matched.flatMap(({ column: { column, header }, candidates }): Question[] => {
      const key = headerKey(header);
      if (candidates.length === 0 || asked.has(key)) return [];
      asked.add(key);
      const examples = examplesOf(grid, column, rows);
      return [{ kind: 'column', sheet: table.sheet, column, header, examples, candidates }];
    }),
  );
}

/** Required fields that no column of a table holds or might hold. */
export function missingFieldQuestions(tables: readonly AskedTable[]): Question[] {
  const asked = new Set<Field>();
  return tables.flatMap(({ table, matched }) => {
    const possible = new Set<Field>(readColumns(table.columns).map(({ field }) => field));
    for (const { candidates } of matched) for (const field of candidates) possible.add(field);
    return required.flatMap((field): Question[] => {
      if (possible.has(field) || asked.has(field)) return [];
      asked.add(field);
      return [{ kind: 'missing-field', sheet: table.sheet, field }];
    });
  });
}

type UnknownLabel = Extract<ValueProblem, { kind: 'unknown-label' }>;

/** Nobody answers more questions than this; the cells of the rest are findings all the same. */
const mostLabelQuestions = 500;

/** Labels that nothing knows, each once per field, with the number of cells; most frequent first, and at most 500 of them. */
export function labelQuestions(readings: readonly Reading[]): Question[] {
  const found = new Map<string, { readonly first: UnknownLabel; count: number }>();
  for (const { problems } of readings) {
    for (const problem of problems) {
      if (problem.kind !== 'unknown-label' || !isCodedField(problem.field)) continue;
      const key = `${problem.field} ${labelKey(problem.value)}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, { first: problem, count: 1 });
      else known.count += 1;
    }
  }
  return [...found.values()]
    .toSorted((one, other) => other.count - one.count)
    .slice(0, mostLabelQuestions)
    .flatMap(({ first, count }): Question[] => {
      const { field, value, cell, suggestion } = first;
      if (!isCodedField(field)) return [];
      const candidates = candidatesFor(field, value, suggestion?.code ?? null);
      return [{ kind: 'label', field, label: value, count, firstCell: cell, candidates }];
    });
}

/** Columns with texts such as 03-05-23 of which nothing in the sheet shows the order. */
export function dateOrderQuestions(tables: readonly AskedTable[], readings: readonly Reading[]): Question[] {
  const ambiguous = new Map<string, Set<string>>();
  for (const { problems } of readings) {
    for (const { kind, cell, value } of problems) {
      if (kind !== 'ambiguous-date') continue;
      const key = `${cell.column} ${cell.sheet}`;
      ambiguous.set(key, (ambiguous.get(key) ?? new Set()).add(value));
    }
  }
  const asked = new Set<string>();
  return tables.flatMap(({ table }) =>
    readColumns(table.columns).flatMap(({ column, header }): Question[] => {
      const values = ambiguous.get(`${column} ${table.sheet}`);
      const key = headerKey(header);
      if (values === undefined || asked.has(key)) return [];
      asked.add(key);
      return [{ kind: 'date-order', sheet: table.sheet, column, header, examples: [...values].slice(0, mostExamples) }];
    }),
  );
}
