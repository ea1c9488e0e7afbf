import {
  bureauOf,
  channelList,
  districtEntries,
  domainList,
  groundList,
  handlingList,
  kindList,
  labelOf,
  municipalityList,
  natureList,
} from '#shared/codebook/index.ts';
import type { BureauId, CodeList, Language, Text } from '#shared/codebook/index.ts';
import { type DimensionId, unknown } from './types.ts';

/** What people call the dimensions. */
export const dimensionLabels: Readonly<Record<DimensionId, Text>> = {
  year: { nl: 'Jaar', en: 'Year' },
  quarter: { nl: 'Kwartaal', en: 'Quarter' },
  bureau: { nl: 'Bureau', en: 'Bureau' },
  city: { nl: 'Gemeente van het voorval', en: 'Municipality of the incident' },
  district: { nl: 'Stadsdeel of wijk', en: 'District' },
  residence: { nl: 'Woonplaats en voorval', en: 'Residence and incident' },
  ground: { nl: 'Grond', en: 'Ground' },
  domain: { nl: 'Terrein', en: 'Area of society' },
  nature: { nl: 'Aard', en: 'Nature' },
  handling: { nl: 'Klachtbehandeling', en: 'Handling' },
  kind: { nl: 'Soort', en: 'Kind' },
  channel: { nl: 'Kanaal', en: 'Channel' },
  massReport: { nl: 'Massamelding', en: 'Mass report' },
};

/** What people call the count itself. */
export const countLabel: Text = { nl: 'Meldingen', en: 'Reports' };

const unknownLabel: Text = { nl: 'Niet vermeld', en: 'Not stated' };

const lists: Readonly<Partial<Record<DimensionId, CodeList>>> = {
  city: municipalityList,
  ground: groundList,
  domain: domainList,
  nature: natureList,
  handling: handlingList,
  kind: kindList,
  channel: channelList,
};

const ownLabels: Readonly<Partial<Record<DimensionId, Readonly<Record<string, Text>>>>> = {
  quarter: {
    Q1: { nl: '1e kwartaal', en: '1st quarter' },
    Q2: { nl: '2e kwartaal', en: '2nd quarter' },
    Q3: { nl: '3e kwartaal', en: '3rd quarter' },
    Q4: { nl: '4e kwartaal', en: '4th quarter' },
  },
  residence: {
    K1: { nl: 'Ingezetene, voorval in het gebied', en: 'Resident, incident in the area' },
    K2: { nl: 'Ingezetene, voorval elders', en: 'Resident, incident elsewhere' },
    K4: { nl: 'Niet-ingezetene, voorval in het gebied', en: 'Not a resident, incident in the area' },
    outside: { nl: 'Niet-ingezetene, voorval elders', en: 'Not a resident, incident elsewhere' },
  },
  massReport: { no: { nl: 'Nee', en: 'No' }, yes: { nl: 'Ja', en: 'Yes' } },
};

/**
 * What people call a value of a dimension. Labels differ within a dimension, so a district carries the name of its city.
 * A key that has no label comes back as it is.
 */
export function valueLabel(dimension: DimensionId, key: string, language: Language): string {
  if (key === unknown) return unknownLabel[language];
  if (dimension === 'bureau') return bureauOf(key as BureauId).name;
  if (dimension === 'district') return districtLabel(key, language);
  const list = lists[dimension];
  return list === undefined ? (ownLabels[dimension]?.[key]?.[language] ?? key) : labelOf(key, language, list);
}

function districtLabel(code: string, language: Language): string {
  const entry = districtEntries.find((district) => district.code === code);
  return entry === undefined ? code : `${entry.label[language]} (${labelOf(entry.city, language, municipalityList)})`;
}
