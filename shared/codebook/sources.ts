import type { Source } from './types.ts';

const checkedOn = '2026-11-22';

const fromSource = (citation: string): Source => ({ status: 'source', citation, checkedOn });
const toBeVerified = (citation: string): Source => ({ status: 'to-be-verified', citation, checkedOn });

/** Where the entries of the code lists come from. */
export const sources = {
  form: fromSource('Regeling registratieformulier (BWBR0027116, gewijzigd bij Stcrt. 2010, 17434), bijlage'),
  decree: fromSource('Besluit gemeentelijke antidiscriminatievoorzieningen (BWBR0026353)'),
  act: fromSource('Wet gemeentelijke antidiscriminatievoorzieningen (BWBR0026168)'),
  reports: fromSource('Landelijke rapporten discriminatiecijfers, toedeling van subgronden'),
  municipalities: fromSource('CBS, Gemeentelijke indeling 2023 tot en met 2025'),
  districts: fromSource('Stadsdelen en wijken volgens de gemeenten'),
  practice: toBeVerified('Praktijk van de bureaus'),
  geography: toBeVerified('Algemene kennis van plaatsen en wijken'),
} as const satisfies Record<string, Source>;
