import type { MunicipalityCode } from '#shared/codebook/index.ts';
import type { Field } from '#shared/registration/index.ts';
import { caseNumberHabits } from './case-numbers.ts';
import { columnReader } from './column-readers.ts';
import { openDraft, type ColumnReader, type RowInProgress } from './drafting.ts';
import type { Grid } from './grid.ts';
import type { Taught } from './labels.ts';
import { areDistrictsOf } from './places.ts';
import { placeFields, placesReader, type PlaceCell, type PlaceField } from './row-places.ts';
import { isBlank, textOf } from './text.ts';
import type { CellRef, Reading, RecognisedColumn } from './types.ts';

/** Reads one row of a table. */
export type RowReader = (row: number) => Reading;

export interface RowReaderOptions {
  readonly taught: Taught;
  readonly date1904: boolean;
  /** The bureau's own city: where a district lies when the row does not say. */
  readonly city: MunicipalityCode | null;
}

const isPlaceField = (field: Field): field is PlaceField => placeFields.some((place) => place === field);
interface ReadColumn {
  readonly column: number;
  readonly field: Field;
  readonly read: ColumnReader | null;
}

/** Columns that a reader reads: certain ones only. */
export const readColumns = (columns: readonly RecognisedColumn[]): readonly (RecognisedColumn & { field: Field })[] =>
  columns.filter(
    (column): column is RecognisedColumn & { field: Field } =>
      column.role === 'field' && column.field !== null && column.confidence === 'certain',
  );

/** The bureau's own city, when the column of districts plainly holds those of that city. */
function cityOfDistricts(
  grid: Grid,
  columns: readonly RecognisedColumn[],
  rows: readonly number[],
  city: MunicipalityCode | null,
): MunicipalityCode | null {
  const column = columns.find(({ field }) => field === 'incidentDistrict')?.column;
  if (column === undefined || city === null) return null;
  const names = new Set(rows.map((row) => textOf(grid.at(row, column))));
  return areDistrictsOf(city, names) ? city : null;
}

/**
 * A reader of the rows of one table. Columns about persons, doubtful ones and unknown ones are not looked at. Every
 * distinct text of a column is looked up once.
 */
export function rowReader(
  grid: Grid,
  columns: readonly RecognisedColumn[],
  rows: readonly number[],
  { taught, date1904, city }: RowReaderOptions,
): RowReader {
  const certain = readColumns(columns);
  const caseColumn = certain.find(({ field }) => field === 'caseNumber')?.column;
  const options = { taught, date1904, caseNumbers: caseNumberHabits(grid, caseColumn, rows) };
  const plan: ReadColumn[] = certain.map((column) => ({
    column: column.column,
    field: column.field,
    read: isPlaceField(column.field) ? null : columnReader(column, column.field, options),
  }));
  const readPlaces = placesReader(taught, cityOfDistricts(grid, certain, rows, city));
  return (row) => {
    const progress: RowInProgress = { draft: openDraft(), cells: {}, problems: [], row };
    const places: Partial<Record<PlaceField, PlaceCell>> = {};
    for (const { column, field, read } of plan) {
      const cell = grid.refOf(row, column);
      addCell(progress.cells, field, cell);
      const value = grid.at(row, column);
      if (isBlank(value)) continue;
      if (read !== null) read(value, cell, progress);
      else if (isPlaceField(field)) places[field] = { value, cell };
    }
    readPlaces(places, progress);
    return closeRow(grid, progress);
  };
}

function addCell(cells: RowInProgress['cells'], field: Field, cell: CellRef): void {
  const known = cells[field];
  if (known === undefined) cells[field] = [cell];
  else known.push(cell);
}

function closeRow(grid: Grid, { draft, cells, problems, row }: RowInProgress): Reading {
  if (draft.grounds.length > 1) draft.grounds.sort();
  if (draft.subgrounds.length > 1) draft.subgrounds.sort();
  if (draft.natures.length > 1) draft.natures.sort();
  if (draft.handlings.length > 1) draft.handlings.sort();
  if (draft.referredTo.length > 1) draft.referredTo.sort();
  return { draft, rows: [{ sheet: grid.sheet.name, row }], cells, problems };
}
