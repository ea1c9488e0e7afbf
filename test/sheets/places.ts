import type { DistrictCode, MunicipalityCode } from '#shared/codebook/index.ts';

const municipalities: Readonly<Record<MunicipalityCode, string>> = {
  GM0363: 'Amsterdam',
  GM0362: 'Amstelveen',
  GM0384: 'Diemen',
  GM0437: 'Ouder-Amstel',
  GM0451: 'Uithoorn',
  GM0358: 'Aalsmeer',
  GM0518: 'Den Haag',
  GM0503: 'Delft',
  GM0603: 'Rijswijk',
  GM0637: 'Zoetermeer',
  GM1783: 'Westland',
  GM0599: 'Rotterdam',
  GM0606: 'Schiedam',
  GM0622: 'Vlaardingen',
  GM0502: 'Capelle aan den IJssel',
  GM0489: 'Barendrecht',
  GM0344: 'Utrecht',
  GM0307: 'Amersfoort',
  GM0355: 'Zeist',
  GM0356: 'Nieuwegein',
  GM0310: 'De Bilt',
  GM0632: 'Woerden',
  GM0014: 'Groningen',
  GM0772: 'Eindhoven',
  GM0202: 'Arnhem',
};

const districts: Readonly<Record<DistrictCode, string>> = {
  'GM0363-A': 'Centrum',
  'GM0363-E': 'West',
  'GM0363-F': 'Nieuw-West',
  'GM0363-K': 'Zuid',
  'GM0363-M': 'Oost',
  'GM0363-N': 'Noord',
  'GM0363-T': 'Zuidoost',
  'GM0518-2': 'Escamp',
  'GM0518-3': 'Segbroek',
  'GM0518-4': 'Scheveningen',
  'GM0518-5': 'Centrum',
  'GM0518-6': 'Laak',
  'GM0599-01': 'Stadscentrum',
  'GM0599-03': 'Delfshaven',
  'GM0599-05': 'Noord',
  'GM0599-08': 'Kralingen-Crooswijk',
  'GM0599-10': 'Feijenoord',
  'GM0599-15': 'Charlois',
  'GM0344-03': 'Overvecht',
  'GM0344-05': 'Oost',
  'GM0344-06': 'Binnenstad',
  'GM0344-09': 'Leidsche Rijn',
};

/** The name of a municipality as the demo sheets write it. */
export const municipalityName = (code: MunicipalityCode | null): string | null =>
  code === null ? null : municipalities[code]!;

export const districtName = (code: DistrictCode | null): string | null => (code === null ? null : districts[code]!);

/** The districts of a city that the demo sheets mention. */
export const districtsOf = (city: MunicipalityCode): DistrictCode[] =>
  Object.keys(districts).filter((code) => code.startsWith(city));

/** Municipalities outside every bureau's area. */
export const farAway: readonly MunicipalityCode[] = ['GM0014', 'GM0772', 'GM0202'];
