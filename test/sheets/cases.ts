import type { Bureau, Domain, Ground, Handling, MunicipalityCode, Nature } from '#shared/codebook/index.ts';
import { emptyDraft, type Registration } from '#shared/registration/index.ts';
import { dayOf, plusDays } from './dates.ts';
import type { Random } from './random.ts';

/** The columns that must stay in the workbook: invented, and about nobody. */
export interface Person {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly account: string;
  readonly story: string;
}

export interface DemoCase {
  readonly truth: Registration;
  readonly person: Person;
}

/** What differs between the bureaus: size, places and how they number their cases. */
export interface Region {
  readonly bureau: Bureau;
  readonly caseNumber: (year: number, sequence: number) => string;
  readonly postcodes: readonly [number, number];
  readonly districts: readonly string[];
  readonly elsewhere: readonly MunicipalityCode[];
}

/** Shares like those of published yearly figures. */
const groundShares: Partial<Record<Ground, number>> = {
  G01: 45,
  G02: 3,
  G03: 4,
  G04: 12,
  G05: 4,
  G06: 8,
  G07: 9,
  G08: 0.4,
  G09: 0.4,
  G10: 0.8,
  G11: 9,
  G12: 0.7,
  G13: 1.2,
  G98: 4,
  G99: 1.5,
};
const domainShares: Partial<Record<Domain, number>> = {
  T01: 25,
  T02: 11,
  T03: 10,
  T04: 9,
  T05: 5,
  T06: 6,
  T07: 7,
  T08: 7,
  T09: 5,
  T10: 2,
  T11: 2,
  T12: 3,
  T13: 8,
  T98: 1,
  T99: 1,
};
const natureShares: Partial<Record<Nature, number>> = { A01: 55, A02: 33, A03: 4, A04: 6, A05: 1.5, A98: 1, A99: 0.5 };
const handlingShares: Partial<Record<Handling, number>> = {
  B01: 34,
  B02: 32,
  B03: 2,
  B04: 5,
  B05: 7,
  B06: 14,
  B07: 4,
  B98: 2,
};

const firstNames = [
  'Anouk',
  'Bram',
  'Chaima',
  'Daan',
  'Esra',
  'Fatou',
  'Gijs',
  'Hatice',
  'Iris',
  'Jamal',
  'Kim',
  'Lotte',
  'Mees',
  'Noor',
  'Omar',
  'Priya',
];
const lastNames = [
  'van Voorbeeld',
  'de Proef',
  'Testman',
  'van der Schets',
  'Demirtest',
  'El Voorbeeldi',
  'Jansen-Proef',
  'Modelaar',
];
const stories = [
  'Melder vertelt wat er is gebeurd en vraagt wat er mogelijk is.',
  'Melder wil dat het bureau dit weet; er is geen hulpvraag.',
  'Tijdens het gesprek is uitgelegd welke stappen er zijn.',
  'Er is een brief gestuurd; een antwoord wordt verwacht.',
];

function person(random: Random): Person {
  const first = random.pick(firstNames);
  const last = random.pick(lastNames);
  const mailbox = `${first}.${last}`.toLowerCase().replaceAll(/[^a-z.]/g, '');
  return {
    name: `${first} ${last}`,
    email: `${mailbox}@voorbeeld.example`,
    phone: `06-${random.between(10_000_000, 99_999_999)}`,
    account: 'NL91ABNA0417164300',
    story: random.pick(stories),
  };
}

function groundsOf(random: Random): Ground[] {
  const first = random.weighted(groundShares);
  if (first === 'G99' || random.chance(0.88)) return [first];
  const second = random.weighted(groundShares);
  return second === 'G99' || second === first ? [first] : [first, second].sort();
}

function naturesOf(random: Random): Nature[] {
  const first = random.weighted(natureShares);
  return first === 'A02' && random.chance(0.1) ? ['A02', 'A04'] : [first];
}

function handlingsOf(random: Random, anonymous: boolean): Handling[] {
  const first = random.weighted(handlingShares);
  const allowed = anonymous && (first === 'B04' || first === 'B07') ? 'B02' : first;
  return allowed === 'B01' || random.chance(0.85) ? [allowed] : [...new Set<Handling>([allowed, 'B02'])].sort();
}

/** One true case of a bureau and year, before any layout or mistake touches it. */
export function demoCase(random: Random, region: Region, year: number, sequence: number, of: number): DemoCase {
  const reportedOn = dayOf(year, 1 + Math.floor(((sequence - 1) * 365) / of));
  const anonymity = random.weighted({ none: 88, 'third-parties': 5, full: 7 });
  const handlings = handlingsOf(random, anonymity !== 'none');
  const incidentOn = random.chance(0.9) ? plusDays(reportedOn, -random.between(0, 40)) : null;
  const inCity = random.chance(0.82);
  const incidentMunicipality = inCity ? region.bureau.city : random.pick(region.elsewhere);
  const closed = random.chance(0.96);
  const truth: Registration = {
    ...emptyDraft,
    caseNumber: region.caseNumber(year, sequence),
    reportedOn,
    incidentOn,
    kind: handlings.includes('B01') ? 'report' : 'complaint',
    reporter: random.weighted({ victim: 78, witness: 14, 'on-behalf': 6, organisation: 2 }),
    anonymity,
    channel: random.weighted({ website: 46, email: 16, phone: 22, 'in-person': 6, post: 1, app: 5, referred: 4 }),
    homeMunicipality: random.chance(0.86) ? region.bureau.city : random.pick(region.elsewhere),
    incidentMunicipality,
    incidentDistrict:
      inCity && region.districts.length > 0 && random.chance(0.7) ? random.pick(region.districts) : null,
    incidentPostcode: inCity && random.chance(0.75) ? String(random.between(...region.postcodes)) : null,
    grounds: groundsOf(random),
    domain: random.weighted(domainShares),
    natures: naturesOf(random),
    handlings,
    referredTo: handlings.includes('B06')
      ? [random.weighted({ police: 4, college: 3, ombudsman: 1, 'legal-aid': 2, 'other-bureau': 1 })]
      : [],
    reportedToPolice: random.weighted({ yes: 9, no: 84, unknown: 7 }),
    status: closed ? 'closed' : 'open',
    massReport: random.chance(0.02) ? 'M1' : null,
    closedOn: closed ? plusDays(reportedOn, random.between(1, 120)) : null,
  };
  return { truth, person: person(random) };
}
