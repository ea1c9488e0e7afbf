import type { Anonymity, Channel, Kind, PoliceReport, Referral, Reporter, Status } from '#shared/codebook/index.ts';
import type { CodeWords, Words } from './layout.ts';

/** The statutory terms, as most bureaus write them. */
export const statutory: CodeWords = {
  grounds: {
    G01: 'Herkomst',
    G02: 'Antisemitisme',
    G03: 'Nationaliteit',
    G04: 'Handicap/chronische ziekte',
    G05: 'Leeftijd',
    G06: 'Seksuele gerichtheid',
    G07: 'Geslacht',
    G08: 'Arbeidsduur',
    G09: 'Arbeidscontract vast/tijdelijk',
    G10: 'Burgerlijke staat',
    G11: 'Godsdienst',
    G12: 'Levensovertuiging',
    G13: 'Politieke gezindheid',
    G98: 'Overig',
    G99: 'Onbekend',
  },
  domains: {
    T01: 'Arbeidsmarkt',
    T02: 'Buurt/wijk',
    T03: 'Collectieve voorzieningen',
    T04: 'Commerciële dienstverlening',
    T05: 'Horeca/amusement',
    T06: 'Huisvesting',
    T07: 'Media en reclame',
    T08: 'Onderwijs',
    T09: 'Politie/OM/Vreemdelingendienst',
    T10: 'Privésfeer',
    T11: 'Publieke/politieke opinie',
    T12: 'Sport/recreatie',
    T13: 'Openbare ruimte/publiek domein',
    T98: 'Overig',
    T99: 'Onbekend',
  },
  natures: {
    A01: 'Omstreden behandeling',
    A02: 'Vijandige bejegening',
    A03: 'Geweld',
    A04: 'Bedreiging',
    A05: 'Vernieling/bekladding',
    A98: 'Overig',
    A99: 'Onbekend',
  },
  handlings: {
    B01: 'Registratie',
    B02: 'Advies/informatie',
    B03: 'Beïnvloeding beleid',
    B04: 'Bemiddeling',
    B05: 'Bijstaan in procedures',
    B06: 'Doorverwijzing',
    B07: 'Eigen onderzoek ADV',
    B98: 'Overig',
  },
};

/** The everyday words that sheets use instead. */
export const everyday: CodeWords = {
  grounds: {
    ...statutory.grounds,
    G01: 'Huidskleur',
    G04: 'Beperking',
    G06: 'Seksuele oriëntatie',
    G07: 'Gender',
    G11: 'Geloof',
  },
  domains: {
    ...statutory.domains,
    T01: 'Werk',
    T03: 'Openbaar vervoer',
    T04: 'Winkel',
    T05: 'Uitgaan',
    T06: 'Wonen',
    T08: 'School',
    T13: 'Straat',
  },
  natures: { ...statutory.natures, A01: 'Ongelijke behandeling', A02: 'Belediging', A03: 'Mishandeling' },
  handlings: { ...statutory.handlings, B04: 'Bemiddeld', B06: 'Doorverwezen' },
};

/** Abbreviations that only the legend on the second sheet explains. */
export const abbreviations: CodeWords = {
  grounds: {
    G01: 'HK',
    G02: 'AS',
    G03: 'NAT',
    G04: 'HCZ',
    G05: 'LFT',
    G06: 'SG',
    G07: 'GES',
    G08: 'AD',
    G09: 'VT',
    G10: 'BS',
    G11: 'GD',
    G12: 'LO',
    G13: 'PG',
    G98: 'OV',
    G99: 'ONB',
  },
  domains: {
    T01: 'AM',
    T02: 'BW',
    T03: 'CV',
    T04: 'CD',
    T05: 'HA',
    T06: 'HV',
    T07: 'MR',
    T08: 'OW',
    T09: 'POV',
    T10: 'PS',
    T11: 'PO',
    T12: 'SR',
    T13: 'OR',
    T98: 'OV',
    T99: 'ONB',
  },
  natures: { A01: 'OB', A02: 'VB', A03: 'GW', A04: 'BD', A05: 'VN', A98: 'OV', A99: 'ONB' },
  handlings: { B01: 'REG', B02: 'ADV', B03: 'BEL', B04: 'BEM', B05: 'PROC', B06: 'DV', B07: 'OZ', B98: 'OV' },
};

export const kindWords: Words<Kind> = { report: 'melding', complaint: 'klacht' };
export const reporterWords: Words<Reporter> = {
  victim: 'Slachtoffer',
  witness: 'Getuige',
  'on-behalf': 'Namens een ander',
  organisation: 'Organisatie',
};
export const anonymityWords: Words<Anonymity> = { none: 'nee', 'third-parties': 'tegenover derden', full: 'volledig' };
export const channelWords: Words<Channel> = {
  website: 'website',
  email: 'e-mail',
  phone: 'telefoon',
  'in-person': 'persoonlijk',
  post: 'post',
  app: 'app',
  referred: 'doorverwezen',
};
export const referralWords: Words<Referral> = {
  police: 'politie',
  college: 'College',
  ombudsman: 'ombudsman',
  'legal-aid': 'juridische hulp',
  'other-bureau': 'andere ADV',
  other: 'overig',
};
export const policeWords: Words<PoliceReport> = { yes: 'ja', no: 'nee', unknown: 'onbekend' };
export const statusWords: Words<Status> = { open: 'open', closed: 'gesloten' };
