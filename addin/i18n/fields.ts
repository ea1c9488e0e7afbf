import type { Language } from '#shared/codebook/index.ts';
import type { Field } from '#shared/registration/index.ts';

type FieldNames = Readonly<Record<Field, string>>;

const names: Readonly<Record<Language, FieldNames>> = {
  nl: {
    caseNumber: 'zaaknummer',
    reportedOn: 'datum melding',
    incidentOn: 'datum voorval',
    kind: 'soort melding',
    reporter: 'wie meldt',
    anonymity: 'anoniem',
    channel: 'manier van melden',
    homeMunicipality: 'woongemeente',
    incidentMunicipality: 'gemeente van het voorval',
    incidentDistrict: 'stadsdeel van het voorval',
    incidentPostcode: 'postcode van het voorval',
    grounds: 'grond',
    subgrounds: 'subgrond',
    domain: 'terrein',
    natures: 'aard',
    handlings: 'behandeling',
    referredTo: 'doorverwezen naar',
    reportedToPolice: 'aangifte gedaan',
    status: 'status',
    closedOn: 'datum gesloten',
    result: 'resultaat',
    massReport: 'massamelding',
    external: 'aangeleverd door een derde',
  },
  en: {
    caseNumber: 'case number',
    reportedOn: 'date of report',
    incidentOn: 'date of incident',
    kind: 'kind of report',
    reporter: 'who reports',
    anonymity: 'anonymous',
    channel: 'way of reporting',
    homeMunicipality: 'home municipality',
    incidentMunicipality: 'municipality of the incident',
    incidentDistrict: 'district of the incident',
    incidentPostcode: 'postcode of the incident',
    grounds: 'ground',
    subgrounds: 'sub-ground',
    domain: 'domain',
    natures: 'nature',
    handlings: 'handling',
    referredTo: 'referred to',
    reportedToPolice: 'reported to the police',
    status: 'status',
    closedOn: 'date closed',
    result: 'result',
    massReport: 'mass report',
    external: 'delivered by a third party',
  },
};

/** What people call a field, in the middle of a sentence. */
export const fieldName = (field: Field, language: Language): string => names[language][field];

/** The same as a heading: `Datum melding`. */
export const fieldTitle = (field: Field, language: Language): string => {
  const name = names[language][field];
  return name.charAt(0).toUpperCase() + name.slice(1);
};
