import {
  codeOf,
  districtEntries,
  districtList,
  districtListOf,
  listFor,
  saysNothing,
  saysUnknown,
  type DistrictCode,
  type MunicipalityCode,
} from '#shared/codebook/index.ts';
import { labelReader, type LabelIssue, type LabelReader, type Taught } from './labels.ts';
import { personalDataIn } from './personal.ts';
import { cleanText } from '../text.ts';

/** What a cell with a place says. */
export interface PlaceReading {
  readonly municipality: MunicipalityCode | null;
  readonly district: DistrictCode | null;
  readonly issue: LabelIssue | null;
}

/** `GM0599` of `GM0599-03`. */
export const cityOfDistrict = (district: DistrictCode): MunicipalityCode => district.slice(0, 6);

const districtCities: readonly MunicipalityCode[] = [...new Set(districtEntries.map(({ city }) => city))];
/** Names of no other city that a column must have before its common names are taken for the same city's. */
const fewestOwn = 2;
const isEmptyText = (text: string): boolean => saysNothing(text) || saysUnknown(text);

export const nowhere: PlaceReading = { municipality: null, district: null, issue: null };
const twoPlaces = /^(.+?)\s*(?:\(|,|\/|\s[-–—]\s|:|›)\s*(.+?)\s*\)?$/u;

/** `Rotterdam (Delfshaven)` or `Delfshaven, Rotterdam`. */
function asTwoPlaces(text: string): PlaceReading | null {
  const [, first = '', second = ''] = twoPlaces.exec(text) ?? [];
  for (const [city, part] of [
    [first, second],
    [second, first],
  ] as const) {
    const municipality = city === '' ? null : codeOf(listFor('incidentMunicipality'), city);
    const districts = municipality === null ? null : districtListOf(municipality);
    const district = districts === null ? null : codeOf(districts, part);
    if (district !== null) return { municipality, district, issue: null };
  }
  return null;
}

/** Reads cells of places; every distinct text is looked up once. */
export type PlaceReader = (raw: string) => PlaceReading;

/**
 * A reader of municipalities. It also understands a municipality with its district, and a district of which the name
 * occurs in one city only, such as `Hoek van Holland`.
 */
export function municipalityReader(field: 'homeMunicipality' | 'incidentMunicipality', taught: Taught): PlaceReader {
  const labels = labelReader(field, taught);
  return remembering((raw) => {
    const { codes, issues } = labels(raw);
    const [issue] = issues;
    if (issue === undefined) return { municipality: codes[0] ?? null, district: null, issue: null };
    const text = cleanText(raw);
    const both = asTwoPlaces(text);
    if (both !== null) return both;
    const district = codeOf(districtList, text);
    if (district !== null && text.length > 3) return { municipality: cityOfDistrict(district), district, issue: null };
    return { ...nowhere, issue: withoutMisleading(issue, text) };
  });
}

/** `Noord` is a district of somewhere and not a slip for `Noord-Beveland`. */
const withoutMisleading = (issue: LabelIssue, text: string): LabelIssue =>
  issue.kind === 'unknown-label' && isDistrictSomewhere(text) ? { ...issue, suggestion: null } : issue;

/**
 * A reader of districts of one city; of all G4 cities when `city` is `null`. A municipality without known districts reads
 * as nowhere, since there is no code for its neighbourhoods.
 */
export function districtReader(city: MunicipalityCode | null, taught: Taught): PlaceReader {
  const known = city === null ? districtList : districtListOf(city);
  if (known === null) return (raw) => personalIssue(raw);
  const labels: LabelReader = labelReader('incidentDistrict', taught, city ?? undefined);
  return remembering((raw) => {
    const { codes, issues } = labels(raw);
    const [issue] = issues;
    const [district] = codes;
    if (district !== undefined) return { municipality: cityOfDistrict(district), district, issue: null };
    if (issue === undefined) return nowhere;
    const text = cleanText(raw);
    const both = asTwoPlaces(text);
    if (both !== null && (city === null || both.municipality === city)) return both;
    const municipality = codeOf(listFor('incidentMunicipality'), text);
    if (municipality !== null && municipality === city) return nowhere;
    return { ...nowhere, issue };
  });
}

/** The cities that have a district of this name. */
function citiesWith(name: string): readonly MunicipalityCode[] {
  const text = cleanText(name);
  return districtCities.filter((city) => {
    const districts = districtListOf(city);
    return districts !== null && codeOf(districts, text) !== null;
  });
}

/** Whether some city has a district of this name. */
export const isDistrictSomewhere = (name: string): boolean => citiesWith(name).length > 0;

/** Part of a column's names that must be districts of one city before the others are read as its districts too. */
const mostKnown = 0.8;

/**
 * Whether names are plainly districts of one city: nearly all are, and at least two of them are of no other city. A
 * region's sheet, with `Centrum` and `Noord` of several places, is not like that.
 */
export function areDistrictsOf(city: MunicipalityCode, names: Iterable<string>): boolean {
  const cities = [...new Set(names)].filter((name) => !isEmptyText(name)).map(citiesWith);
  const own = cities.filter((some) => some.includes(city));
  return own.length >= cities.length * mostKnown && own.filter((some) => some.length === 1).length >= fewestOwn;
}

function personalIssue(raw: string): PlaceReading {
  const what = personalDataIn(raw);
  return what === null ? nowhere : { ...nowhere, issue: { kind: 'personal-data', what } };
}

function remembering(read: PlaceReader): PlaceReader {
  const readings = new Map<string, PlaceReading>();
  return (raw) => {
    let reading = readings.get(raw);
    if (reading === undefined) {
      reading = read(raw);
      readings.set(raw, reading);
    }
    return reading;
  };
}
