import { grounds, handlings, natures } from '#shared/codebook/index.ts';
import {
  columnOf,
  type EncodedSource,
  isMultiValued,
  type MultiColumn,
  type MultiValuedDimension,
  type SingleColumn,
  type SingleDimension,
  unknown,
  type WeightedRows,
} from '#shared/counts/index.ts';

/**
 * The dimensions of a year's base table, besides the year. Whatever is published is a sum over profiles, so that what is not
 * here cannot be published.
 */
export const profileDimensions = [
  'quarter',
  'bureau',
  'residence',
  'city',
  'district',
  'domain',
  'kind',
  'channel',
  'massReport',
  'ground',
  'nature',
  'handling',
] as const satisfies readonly (SingleDimension | MultiValuedDimension)[];
export type ProfileDimension = (typeof profileDimensions)[number];

const multiValues: Readonly<Record<MultiValuedDimension, readonly string[]>> = {
  ground: [...grounds, unknown],
  nature: [...natures, unknown],
  handling: [...handlings, unknown],
};

const betweenDimensions = '|';
const betweenValues = '+';

/**
 * A combination of values of all profile dimensions, with the sets of grounds, natures and handlings, as one text: the same
 * text for the same combination, and different ones for different combinations.
 */
export type ProfileKey = string;

/** How many reports have a profile. Profiles without reports are left out. */
export type ProfileCounts = ReadonlyMap<ProfileKey, number>;

/** The bureau and the quarter of a profile. */
export function sliceOf(key: ProfileKey): { readonly quarter: string; readonly bureau: string } {
  const [quarter = '', bureau = ''] = key.split(betweenDimensions, 2);
  return { quarter, bureau };
}

/** The values that a profile has in a dimension: one, or those of its set. */
export function valuesOf(key: ProfileKey, dimension: ProfileDimension): readonly string[] {
  const text = key.split(betweenDimensions)[profileDimensions.indexOf(dimension)] ?? '';
  return text.split(betweenValues);
}

/** Counts the registrations of a year by profile: the inner cells of the base table, true counts. */
export function baseTable(sources: readonly EncodedSource[], year: number): ProfileCounts {
  const counts = new Map<ProfileKey, number>();
  for (const source of sources) {
    const { size, single } = source.registrations;
    const ofYear = single.year.values.indexOf(String(year));
    const texts = profileDimensions.map((dimension) => textOf(columnOf(source, dimension, {})));
    for (let row = 0; row < size; row++) {
      if (single.year.codes[row] !== ofYear) continue;
      const key = texts.map((text) => text(row)).join(betweenDimensions);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/** The profiles of rows, with their weights. */
export function profileCounts(rows: WeightedRows): ProfileCounts {
  const texts = profileDimensions.map((dimension) =>
    textOf(isMultiValued(dimension) ? rows.multi[dimension] : rows.single[dimension]),
  );
  return new Map(
    Array.from(rows.weights, (weight, row) => [texts.map((text) => text(row)).join(betweenDimensions), weight]),
  );
}

/**
 * Profiles with a positive count as rows that `countWeighted` counts, in the order of their keys: nothing in the rows tells
 * of profiles that are not in them, nor in which order reports came.
 */
export function profileRows(counts: ProfileCounts, year: number): WeightedRows {
  const positive = [...counts].filter(([, count]) => count > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return rowsOfValues(
    positive.map(([key]) => key.split(betweenDimensions)),
    Uint32Array.from(positive, ([, count]) => count),
    year,
  );
}

/**
 * Profiles as rows that `countWeighted` counts, in the order in which they come.
 * @param profiles the values of each, in the order of `profileDimensions`; sets as in a key
 * @param weights how many reports each stands for
 */
export function rowsOfValues(
  profiles: readonly (readonly string[])[],
  weights: Uint32Array,
  year: number,
): WeightedRows {
  const single = (dimension: Exclude<SingleDimension, 'year'>): SingleColumn =>
    singleColumn(profiles, profileDimensions.indexOf(dimension));
  const multi = (dimension: MultiValuedDimension): MultiColumn =>
    multiColumn(profiles, profileDimensions.indexOf(dimension), multiValues[dimension]);
  return {
    size: profiles.length,
    weights,
    single: {
      year: { values: [String(year)], codes: new Uint16Array(profiles.length) },
      quarter: single('quarter'),
      bureau: single('bureau'),
      residence: single('residence'),
      city: single('city'),
      district: single('district'),
      domain: single('domain'),
      kind: single('kind'),
      channel: single('channel'),
      massReport: single('massReport'),
    },
    multi: { ground: multi('ground'), nature: multi('nature'), handling: multi('handling') },
  };
}

/** The columns of profiles, one for each profile dimension, with the values that occur. */
export function profileColumns(keys: readonly ProfileKey[]): (SingleColumn | MultiColumn)[] {
  const profiles = keys.map((key) => key.split(betweenDimensions));
  return profileDimensions.map((dimension, at) =>
    isMultiValued(dimension) ? multiColumn(profiles, at, multiValues[dimension]) : singleColumn(profiles, at),
  );
}

function textOf(column: SingleColumn | MultiColumn): (row: number) => string {
  const { values } = column;
  if ('codes' in column) return (row) => values[column.codes[row] ?? 0] ?? '';
  const texts = new Map<number, string>();
  return (row) => {
    const mask = column.masks[row] ?? 0;
    const known = texts.get(mask);
    if (known !== undefined) return known;
    const text = values.filter((_, bit) => ((mask >>> bit) & 1) === 1).join(betweenValues);
    texts.set(mask, text);
    return text;
  };
}

/** The values of a dimension in their own order. Loops, as this is on the way to the first picture in the pane. */
function singleColumn(profiles: readonly (readonly string[])[], at: number): SingleColumn {
  const found = new Map<string, number>();
  const codes = new Uint16Array(profiles.length);
  for (let row = 0; row < profiles.length; row++) {
    const value = profiles[row]?.[at] ?? '';
    const known = found.get(value);
    codes[row] = known ?? found.size;
    if (known === undefined) found.set(value, found.size);
  }
  const values = [...found.keys()].sort();
  const places = new Map(values.map((value, place) => [value, place]));
  const placeOf = Uint16Array.from(found.keys(), (value) => places.get(value) ?? 0);
  for (let row = 0; row < codes.length; row++) codes[row] = placeOf[codes[row] ?? 0] ?? 0;
  return { values, codes };
}

function multiColumn(profiles: readonly (readonly string[])[], at: number, values: readonly string[]): MultiColumn {
  const found = new Map<string, number>();
  const masks = new Uint32Array(profiles.length);
  for (let row = 0; row < profiles.length; row++) {
    const text = profiles[row]?.[at] ?? '';
    const known = found.get(text);
    const mask = known ?? text.split(betweenValues).reduce((all, value) => all | (1 << values.indexOf(value)), 0);
    if (known === undefined) found.set(text, mask);
    masks[row] = mask;
  }
  return { values, masks };
}
