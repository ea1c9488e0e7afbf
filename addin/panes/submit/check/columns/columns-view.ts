import type { Field } from '#shared/registration/index.ts';
import type { Question, RecognisedColumn, RecognisedTable } from '#shared/sheet/index.ts';
import type { ColumnMeaning } from '../teach.ts';

type ColumnQuestion = Extract<Question, { kind: 'column' }>;

/** A column as the pane shows it: what it was taken for, and what else it may be. */
export interface ColumnRow {
  readonly key: string;
  readonly sheet: string;
  readonly column: number;
  readonly header: string;
  readonly meaning: ColumnMeaning | null;
  /** Not sure: somebody has to say. */
  readonly asked: boolean;
  readonly examples: readonly string[];
  readonly candidates: readonly Field[];
}

export interface ColumnsView {
  readonly asked: readonly ColumnRow[];
  readonly read: readonly ColumnRow[];
  readonly personal: readonly ColumnRow[];
  readonly ignored: readonly ColumnRow[];
}

function meaningOf({ role, field, confidence }: RecognisedColumn): ColumnMeaning | null {
  if (role === 'personal') return 'personal';
  if (role === 'ignored') return 'ignore';
  return role === 'field' && confidence === 'certain' ? field : null;
}

/** The columns of all tables, those with the same header once: a year in four sheets is asked about once. */
export function columnsView(tables: readonly RecognisedTable[], questions: readonly Question[]): ColumnsView {
  const asked = questions.filter((one): one is ColumnQuestion => one.kind === 'column');
  const rows = new Map<string, ColumnRow>();
  for (const { sheet, columns } of tables) {
    for (const column of columns) {
      if (rows.has(column.header)) continue;
      const question = asked.find((one) => one.header === column.header);
      rows.set(column.header, {
        key: `${sheet} ${column.column}`,
        sheet,
        column: column.column,
        header: column.header,
        meaning: question === undefined ? meaningOf(column) : null,
        asked: question !== undefined,
        examples: question?.examples ?? [],
        candidates: question?.candidates ?? [],
      });
    }
  }
  const all = [...rows.values()];
  return {
    asked: all.filter((row) => row.asked),
    read: all.filter(
      ({ asked, meaning }) => !asked && meaning !== null && meaning !== 'personal' && meaning !== 'ignore',
    ),
    personal: all.filter(({ asked, meaning }) => !asked && meaning === 'personal'),
    ignored: all.filter(({ asked, meaning }) => !asked && (meaning === 'ignore' || meaning === null)),
  };
}
