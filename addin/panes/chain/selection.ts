import type { BookState } from '#addin/app/book.ts';
import { fields, type Draft, type Field } from '#shared/registration/index.ts';
import type { Reading } from '#shared/sheet/index.ts';

/** What stands where the reader is in the workbook. */
export type Selection =
  | { readonly kind: 'reading'; readonly progress: BookState['progress'] }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'no-table' }
  /** Another sheet than those with registrations, which are `sheets`. */
  | { readonly kind: 'no-table-here'; readonly sheets: readonly string[] }
  | { readonly kind: 'no-registration' }
  | {
      readonly kind: 'registration';
      readonly draft: Draft;
      /** The fields with a problem, and the fields that every registration needs and that are empty here. */
      readonly unread: readonly Field[];
    };

/** What the shared workbook says of the selected row. A row that was read stays in sight while the workbook is read again. */
export function selectionOf({
  step,
  checked,
  selected,
  progress,
  error,
}: Pick<BookState, 'step' | 'checked' | 'selected' | 'progress' | 'error'>): Selection {
  if (checked === null) return step === 'failed' ? { kind: 'failed', error } : { kind: 'reading', progress };
  if (checked.tables.length === 0) return { kind: 'no-table' };
  if (selected?.reading) {
    const { reading } = selected;
    return { kind: 'registration', draft: reading.draft, unread: unreadFields(reading) };
  }
  const sheets = [...new Set(checked.tables.map(({ sheet }) => sheet))];
  if (selected !== null && !sheets.includes(selected.cell.sheet)) return { kind: 'no-table-here', sheets };
  return { kind: 'no-registration' };
}

/** A field that is read although something is to be said about it, such as a label that is there twice. */
const harmless: readonly string[] = ['repeated-label', 'personal-data'];

function unreadFields({ draft, problems }: Reading): readonly Field[] {
  const faulty = new Set(problems.filter(({ kind }) => !harmless.includes(kind)).map(({ field }) => field));
  if (draft.grounds.length === 0) faulty.add('grounds');
  if (draft.natures.length === 0) faulty.add('natures');
  for (const field of ['caseNumber', 'reportedOn', 'domain'] as const) if (draft[field] === null) faulty.add(field);
  return fields.filter((field) => faulty.has(field));
}
