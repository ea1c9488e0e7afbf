import { isIsoDate, maxCaseNumberLength } from '#shared/registration/index.ts';
import { isSameCase, longestNote, type CaseKey, type StepRecord } from './records.ts';

/** A value of a cell as Excel gives it; `''` for an empty one. */
export type Cell = string | number | boolean | null;

/** The columns of the table in which a workbook keeps progress, as their headers stand in it; always Dutch. */
export const progressColumns = ['Zaaknummer', 'Jaar', 'Stap', 'Gedaan op', 'Notitie', 'Gewijzigd'] as const;
type Column = (typeof progressColumns)[number];

/** Without these nobody can tell what a row is about. */
const needed: readonly Column[] = ['Zaaknummer', 'Stap', 'Gedaan op'];

/** The table as it was found. People can reach it, so anything may have happened to it. */
export interface ProgressTable {
  /** Every row in order; `null` for one that says nothing that we understand. It stays as it is. */
  readonly rows: readonly (StepRecord | null)[];
  /** Rows that hold something and are not understood. */
  readonly notUnderstood: number;
  /** Where each of our columns stands in the table; -1 when it is gone. */
  readonly places: Readonly<Record<Column, number>>;
  /** All columns of the table, also those that somebody added. */
  readonly width: number;
}

/** A table in which the columns are gone without which no row can be read. */
export class DamagedProgress extends Error {
  override readonly name = 'DamagedProgress';
  readonly missing: readonly string[];

  constructor(missing: readonly string[]) {
    super(`The progress table lacks ${missing.length} columns.`);
    this.missing = missing;
  }
}

const plain = (cell: Cell | undefined): string => (cell === null || cell === undefined ? '' : String(cell).trim());

/** Reads the table by its headers, in whatever order its columns stand. @throws {DamagedProgress} */
export function readProgressTable(headers: readonly Cell[], body: readonly (readonly Cell[])[]): ProgressTable {
  const names = headers.map((header) => plain(header).toLowerCase());
  const placeOf = (column: Column): number => names.indexOf(column.toLowerCase());
  const missing = needed.filter((column) => placeOf(column) < 0);
  if (missing.length > 0) throw new DamagedProgress(missing);
  const places = Object.fromEntries(
    progressColumns.map((column) => [column, placeOf(column)]),
  ) as ProgressTable['places'];
  const rows = body.map((row) => readRow((column) => row[places[column]] ?? null));
  const filled = body.filter((row) => row.some((cell) => plain(cell) !== '')).length;
  return { rows, notUnderstood: filled - rows.filter((row) => row !== null).length, places, width: headers.length };
}

function readRow(cell: (column: Column) => Cell): StepRecord | null {
  const caseNumber = plain(cell('Zaaknummer'));
  const step = plain(cell('Stap'));
  const doneOn = readDate(cell('Gedaan op'));
  if (caseNumber === '' || caseNumber.length > maxCaseNumberLength || step === '' || doneOn === undefined) return null;
  const year = plain(cell('Jaar'));
  return {
    caseNumber,
    year: /^\d{4}$/u.test(year) ? Number(year) : null,
    step,
    doneOn,
    note: plain(cell('Notitie')).slice(0, longestNote),
    changedAt: plain(cell('Gewijzigd')),
  };
}

const dayMilliseconds = 86_400_000;
/** Day 0 of Excel's count, for days after February 1900. */
const dayZero = Date.UTC(1899, 11, 30);

/** A day as we write it (`2023-05-03`), or as Excel makes a number of it when somebody edits the cell; `undefined` for neither. */
function readDate(cell: Cell): string | null | undefined {
  const text = plain(cell);
  if (text === '') return null;
  if (isIsoDate(text)) return text;
  if (typeof cell !== 'number' || cell < 36_526 || cell > 73_050) return undefined;
  return new Date(dayZero + Math.floor(cell) * dayMilliseconds).toISOString().slice(0, 10);
}

/** What must be written so that the table says something else: whole rows, so that no row is ever half written. */
export interface TableWrites {
  /** Row of the table's body, from 0, and our cells in it by column of the table; other columns stay. */
  readonly update: readonly { readonly row: number; readonly cells: ReadonlyMap<number, string> }[];
  /** New rows, as wide as the table. */
  readonly add: readonly (readonly string[])[];
}

/** Works out the fewest rows to write for some records; a record replaces what stands about the same step of the same case. */
export function planWrites(table: ProgressTable, records: readonly StepRecord[]): TableWrites {
  const update: TableWrites['update'][number][] = [];
  const add: (readonly string[])[] = [];
  for (const record of records) {
    const cells = cellsOf(record, table);
    const row = lastRowOf(table, record);
    if (row >= 0) update.push({ row, cells });
    else add.push(Array.from({ length: table.width }, (_, at) => cells.get(at) ?? ''));
  }
  return { update, add };
}

/** The row that counts now for a step of a case, or -1. */
function lastRowOf({ rows }: ProgressTable, record: StepRecord): number {
  let found = -1;
  rows.forEach((row, at) => {
    if (row === null || row.step !== record.step || !isSameCase(row, record)) return;
    if (found < 0 || row.changedAt >= (rows[found]?.changedAt ?? '')) found = at;
  });
  return found;
}

function cellsOf(record: StepRecord, { places }: ProgressTable): ReadonlyMap<number, string> {
  const texts: Readonly<Record<Column, string>> = {
    Zaaknummer: record.caseNumber,
    Jaar: record.year === null ? '' : String(record.year),
    Stap: record.step,
    'Gedaan op': record.doneOn ?? '',
    Notitie: record.note,
    Gewijzigd: record.changedAt,
  };
  return new Map(
    progressColumns.filter((column) => places[column] >= 0).map((column) => [places[column], texts[column]]),
  );
}

/** The rows of a table, from 0, that are about some cases, last first. */
export function rowsAbout({ rows }: ProgressTable, cases: readonly CaseKey[]): readonly number[] {
  const numbers = Map.groupBy(cases, ({ caseNumber }) => caseNumber);
  return rows
    .flatMap((row, at) =>
      row !== null && numbers.get(row.caseNumber)?.some((key) => isSameCase(key, row)) ? [at] : [],
    )
    .reverse();
}
