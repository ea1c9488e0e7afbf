import { unknownMunicipality } from '#shared/codebook/index.ts';
import { registrationRule } from '../rule.ts';
import { ruleSources } from '../sources.ts';

/** V8: home or incident lies in the bureau's area. What is unknown or abroad cannot be judged, and is let through. */
export const areaRule = registrationRule({
  id: 'V8',
  title: { nl: 'Melding hoort bij uw werkgebied', en: 'Report belongs to your area' },
  why: {
    nl: 'Woont de melder buiten uw werkgebied en was het voorval daar ook buiten, dan hoort de melding misschien bij een ander bureau.',
    en: 'When both the reporter’s home and the incident are outside your area, the report may belong to another bureau.',
  },
  source: ruleSources.act,
  example: {
    nl: 'Woonplaats Groningen, voorval in Assen, aangeleverd door Rotterdam.',
    en: 'Home in Groningen, incident in Assen, submitted by Rotterdam.',
  },
  ways: { 'outside-area': { severity: 'warning' } },
  check: ({ homeMunicipality: home, incidentMunicipality: incident }, { bureau }, report) => {
    if (home === null || incident === null) return;
    if (home === unknownMunicipality || incident === unknownMunicipality) return;
    const isOutside = !bureau.area.includes(home) && !bureau.area.includes(incident);
    if (isOutside) report('outside-area', ['homeMunicipality', 'incidentMunicipality'], { home, incident });
  },
});
