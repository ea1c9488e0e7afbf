import { bureauIds, bureaus, channels, domains, grounds, handlings, kinds, natures } from '#shared/codebook/index.ts';
import { residenceClasses } from './residence.ts';
import { type DimensionId, unknown } from './types.ts';

/** The values of dimensions whose values are fixed, in the order in which people read them. Years, cities and districts are open. */
export const fixedValues: Readonly<Partial<Record<DimensionId, readonly string[]>>> = {
  quarter: ['Q1', 'Q2', 'Q3', 'Q4'],
  bureau: bureauIds,
  residence: residenceClasses,
  ground: grounds,
  domain: domains,
  nature: natures,
  handling: handlings,
  kind: kinds,
  channel: channels,
  massReport: ['no', 'yes'],
};

/** Values of open dimensions that stand first: the G4 cities before all other municipalities. */
const leadingValues: Readonly<Partial<Record<DimensionId, readonly string[]>>> = {
  city: bureaus.map(({ city }) => city),
};

/**
 * Distinct values in reading order: the order of the codebook, the G4 cities first, else that of the characters; what is
 * unknown comes last.
 */
export function inReadingOrder(dimension: DimensionId, values: Iterable<string>): string[] {
  const fixed = fixedValues[dimension] ?? leadingValues[dimension] ?? [];
  const place = (value: string): number => {
    if (value === unknown) return Infinity;
    const index = fixed.indexOf(value);
    return index < 0 ? fixed.length : index;
  };
  return [...new Set(values)].sort((a, b) => {
    const [placeOfA, placeOfB] = [place(a), place(b)];
    if (placeOfA !== placeOfB) return placeOfA < placeOfB ? -1 : 1;
    return a < b ? -1 : a > b ? 1 : 0;
  });
}
