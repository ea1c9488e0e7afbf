import { bureauIds } from '#shared/codebook/index.ts';
import type { BureauId } from '#shared/codebook/index.ts';
import { bureauPartition, partitionOf, releasesPartition } from '../keys.ts';

/** A partition with an audit trail, and what stands in it. */
export interface Place {
  readonly table: 'submissions' | 'releases';
  readonly partition: string;
  /** `null` for the releases, which are of all bureaus. */
  readonly bureau: BureauId | null;
  /** `null` for what belongs to a bureau whatever the year. */
  readonly year: number | null;
}

/** Narrows places; what is absent narrows nothing. */
export interface PlaceFilter {
  readonly bureau?: BureauId | undefined;
  readonly year?: number | undefined;
}

/** The first year of the statutory registration; see `year` in shared/api. */
export const firstYear = 2009;

export const yearsUntil = (last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - firstYear + 1) }, (_, index) => firstYear + index);

/** Every partition that can exist up to a year. Which ones do, only their content tells. */
export function placesUntil(last: number, { bureau, year }: PlaceFilter = {}): readonly Place[] {
  const years = year === undefined ? yearsUntil(last) : [year];
  const places: readonly Place[] = [
    ...bureauIds.flatMap((of): Place[] => [
      { table: 'submissions', partition: bureauPartition(of), bureau: of, year: null },
      ...years.map((ofYear): Place => ({
        table: 'submissions',
        partition: partitionOf({ bureau: of, year: ofYear }),
        bureau: of,
        year: ofYear,
      })),
    ]),
    ...years.map((ofYear): Place => ({
      table: 'releases',
      partition: releasesPartition(ofYear),
      bureau: null,
      year: ofYear,
    })),
  ];
  return places.filter(
    (place) => (bureau === undefined || place.bureau === bureau) && (year === undefined || place.year === year),
  );
}
