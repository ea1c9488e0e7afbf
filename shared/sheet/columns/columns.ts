import { isListField, type Field } from '#shared/registration/index.ts';
import type { Claim } from './column-claim.ts';
import { byStrength, claimsOf, isPersonal, type Considered } from './column-claims.ts';
import { settleByContext } from './column-context.ts';
import { meaningOfHeader, type ColumnHeader } from './column-header.ts';
import { findMarkColumns, markColumnOf, type MarkColumn } from './column-marks.ts';
import type { ColumnValues } from './column-values.ts';
import { weights } from './header-words.ts';
import { headerKey } from '../text.ts';
import type { RecognisedColumn, SheetProfile } from '../types.ts';

/** A recognised column and, when it is doubtful and holds anything, what it could be. */
export interface MatchedColumn {
  readonly column: RecognisedColumn;
  readonly candidates: readonly Field[];
}

/** Columns of one field whose headers differ less than this in weight are rivals. */
const rivalry = 0.15;
const supportGap = 0.3;

const told = (field: Field): Claim => ({ field, weight: 9, support: null, confidence: 'certain', evidence: 'profile' });

function consider(
  header: ColumnHeader,
  values: ColumnValues,
  mark: MarkColumn | null,
  profile: SheetProfile,
): Considered {
  const key = headerKey(header.header);
  const said = Object.hasOwn(profile.columns, key) ? profile.columns[key] : undefined;
  const base = { header, values, mark: null, told: said !== undefined };
  if (said === 'ignore') return { ...base, claims: [], role: 'ignored' };
  if (said === 'personal') return { ...base, claims: [], role: 'personal' };
  if (said !== undefined)
    return { ...base, mark: markColumnOf(said, header, values), claims: [told(said)], role: 'field' };
  if (mark !== null) {
    const claim: Claim = {
      field: mark.field,
      weight: weights.exact,
      support: values.ticks,
      confidence: mark.confidence,
      evidence: 'header-and-values',
    };
    return { ...base, mark, claims: [claim], role: 'field' };
  }
  const meaning = meaningOfHeader(header);
  const claims = claimsOf(header, meaning, values);
  if (isPersonal(meaning, values, claims)) return { ...base, claims: [], role: 'personal' };
  const best = claims[0];
  if (meaning.ignored > 0 && (best === undefined || best.weight <= meaning.ignored))
    return { ...base, claims: [], role: 'ignored' };
  return { ...base, claims, role: best === undefined ? 'unknown' : 'field' };
}

/** Takes a claim away from a column: its next one counts, or it is a column that nothing needs. */
function without(column: Considered, field: Field): Considered {
  const lost = column.claims.find((claim) => claim.field === field);
  const claims = column.claims.filter((claim) => claim.field !== field && claim.weight >= weights.vague);
  const unneeded = (lost?.weight ?? 0) >= weights.vague ? 'ignored' : 'unknown';
  return { ...column, claims, role: claims.length > 0 ? 'field' : unneeded };
}

const doubting = (column: Considered): Considered => ({
  ...column,
  claims: column.claims.map((claim) => ({ ...claim, confidence: 'doubtful' as const })),
});

function areRivals(one: Claim, other: Claim): boolean {
  if (one.evidence === 'profile') return false;
  return one.weight - other.weight < rivalry && (one.support ?? 0.5) - (other.support ?? 0.5) < supportGap;
}

/** The next pair of columns that want the same field, of which a registration has one. */
function nextClash(columns: readonly Considered[]): readonly [number, number] | null {
  const first = new Map<Field, number>();
  for (const [index, { claims, role }] of columns.entries()) {
    const claim = claims[0];
    if (claim === undefined || role !== 'field' || isListField(claim.field) || columns[index]?.mark) continue;
    const before = first.get(claim.field);
    if (before === undefined) first.set(claim.field, index);
    else return [before, index];
  }
  return null;
}

/** Of two columns that want one field the better keeps it; when neither is better both become questions. */
function settleClashes(start: readonly Considered[]): readonly Considered[] {
  const columns = [...start];
  const parked = new Map<number, Considered>();
  for (let clash = nextClash(columns); clash !== null; clash = nextClash(columns)) {
    const [left, right] = clash;
    const [one, other] = [columns[left], columns[right]];
    const [first, second] = [one?.claims[0], other?.claims[0]];
    if (!one || !other || !first || !second) break;
    const [winner, loser] = byStrength(first, second) <= 0 ? [left, right] : [right, left];
    const [best, rest] = winner === left ? [first, second] : [second, first];
    const losing = columns[loser];
    const winning = columns[winner];
    if (!losing || !winning) break;
    if (areRivals(best, rest)) {
      parked.set(loser, doubting(losing));
      columns[winner] = doubting(winning);
      columns[loser] = { ...losing, claims: [], role: 'unknown' };
    } else columns[loser] = without(losing, rest.field);
  }
  for (const [index, column] of parked) columns[index] = column;
  return columns;
}

/** A second column of a list (`Soort voorval` beside `Aard`) must hold that list's labels before it is read. */
function settleLists(columns: readonly Considered[]): readonly Considered[] {
  const fits = (column: Considered, field: Field): boolean =>
    column.claims[0]?.field === field && (column.claims[0].support ?? 0) >= 0.6;
  return columns.map((column, index) => {
    const claim = column.claims[0];
    if (claim === undefined || !isListField(claim.field) || column.mark !== null || column.told) return column;
    const sibling = columns.some((other, at) => at !== index && fits(other, claim.field));
    const strange = claim.support !== null && claim.support < 0.3 && column.values.filled >= 5;
    const weak = claim.weight < weights.clear;
    return sibling && (strange || weak) ? doubting(column) : column;
  });
}

/** Header and values of the first column of a grounds table say `Grond`; a claim by values alone yields to any header. */
function settleValuesOnly(columns: readonly Considered[]): readonly Considered[] {
  const byHeader = new Set(
    columns.flatMap(({ claims }) => (claims[0] && claims[0].weight >= weights.clear ? [claims[0].field] : [])),
  );
  return columns.map((column) => {
    if (column.claims[0]?.evidence !== 'values') return column;
    const claims = column.claims.filter(({ field }) => !byHeader.has(field));
    const required = claims.filter(({ field }) => field !== 'closedOn');
    return { ...column, claims: required.length > 0 ? claims : [], role: required.length > 0 ? 'field' : 'unknown' };
  });
}

/** What it rests on that a column is not read. */
function evidenceFor(
  role: RecognisedColumn['role'],
  { header, values, told: said }: Considered,
): RecognisedColumn['evidence'] {
  if (role === 'unknown') return 'none';
  if (said) return 'profile';
  if (role !== 'personal') return 'header';
  if (meaningOfHeader(header).personal === 0) return 'values';
  return values.personal === null ? 'header' : 'header-and-values';
}

function asMatched(considered: Considered): MatchedColumn {
  const { header, values, claims, role, mark } = considered;
  const { column, header: text } = header;
  const claim = role === 'field' ? claims[0] : undefined;
  if (claim === undefined) {
    const settled = role === 'field' ? 'unknown' : role;
    const confidence = settled === 'unknown' ? 'doubtful' : 'certain';
    const evidence = evidenceFor(settled, considered);
    return { column: { column, header: text, role: settled, field: null, confidence, evidence }, candidates: [] };
  }
  const { field, confidence, evidence } = claim;
  const recognised: RecognisedColumn = {
    column,
    header: text,
    role: 'field',
    field,
    confidence,
    evidence,
    ...(mark !== null && { mark: { code: mark.code } }),
  };
  const asked = confidence === 'doubtful' && values.filled > 0;
  return { column: recognised, candidates: asked ? claims.map((one) => one.field) : [] };
}

/**
 * Decides for every column of a table what it is. Certain is only what header and values agree on, or what one of them
 * says without a rival; the rest is doubtful, and asked.
 */
export function matchColumns(
  headers: readonly ColumnHeader[],
  valuesOf: (column: number) => ColumnValues,
  profile: SheetProfile,
): readonly MatchedColumn[] {
  const marks = findMarkColumns(headers, valuesOf);
  const considered = headers.map((header) =>
    consider(header, valuesOf(header.column), marks.get(header.column) ?? null, profile),
  );
  const settled = settleLists(settleClashes(settleByContext(settleValuesOnly(considered))));
  return settled.map(asMatched);
}
