import { isCodedField } from '#shared/codebook/index.ts';
import type { Field } from '#shared/registration/index.ts';
import type { Claim } from './column-claim.ts';
import type { ColumnHeader } from './column-header.ts';
import type { MarkColumn } from './column-marks.ts';
import { claimsOfValues, tellingClaims } from './column-value-claims.ts';
import type { ColumnValues } from './column-values.ts';
import { weights, type HeaderMeaning } from './header-words.ts';
import type { Confidence, RecognisedColumn } from '../types.ts';

/** A column on its way to being recognised. */
export interface Considered {
  readonly header: ColumnHeader;
  readonly values: ColumnValues;
  /** What it may be, most likely first; the first is what it is taken for. */
  readonly claims: readonly Claim[];
  readonly role: RecognisedColumn['role'];
  readonly mark: MarkColumn | null;
  /** Whether the sheet's owner has said what it is. */
  readonly told: boolean;
}

const dateFields: ReadonlySet<Field> = new Set<Field>(['reportedOn', 'incidentOn', 'closedOn']);
export const isDateField = (field: Field): boolean => dateFields.has(field);

const placeFields: ReadonlySet<Field> = new Set<Field>(['homeMunicipality', 'incidentMunicipality']);

const agrees = 0.6;
const contradicts = 0.3;
const elsewhere = 0.7;
/** Part of the case numbers that must differ; a case may stand on several rows. */
const uniqueShare = 0.5;

/** The share of a column's values that fit a field; `null` when the column is empty or the field takes any value. */
export function supportFor(field: Field, values: ColumnValues): number | null {
  if (values.filled === 0 || field === 'massReport') return null;
  if (field === 'caseNumber') return values.numbers;
  if (isDateField(field)) return values.dates;
  if (field === 'incidentPostcode') return values.postcodes;
  if (field === 'external') return Math.max(values.ticks, values.labels.get('external') ?? 0);
  if (field === 'status') return Math.max(values.ticks, values.labels.get('status') ?? 0);
  return isCodedField(field) ? (values.labels.get(field) ?? 0) : null;
}

/** Whether the values plainly belong to something else than the field. */
function contradicted(field: Field, support: number | null, values: ColumnValues): boolean {
  if (support === null || support >= contradicts || values.filled < 3) return false;
  if (!isDateField(field) && values.dates >= elsewhere) return true;
  return [...values.labels].some(([other, share]) => other !== field && share >= elsewhere && values.distinct > 1);
}

/** Whether values that agree settle what a vague header means: they are of a kind that no other field of the header has. */
function settles(field: Field, meaning: HeaderMeaning): boolean {
  if (isDateField(field)) return meaning.claims.filter((claim) => isDateField(claim.field)).length === 1;
  return field === 'caseNumber' || (isCodedField(field) && !placeFields.has(field));
}

function judge(field: Field, weight: number, meaning: HeaderMeaning, values: ColumnValues): Claim | null {
  const support = supportFor(field, values);
  const agreed = support !== null && support >= agrees;
  const evidence = agreed ? 'header-and-values' : 'header';
  const claim = (confidence: Confidence): Claim => ({ field, weight, support, confidence, evidence });
  if (weight >= weights.clear) return claim(contradicted(field, support, values) ? 'doubtful' : 'certain');
  if (support !== null && support < contradicts) return null;
  if (weight >= weights.vague) return claim(agreed && settles(field, meaning) ? 'certain' : 'doubtful');
  const unique = field === 'caseNumber' && values.distinct >= values.filled * uniqueShare;
  return claim(agreed && (isCodedField(field) || isDateField(field) || unique) ? 'certain' : 'doubtful');
}

/** Everything that a column may be, the most likely first; what contradicts its header comes before what that says. */
export function claimsOf(header: ColumnHeader, meaning: HeaderMeaning, values: ColumnValues): readonly Claim[] {
  const judged = meaning.claims
    .flatMap(({ field, weight }) => judge(field, weight, meaning, values) ?? [])
    .toSorted(byStrength);
  const [best] = judged;
  if (best === undefined) return meaning.ignored > 0 || meaning.personal > 0 ? [] : claimsOfValues(header, values);
  if (!contradicted(best.field, best.support, values)) return judged;
  const instead = tellingClaims(header, values).filter(({ field }) => judged.every((claim) => claim.field !== field));
  return [...instead.map((claim) => ({ ...claim, confidence: 'doubtful' as const })), ...judged];
}

/** Heaviest header first, then the values that fit best. */
export const byStrength = (one: Claim, other: Claim): number =>
  other.weight - one.weight || (other.support ?? 0.5) - (one.support ?? 0.5);

/**
 * Whether a column stays in the workbook: its header or its values are about a person. A header such as `Melder` may also
 * hold a role; then the values decide.
 */
export function isPersonal(meaning: HeaderMeaning, values: ColumnValues, claims: readonly Claim[]): boolean {
  const best = claims[0];
  if (values.personal !== null) return true;
  if (meaning.personal === 0) return values.births > agrees && !claims.some(({ weight }) => weight >= weights.vague);
  if (best === undefined) return true;
  if (best.weight > meaning.personal) return false;
  return !(
    best.confidence === 'certain' &&
    best.evidence === 'header-and-values' &&
    isCodedField(best.field) &&
    !placeFields.has(best.field)
  );
}
