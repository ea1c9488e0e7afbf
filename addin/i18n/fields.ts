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

const inFull: Readonly<Record<Language, Partial<FieldNames>>> = {
  nl: {
    reportedOn: 'datum van de melding',
    incidentOn: 'datum van het voorval',
    closedOn: 'datum waarop de zaak is gesloten',
  },
  en: { closedOn: 'date on which the case closed' },
};

/** A field behind `de` or `the`: `datum van het voorval`. */
export const fieldInFull = (field: Field, language: Language): string =>
  inFull[language][field] ?? fieldName(field, language);

const choices: Readonly<Record<Language, Partial<FieldNames>>> = {
  nl: {
    reporter: 'wie er meldt',
    anonymity: 'of de melder anoniem is',
    homeMunicipality: 'een gemeente',
    incidentMunicipality: 'een gemeente',
    incidentDistrict: 'een stadsdeel',
    referredTo: 'naar wie is doorverwezen',
    reportedToPolice: 'ja, nee of onbekend',
    external: 'ja of nee',
  },
  en: {
    reporter: 'who reports',
    anonymity: 'whether the reporter is anonymous',
    homeMunicipality: 'a municipality',
    incidentMunicipality: 'a municipality',
    incidentDistrict: 'a district',
    referredTo: 'to whom it was referred',
    reportedToPolice: 'yes, no or unknown',
    external: 'yes or no',
  },
};

const article: Readonly<Record<Language, string>> = { nl: 'een', en: 'a' };

/** What to choose for a field, behind `Kies` or `Choose`: `een grond`, `wie er meldt`, `ja of nee`. */
export const fieldChoice = (field: Field, language: Language): string =>
  choices[language][field] ?? `${article[language]} ${fieldName(field, language)}`;
