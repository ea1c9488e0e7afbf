import type { Language } from '#shared/codebook/index.ts';
import { addDays, type IsoDate } from '#shared/registration/index.ts';
import type { OpenCase } from './overview.ts';

/** A term as a calendar holds it: a whole day, with a reminder before it. */
export interface CalendarTerm {
  /** The same for the same step of the same case, so that a calendar replaces what it has. */
  readonly id: string;
  readonly caseNumber: string;
  readonly day: IsoDate;
  readonly title: string;
  /** Days before the day itself on which the calendar reminds, at nine in the morning. */
  readonly remindDaysBefore: number;
}

const weekBefore = 7;

/**
 * Every term of open cases that has not run out, soonest first. A term holds the bureau's own number and the sentence of the playbook,
 * and nothing about a person.
 */
export function calendarTerms(
  cases: readonly OpenCase<unknown>[],
  today: IsoDate,
  language: Language,
): readonly CalendarTerm[] {
  const terms = cases.flatMap(({ key: { caseNumber, year }, terms: ofCase }) =>
    ofCase
      .filter(({ due }) => due.until >= today)
      .map(({ step, due }) => ({
        id: [year ?? 0, caseNumber, step.id].join('/'),
        caseNumber,
        day: due.until,
        title: `${caseNumber}: ${step.text[language]}`,
        remindDaysBefore: due.until <= addDays(today, weekBefore) ? 1 : weekBefore,
      })),
  );
  return terms.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
