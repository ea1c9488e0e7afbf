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
  const texts = positive.map(([key]) => key.split(betweenDimensions));
  const single = (dimension: SingleDimension): SingleColumn => {
    const at = (profileDimensions as readonly string[]).indexOf(dimension);
    return singleColumn(texts.map((values) => (dimension === 'year' ? String(year) : (values[at] ?? ''))));
  };
  const multi = (dimension: MultiValuedDimension): MultiColumn => {
    const at = profileDimensions.indexOf(dimension);
    return multiColumn(
      texts.map((values) => values[at] ?? ''),
      multiValues[dimension],
    );
  };
  return {
    size: positive.length,
    weights: Uint32Array.from(positive, ([, count]) => count),
    single: {
      year: single('year'),
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
  const texts = keys.map((key) => key.split(betweenDimensions));
  return profileDimensions.map((dimension, at) => {
    const values = texts.map((ofProfile) => ofProfile[at] ?? '');
    return isMultiValued(dimension) ? multiColumn(values, multiValues[dimension]) : singleColumn(values);
  });
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

function singleColumn(texts: readonly string[]): SingleColumn {
  const values = [...new Set(texts)].sort();
  const codes = new Map(values.map((value, code) => [value, code]));
  return { values, codes: Uint16Array.from(texts, (text) => codes.get(text) ?? 0) };
}

function multiColumn(texts: readonly string[], values: readonly string[]): MultiColumn {
  const masks = new Map<string, number>();
  const maskOf = (text: string): number =>
    text.split(betweenValues).reduce((mask, value) => mask | (1 << values.indexOf(value)), 0);
  return {
    values,
    masks: Uint32Array.from(texts, (text) => {
      const mask = masks.get(text) ?? maskOf(text);
      masks.set(text, mask);
      return mask;
    }),
  };
}
