import { registrationRule } from '../rule.ts';
import { ruleSources } from '../sources.ts';

const fourDigits = /^[1-9]\d{3}$/u;

/** V5: four digits from 1000 to 9999. The reader checks the letters of a full postcode and then drops them. */
export const postcodeRule = registrationRule({
  id: 'V5',
  title: { nl: 'Postcode bestaat', en: 'Postcode exists' },
  why: {
    nl: 'Met de vier cijfers van de postcode zien gemeenten waar voorvallen gebeuren. De letters blijven in uw werkboek.',
    en: 'The four digits of the postcode show municipalities where incidents happen. The letters stay in your workbook.',
  },
  source: ruleSources.practice,
  example: { nl: 'Postcode 0311 of 3011 SS.', en: 'Postcode 0311 or 3011 SS.' },
  ways: { 'bad-postcode': { severity: 'error' } },
  cells: { 'bad-postcode': 'error', 'formula-error': 'error' },
  check: ({ incidentPostcode }, _context, report) => {
    if (incidentPostcode !== null && !fourDigits.test(incidentPostcode)) {
      report('bad-postcode', ['incidentPostcode']);
    }
  },
});
