import { cityOfPostcode, unknownMunicipality, type MunicipalityCode } from '#shared/codebook/index.ts';
import { noteIssue } from './label-readers.ts';
import { noteFormulaError, type RowInProgress } from './drafting.ts';
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
import { textOf } from './text.ts';
import type { CellRef, CellValue } from './types.ts';

export const placeFields = ['homeMunicipality', 'incidentMunicipality', 'incidentDistrict'] as const;
export type PlaceField = (typeof placeFields)[number];

/** A postcode outside the G4 lies in a municipality without known districts. */
const elsewhere: MunicipalityCode = unknownMunicipality;

/** A cell of a place: its value, and where it stands. */
export interface PlaceCell {
  readonly value: CellValue;
  readonly cell: CellRef;
}

/** Reads the places of a row, after its postcode. */
export type PlacesReader = (cells: Readonly<Partial<Record<PlaceField, PlaceCell>>>, progress: RowInProgress) => void;

/**
 * Reads the places of a row together: a district's name means something only within a city, which is the one the row
 * gives, else the postcode's. A row that gives neither has a district only where its name occurs in one city, or where
 * the column plainly holds the districts of `ownCity`. Where the row gives no municipality, district or postcode does.
 * @param ownCity the city whose districts the column holds, or `null` when they may lie anywhere.
 */
export function placesReader(taught: Taught, ownCity: MunicipalityCode | null): PlacesReader {
  const home = municipalityReader('homeMunicipality', taught);
  const incident = municipalityReader('incidentMunicipality', taught);
  const byCity = new Map<MunicipalityCode | null, PlaceReader>();
  const districtsOf = (city: MunicipalityCode | null): PlaceReader => {
    const reader = byCity.get(city) ?? districtReader(city, taught);
    byCity.set(city, reader);
    return reader;
  };
  const readInto = (field: PlaceField, { value, cell }: PlaceCell, read: PlaceReader, progress: RowInProgress) => {
    if (noteFormulaError(progress, field, cell, value)) return null;
    const place = read(textOf(value));
    if (place.issue !== null) noteIssue(progress, field, cell, value, place.issue);
    return place;
  };
  return (cells, progress) => {
    const { draft } = progress;
    if (cells.homeMunicipality) {
      draft.homeMunicipality =
        readInto('homeMunicipality', cells.homeMunicipality, home, progress)?.municipality ?? null;
    }
    let unread = false;
    if (cells.incidentMunicipality) {
      const place = readInto('incidentMunicipality', cells.incidentMunicipality, incident, progress);
      draft.incidentMunicipality = place?.municipality ?? null;
      draft.incidentDistrict = place?.district ?? null;
      unread = place === null || place.issue !== null;
    }
    const ofPostcode = draft.incidentPostcode === null ? null : cityOfPostcode(draft.incidentPostcode);
    if (cells.incidentDistrict) {
      const read = districtsFor(draft.incidentMunicipality, draft.incidentPostcode, ofPostcode);
      const place = readInto('incidentDistrict', cells.incidentDistrict, read, progress);
      if (place?.district) draft.incidentDistrict = place.district;
    }
    if (draft.incidentMunicipality === null && !unread) {
      draft.incidentMunicipality =
        draft.incidentDistrict === null ? ofPostcode : cityOfDistrict(draft.incidentDistrict);
    }
  };

  function districtsFor(
    stated: MunicipalityCode | null,
    postcode: string | null,
    ofPostcode: MunicipalityCode | null,
  ): PlaceReader {
    if (stated !== null) return districtsOf(stated);
    if (postcode !== null) return districtsOf(ofPostcode ?? elsewhere);
    return (raw) => {
      const own = ownCity === null ? null : districtsOf(ownCity)(raw);
      return own?.issue === null ? own : anywhere(raw);
    };
  }

  /** A name that several cities have says nothing about where it is, and is not asked either: the row has no city. */
  function anywhere(raw: string): PlaceReading {
    const place = districtsOf(null)(raw);
    return place.issue?.kind === 'unknown-label' && isDistrictSomewhere(raw) ? nowhere : place;
  }
}
