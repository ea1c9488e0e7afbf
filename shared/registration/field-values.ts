import {
  anonymities,
  channels,
  domains,
  districtEntries,
  grounds,
  handlings,
  kinds,
  municipalityList,
  natures,
  policeReports,
  referrals,
  reporters,
  results,
  statuses,
  subgroundEntries,
} from '#shared/codebook/index.ts';
import { caseNumberProblem } from './case-number.ts';
import { isIsoDate, isIsoMonth } from './dates.ts';
import { isMassReportMark } from './mass-report.ts';
import type { Field, ListField } from './registration.ts';

/** Why a value cannot stand in a field. It never repeats the value. */
export type ValueFault = 'wrong-type' | 'unknown-code' | 'bad-date' | 'bad-postcode' | 'bad-case-number' | 'bad-mark';

/** How the values of a field are checked: `null` for a fit value, otherwise its fault. */
export interface FieldCheck {
  readonly list: boolean;
  readonly faultOf: (text: string) => ValueFault | null;
}

const codes = (known: Iterable<string>, list = false): FieldCheck => {
  const set = new Set(known);
  return { list, faultOf: (text) => (set.has(text) ? null : 'unknown-code') };
};

const single = (fits: (text: string) => boolean, fault: ValueFault): FieldCheck => ({
  list: false,
  faultOf: (text) => (fits(text) ? null : fault),
});

const date = single(isIsoDate, 'bad-date');
const municipality = codes(municipalityList.entries.map(({ code }) => code));

/** Per field but `external`, which is a boolean, what values it can hold. */
export const fieldChecks: Readonly<Record<Exclude<Field, 'external'>, FieldCheck>> = {
  caseNumber: single((text) => caseNumberProblem(text) === null, 'bad-case-number'),
  reportedOn: date,
  incidentOn: single((text) => isIsoDate(text) || isIsoMonth(text), 'bad-date'),
  kind: codes(kinds),
  reporter: codes(reporters),
  anonymity: codes(anonymities),
  channel: codes(channels),
  homeMunicipality: municipality,
  incidentMunicipality: municipality,
  incidentDistrict: codes(districtEntries.map(({ code }) => code)),
  incidentPostcode: single((text) => /^\d{4}$/u.test(text), 'bad-postcode'),
  grounds: codes(grounds, true),
  subgrounds: codes(
    subgroundEntries.map(({ code }) => code),
    true,
  ),
  domain: codes(domains),
  natures: codes(natures, true),
  handlings: codes(handlings, true),
  referredTo: codes(referrals, true),
  reportedToPolice: codes(policeReports),
  status: codes(statuses),
  closedOn: date,
  result: codes(results),
  massReport: single(isMassReportMark, 'bad-mark'),
};

export const isListField = (field: Field): field is ListField => field !== 'external' && fieldChecks[field].list;
