import fc from 'fast-check';
import {
  type BureauId,
  bureauIds,
  channels,
  domains,
  grounds,
  handlings,
  kinds,
  natures,
  unknownMunicipality,
} from '#shared/codebook/index.ts';
import type { CountSource } from '#shared/counts/index.ts';
import { emptyDraft, type Registration } from '#shared/registration/index.ts';

/** A registration of which only what a test names matters. */
export function registration(fields: Partial<Registration> = {}): Registration {
  return {
    ...emptyDraft,
    caseNumber: '2023-0001',
    reportedOn: '2023-05-03',
    domain: 'T01',
    grounds: ['G01'],
    natures: ['A01'],
    ...fields,
  };
}

export function source(bureau: BureauId, ...registrations: readonly Registration[]): CountSource {
  return { bureau, registrations };
}

const municipalities = ['GM0363', 'GM0599', 'GM0344', 'GM0606', 'GM0014', unknownMunicipality] as const;
const orNull = <T>(values: readonly T[]): fc.Arbitrary<T | null> => fc.constantFrom(...values, null);

/** Any registration, with few enough values that cells fill up. */
export const anyRegistration: fc.Arbitrary<Registration> = fc
  .record({
    reportedOn: fc.constantFrom('2022-01-31', '2022-12-31', '2023-03-31', '2023-04-01', '2023-09-30'),
    kind: orNull(kinds),
    channel: orNull(channels),
    homeMunicipality: orNull(municipalities),
    incidentMunicipality: orNull(municipalities),
    incidentDistrict: orNull(['GM0363-A', 'GM0599-03', 'GM0599-17']),
    grounds: fc.subarray([...grounds], { minLength: 1, maxLength: 4 }),
    natures: fc.subarray([...natures], { minLength: 1, maxLength: 3 }),
    handlings: fc.subarray([...handlings], { maxLength: 3 }),
    domain: fc.constantFrom(...domains),
    massReport: orNull(['M1', 'ja']),
  })
  .map((fields) => registration(fields));

export const anySources: fc.Arbitrary<CountSource[]> = fc.array(
  fc.record({ bureau: fc.constantFrom(...bureauIds), registrations: fc.array(anyRegistration, { maxLength: 30 }) }),
  { maxLength: 5 },
);
