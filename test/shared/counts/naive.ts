import { bureauOf } from '#shared/codebook/index.ts';
import {
  type CountQuery,
  type CountSource,
  type CountTable,
  type DimensionId,
  inReadingOrder,
  residenceClass,
} from '#shared/counts/index.ts';
import type { Registration } from '#shared/registration/index.ts';

/** Counting as one would do it with pencil and paper: what the fast way has to agree with. */
export function countNaively(sources: readonly CountSource[], query: CountQuery): CountTable {
  const cells = new Map<string, { keys: string[]; count: number }>();
  let total = 0;
  for (const source of sources) {
    for (const registration of source.registrations) {
      const values = (dimension: DimensionId) => valuesOf(dimension, registration, source, query);
      const chosen = Object.entries(query.filters).every(([dimension, allowed]) =>
        values(dimension as DimensionId).some((value) => allowed.includes(value)),
      );
      if (!chosen) continue;
      total += 1;
      let combinations: string[][] = [[]];
      for (const dimension of query.by) {
        combinations = combinations.flatMap((keys) => values(dimension).map((value) => [...keys, value]));
      }
      for (const keys of combinations) {
        const cell = cells.get(keys.join()) ?? { keys, count: 0 };
        cell.count += 1;
        cells.set(keys.join(), cell);
      }
    }
  }
  const rows = [...cells.values()];
  const orders = query.by.map((dimension, at) =>
    inReadingOrder(
      dimension,
      rows.map(({ keys }) => keys[at]!),
    ),
  );
  const place = (keys: string[]) => keys.map((key, at) => orders[at]!.indexOf(key));
  rows.sort(
    (a, b) =>
      place(a.keys)
        .map((index, at) => index - place(b.keys)[at]!)
        .find((step) => step !== 0) ?? 0,
  );
  return { by: query.by, rows, total };
}

function valuesOf(
  dimension: DimensionId,
  registration: Registration,
  source: CountSource,
  query: CountQuery,
): readonly string[] {
  const month = Number(registration.reportedOn.slice(5, 7));
  const place = (code: string | null) => (code === null || code === 'GM0000' ? 'unknown' : code);
  const orUnknown = (values: readonly string[]) => (values.length === 0 ? ['unknown'] : values);
  const area = new Set(query.residenceIn ?? source.area ?? bureauOf(source.bureau).area);
  switch (dimension) {
    case 'year':
      return [registration.reportedOn.slice(0, 4)];
    case 'quarter':
      return [month <= 3 ? 'Q1' : month <= 6 ? 'Q2' : month <= 9 ? 'Q3' : 'Q4'];
    case 'bureau':
      return [source.bureau];
    case 'city':
      return [place(registration.incidentMunicipality)];
    case 'district':
      return [registration.incidentDistrict ?? 'unknown'];
    case 'residence':
      return [residenceClass(registration.homeMunicipality, registration.incidentMunicipality, area)];
    case 'ground':
      return orUnknown(registration.grounds);
    case 'nature':
      return orUnknown(registration.natures);
    case 'handling':
      return orUnknown(registration.handlings);
    case 'domain':
      return [registration.domain];
    case 'kind':
      return [registration.kind ?? 'unknown'];
    case 'channel':
      return [registration.channel ?? 'unknown'];
    case 'massReport':
      return [registration.massReport === null ? 'no' : 'yes'];
  }
}
