import { yearOf, type IsoDate } from '#shared/registration/index.ts';
import type { Playbook, Step } from './schema.ts';
import { stepsOf } from './read.ts';

/** Something that comes back every year: on a fixed last day, or at least so many times. */
export type YearlyMoment =
  | { readonly kind: 'by'; readonly step: Step; readonly date: IsoDate }
  | { readonly kind: 'times'; readonly step: Step; readonly times: number };

/** What comes back every year, of one partner or of all: first what has a last day, soonest first. */
export function yearOfWork(playbook: Playbook, today: IsoDate, partner: string | null = null): readonly YearlyMoment[] {
  const own = stepsOf(playbook).filter((step) => partner === null || step.partner === partner);
  const dated = own.flatMap((step): YearlyMoment[] =>
    step.term && 'yearly' in step.term ? [{ kind: 'by', step, date: nextDate(step.term.yearly, today) }] : [],
  );
  const counted = own.flatMap((step): YearlyMoment[] =>
    step.yearly ? [{ kind: 'times', step, times: step.yearly.times }] : [],
  );
  return [...dated, ...counted];
}

/** The first time from today on that the year has this day (`MM-DD`). */
function nextDate(day: string, today: IsoDate): IsoDate {
  const thisYear = `${yearOf(today)}-${day}`;
  return today <= thisYear ? thisYear : `${yearOf(today) + 1}-${day}`;
}
