/** The languages of the product: Dutch is the default, English a full second. */
export type Language = 'nl' | 'en';

export type Text = Readonly<Record<Language, string>>;

/** Where a statement comes from, and how sure we are of it. */
export interface Source {
  /** `source`: taken from the cited text. `to-be-verified`: general knowledge. `historical`: an older text, shown as such. */
  readonly status: 'source' | 'to-be-verified' | 'historical';
  readonly citation: string;
  /** The day on which the citation was last checked, `YYYY-MM-DD`. */
  readonly checkedOn: string;
}

/** One entry of a code list. A code never changes its meaning; one that is no longer used stays, marked retired. */
export interface Code<C extends string = string> {
  readonly code: C;
  readonly label: Text;
  /** Other spellings that sheets use; matched without regard to case, accents and punctuation. */
  readonly synonyms: readonly string[];
  readonly source: Source;
  readonly retired?: true;
  /** What screens say where the statutory label is out of date: `Herkomst` for `Ras`. The statutory form keeps `label`. */
  readonly modern?: Text;
}

/** A sub-ground, which counts under its parent on the statutory form. */
export interface SubgroundCode extends Code {
  readonly parent: Ground;
}

/** A district of a G4 city, with the letter or number that the city itself gives it. */
export interface DistrictEntry extends Code {
  readonly city: MunicipalityCode;
  readonly sign: string;
}

/** The fields of a registration whose values come from a code list. `external` is read as yes or no. */
export const codedFields = [
  'kind',
  'reporter',
  'anonymity',
  'channel',
  'homeMunicipality',
  'incidentMunicipality',
  'incidentDistrict',
  'grounds',
  'subgrounds',
  'domain',
  'natures',
  'handlings',
  'referredTo',
  'reportedToPolice',
  'status',
  'result',
  'external',
] as const;
export type CodedField = (typeof codedFields)[number];

/** A code list in the order in which people read it. */
export interface CodeList<C extends string = string> {
  readonly name: string;
  readonly entries: readonly Code<C>[];
  /** The code that "onbekend" means; `null` when the list has none, and "onbekend" then means an empty field. */
  readonly unknown: C | null;
}

export const grounds = [
  'G01',
  'G02',
  'G03',
  'G04',
  'G05',
  'G06',
  'G07',
  'G08',
  'G09',
  'G10',
  'G11',
  'G12',
  'G13',
  'G98',
  'G99',
] as const;
export type Ground = (typeof grounds)[number];

export const domains = [
  'T01',
  'T02',
  'T03',
  'T04',
  'T05',
  'T06',
  'T07',
  'T08',
  'T09',
  'T10',
  'T11',
  'T12',
  'T13',
  'T98',
  'T99',
] as const;
export type Domain = (typeof domains)[number];

export const natures = ['A01', 'A02', 'A03', 'A04', 'A05', 'A98', 'A99'] as const;
export type Nature = (typeof natures)[number];

export const handlings = ['B01', 'B02', 'B03', 'B04', 'B05', 'B06', 'B07', 'B98'] as const;
export type Handling = (typeof handlings)[number];

export const kinds = ['report', 'complaint'] as const;
export type Kind = (typeof kinds)[number];

export const reporters = ['victim', 'witness', 'on-behalf', 'organisation'] as const;
export type Reporter = (typeof reporters)[number];

export const anonymities = ['none', 'third-parties', 'full'] as const;
export type Anonymity = (typeof anonymities)[number];

export const channels = ['website', 'email', 'phone', 'in-person', 'post', 'app', 'referred'] as const;
export type Channel = (typeof channels)[number];

export const referrals = ['police', 'college', 'ombudsman', 'legal-aid', 'other-bureau', 'other'] as const;
export type Referral = (typeof referrals)[number];

export const policeReports = ['yes', 'no', 'unknown'] as const;
export type PoliceReport = (typeof policeReports)[number];

export const statuses = ['open', 'closed'] as const;
export type Status = (typeof statuses)[number];

/** Results of handling: a bureau extension, to be verified. */
export const results = [
  'resolved',
  'partly-resolved',
  'not-resolved',
  'withdrawn',
  'no-contact',
  'referred',
  'other',
] as const;
export type Result = (typeof results)[number];

/** A code of `subgrounds`, such as `G11.1`: the parent's code, a dot and a number. */
export type Subground = string;

/** A CBS municipality code: `GM` and four digits. `GM0000` stands for a municipality outside the Netherlands or unknown. */
export type MunicipalityCode = string;

/** A district of a G4 city, such as `GM0599-03`. */
export type DistrictCode = string;

export const bureauIds = ['amsterdam', 'den-haag', 'rotterdam', 'utrecht'] as const;
export type BureauId = (typeof bureauIds)[number];

/** An antidiscrimination bureau and the municipalities that it serves: configuration, not law. */
export interface Bureau {
  readonly id: BureauId;
  readonly name: string;
  /** Letter in receipt numbers, such as `R` in `2023-R-014`. */
  readonly letter: string;
  readonly city: MunicipalityCode;
  readonly area: readonly MunicipalityCode[];
}
