import type { MunicipalityCode } from '#shared/codebook/index.ts';
import type { Field } from '#shared/registration/index.ts';
import type { Grid } from '../grid.ts';
import { RowReading, type Places } from '../reading.ts';
import { textOf } from '../text.ts';
import type { CellValue, Reading, RecognisedColumn } from '../types.ts';
import { caseNumberHabits } from './case-numbers.ts';
import { columnReader } from './column-readers.ts';
import { openRow, type ValueReader } from './drafting.ts';
import type { Taught } from './labels.ts';
import { areDistrictsOf } from './places.ts';
import { placeFields, placesReader, type PlaceField } from './row-places.ts';

/** Reads the rows of one table. */
export interface RowReader {
  readonly read: (row: number) => Reading;
  /** Everything that a reading rests on besides the row's own cells: readers with the same key read a row alike. */
  readonly key: string;
}

export interface RowReaderOptions {
  readonly taught: Taught;
  readonly date1904: boolean;
  /** The bureau's own city: where a district lies when the row does not say. */
  readonly city: MunicipalityCode | null;
}

const isPlaceField = (field: Field): field is PlaceField => placeFields.some((place) => place === field);

/** Columns that a reader reads: certain ones only. */
export const readColumns = (columns: readonly RecognisedColumn[]): readonly (RecognisedColumn & { field: Field })[] =>
  columns.filter(
    (column): column is RecognisedColumn & { field: Field } =>
      column.role === 'field' && column.field !== null && column.confidence === 'certain',
  );

/** The bureau's own city, when the column of districts plainly holds those of that city. */
function cityOfDistricts(
  grid: Grid,
  column: number | undefined,
  rows: readonly number[],
  city: MunicipalityCode | null,
): MunicipalityCode | null {
  if (column === undefined || city === null) return null;
  const values = new Set<CellValue>();
  for (const row of rows) values.add(grid.at(row, column));
  const names = new Set(Array.from(values, textOf));
  return areDistrictsOf(city, names) ? city : null;
}

/** Where each field that is read stands. */
function placesOf(grid: Grid, columns: readonly (RecognisedColumn & { field: Field })[]): Places {
  const byField = Map.groupBy(columns, ({ field }) => field);
  const columnsOf = new Map([...byField].map(([field, own]) => [field, own.map(({ column }) => column)]));
  return { sheet: grid.sheet.name, refOf: grid.refOf, columns: columnsOf };
}

/**
 * A reader of the rows of one table. Columns about persons, doubtful ones and unknown ones are not looked at. Every
 * different value of a column is understood once.
 */
export function rowReader(
  grid: Grid,
  columns: readonly RecognisedColumn[],
  rows: readonly number[],
  { taught, date1904, city }: RowReaderOptions,
): RowReader {
  const certain = readColumns(columns);
  const places = placesOf(grid, certain);
  const columnOf = (field: Field): number | undefined => places.columns.get(field)?.at(-1);
  const habits = caseNumberHabits(grid, columnOf('caseNumber'), rows);
  const ownCity = cityOfDistricts(grid, columnOf('incidentDistrict'), rows, city);
  const options = { taught, date1904, caseNumbers: habits };
  const plan = certain.flatMap((column): { column: number; read: ValueReader }[] => {
    const read = isPlaceField(column.field) ? null : columnReader(column, column.field, options);
    return read === null ? [] : [{ column: column.column, read }];
  });
  const placeColumns = Object.fromEntries(placeFields.map((field) => [field, columnOf(field)]));
  const readPlaces = placesReader(placeColumns, taught, ownCity);
  const read = (row: number): Reading => {
    const progress = openRow(grid, row);
    const values = grid.rowAt(row);
    for (const { column, read: understand } of plan) {
      const value = grid.sharesCells ? grid.at(row, column) : (values[column - grid.left] ?? null);
      if (value !== null && value !== '') understand(value)(progress);
    }
    readPlaces(progress);
    return new RowReading(progress.draft, progress.problems, places, row);
  };
  return { read, key: JSON.stringify([certain, habits, ownCity, date1904, taughtKey(taught)]) };
}

const taughtKey = ({ profile, legends }: Taught): unknown => [
  profile.labels,
  [...legends].map(([field, legend]) => [field, [...legend]]),
];
