import { answer } from '#shared/sheet/index.ts';
import type { Choice, Question, RecognisedTable, SheetProfile } from '#shared/sheet/index.ts';

type ColumnQuestion = Extract<Question, { kind: 'column' }>;

export type ColumnMeaning = Choice<ColumnQuestion>;

/** The profile with what a column means, also of a column that was not asked about. */
export function withColumn(profile: SheetProfile, header: string, meaning: ColumnMeaning): SheetProfile {
  const question: ColumnQuestion = { kind: 'column', sheet: '', column: 0, header, examples: [], candidates: [] };
  return answer(profile, question, meaning);
}

/** The headers of a sheet that may hold a field that was not found: of all columns that mean nothing yet. */
export function freeHeaders(tables: readonly RecognisedTable[], sheet: string): readonly string[] {
  const free = tables
    .filter((table) => table.sheet === sheet)
    .flatMap(({ columns }) =>
      columns.filter(({ role, header }) => header !== '' && (role === 'ignored' || role === 'unknown')),
    );
  return [...new Set(free.map(({ header }) => header))];
}

/** A stable name for a question, for lists on the screen. */
export function questionId(question: Question): string {
  switch (question.kind) {
    case 'label':
      return `label ${question.field} ${question.label}`;
    case 'missing-field':
      return `missing ${question.sheet} ${question.field}`;
    default:
      return `${question.kind} ${question.sheet} ${question.column}`;
  }
}
