import fc from 'fast-check';
import {
  anonymities,
  channels,
  districtEntries,
  domains,
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
import { addDays, type Draft, type Registration } from '#shared/registration/index.ts';

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const codes = <C extends string>(list: readonly C[], minLength = 0) =>
  fc.uniqueArray(fc.constantFrom(...list), { minLength, maxLength: 4 }).map((chosen) => chosen.sort());

/** A day of 2022 to 2024. */
export const anyDate = fc.integer({ min: 0, max: 1095 }).map((days) => addDays('2022-01-01', days));

const municipality = fc.constantFrom(...municipalityList.entries.map(({ code }) => code));

/** A registration with any values that its fields can hold, whether or not they go together. */
export const anyRegistration: fc.Arbitrary<Registration> = fc.record({
  caseNumber: fc.oneof(
    fc.integer({ min: 1, max: 40 }).map((number) => `2023-${number}`),
    fc.stringMatching(/^[A-Z]{1,3}\/\d{1,4}[a-z]?$/u),
  ),
  reportedOn: anyDate,
  incidentOn: maybe(
    fc.oneof(
      anyDate,
      anyDate.map((date) => date.slice(0, 7)),
    ),
  ),
  kind: maybe(fc.constantFrom(...kinds)),
  reporter: maybe(fc.constantFrom(...reporters)),
  anonymity: maybe(fc.constantFrom(...anonymities)),
  channel: maybe(fc.constantFrom(...channels)),
  homeMunicipality: maybe(municipality),
  incidentMunicipality: maybe(municipality),
  incidentDistrict: maybe(fc.constantFrom(...districtEntries.map(({ code }) => code))),
  incidentPostcode: maybe(fc.integer({ min: 1000, max: 9999 }).map(String)),
  grounds: codes(grounds, 1),
  subgrounds: codes(subgroundEntries.map(({ code }) => code)),
  domain: fc.constantFrom(...domains),
  natures: codes(natures, 1),
  handlings: codes(handlings),
  referredTo: codes(referrals),
  reportedToPolice: maybe(fc.constantFrom(...policeReports)),
  status: maybe(fc.constantFrom(...statuses)),
  closedOn: maybe(anyDate),
  result: maybe(fc.constantFrom(...results)),
  massReport: maybe(fc.constantFrom('ja', 'M12', 'actie-3')),
  external: fc.boolean(),
});

/** A draft in which anything may be missing. */
export const anyDraft: fc.Arbitrary<Draft> = fc
  .tuple(anyRegistration, fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean())
  .map(([registration, noNumber, noDate, noDomain, noGrounds]) => ({
    ...registration,
    ...(noNumber && { caseNumber: null }),
    ...(noDate && { reportedOn: null }),
    ...(noDomain && { domain: null }),
    ...(noGrounds && { grounds: [] }),
  }));

/** A bureau's year: registrations with case numbers that differ. */
export const anyYear: fc.Arbitrary<Registration[]> = fc.uniqueArray(anyRegistration, {
  selector: ({ caseNumber }) => caseNumber,
  maxLength: 12,
});
