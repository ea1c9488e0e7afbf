import { parentOf } from '#shared/codebook/index.ts';
import { registrationRule } from '../rule.ts';
import { ruleSources } from '../sources.ts';

/** V7: a sub-ground stands beside the ground that it belongs to. */
export const subgroundsRule = registrationRule({
  id: 'V7',
  title: { nl: 'Subgrond past bij de grond', en: 'Sub-ground fits its ground' },
  why: {
    nl: 'Een subgrond telt op het formulier mee onder zijn grond. Ontbreekt die grond, dan telt de subgrond nergens.',
    en: 'On the form a sub-ground counts under its ground. Without that ground the sub-ground counts nowhere.',
  },
  source: ruleSources.practice,
  example: { nl: 'Grond: Leeftijd. Subgrond: Zwangerschap.', en: 'Ground: Age. Sub-ground: Pregnancy.' },
  ways: { 'ground-of-subground-missing': { severity: 'error', lacks: 'grounds' } },
  check: ({ grounds, subgrounds }, _context, report) => {
    for (const subground of subgrounds) {
      const parent = parentOf(subground);
      if (parent !== null && !grounds.includes(parent)) {
        report('ground-of-subground-missing', ['subgrounds', 'grounds'], { subground, ground: parent });
      }
    }
  },
});
