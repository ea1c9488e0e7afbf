import { fixed } from './breach-text.ts';
import type { BreachTexts } from './breach-text.ts';

export const findingTextsEn: BreachTexts = {
  'missing-case-number': fixed('Case number missing', () => 'there is no case number. Fill it in.'),
  'duplicate-case-number': fixed(
    'Case number occurs twice',
    (w) => `this case number is also on ${w.otherRow ?? 'another row'}. Change one of them or remove a row.`,
  ),
  'rows-disagree': fixed(
    'Rows of one case disagree',
    (w) =>
      `‘${w.value}’ differs from ${w.otherRow ?? 'another row'} of the same case (${w.field}). Make them the same.`,
  ),
  'not-a-case-number': fixed(
    'Not a case number',
    (w) => `‘${w.value}’ is not a case number. Fill in the case number of this report.`,
  ),
  'missing-report-date': fixed('Date of report missing', () => 'there is no date of report. Fill it in.'),
  'report-outside-year': fixed(
    'Date outside the year',
    (w) => `${w.date('date')} is not in ${w.text('year')}. Change the date or choose another year.`,
  ),
  'report-in-future': fixed('Date after today', (w) => `${w.date('date')} has not come yet. Change the date.`),
  'incident-after-report': fixed(
    'Incident after the report',
    (w) =>
      `the incident (${w.date('incident')}) is later than the report (${w.date('report')}). Change one of the dates.`,
  ),
  'incident-long-ago': fixed(
    'Incident very long ago',
    (w) => `the incident (${w.date('incident')}) is more than ${w.text('years')} years ago. Change the date.`,
  ),
  'closed-in-future': fixed(
    'Closed after today',
    (w) => `the case would close on ${w.date('closed')}. Change the date or empty the cell.`,
  ),
  'closed-before-report': fixed(
    'Closed before the report',
    (w) =>
      `the case closed (${w.date('closed')}) before the report came (${w.date('report')}). Change one of the dates.`,
  ),
  'not-a-date': fixed('Not a date', (w) => `‘${w.value}’ is not a date. Write the ${w.fieldInFull} as 3-5-2023.`),
  'ambiguous-date': fixed(
    'Date can be read in two ways',
    (w) => `‘${w.value}’ can mean two days. Say above how you write dates.`,
  ),
  'date-left-out': fixed(
    'Date left out',
    (w) =>
      `‘${w.value}’ is not a date. The ${w.fieldInFull} is left out. If you know the day or the month, fill it in.`,
  ),
  'missing-ground': fixed('Ground missing', () => 'there is no ground. Choose a ground, or write ‘onbekend’.'),
  'unknown-beside-known': fixed(
    'Unknown beside another ground',
    () => '‘unknown’ stands beside another ground. Remove ‘unknown’.',
  ),
  'repeated-label': fixed(
    'Ground stands there twice',
    (w) => `‘${w.value}’ stands there twice and counts once. You need not do anything.`,
  ),
  'missing-domain': fixed(
    'Domain missing',
    () => 'there is no domain of society. Choose a domain, or write ‘onbekend’.',
  ),
  'missing-nature': fixed('Nature missing', () => 'there is no nature. Choose a nature, or write ‘onbekend’.'),
  'unknown-label': {
    title: (w) => `${w.fieldTitle} not recognised`,
    say: (w) =>
      `‘${w.value}’ is not in the code list. ${w.write === null ? `Choose ${w.choice} or teach us this word.` : `Do you mean ${w.write}?`}`,
  },
  'several-labels': {
    title: (w) => `More than one choice under ${w.field}`,
    say: (w) => `${w.labels('codes')} stand here. Only one can hold. Choose ${w.choice}.`,
  },
  'formula-error': fixed(
    'Formula gives an error',
    (w) => `the formula gives ${w.value}. Mend the formula or type the value.`,
  ),
  'too-long': {
    title: (w) => `${w.fieldTitle} is too long`,
    say: (w) => `this text is too long for ${w.field}. Make the text shorter.`,
  },
  'bad-postcode': fixed('Postcode is not right', (w) =>
    w.write !== null
      ? `‘${w.value}’ is not a postcode. Do you mean ${w.write}?`
      : `${w.value === '' ? 'this' : `‘${w.value}’`} is not a postcode. Write four digits (1000 to 9999), or four digits and two letters (never SA, SD or SS).`,
  ),
  'anonymous-with-mediation': fixed(
    'Anonymous, yet mediation',
    () =>
      'with an anonymous reporter the bureau cannot mediate (Decree, article 5). Change ‘anonymous’ or the handling.',
  ),
  'anonymous-with-investigation': fixed(
    'Anonymous, yet investigation',
    () =>
      'with an anonymous reporter the bureau cannot investigate (Decree, article 5). Change ‘anonymous’ or the handling.',
  ),
  'ground-of-subground-missing': fixed(
    'Sub-ground without ground',
    (w) =>
      `‘${w.label('subground')}’ belongs to the ground ${w.label('ground')}, which is not there. Add the ground or change the sub-ground.`,
  ),
  'outside-area': fixed(
    'Outside your area',
    (w) =>
      `${w.label('home')} and ${w.label('incident')} both lie outside your area. Does this report belong to another bureau?`,
  ),
  'perhaps-mass-report': fixed(
    'Perhaps a mass report',
    (w) =>
      `${w.text('count')} reports in the week of ${w.date('from')} have the same ground (${w.labels('codes')}) and domain (${w.label('domain')}). If they are about one incident, give them the same mark under mass report${w.write === null ? '' : `, such as ${w.write}`}.`,
  ),
  'personal-data': fixed(
    'Personal data in a field that is submitted',
    (w) => `there seems to be ${w.personal} here. Remove it: only codes leave your workbook.`,
  ),
  'closed-without-date': fixed('Closed without a date', () => 'the case is closed, but not when. Fill in the date.'),
  'closed-without-handling': fixed(
    'Closed without handling',
    () => 'the case is closed, but not what you did. Fill in the handling.',
  ),
  'open-over-a-year': fixed(
    'Open for over a year',
    (w) => `this case has been open since ${w.date('date')}. Is it not closed yet?`,
  ),
  'missing-home-municipality': fixed(
    'Home municipality missing',
    () => 'there is no home municipality. On the statutory form this report now counts as ‘unknown’.',
  ),
  'missing-incident-municipality': fixed(
    'Municipality of the incident missing',
    () =>
      'it does not say in which municipality it happened. On the statutory form this report now counts as ‘unknown’.',
  ),
};
