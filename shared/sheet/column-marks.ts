import { codedFields, listFor, matchLabel, type CodedField } from '#shared/codebook/index.ts';
import { fieldsKnowing } from './codes.ts';
import { meaningOfHeader, type ColumnHeader } from './column-header.ts';
import type { ColumnValues } from './column-values.ts';
import { meaningOf, weights } from './header-words.ts';

/** A column that holds a mark (`x`, `ja`, `1`) where its header applies: one column per ground, per nature, … */
export interface MarkColumn {
  readonly field: CodedField;
  readonly code: string;
}

const markFields: ReadonlySet<CodedField> = new Set<CodedField>([
  'grounds',
  'natures',
  'handlings',
  'domain',
  'referredTo',
  'subgrounds',
]);
const marksShare = 0.95;
const fewestColumns = 2;

interface Candidate {
  readonly header: ColumnHeader;
  readonly codes: ReadonlyMap<CodedField, string>;
  readonly named: CodedField | null;
}

function namedBy(group: string): CodedField | null {
  const claim = group === '' ? undefined : meaningOf(group).claims.find(({ weight }) => weight >= weights.vague);
  return codedFields.find((field) => field === claim?.field && markFields.has(field)) ?? null;
}

function candidateOf(header: ColumnHeader, values: ColumnValues): Candidate | null {
  if (values.filled > 0 && values.ticks < marksShare) return null;
  const codes = new Map([...fieldsKnowing(header.leaf)].filter(([field]) => markFields.has(field)));
  if (codes.size === 0) return null;
  const named = namedBy(header.group);
  if (named === null && (meaningOfHeader(header).claims[0]?.weight ?? 0) >= weights.exact) return null;
  return { header, codes, named };
}

/** The field of each candidate: what its group says, its only list, or the list of its neighbours. */
function fieldsOf(candidates: readonly Candidate[]): readonly (CodedField | null)[] {
  const sure = candidates.map(({ named, codes }) => {
    if (named !== null) return codes.has(named) ? named : null;
    return codes.size === 1 ? ([...codes.keys()][0] ?? null) : null;
  });
  return candidates.map(({ named, codes }, index) => {
    if (named !== null || sure[index] !== null) return sure[index] ?? null;
    const neighbours = sure
      .map((field, at) => ({ field, distance: Math.abs(at - index) + (at > index ? 0.5 : 0) }))
      .toSorted((one, other) => one.distance - other.distance);
    return neighbours.find(({ field }) => field !== null && codes.has(field))?.field ?? null;
  });
}

/** The mark columns of a table, by column. One alone is no such layout, so a field needs at least two. */
export function findMarkColumns(
  headers: readonly ColumnHeader[],
  valuesOf: (column: number) => ColumnValues,
): ReadonlyMap<number, MarkColumn> {
  const candidates = headers.flatMap((header) => candidateOf(header, valuesOf(header.column)) ?? []);
  const fields = fieldsOf(candidates);
  const filled = new Map<CodedField, number>();
  candidates.forEach(({ header }, index) => {
    const field = fields[index];
    if (field && valuesOf(header.column).filled > 0) filled.set(field, (filled.get(field) ?? 0) + 1);
  });
  const found = new Map<number, MarkColumn>();
  candidates.forEach(({ header }, index) => {
    const field = fields[index];
    if (!field || (filled.get(field) ?? 0) < fewestColumns) return;
    const match = matchLabel(listFor(field), header.leaf);
    if (match !== null && 'code' in match) found.set(header.column, { field, code: match.code });
  });
  return found;
}
