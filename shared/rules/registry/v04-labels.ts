import { registrationRule } from '../rule.ts';
import { ruleSources } from '../sources.ts';

/**
 * V4: every label maps to the codebook. The reader finds the labels that do not; what remains here are the two lists
 * that the statutory form cannot do without. "Unknown" is a label too, so an empty cell is never counted as one.
 */
export const labelsRule = registrationRule({
  id: 'V4',
  title: { nl: 'Elk woord staat in de codelijst', en: 'Every label is in the code list' },
  why: {
    nl: 'Alleen wat in de codelijst staat, telt overal hetzelfde. Weet u het terrein of de aard niet, schrijf dan "onbekend".',
    en: 'Only what is in the code list counts the same everywhere. If you do not know the domain or the nature, write "unknown".',
  },
  source: ruleSources.form,
  example: {
    nl: 'Grond: "heerkomst". Of: geen terrein ingevuld.',
    en: 'Ground: "heerkomst". Or: no domain filled in.',
  },
  ways: {
    'missing-domain': { severity: 'error', lacks: 'domain' },
    'missing-nature': { severity: 'error', lacks: 'natures' },
  },
  cells: { 'unknown-label': 'error', 'several-labels': 'error', 'formula-error': 'error', 'too-long': 'error' },
  check: ({ domain, natures }, _context, report) => {
    if (domain === null) report('missing-domain', ['domain']);
    if (natures.length === 0) report('missing-nature', ['natures']);
  },
});
