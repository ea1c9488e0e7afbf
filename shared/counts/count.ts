import { bureauOf } from '#shared/codebook/index.ts';
import type { MunicipalityCode } from '#shared/codebook/index.ts';
import { type EncodedRegistrations, encode, type MultiColumn, type SingleColumn, type WeightedRows } from './encode.ts';
import { residenceClass, residenceClasses } from './residence.ts';
import { Tally } from './tally.ts';
import { type CountQuery, type CountSource, type CountTable, type DimensionId, isMultiValued } from './types.ts';

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
export const countEncoded = (sources: readonly EncodedSource[], query: CountQuery): CountTable =>
  count(sources, query, columnOf, ({ registrations }) => ({ size: registrations.size, weights: null }));

/**
 * Counts rows that each stand for several reports, exactly as `countEncoded` counts those reports.
 * Throws a `RangeError` for a residence class relative to other municipalities: the rows do not hold homes.
 */
export function countWeighted(tables: readonly WeightedRows[], query: CountQuery): CountTable {
  if (query.residenceIn) throw new RangeError('Rows hold the residence class of their bureau only.');
  return count(tables, query, weightedColumn, (table) => table);
}

type Column = SingleColumn | MultiColumn;
type ColumnOf<S> = (source: S, dimension: DimensionId, query: CountQuery) => Column;

/** The rows of a source, and for how many reports each stands; `null` when each stands for one. */
interface Rows {
  readonly size: number;
  readonly weights: Uint32Array | null;
}

function count<S>(
  sources: readonly S[],
  query: CountQuery,
  column: ColumnOf<S>,
  rowsOf: (source: S) => Rows,
): CountTable {
  const columns = sources.map((source) => query.by.map((dimension) => column(source, dimension, query)));
  const tally = new Tally(
    query.by,
    query.by.map((_, at) => columns.flatMap((ofSource) => ofSource[at]?.values ?? [])),
  );
  const filters = Object.entries(query.filters) as [DimensionId, readonly string[]][];
  sources.forEach((source, index) => {
    const passing = filters.reduce<Rows | null>(
      (rows, [dimension, allowed]) => rows && keepAllowed(rows, column(source, dimension, query), allowed),
      rowsOf(source),
    );
    if (passing) tally.add(columns[index] ?? [], passing.size, passing.weights);
  });
  return tally.table();
}

/** The rows that pass a filter: the others get weight 0. `null` when none passes. Leaves what it is given alone. */
function keepAllowed(rows: Rows, column: Column, allowed: readonly string[]): Rows | null {
  if ('masks' in column) return { size: rows.size, weights: keepMasks(weightsOf(rows), column, allowed) };
  const passes = column.values.map((value) => allowed.includes(value));
  if (passes.every(Boolean)) return rows;
  if (!passes.some(Boolean)) return null;
  return { size: rows.size, weights: keepCodes(weightsOf(rows), column, Uint8Array.from(passes, Number)) };
}

const weightsOf = ({ size, weights }: Rows): Uint32Array => weights?.slice() ?? new Uint32Array(size).fill(1);

function keepCodes(chosen: Uint32Array, { codes }: SingleColumn, passes: Uint8Array): Uint32Array {
  for (let row = 0; row < chosen.length; row++) {
    if (passes[codes[row] ?? 0] !== 1) chosen[row] = 0;
  }
  return chosen;
}

function keepMasks(chosen: Uint32Array, column: MultiColumn, allowed: readonly string[]): Uint32Array {
  const wanted = column.values.reduce((mask, value, bit) => (allowed.includes(value) ? mask | (1 << bit) : mask), 0);
  for (let row = 0; row < chosen.length; row++) {
    if (((column.masks[row] ?? 0) & wanted) === 0) chosen[row] = 0;
  }
  return chosen;
}

function weightedColumn(rows: WeightedRows, dimension: DimensionId): Column {
  return isMultiValued(dimension) ? rows.multi[dimension] : rows.single[dimension];
}

/** The column of a source in a dimension: as encoded, or found from the bureau and its area. */
export function columnOf(
  source: EncodedSource,
  dimension: DimensionId,
  query: Pick<CountQuery, 'residenceIn'>,
): Column {
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
