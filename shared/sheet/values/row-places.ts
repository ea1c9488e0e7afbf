import { cityOfPostcode, unknownMunicipality, type MunicipalityCode } from '#shared/codebook/index.ts';
import { isBlank, isFormulaError, textOf } from '../text.ts';
import type { CellValue } from '../types.ts';
import { faultOf, note, type RowInProgress } from './drafting.ts';
import { faultOfIssue } from './label-readers.ts';
import type { Taught } from './labels.ts';
import {
  cityOfDistrict,
  districtReader,
  isDistrictSomewhere,
  municipalityReader,
  nowhere,
  type PlaceReader,
  type PlaceReading,
} from './places.ts';

export const placeFields = ['homeMunicipality', 'incidentMunicipality', 'incidentDistrict'] as const;
export type PlaceField = (typeof placeFields)[number];

/** A postcode outside the G4 lies in a municipality without known districts. */
const elsewhere: MunicipalityCode = unknownMunicipality;

/** The column of each kind of place that a table has. */
export type PlaceColumns = Readonly<Partial<Record<PlaceField, number>>>;

/** Reads the places of a row, after its postcode. */
export type PlacesReader = (progress: RowInProgress) => void;

/** What a cell with a place says; `error` when it is a formula that failed, `null` when it is blank. */
type PlaceOfCell = (value: CellValue) => PlaceReading | 'error' | null;

/** Reads cells of places; every different value is looked up once. */
function placeOfCell(read: PlaceReader): PlaceOfCell {
  const places = new Map<CellValue, PlaceReading | 'error' | null>();
  return (value) => {
    let place = places.get(value);
    if (place === undefined) {
      if (isBlank(value)) place = null;
      else place = isFormulaError(value) ? 'error' : read(textOf(value));
      places.set(value, place);
    }
    return place;
  };
}

/** The place in a cell of the row, after noting what is wrong with it; `null` when it says nothing. */
function readInto(
  progress: RowInProgress,
  field: PlaceField,
  column: number | undefined,
  read: PlaceOfCell,
): PlaceReading | 'unread' | null {
  if (column === undefined) return null;
  const value = progress.grid.at(progress.row, column);
  const place = read(value);
  if (place === null) return null;
  if (place === 'error') {
    note(progress, { field, column }, faultOf(value, { kind: 'formula-error' }));
    return 'unread';
  }
  if (place.issue === null) return place;
  note(progress, { field, column }, faultOfIssue(value, place.issue));
  return 'unread';
}

/** Readers of districts: of a row whose city is known, and of a row that does not say. */
function districtReaders(taught: Taught, ownCity: MunicipalityCode | null) {
  const byCity = new Map<MunicipalityCode | null, PlaceReader>();
  const cellsByCity = new Map<MunicipalityCode, PlaceOfCell>();
  const districtsOf = (city: MunicipalityCode | null): PlaceReader => {
    const reader = byCity.get(city) ?? districtReader(city, taught);
    byCity.set(city, reader);
    return reader;
  };
  /** A name that several cities have says nothing about where it is, and is not asked either: the row has no city. */
  const anywhere: PlaceReader = (raw) => {
    const place = districtsOf(null)(raw);
    return place.issue?.kind === 'unknown-label' && isDistrictSomewhere(raw) ? nowhere : place;
  };
  const own: PlaceReader = (raw) => {
    const place = ownCity === null ? null : districtsOf(ownCity)(raw);
    return place?.issue === null ? place : anywhere(raw);
  };
  return {
    unsaid: placeOfCell(own),
    within: (city: MunicipalityCode): PlaceOfCell => {
      const reader = cellsByCity.get(city) ?? placeOfCell(districtsOf(city));
      cellsByCity.set(city, reader);
      return reader;
    },
  };
}

/**
 * Reads the places of a row together: a district's name means something only within a city, which is the one the row
 * gives, else the postcode's. A row that gives neither has a district only where its name occurs in one city, or where
 * the column plainly holds the districts of `ownCity`. Where the row gives no municipality, district or postcode does.
 * @param ownCity the city whose districts the column holds, or `null` when they may lie anywhere.
 */
export function placesReader(columns: PlaceColumns, taught: Taught, ownCity: MunicipalityCode | null): PlacesReader {
  const { homeMunicipality, incidentMunicipality, incidentDistrict } = columns;
  const home = placeOfCell(municipalityReader('homeMunicipality', taught));
  const incident = placeOfCell(municipalityReader('incidentMunicipality', taught));
  const districts = districtReaders(taught, ownCity);
  return (progress) => {
    const { draft } = progress;
    const lives = readInto(progress, 'homeMunicipality', homeMunicipality, home);
    if (lives !== null && lives !== 'unread') draft.homeMunicipality = lives.municipality;
    const place = readInto(progress, 'incidentMunicipality', incidentMunicipality, incident);
    if (place !== null && place !== 'unread') {
      draft.incidentMunicipality = place.municipality;
      draft.incidentDistrict = place.district;
    }
    const postcode = draft.incidentPostcode;
    if (incidentDistrict !== undefined) {
      const city = draft.incidentMunicipality ?? (postcode === null ? null : (cityOfPostcode(postcode) ?? elsewhere));
      const read = city === null ? districts.unsaid : districts.within(city);
      const found = readInto(progress, 'incidentDistrict', incidentDistrict, read);
      if (found !== null && found !== 'unread' && found.district !== null) draft.incidentDistrict = found.district;
    }
    if (draft.incidentMunicipality === null && place !== 'unread') {
      const ofPostcode = postcode === null ? null : cityOfPostcode(postcode);
      draft.incidentMunicipality =
        draft.incidentDistrict === null ? ofPostcode : cityOfDistrict(draft.incidentDistrict);
    }
  };
}
