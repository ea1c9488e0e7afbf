import type { CellRule } from '../rule.ts';
import { ruleSources } from '../sources.ts';

/** V11: nothing about a person in a cell that would be uploaded. */
export const personalDataRule: CellRule = {
  about: 'cell',
  id: 'V11',
  title: { nl: 'Geen persoonsgegevens', en: 'No personal data' },
  why: {
    nl: 'Meldingen zijn bijzondere persoonsgegevens. Wat naar een persoon wijst, blijft in uw werkboek.',
    en: 'Reports are special-category personal data. Whatever points to a person stays in your workbook.',
  },
  source: ruleSources.gdpr,
  example: {
    nl: 'Een telefoonnummer in de kolom Zaaknummer.',
    en: 'A telephone number in the column of case numbers.',
  },
  ways: {},
  cells: { 'personal-data': 'error' },
};
