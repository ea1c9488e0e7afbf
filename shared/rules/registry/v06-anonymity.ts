import { registrationRule } from '../rule.ts';
import { ruleSources } from '../sources.ts';

/** V6: no mediation and no investigation for someone who is anonymous, fully or to third parties. */
export const anonymityRule = registrationRule({
  id: 'V6',
  title: { nl: 'Anoniem: geen bemiddeling of onderzoek', en: 'Anonymous: no mediation or investigation' },
  why: {
    nl: 'Blijft de melder anoniem, ook alleen tegenover derden, dan mag het bureau niet bemiddelen en geen eigen onderzoek doen.',
    en: 'When a reporter stays anonymous, even only to third parties, the bureau may not mediate and not investigate.',
  },
  source: ruleSources.article5,
  example: { nl: 'Anoniem: volledig. Behandeling: Bemiddeling.', en: 'Anonymous: fully. Handling: Mediation.' },
  ways: {
    'anonymous-with-mediation': { severity: 'error' },
    'anonymous-with-investigation': { severity: 'error' },
  },
  check: ({ anonymity, handlings }, _context, report) => {
    if (anonymity === null || anonymity === 'none') return;
    if (handlings.includes('B04')) report('anonymous-with-mediation', ['anonymity', 'handlings'], { anonymity });
    if (handlings.includes('B07')) report('anonymous-with-investigation', ['anonymity', 'handlings'], { anonymity });
  },
});
