import { bureaus, unknownMunicipality, type Bureau, type BureauId } from '#shared/codebook/index.ts';
import { yearOf, type Draft } from '#shared/registration/index.ts';
import type { Readings } from './findings.ts';
import type { RuleContext } from './types.ts';

/** Something about a sheet as a whole that makes it unlikely to be the sheet that was meant. */
export type SheetConcern =
  | {
      readonly kind: 'other-area';
      /** Registrations that name a place, and how many of these name none in the bureau's area. */
      readonly located: number;
      readonly outside: number;
      /** The bureau in whose area nearly all of them lie, or `null` when there is no such bureau. */
      readonly perhaps: BureauId | null;
    }
  | {
      readonly kind: 'other-year';
      /** Registrations with a report date, and how many of these fall in the year that would be submitted. */
      readonly dated: number;
      readonly inYear: number;
      readonly year: number;
      /** The year of most of them, and how many fall in it. */
      readonly mostlyIn: number;
      readonly mostly: number;
    };

/** Part of the registrations that must lie elsewhere before the whole sheet does. */
const nearlyAll = 0.9;
/** Fewer registrations than this may lie elsewhere by chance. */
const fewest = 5;

const placesOf = ({ homeMunicipality, incidentMunicipality }: Draft): readonly string[] =>
  [homeMunicipality, incidentMunicipality]
    .filter((code) => code !== null)
    .filter((code) => code !== unknownMunicipality);

const countIn = (places: readonly (readonly string[])[], { area }: Bureau): number =>
  places.filter((codes) => codes.some((code) => area.includes(code))).length;

function areaConcern(drafts: readonly Draft[], bureau: Bureau): SheetConcern | null {
  const located = drafts.map(placesOf).filter((codes) => codes.length > 0);
  const outside = located.length - countIn(located, bureau);
  if (located.length < fewest || outside < located.length * nearlyAll) return null;
  const perhaps = bureaus.find(
    (other) => other.id !== bureau.id && countIn(located, other) >= located.length * nearlyAll,
  );
  return { kind: 'other-area', located: located.length, outside, perhaps: perhaps?.id ?? null };
}

function yearConcern(drafts: readonly Draft[], year: number): SheetConcern | null {
  const years = drafts.flatMap(({ reportedOn }) => (reportedOn === null ? [] : [yearOf(reportedOn)]));
  const counts = new Map<number, number>();
  for (const one of years) counts.set(one, (counts.get(one) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  const dated = years.length;
  const inYear = counts.get(year) ?? 0;
  if (most === undefined || (inYear > 0 && (dated < fewest || inYear > dated * (1 - nearlyAll)))) return null;
  return { kind: 'other-year', dated, inYear, year, mostlyIn: most[0], mostly: most[1] };
}

/**
 * What is strange about the sheet as a whole: nearly all its places lie outside the bureau's area, or nearly none of its
 * reports fall in the year. To be settled before anything is submitted; the findings per row say the same a thousandfold.
 */
export function sheetConcerns(
  { readings }: Readings,
  { bureau, year }: Pick<RuleContext, 'bureau' | 'year'>,
): SheetConcern[] {
  const drafts = readings.map(({ draft }) => draft);
  return [areaConcern(drafts, bureau), yearConcern(drafts, year)].filter((concern) => concern !== null);
}
