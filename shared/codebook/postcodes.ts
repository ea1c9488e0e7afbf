import type { MunicipalityCode } from './types.ts';

/** Ranges of four-digit postcodes, both ends included. To be verified. */
const ranges: readonly { readonly from: number; readonly to: number; readonly city: MunicipalityCode }[] = [
  { from: 1011, to: 1109, city: 'GM0363' },
  { from: 1380, to: 1384, city: 'GM0363' },
  { from: 2491, to: 2498, city: 'GM0518' },
  { from: 2511, to: 2597, city: 'GM0518' },
  { from: 3011, to: 3089, city: 'GM0599' },
  { from: 3151, to: 3151, city: 'GM0599' },
  { from: 3181, to: 3181, city: 'GM0599' },
  { from: 3191, to: 3199, city: 'GM0599' },
  { from: 3451, to: 3455, city: 'GM0344' },
  { from: 3511, to: 3585, city: 'GM0344' },
];

/**
 * The G4 city of a postcode, such as `3011` or `3011AB`; `null` outside the G4 or for no postcode.
 * A postcode never tells the district: the two are many-to-many.
 */
export function cityOfPostcode(postcode: string): MunicipalityCode | null {
  const number = Number(postcode.slice(0, 4));
  return ranges.find(({ from, to }) => number >= from && number <= to)?.city ?? null;
}
