import type { CodedField } from '#shared/codebook/index.ts';
import type { Field } from '#shared/registration/index.ts';
import { fieldsKnowing } from '../values/codes.ts';
import type { Claim } from './column-claim.ts';
import type { ColumnHeader } from './column-header.ts';
import type { ColumnValues } from './column-values.ts';
import { textOf } from '../text.ts';

/** Fields whose code lists are words that hardly occur elsewhere, so that values alone can show them. */
const tellingFields = ['grounds', 'domain', 'natures'] as const;
/** Other fields whose words are worth a question under a header that nobody knows. */
const askedFields: readonly CodedField[] = [
  'handlings',
  'kind',
  'reporter',
  'channel',
  'referredTo',
  'result',
  'subgrounds',
  'status',
  'incidentDistrict',
  'incidentMunicipality',
  'homeMunicipality',
];
/** Fields of which a header may be one label, over cells that say yes or no. */
const yesNoFields: ReadonlySet<CodedField> = new Set<CodedField>([
  'kind',
  'reporter',
  'channel',
  'handlings',
  'referredTo',
]);
const agrees = 0.6;
const elsewhere = 0.7;
const fewest = 3;
const telling = { share: 0.9, variety: 4, filled: 8 };
/** Words of a header that make values-only evidence worthless: it may be about another time or another party. */
const aboutOthers =
  /wederpartij|dader|politie|vorig|oud|eerder|extern|tegen|slachtoffer|klager|melder|previous|other|advies|college/iu;
const year = /^(?:19|20)\d{2}$/u;

const doubtful = (field: Field, support: number): Claim => ({
  field,
  weight: 0,
  support,
  confidence: 'doubtful',
  evidence: 'values',
});

/** What the words of a column show by themselves: grounds, areas of society, natures. */
export function tellingClaims({ header }: ColumnHeader, values: ColumnValues): readonly Claim[] {
  return tellingFields.flatMap((field) => {
    const support = values.labels.get(field) ?? 0;
    const variety = values.variety.get(field) ?? 0;
    if (support < elsewhere || variety < 2 || values.ticks > 0.5) return [];
    const rival = [...values.labels].some(
      ([other, share]) => other !== field && other !== 'subgrounds' && share >= support - 0.3,
    );
    const sure =
      support >= telling.share &&
      variety >= telling.variety &&
      values.filled >= telling.filled &&
      !rival &&
      !aboutOthers.test(header);
    return [{ ...doubtful(field, support), confidence: sure ? ('certain' as const) : ('doubtful' as const) }];
  });
}

/** What a column of codes, places or yes and no may be; only ever a question. */
function askedClaims({ header, leaf }: ColumnHeader, values: ColumnValues): Claim[] {
  if (values.filled < fewest || aboutOthers.test(header)) return [];
  if (values.ticks >= agrees) {
    const named = [...fieldsKnowing(leaf).keys()].filter((field) => yesNoFields.has(field));
    return named.map((field) => doubtful(field, values.ticks));
  }
  if (values.postcodes >= telling.share) {
    const years = values.examples.every((value) => year.test(textOf(value)));
    return years ? [] : [doubtful('incidentPostcode', values.postcodes)];
  }
  return askedFields
    .map((field) => doubtful(field, values.labels.get(field) ?? 0))
    .filter(({ support }) => support !== null && support >= elsewhere)
    .toSorted((one, other) => (other.support ?? 0) - (one.support ?? 0));
}

/** What a column may be whose header says nothing, by its values. */
export function claimsOfValues(header: ColumnHeader, values: ColumnValues): readonly Claim[] {
  const claims = tellingClaims(header, values);
  if (claims.length > 0) return claims;
  if (values.dates >= telling.share) {
    return (['reportedOn', 'incidentOn', 'closedOn'] as const).map((field) => doubtful(field, values.dates));
  }
  const numbered = values.filled >= fewest && values.numbers >= telling.share && values.distinct === values.filled;
  if (numbered && values.postcodes < agrees) return [doubtful('caseNumber', values.numbers)];
  return askedClaims(header, values);
}
