import type { BureauId, MunicipalityCode } from '#shared/codebook/index.ts';
import type { Registration } from '#shared/registration/index.ts';

/** What counts can be split by. A report with two grounds counts once under each of them; the same holds for nature and handling. */
export const dimensionIds = [
  'year',
  'quarter',
  'bureau',
  'city',
  'district',
  'residence',
  'ground',
  'domain',
  'nature',
  'handling',
  'kind',
  'channel',
  'massReport',
] as const;
export type DimensionId = (typeof dimensionIds)[number];

/** Dimensions of which one report can have several values, so that their counts may add up to more than the reports. */
export const multiValuedDimensions = ['ground', 'nature', 'handling'] as const satisfies readonly DimensionId[];

export type MultiValuedDimension = (typeof multiValuedDimensions)[number];

export function isMultiValued(dimension: DimensionId): dimension is MultiValuedDimension {
  return (multiValuedDimensions as readonly DimensionId[]).includes(dimension);
}

/** The key of a value that the registration does not state. */
export const unknown = 'unknown';

/**
 * Keep only reports of which the dimension has one of these values. A filter chooses reports, not cells: with a filter on
 * ground, a report that has a second ground is still counted under that one when the query is by ground.
 */
export type Filters = Readonly<Partial<Record<DimensionId, readonly string[]>>>;

/** One combination of the asked dimensions, in their order, with its number of reports. Combinations without reports are left out. */
export interface CountRow {
  readonly keys: readonly string[];
  readonly count: number;
}

export interface CountQuery {
  readonly by: readonly DimensionId[];
  readonly filters: Filters;
  /**
   * The municipalities to which the residence class is relative: one city for its statutory form. By default each bureau's
   * own area.
   */
  readonly residenceIn?: readonly MunicipalityCode[];
}

/** The registrations of one bureau. A bureau or year that did not deliver has no source: it is never a source with nothing in it. */
export interface CountSource {
  readonly bureau: BureauId;
  readonly registrations: readonly Registration[];
  /** The municipalities that the bureau serves; by default those of the codebook. */
  readonly area?: readonly MunicipalityCode[];
}

export interface CountTable {
  readonly by: readonly DimensionId[];
  readonly rows: readonly CountRow[];
  /** The number of reports, each counted once. */
  readonly total: number;
}
