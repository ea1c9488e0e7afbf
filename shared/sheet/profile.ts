import { entryOf, isCodedField, listFor } from '#shared/codebook/index.ts';
import { fields, type Field } from '#shared/registration/index.ts';
import { unknownLabel } from './values/labels.ts';
import { headerKey, labelKey } from './text.ts';
import type { DateOrder, Question, SheetProfile } from './types.ts';

/** What a workbook knows before anybody has taught it anything. */
export const emptyProfile: SheetProfile = { columns: {}, labels: {}, dateOrders: {} };

/**
 * What can be answered to a question: to `column` a field, `ignore` or `personal`; to `label` a code of the field's list;
 * to `date-order` an order; to `missing-field` the header of the column that holds the field.
 */
export type Choice<Q extends Question = Question> = Q extends { kind: 'column' }
  ? Field | 'ignore' | 'personal'
  : Q extends { kind: 'date-order' }
    ? DateOrder
    : string;

const isField = (choice: string): choice is Field => fields.some((field) => field === choice);

const unfit = (question: Question, choice: string): RangeError =>
  new RangeError(`'${choice}' is no answer to a question of kind ${question.kind}`);

/**
 * The profile with one answer added. Pure; the next recognition with it no longer asks the question. A label that gives
 * away a person is never kept.
 * @throws RangeError when the choice is none of those that the question allows.
 */
export function answer<Q extends Question>(profile: SheetProfile, question: Q, choice: Choice<Q>): SheetProfile {
  return withAnswer(profile, question, choice);
}

function withAnswer(profile: SheetProfile, question: Question, choice: string): SheetProfile {
  switch (question.kind) {
    case 'column':
      if (!isField(choice) && choice !== 'ignore' && choice !== 'personal') throw unfit(question, choice);
      return { ...profile, columns: { ...profile.columns, [headerKey(question.header)]: choice } };
    case 'missing-field':
      return { ...profile, columns: { ...profile.columns, [headerKey(choice)]: question.field } };
    case 'date-order':
      if (choice !== 'day-first' && choice !== 'month-first') throw unfit(question, choice);
      return { ...profile, dateOrders: { ...profile.dateOrders, [headerKey(question.header)]: choice } };
    case 'label': {
      const { field, label } = question;
      if (!isCodedField(field) || entryOf(listFor(field), choice) === null) throw unfit(question, choice);
      if (unknownLabel(field, label).kind === 'personal-data') return profile;
      const labels = { ...profile.labels[field], [labelKey(label)]: choice };
      return { ...profile, labels: { ...profile.labels, [field]: labels } };
    }
  }
}
