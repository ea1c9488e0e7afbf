import type { MunicipalityCode, Source } from '#shared/codebook/index.ts';

/** The inhabitants of a municipality on 1 January of a year. */
export interface Inhabitants {
  readonly municipality: MunicipalityCode;
  readonly year: number;
  readonly inhabitants: number;
  readonly source: Source;
}

const citation = 'CBS StatLine, bevolking per gemeente op 1 januari';
const fromSource: Source = { status: 'source', citation, checkedOn: '2026-11-22' };
const toBeVerified: Source = { ...fromSource, status: 'to-be-verified' };

/** What is known. A year or municipality that is not here has no rate. */
const inhabitants: readonly Inhabitants[] = [
  { municipality: 'GM0363', year: 2024, inhabitants: 931_298, source: fromSource },
  { municipality: 'GM0363', year: 2025, inhabitants: 935_793, source: fromSource },
  { municipality: 'GM0518', year: 2024, inhabitants: 566_221, source: toBeVerified },
  { municipality: 'GM0518', year: 2025, inhabitants: 568_419, source: toBeVerified },
  { municipality: 'GM0599', year: 2024, inhabitants: 670_610, source: fromSource },
  { municipality: 'GM0599', year: 2025, inhabitants: 672_330, source: toBeVerified },
  { municipality: 'GM0344', year: 2024, inhabitants: 374_238, source: toBeVerified },
];

/** The inhabitants of a municipality on 1 January of this very year, with their source, or `null` when they are not known. */
export function inhabitantsOf(municipality: MunicipalityCode, year: number): Inhabitants | null {
  return inhabitants.find((entry) => entry.municipality === municipality && entry.year === year) ?? null;
}

/** The base to which small counts are rounded in a release, unless the coordinator chooses another. */
export const usualBase = 5;

/** Areas with fewer inhabitants have no rate. */
const smallestArea = 10_000;

/**
 * Reports for each 100,000 inhabitants of the same area in the same year, or `null` when a rate would mislead or expose: an
 * unknown number of inhabitants, fewer than 10,000 of them, or a count under twice the base of the rounding.
 */
export function ratePer100000(
  count: number,
  inhabitantsOfArea: number | null,
  base: number = usualBase,
): number | null {
  if (inhabitantsOfArea === null || inhabitantsOfArea < smallestArea || count < 2 * base) return null;
  return (count / inhabitantsOfArea) * 100_000;
}
