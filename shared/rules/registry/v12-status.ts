import { addMonths } from '#shared/registration/index.ts';
import { registrationRule } from '../rule.ts';
import { ruleSources } from '../sources.ts';

/** V12: a closed case says when and how; an open one is not forgotten. */
export const statusRule = registrationRule({
  id: 'V12',
  title: { nl: 'Status past bij de zaak', en: 'Status fits the case' },
  why: {
    nl: 'Tabel 5 van het formulier telt wat het bureau deed. Een gesloten zaak zonder behandeling telt daar niet mee.',
    en: 'Table 5 of the form counts what the bureau did. A closed case without handling does not count there.',
  },
  source: ruleSources.form,
  example: {
    nl: 'Status gesloten, geen sluitdatum. Of: open sinds januari van vorig jaar.',
    en: 'Status closed, no closing date. Or: open since January of last year.',
  },
  ways: {
    'closed-without-date': { severity: 'warning', lacks: 'closedOn' },
    'closed-without-handling': { severity: 'warning', lacks: 'handlings' },
    'open-over-a-year': { severity: 'warning' },
  },
  check: ({ status, closedOn, handlings, reportedOn }, { today }, report) => {
    if (status === 'closed') {
      if (closedOn === null) report('closed-without-date', ['status', 'closedOn']);
      if (handlings.length === 0) report('closed-without-handling', ['status', 'handlings']);
    } else if (status === 'open' && reportedOn !== null && addMonths(reportedOn, 12) < today) {
      report('open-over-a-year', ['status', 'reportedOn'], { date: reportedOn });
    }
  },
});
