import type {
  Anonymity,
  Channel,
  DistrictCode,
  Domain,
  Ground,
  Handling,
  Kind,
  MunicipalityCode,
  Nature,
  PoliceReport,
  Referral,
  Reporter,
  Result,
  Status,
  Subground,
} from '#shared/codebook/index.ts';

/** A calendar date as `YYYY-MM-DD`, without a time or a zone. */
export type IsoDate = string;

/** A date of which only the month is known, as `YYYY-MM`. */
export type IsoMonth = string;

/** A date, or the month of one of which the day is not known. */
export type IsoDateOrMonth = string;

/**
 * One registered report ("melding") of discrimination, in canonical codes only.
 * Nothing in it names or describes a person; see `docs/architecture.md`, "What leaves the workbook".
 * `null` means that the sheet did not say; a code such as `G99` means that the bureau wrote "onbekend".
 */
export interface Registration {
  /** The bureau's own number: unique in bureau and year, at most 64 characters. */
  readonly caseNumber: string;
  readonly reportedOn: IsoDate;
  readonly incidentOn: IsoDateOrMonth | null;
  readonly kind: Kind | null;
  readonly reporter: Reporter | null;
  readonly anonymity: Anonymity | null;
  readonly channel: Channel | null;
  readonly homeMunicipality: MunicipalityCode | null;
  readonly incidentMunicipality: MunicipalityCode | null;
  readonly incidentDistrict: DistrictCode | null;
  /** Four digits, 1000 to 9999; the letters of a full postcode never leave the workbook. */
  readonly incidentPostcode: string | null;
  /** At least one, sorted, without doubles. */
  readonly grounds: readonly Ground[];
  readonly subgrounds: readonly Subground[];
  readonly domain: Domain;
  /** At least one, sorted, without doubles. */
  readonly natures: readonly Nature[];
  readonly handlings: readonly Handling[];
  readonly referredTo: readonly Referral[];
  readonly reportedToPolice: PoliceReport | null;
  readonly status: Status | null;
  readonly closedOn: IsoDate | null;
  readonly result: Result | null;
  /** Groups bulk reports about one incident: a short mark such as `M12`, or `ja` when the sheet has no usable mark. */
  readonly massReport: string | null;
  /** Delivered by a third party. */
  readonly external: boolean;
}

/** The name of a field of a registration, in the order in which people read them. */
export type Field = keyof Registration;

/** The fields in which a registration holds a list. */
export type ListField = 'grounds' | 'subgrounds' | 'natures' | 'handlings' | 'referredTo';

/** A registration as read from a sheet, before anything is known to be right: what could not be read is `null`. */
export type Draft = Omit<Registration, 'caseNumber' | 'reportedOn' | 'domain'> & {
  readonly caseNumber: string | null;
  readonly reportedOn: IsoDate | null;
  readonly domain: Domain | null;
};

export const fields = [
  'caseNumber',
  'reportedOn',
  'incidentOn',
  'kind',
  'reporter',
  'anonymity',
  'channel',
  'homeMunicipality',
  'incidentMunicipality',
  'incidentDistrict',
  'incidentPostcode',
  'grounds',
  'subgrounds',
  'domain',
  'natures',
  'handlings',
  'referredTo',
  'reportedToPolice',
  'status',
  'closedOn',
  'result',
  'massReport',
  'external',
] as const satisfies readonly Field[];

export const listFields = [
  'grounds',
  'subgrounds',
  'natures',
  'handlings',
  'referredTo',
] as const satisfies readonly ListField[];

/** A draft in which nothing has been read yet. */
export const emptyDraft: Draft = {
  caseNumber: null,
  reportedOn: null,
  incidentOn: null,
  kind: null,
  reporter: null,
  anonymity: null,
  channel: null,
  homeMunicipality: null,
  incidentMunicipality: null,
  incidentDistrict: null,
  incidentPostcode: null,
  grounds: [],
  subgrounds: [],
  domain: null,
  natures: [],
  handlings: [],
  referredTo: [],
  reportedToPolice: null,
  status: null,
  closedOn: null,
  result: null,
  massReport: null,
  external: false,
};
