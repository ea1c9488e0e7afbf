import type { Source } from '#shared/codebook/index.ts';

const checkedOn = '2026-11-22';

/** Where the rules come from. */
export const ruleSources = {
  article5: {
    status: 'source',
    citation: 'Besluit gemeentelijke antidiscriminatievoorzieningen (BWBR0026353), art. 5',
    checkedOn,
  },
  form: {
    status: 'source',
    citation: 'Regeling registratieformulier (BWBR0027116), bijlage',
    checkedOn,
  },
  act: {
    status: 'source',
    citation: 'Wet gemeentelijke antidiscriminatievoorzieningen (BWBR0026168), art. 2 en 3',
    checkedOn,
  },
  gdpr: {
    status: 'source',
    citation: 'Algemene verordening gegevensbescherming, art. 5 lid 1 onder c en art. 9',
    checkedOn,
  },
  practice: { status: 'to-be-verified', citation: 'Praktijk van de bureaus', checkedOn },
} as const satisfies Record<string, Source>;
