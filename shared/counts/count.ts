import { bureauOf } from '#shared/codebook/index.ts';
import type { MunicipalityCode } from '#shared/codebook/index.ts';
import { type EncodedRegistrations, encode, type MultiColumn, type SingleColumn } from './encode.ts';
import { residenceClass, residenceClasses } from './residence.ts';
import { Tally } from './tally.ts';
import type { CountQuery, CountSource, CountTable, DimensionId } from './types.ts';

/** A source whose registrations have been encoded before. */
export interface EncodedSource extends Omit<CountSource, 'registrations'> {
  readonly registrations: EncodedRegistrations;
}

/**
 * Counts reports by the dimensions of the query. A report with two grounds and two natures counts in four cells of
 * ground × nature, and once in the total. Rows stand in reading order, whatever the order of sources and registrations.
 */
export function countReports(sources: readonly CountSource[], query: CountQuery): CountTable {
  return countEncoded(
    sources.map((source) => ({ ...source, registrations: encode(source.registrations) })),
    query,
  );
}

/** `countReports` for sources that were encoded before: the warm path, some nanoseconds for a report and a dimension. */
export function countEncoded(sources: readonly EncodedSource[], query: CountQuery): CountTable {
  const columns = sources.map((source) => query.by.map((dimension) => columnOf(source, dimension, query)));
  const tally = new Tally(
    query.by,
    query.by.map((_, at) => columns.flatMap((ofSource) => ofSource[at]?.values ?? [])),
  );
  sources.forEach((source, index) => tally.add(columns[index] ?? [], chosenReports(source, query)));
  return tally.table();
}

/** 1 for each report that passes every filter of the query. */
function chosenReports(source: EncodedSource, query: CountQuery): Uint8Array {
  const chosen = new Uint8Array(source.registrations.size).fill(1);
  for (const [dimension, allowed] of Object.entries(query.filters) as [DimensionId, readonly string[]][]) {
    const column = columnOf(source, dimension, query);
    if ('masks' in column) keepMasks(chosen, column, allowed);
    else keepCodes(chosen, column, allowed);
  }
  return chosen;
}

function keepCodes(chosen: Uint8Array, column: SingleColumn, allowed: readonly string[]): void {
  const passes = Uint8Array.from(column.values, (value) => (allowed.includes(value) ? 1 : 0));
  for (let row = 0; row < chosen.length; row++) {
    if (passes[column.codes[row] ?? 0] !== 1) chosen[row] = 0;
  }
}

function keepMasks(chosen: Uint8Array, column: MultiColumn, allowed: readonly string[]): void {
  const wanted = column.values.reduce((mask, value, bit) => (allowed.includes(value) ? mask | (1 << bit) : mask), 0);
  for (let row = 0; row < chosen.length; row++) {
    if (((column.masks[row] ?? 0) & wanted) === 0) chosen[row] = 0;
  }
}

function columnOf(source: EncodedSource, dimension: DimensionId, query: CountQuery): SingleColumn | MultiColumn {
  const { registrations } = source;
  switch (dimension) {
    case 'bureau':
      return { values: [source.bureau], codes: new Uint16Array(registrations.size) };
    case 'residence':
      return residenceColumn(registrations, new Set(query.residenceIn ?? source.area ?? bureauOf(source.bureau).area));
    case 'ground':
    case 'nature':
    case 'handling':
      return registrations.multi[dimension];
    default:
      return registrations.single[dimension];
  }
}

function residenceColumn(registrations: EncodedRegistrations, area: ReadonlySet<MunicipalityCode>): SingleColumn {
  const { home, city } = registrations.single;
  const classOf = Uint8Array.from(
    home.values.flatMap((from) => city.values.map((at) => residenceClasses.indexOf(residenceClass(from, at, area)))),
  );
  const codes = new Uint16Array(registrations.size);
  for (let row = 0; row < codes.length; row++) {
    codes[row] = classOf[(home.codes[row] ?? 0) * city.values.length + (city.codes[row] ?? 0)] ?? 0;
  }
  return { values: residenceClasses, codes };
}
