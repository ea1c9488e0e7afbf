import { grounds, handlings, natures, unknownMunicipality } from '#shared/codebook/index.ts';
import type { Registration } from '#shared/registration/index.ts';
import { type DimensionId, type MultiValuedDimension, unknown } from './types.ts';

/** A column in which every report has one value: report `i` has `values[codes[i]]`. */
export interface SingleColumn {
  readonly values: readonly string[];
  readonly codes: Uint16Array;
}

/** A column in which a report has one or more values: report `i` has `values[v]` when bit `v` of `masks[i]` is set. */
export interface MultiColumn {
  readonly values: readonly string[];
  readonly masks: Uint32Array;
}

/** The dimensions of which a report has one value. */
export type SingleDimension = Exclude<DimensionId, MultiValuedDimension>;

/** What the bureau adds to a registration, and what follows from its area, are not encoded but known when counting. */
type EncodedDimension = Exclude<SingleDimension, 'bureau' | 'residence'>;
type SingleField = EncodedDimension | 'home';

/** Registrations in integer columns: made once for a list of registrations, counted any number of times. */
export interface EncodedRegistrations {
  readonly size: number;
  readonly single: Readonly<Record<SingleField, SingleColumn>>;
  readonly multi: Readonly<Record<MultiValuedDimension, MultiColumn>>;
}

/**
 * Rows that each stand for a number of reports with the same values, such as the published rows of a release. Bureau and
 * residence class are columns here: they cannot be found again from what a row holds.
 */
export interface WeightedRows {
  readonly size: number;
  /** The number of reports that a row stands for. */
  readonly weights: Uint32Array;
  readonly single: Readonly<Record<SingleDimension, SingleColumn>>;
  readonly multi: Readonly<Record<MultiValuedDimension, MultiColumn>>;
}

/** Encodes registrations for `countEncoded`. About 50 bytes for each registration, and no reference to it. */
export function encode(registrations: readonly Registration[]): EncodedRegistrations {
  const single = (valueOf: (registration: Registration) => string): SingleColumn =>
    singleColumn(registrations, valueOf);
  return {
    size: registrations.length,
    single: {
      year: single((registration) => registration.reportedOn.slice(0, 4)),
      quarter: single((registration) => quarterOf(registration.reportedOn)),
      city: single((registration) => municipality(registration.incidentMunicipality)),
      home: single((registration) => municipality(registration.homeMunicipality)),
      district: single((registration) => registration.incidentDistrict ?? unknown),
      domain: single((registration) => registration.domain),
      kind: single((registration) => registration.kind ?? unknown),
      channel: single((registration) => registration.channel ?? unknown),
      massReport: single((registration) => (registration.massReport === null ? 'no' : 'yes')),
    },
    multi: {
      ground: multiColumn(registrations, grounds, (registration) => registration.grounds),
      nature: multiColumn(registrations, natures, (registration) => registration.natures),
      handling: multiColumn(registrations, handlings, (registration) => registration.handlings),
    },
  };
}

/** The quarter of a date, `Q1` to `Q4`. */
export function quarterOf(date: string): string {
  return `Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}

function municipality(code: string | null): string {
  return code === null || code === unknownMunicipality ? unknown : code;
}

function singleColumn(
  registrations: readonly Registration[],
  valueOf: (registration: Registration) => string,
): SingleColumn {
  const indexes = new Map<string, number>();
  const codes = new Uint16Array(registrations.length);
  registrations.forEach((registration, row) => {
    const value = valueOf(registration);
    const known = indexes.get(value);
    const index = known ?? indexes.size;
    if (known === undefined) indexes.set(value, index);
    codes[row] = index;
  });
  return { values: [...indexes.keys()], codes };
}

/** Values outside the code list, and no values at all, set the bit of `unknown`: nothing is lost from a count. */
function multiColumn(
  registrations: readonly Registration[],
  codes: readonly string[],
  valuesOf: (registration: Registration) => readonly string[],
): MultiColumn {
  const bits = new Map(codes.map((code, index) => [code, 1 << index]));
  const unknownBit = 1 << codes.length;
  const masks = new Uint32Array(registrations.length);
  registrations.forEach((registration, row) => {
    let mask = 0;
    for (const value of valuesOf(registration)) mask |= bits.get(value) ?? unknownBit;
    masks[row] = mask === 0 ? unknownBit : mask;
  });
  return { values: [...codes, unknown], masks };
}
