import {
  anonymityList,
  channelList,
  kindList,
  policeReportList,
  reporterList,
  statusList,
  yesNoList,
} from './circumstances.ts';
import { districtList, districtListOf } from './districts.ts';
import { domainList } from './domains.ts';
import { groundList } from './grounds.ts';
import { handlingList, referralList, resultList } from './handlings.ts';
import { municipalityList } from './municipalities.ts';
import { natureList } from './natures.ts';
import { subgroundList } from './subgrounds.ts';
import type { Code, CodedField, CodeList, Language, MunicipalityCode } from './types.ts';

/** The version of the code lists: raised when an entry, a label or a synonym changes. */
export const codebookVersion = '2026.1';

/** All code lists by name. */
export const codeLists = {
  grounds: groundList,
  subgrounds: subgroundList,
  domains: domainList,
  natures: natureList,
  handlings: handlingList,
  kinds: kindList,
  reporters: reporterList,
  anonymities: anonymityList,
  channels: channelList,
  referrals: referralList,
  policeReports: policeReportList,
  statuses: statusList,
  results: resultList,
  yesNo: yesNoList,
  municipalities: municipalityList,
  districts: districtList,
} as const satisfies Record<string, CodeList>;
export type CodeListName = keyof typeof codeLists;

const fieldLists: Readonly<Record<CodedField, CodeList>> = {
  kind: kindList,
  reporter: reporterList,
  anonymity: anonymityList,
  channel: channelList,
  homeMunicipality: municipalityList,
  incidentMunicipality: municipalityList,
  incidentDistrict: districtList,
  grounds: groundList,
  subgrounds: subgroundList,
  domain: domainList,
  natures: natureList,
  handlings: handlingList,
  referredTo: referralList,
  reportedToPolice: policeReportList,
  status: statusList,
  result: resultList,
  external: yesNoList,
};

/** The code list of a field. For a district, give the city too where it is known: many names occur in several cities. */
export function listFor(field: CodedField, city?: MunicipalityCode): CodeList {
  if (field === 'incidentDistrict' && city !== undefined) return districtListOf(city) ?? districtList;
  return fieldLists[field];
}

export const isCodedField = (field: string): field is CodedField => Object.hasOwn(fieldLists, field);

const entriesByList = new WeakMap<CodeList, ReadonlyMap<string, Code>>();

/** The entry of a code in a list, or `null` when the list has no such code. */
export function entryOf(list: CodeList, code: string): Code | null {
  let entries = entriesByList.get(list);
  if (entries === undefined) {
    entries = new Map(list.entries.map((entry) => [entry.code, entry]));
    entriesByList.set(list, entries);
  }
  return entries.get(code) ?? null;
}

/** The codes that say what they are by themselves: a letter and number, a municipality or a district. */
const selfSaying = [groundList, subgroundList, domainList, natureList, handlingList, municipalityList, districtList];

/**
 * What screens call a code. Give the list for codes that are plain words, such as `other`; a code that no list knows
 * comes back as it is. The statutory form uses `formTables` instead.
 */
export function labelOf(code: string, language: Language, list?: CodeList): string {
  for (const candidate of list === undefined ? selfSaying : [list]) {
    const entry = entryOf(candidate, code);
    if (entry !== null) return (entry.modern ?? entry.label)[language];
  }
  return code;
}
