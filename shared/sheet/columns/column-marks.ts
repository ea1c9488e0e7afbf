import { codedFields, codeOf, listFor, type CodedField } from '#shared/codebook/index.ts';
import type { Field } from '#shared/registration/index.ts';
import { fieldsKnowing } from '../values/codes.ts';
import { meaningOfHeader, type ColumnHeader } from './column-header.ts';
import type { ColumnValues } from './column-values.ts';
import { meaningOf, weights } from './header-words.ts';
import { textOf } from '../text.ts';
import type { Confidence } from '../types.ts';

/** A column that holds a mark (`x`, `ja`, `1`) where its header applies: one column per ground, per nature, … */
export interface MarkColumn {
  readonly field: CodedField;
  readonly code: string;
  /** Doubtful where it is the only column of its kind, or holds much besides marks. */
  readonly confidence: Confidence;
}

const markFields: ReadonlySet<CodedField> = new Set<CodedField>([
  'grounds',
  'natures',
  'handlings',
  'domain',
  'referredTo',
  'subgrounds',
]);
/** Part of a column's cells that must be marks before it shows that a sheet keeps a column per ground. */
const mostlyMarks = 0.5;
/** Part that must be marks in a column that stands alone, and in one where something else is written again and again. */
const hardlyElse = 0.95;
/** Cells with something else that a column without any mark may hold. */
const fewOdd = 2;
const fewestColumns = 2;
const sexes = /^(?:m|man|male|vr|vrouw|f|female)$/iu;

interface Candidate {
  readonly header: ColumnHeader;
  readonly values: ColumnValues;
  readonly codes: ReadonlyMap<CodedField, string>;
  readonly named: CodedField | null;
}

function namedBy(group: string): CodedField | null {
  const claim = group === '' ? undefined : meaningOf(group).claims.find(({ weight }) => weight >= weights.vague);
  return codedFields.find((field) => field === claim?.field && markFields.has(field)) ?? null;
}

function candidateOf(header: ColumnHeader, values: ColumnValues): Candidate | null {
  if (values.personal !== null || values.examples.some((value) => sexes.test(textOf(value)))) return null;
  const codes = new Map([...fieldsKnowing(header.leaf)].filter(([field]) => markFields.has(field)));
  if (codes.size === 0) return null;
  const named = namedBy(header.group);
  const meaning = meaningOfHeader(header);
  if (named === null && (meaning.claims[0]?.weight ?? 0) >= weights.exact) return null;
  const otherwise = values.filled > fewOdd && values.ticks === 0;
  if (named === null && otherwise && (meaning.personal > 0 || meaning.ignored > 0 || meaning.claims.length > 0))
    return null;
  return { header, values, codes, named };
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

/** How sure it is that a column of a sheet with a column per ground is one of them. */
function confidenceIn({ values }: Candidate): Confidence {
  const { filled, ticks, distinct } = values;
  const odd = Math.round(filled * (1 - ticks));
  if (ticks < mostlyMarks) return odd <= fewOdd ? 'certain' : 'doubtful';
  return ticks >= hardlyElse || odd <= fewOdd || odd < distinct ? 'certain' : 'doubtful';
}

/** A column with marks under a header that is a label, without a second one of its kind: told apart only by asking. */
function standsAlone({ header, values, named }: Candidate): boolean {
  const { claims, personal, ignored } = meaningOfHeader(header);
  const plain = named !== null || (claims.length === 0 && personal === 0 && ignored === 0);
  return plain && values.filled > 0 && values.ticks >= hardlyElse;
}

const codeUnder = (field: CodedField, { leaf }: ColumnHeader): string | null => codeOf(listFor(field), leaf);

/** The mark columns of a table, by column. One alone is no such layout: it is asked, and certain are two or more. */
export function findMarkColumns(
  headers: readonly ColumnHeader[],
  valuesOf: (column: number) => ColumnValues,
): ReadonlyMap<number, MarkColumn> {
  const candidates = headers.flatMap((header) => candidateOf(header, valuesOf(header.column)) ?? []);
  const fields = fieldsOf(candidates);
  const marked = new Map<CodedField, number>();
  candidates.forEach(({ values: { filled, ticks } }, index) => {
    const field = fields[index];
    if (field && filled > 0 && ticks >= mostlyMarks) marked.set(field, (marked.get(field) ?? 0) + 1);
  });
  const found = new Map<number, MarkColumn>();
  candidates.forEach((candidate, index) => {
    const field = fields[index];
    const code = field ? codeUnder(field, candidate.header) : null;
    if (!field || code === null) return;
    const { column } = candidate.header;
    const several = (marked.get(field) ?? 0) >= fewestColumns;
    if (several) found.set(column, { field, code, confidence: confidenceIn(candidate) });
    else if (standsAlone(candidate)) found.set(column, { field, code, confidence: 'doubtful' });
  });
  return found;
}

/** A column of which its owner says that it holds a field, when it holds marks under a label of that field. */
export function markColumnOf(field: Field, header: ColumnHeader, values: ColumnValues): MarkColumn | null {
  const coded = [...markFields].find((one) => one === field);
  if (coded === undefined || values.ticks === 0) return null;
  const code = codeUnder(coded, header);
  return code === null ? null : { field: coded, code, confidence: 'certain' };
}
