import type { Field } from '#shared/registration/index.ts';
import { headerKey, labelKey } from '#shared/sheet/index.ts';
import type { DateOrder, Question, SheetProfile } from '#shared/sheet/index.ts';

export type ColumnMeaning = Field | 'ignore' | 'personal';

/** The profile with what a column means, known by its header. */
export function withColumn(profile: SheetProfile, header: string, meaning: ColumnMeaning): SheetProfile {
  return { ...profile, columns: { ...profile.columns, [headerKey(header)]: meaning } };
}

/** The profile with the code that a label of a field stands for. */
export function withLabel(profile: SheetProfile, field: Field, label: string, code: string): SheetProfile {
  return { ...profile, labels: { ...profile.labels, [field]: { ...profile.labels[field], [labelKey(label)]: code } } };
}

/** The profile with the order in which a column writes day and month. */
export function withDateOrder(profile: SheetProfile, header: string, order: DateOrder): SheetProfile {
  return { ...profile, dateOrders: { ...profile.dateOrders, [headerKey(header)]: order } };
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
