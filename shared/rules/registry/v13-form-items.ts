import { registrationRule } from '../rule.ts';
import { ruleSources } from '../sources.ts';

/**
 * V13: what the statutory form needs to put a report in a column. Grounds, domain and nature are required by V3 and V4;
 * an "onbekend" that the bureau wrote is an answer, so only empty places count as missing.
 */
export const formItemsRule = registrationRule({
  id: 'V13',
  title: { nl: 'Compleet voor het Wga-formulier', en: 'Complete for the statutory form' },
  why: {
    nl: 'Het formulier deelt meldingen in naar woongemeente en gemeente van het voorval. Zonder die gegevens telt een melding als "onbekend".',
    en: 'The form divides reports by home municipality and municipality of the incident. Without these a report counts as "unknown".',
  },
  source: ruleSources.form,
  example: { nl: 'Woongemeente niet ingevuld.', en: 'Home municipality not filled in.' },
  ways: {
    'missing-home-municipality': { severity: 'warning', lacks: 'homeMunicipality' },
    'missing-incident-municipality': { severity: 'warning', lacks: 'incidentMunicipality' },
  },
  check: ({ homeMunicipality, incidentMunicipality }, _context, report) => {
    if (homeMunicipality === null) report('missing-home-municipality', ['homeMunicipality']);
    if (incidentMunicipality === null) report('missing-incident-municipality', ['incidentMunicipality']);
  },
});
