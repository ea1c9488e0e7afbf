import { firstDayOf, yearOf } from '#shared/registration/index.ts';
import { registrationRule } from '../rule.ts';
import { ruleSources } from '../sources.ts';

/** Nobody reports what happened longer ago than this, in years; an empty cell that counts as a date gives 1900. */
const longestMemory = 100;

/**
 * V2: the report was made in the year that is submitted, and incident, report and closing follow each other. A word in
 * place of a date that is not needed (`regelmatig`, `2022`) holds nothing back: that date is left out, and it says so.
 * A real date that cannot be read, and a formula that fails, do hold their row back.
 */
export const datesRule = registrationRule({
  id: 'V2',
  title: { nl: 'Datums kloppen', en: 'Dates are right' },
  why: {
    nl: 'U levert meldingen van één kalenderjaar aan. Een voorval is niet na de melding, een melding niet na vandaag, en een zaak sluit niet voor de melding en niet na vandaag. Een voorval van meer dan honderd jaar geleden is een tikfout.',
    en: 'You submit the reports of one calendar year. An incident is not after its report, a report not after today, and a case closes neither before its report nor after today. An incident of more than a hundred years ago is a slip.',
  },
  source: ruleSources.act,
  example: {
    nl: 'Voorval op 9 mei 2023, melding op 3 mei 2023.',
    en: 'Incident on 9 May 2023, report on 3 May 2023.',
  },
  ways: {
    'missing-report-date': { severity: 'error', lacks: 'reportedOn' },
    'report-outside-year': { severity: 'error' },
    'report-in-future': { severity: 'error' },
    'incident-after-report': { severity: 'error' },
    'incident-long-ago': { severity: 'error' },
    'closed-before-report': { severity: 'error' },
    'closed-in-future': { severity: 'error' },
  },
  cells: { 'not-a-date': 'error', 'ambiguous-date': 'error', 'formula-error': 'error', 'date-left-out': 'warning' },
  check: ({ reportedOn, incidentOn, closedOn }, { year, today }, report) => {
    if (reportedOn === null) return report('missing-report-date', ['reportedOn']);
    // A report date that is wrong by itself makes the others look wrong too: only the root is told.
    if (yearOf(reportedOn) !== year) return report('report-outside-year', ['reportedOn'], { date: reportedOn, year });
    if (reportedOn > today) return report('report-in-future', ['reportedOn'], { date: reportedOn, today });
    if (incidentOn !== null && firstDayOf(incidentOn) > reportedOn) {
      report('incident-after-report', ['incidentOn', 'reportedOn'], { incident: incidentOn, report: reportedOn });
    }
    if (incidentOn !== null && yearOf(incidentOn) < yearOf(reportedOn) - longestMemory) {
      report('incident-long-ago', ['incidentOn'], { incident: incidentOn, years: longestMemory });
    }
    if (closedOn !== null && closedOn > today) report('closed-in-future', ['closedOn'], { closed: closedOn, today });
    if (closedOn !== null && closedOn < reportedOn) {
      report('closed-before-report', ['closedOn', 'reportedOn'], { closed: closedOn, report: reportedOn });
    }
  },
});
