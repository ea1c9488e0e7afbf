import { municipalityNames } from './data/municipalities.ts';
import { municipalitySpellings } from './data/municipality-spellings.ts';
import { spellings } from './entry.ts';
import { sources } from './sources.ts';
import type { Code, CodeList, MunicipalityCode } from './types.ts';

/** Stands for a municipality abroad or unknown. */
export const unknownMunicipality: MunicipalityCode = 'GM0000';

/** A municipality that no longer exists and the one that its area went to. */
export interface FormerMunicipality {
  readonly code: MunicipalityCode;
  readonly name: string;
  readonly successor: MunicipalityCode;
  /** The first year in which it no longer existed. */
  readonly since: number;
}

/** Former municipalities near the G4 that went to one other as a whole; about the rest people are asked. To be verified. */
export const formerMunicipalities: readonly FormerMunicipality[] = [
  { code: 'GM0457', name: 'Weesp', successor: 'GM0363', since: 2022 },
  { code: 'GM0370', name: 'Beemster', successor: 'GM0439', since: 2022 },
  { code: 'GM0393', name: 'Haarlemmerliede en Spaarnwoude', successor: 'GM0394', since: 2019 },
  { code: 'GM0478', name: 'Zeevang', successor: 'GM0385', since: 2016 },
  { code: 'GM0381', name: 'Bussum', successor: 'GM1942', since: 2016 },
  { code: 'GM0424', name: 'Muiden', successor: 'GM1942', since: 2016 },
  { code: 'GM0425', name: 'Naarden', successor: 'GM1942', since: 2016 },
  { code: 'GM0501', name: 'Brielle', successor: 'GM1992', since: 2023 },
  { code: 'GM0530', name: 'Hellevoetsluis', successor: 'GM1992', since: 2023 },
  { code: 'GM0614', name: 'Westvoorne', successor: 'GM1992', since: 2023 },
  { code: 'GM0612', name: 'Spijkenisse', successor: 'GM1930', since: 2015 },
  { code: 'GM0568', name: 'Bernisse', successor: 'GM1930', since: 2015 },
  { code: 'GM0600', name: 'Rozenburg', successor: 'GM0599', since: 2010 },
  { code: 'GM0333', name: 'Maarssen', successor: 'GM1904', since: 2011 },
  { code: 'GM0311', name: 'Breukelen', successor: 'GM1904', since: 2011 },
  { code: 'GM0329', name: 'Loenen', successor: 'GM1904', since: 2011 },
  { code: 'GM0305', name: 'Abcoude', successor: 'GM0736', since: 2011 },
  { code: 'GM0545', name: 'Leerdam', successor: 'GM1961', since: 2019 },
  { code: 'GM0620', name: 'Vianen', successor: 'GM1961', since: 2019 },
  { code: 'GM0707', name: 'Zederik', successor: 'GM1961', since: 2019 },
  { code: 'GM0585', name: 'Binnenmaas', successor: 'GM1963', since: 2019 },
  { code: 'GM0611', name: 'Cromstrijen', successor: 'GM1963', since: 2019 },
  { code: 'GM0588', name: 'Korendijk', successor: 'GM1963', since: 2019 },
  { code: 'GM0584', name: 'Oud-Beijerland', successor: 'GM1963', since: 2019 },
  { code: 'GM0617', name: 'Strijen', successor: 'GM1963', since: 2019 },
];

const formerBySuccessor = Map.groupBy(formerMunicipalities, ({ successor }) => successor);

const english: Readonly<Record<MunicipalityCode, string>> = { GM0518: 'The Hague' };

const asEntry = (line: string): Code => {
  const code = line.slice(0, 6);
  const name = line.slice(7);
  const former = (formerBySuccessor.get(code) ?? []).flatMap((one) => [one.name, one.code]);
  return {
    code,
    label: { nl: name, en: english[code] ?? name },
    ...(code === 'GM0518' && { modern: { nl: 'Den Haag', en: 'The Hague' } }),
    synonyms: [
      code.slice(2),
      `gemeente ${name}`,
      `${name} (gemeente)`,
      `${name} gem.`,
      ...spellings(municipalitySpellings[code] ?? ''),
      ...former,
    ],
    source: sources.municipalities,
  };
};

const unknownEntry: Code = {
  code: unknownMunicipality,
  label: { nl: 'Onbekend of buitenland', en: 'Unknown or abroad' },
  synonyms: spellings(
    'onbekend; buitenland; buiten Nederland; België; Duitsland; unknown; abroad; onbekende gemeente; gemeente onbekend; 0000; online; internet',
  ),
  source: sources.practice,
};

/** The 342 municipalities of 2023 to 2025, then "unknown or abroad". */
export const municipalityList: CodeList = {
  name: 'municipalities',
  entries: [...municipalityNames.map(asEntry), unknownEntry],
  unknown: unknownMunicipality,
};
