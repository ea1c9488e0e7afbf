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

/** Keep only reports of which the dimension has one of these values. */
export type Filters = Readonly<Partial<Record<DimensionId, readonly string[]>>>;

/** One combination of the asked dimensions, in their order, with its number of reports. Combinations without reports are left out. */
export interface CountRow {
  readonly keys: readonly string[];
  readonly count: number;
}

export interface CountQuery {
  readonly by: readonly DimensionId[];
  readonly filters: Filters;
}

export interface CountTable {
  readonly by: readonly DimensionId[];
  readonly rows: readonly CountRow[];
  /** The number of reports, each counted once. */
  readonly total: number;
}
