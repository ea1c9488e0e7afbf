import type { Field } from '#shared/registration/index.ts';
import type { Claim } from './column-claim.ts';
import { isDateField, type Considered } from './column-claims.ts';
import { weights } from './header-words.ts';
import { headerKey } from '../text.ts';

const incidentFields: ReadonlySet<Field> = new Set<Field>([
  'incidentOn',
  'incidentMunicipality',
  'incidentDistrict',
  'incidentPostcode',
]);
const addressParts = /adres|straat|huisnr|huisnummer|street|address/u;
const agrees = 0.6;
/** Part of a column's values that must be dates before it may hold the date of something else. */
const mostlyDates = 0.3;

const clearly = (column: Considered | undefined, field: Field): boolean =>
  column?.claims[0]?.field === field &&
  (column.claims[0].weight >= weights.clear || column.claims[0].evidence === 'profile');

const anyClearly = (columns: readonly Considered[], field: Field): boolean =>
  columns.some((column) => clearly(column, field));

const isVague = ({ claims, role, told }: Considered): boolean =>
  !told &&
  role === 'field' &&
  claims[0] !== undefined &&
  claims[0].weight < weights.clear &&
  claims[0].weight >= weights.vague;

const sure = (claim: Claim): Claim => ({ ...claim, confidence: 'certain', evidence: 'header-and-values' });
const isAddress = (column: Considered | undefined): boolean =>
  column !== undefined && column.role === 'personal' && addressParts.test(headerKey(column.header.header));
const isAboutIncident = (column: Considered | undefined): boolean => {
  const claim = column?.claims[0];
  return claim !== undefined && incidentFields.has(claim.field) && claim.weight >= weights.clear;
};

const keep = (column: Considered, fields: readonly Field[]): Considered => {
  const claims = fields.flatMap((field) => column.claims.find((claim) => claim.field === field) ?? []);
  return { ...column, claims };
};

const mayBeDate = ({ claims }: Considered): boolean => claims.some(({ field }) => isDateField(field));

/** Whether no other column holds dates or may, but for those of a closing and those that stay in the workbook. */
const isOnlyDate = (column: Considered, columns: readonly Considered[]): boolean =>
  columns.every(
    (other) =>
      other === column ||
      other.role === 'personal' ||
      other.role === 'ignored' ||
      clearly(other, 'closedOn') ||
      (other.values.dates < mostlyDates && !mayBeDate(other)),
  );

/**
 * `Datum` beside `Datum voorval` is the date of the report. So is the only date of a sheet, since every report has one;
 * beside other columns that may be dates it can be either.
 */
function settleDate(column: Considered, columns: readonly Considered[]): Considered {
  const claim = column.claims.find(({ field }) => field === 'reportedOn');
  if (claim === undefined || claim.confidence === 'certain' || anyClearly(columns, 'reportedOn')) return column;
  const fits = claim.support === null || claim.support >= agrees;
  if (anyClearly(columns, 'incidentOn')) return { ...column, claims: [fits ? sure(claim) : claim] };
  return claim.support !== null && fits && isOnlyDate(column, columns) ? { ...column, claims: [sure(claim)] } : column;
}

/** `Nr` is a row number rather than a case number where an unknown column has numbers of its own. */
function settleNumber(column: Considered, columns: readonly Considered[]): Considered {
  const claim = column.claims[0];
  if (claim?.field !== 'caseNumber') return column;
  const rival = columns.some((other) => other !== column && other.claims.some(({ field }) => field === 'caseNumber'));
  return rival ? { ...column, claims: column.claims.map((one) => ({ ...one, confidence: 'doubtful' })) } : column;
}

/** `Gemeente` beside an incident's column, or where another column has the home, is the place of the incident. */
function settlePlace(column: Considered, columns: readonly Considered[], neighbours: Neighbours): Considered {
  const incident = column.claims.find(({ field }) => field === 'incidentMunicipality');
  const home = column.claims.find(({ field }) => field === 'homeMunicipality');
  if (incident === undefined || home === undefined) return column;
  const fits = incident.support !== null && incident.support >= agrees;
  if (neighbours.some(isAddress))
    return anyClearly(columns, 'homeMunicipality') ? keep(column, ['incidentMunicipality']) : column;
  if (anyClearly(columns, 'incidentMunicipality')) return keep(column, ['homeMunicipality']);
  const besideHome = neighbours.some((neighbour) => clearly(neighbour, 'homeMunicipality'));
  const apart = !besideHome || neighbours.some(isAboutIncident);
  if (anyClearly(columns, 'homeMunicipality') && fits && apart) return { ...column, claims: [sure(incident)] };
  return { ...column, claims: [incident, home] };
}

/** A bare postcode is the incident's unless a person's address stands in the sheet, or the home next to it. */
function settlePostcode(column: Considered, columns: readonly Considered[], neighbours: Neighbours): Considered {
  const claim = column.claims[0];
  if (claim?.field !== 'incidentPostcode' || anyClearly(columns, 'incidentPostcode')) return column;
  const fits = claim.support === null || claim.support >= agrees;
  if (!fits || neighbours.some(isAddress)) return column;
  if (neighbours.some(isAboutIncident)) return { ...column, claims: [sure(claim)] };
  const besideHome = neighbours.some((neighbour) => clearly(neighbour, 'homeMunicipality'));
  return besideHome || columns.some(isAddress) ? column : { ...column, claims: [sure(claim)] };
}

type Neighbours = readonly (Considered | undefined)[];

/** Settles columns whose own header leaves open what they are, by what stands beside them. */
export function settleByContext(columns: readonly Considered[]): readonly Considered[] {
  return columns.map((column, index) => {
    if (!isVague(column)) return column;
    const neighbours = [columns[index - 1], columns[index + 1]];
    const named = settleNumber(settleDate(column, columns), columns);
    return settlePostcode(settlePlace(named, columns, neighbours), columns, neighbours);
  });
}
