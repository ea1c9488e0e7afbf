import { registrationRule } from '../rule.ts';
import { ruleSources } from '../sources.ts';

/** V3: at least one ground, and "unknown" only on its own. A ground that a sheet repeats has been counted once by the reader. */
export const groundsRule = registrationRule({
  id: 'V3',
  title: { nl: 'Elke melding heeft een grond', en: 'Every report has a ground' },
  why: {
    nl: 'Tabel 2 van het registratieformulier telt elke grond. "Onbekend" naast een andere grond telt een melding te vaak.',
    en: 'Table 2 of the registration form counts every ground. "Unknown" beside another ground counts a report too often.',
  },
  source: ruleSources.form,
  example: { nl: 'Gronden: Leeftijd; Onbekend.', en: 'Grounds: Age; Unknown.' },
  ways: {
    'missing-ground': { severity: 'error', lacks: 'grounds' },
    'unknown-beside-known': { severity: 'error' },
  },
  cells: { 'repeated-label': 'info' },
  check: ({ grounds }, _context, report) => {
    if (grounds.length === 0) report('missing-ground', ['grounds']);
    else if (grounds.length > 1 && grounds.includes('G99')) report('unknown-beside-known', ['grounds']);
  },
});
