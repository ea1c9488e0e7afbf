import { columnHeaders } from './header-text.ts';
import { openGrid, type Grid } from './grid.ts';
import type { Taught } from './labels.ts';
import { unite } from './layout.ts';
import { findLegends } from './legends.ts';
import { emptyProfile } from './profile.ts';
import { labelQuestions } from './questions.ts';
import type { RecogniseOptions } from './recognise.ts';
import { rowReader, type RowReader } from './row-reader.ts';
import { reasonsToSkip } from './rows.ts';
import type { Reading, RecognisedTable, Recognition, WorkbookView } from './types.ts';

/** A row of a sheet, from 0. */
export interface RowRef {
  readonly sheet: string;
  readonly row: number;
}

interface OpenTable {
  readonly table: RecognisedTable;
  readonly read: RowReader;
  readonly isData: (row: number) => boolean;
}

const rowsOf = (recognition: Recognition, sheet: string, { top, rows }: RecognisedTable['area']): number[] =>
  recognition.readings.flatMap((reading) =>
    reading.rows.filter((one) => one.sheet === sheet && one.row >= top && one.row < top + rows).map(({ row }) => row),
  );

/** The table around a row that was a registration; header rows, totals and everything outside are none. */
function tableAt({ tables }: Recognition, { sheet, row }: RowRef): RecognisedTable | null {
  const inside = tables.find(
    ({ sheet: name, area }) => name === sheet && row >= area.top && row < area.top + area.rows,
  );
  if (inside === undefined || inside.headerRows.includes(row)) return null;
  return inside.skippedRows.some((skipped) => skipped.row === row) ? null : inside;
}

function openTables(workbook: WorkbookView, recognition: Recognition, options: RecogniseOptions): OpenTable[] {
  const grids = new Map(workbook.sheets.map((sheet) => [sheet.name, openGrid(sheet)]));
  const areasOn = (grid: Grid) =>
    recognition.tables.filter(({ sheet }) => sheet === grid.sheet.name).map(({ area }) => area);
  const legends = findLegends([...grids.values()].map((grid) => ({ grid, tables: areasOn(grid) })));
  const taught: Taught = { profile: options.profile ?? emptyProfile, legends };
  const settings = { taught, date1904: workbook.date1904, city: options.bureau?.city ?? null };
  return recognition.tables.flatMap((table): OpenTable[] => {
    const grid = grids.get(table.sheet);
    if (grid === undefined) return [];
    const rows = rowsOf(recognition, table.sheet, table.area);
    const headers = columnHeaders(grid, table);
    const reasonToSkip = reasonsToSkip(grid, rows, headers, table.columns, legends);
    return [
      { table, read: rowReader(grid, table.columns, rows, settings), isData: (row) => reasonToSkip(row) === null },
    ];
  });
}

/** The case that stood on a row, read again; `null` when the rows of its case may have changed. */
function readAgain(before: Reading, { table, read }: OpenTable): Reading | null {
  if (table.layout === 'row-per-case') return read(before.rows[0]?.row ?? 0);
  const rows = before.rows.map(({ row }) => read(row));
  const sameCase = rows.every(({ draft }) => draft.caseNumber === before.draft.caseNumber);
  return sameCase ? unite(rows) : null;
}

/**
 * The recognition after changes in some rows, without looking for tables and columns again: for checking while someone
 * types. The questions about labels follow; those about columns stay as they were.
 * @returns `null` when a change may be more than one of values (a header, a row outside the tables, a row that became or
 * ceased to be a registration, another case number in the row-per-ground layout): then recognise again.
 */
export function reread(
  workbook: WorkbookView,
  recognition: Recognition,
  changed: readonly RowRef[],
  options: RecogniseOptions = {},
): Recognition | null {
  const places = changed.map((place) => ({ place, table: tableAt(recognition, place) }));
  if (places.some(({ table }) => table === null)) return null;
  const opened = new Map(openTables(workbook, recognition, options).map((one) => [one.table, one]));
  const readings = [...recognition.readings];
  for (const { place, table } of places) {
    const open = table === null ? undefined : opened.get(table);
    const index = readings.findIndex(({ rows }) =>
      rows.some((one) => one.row === place.row && one.sheet === place.sheet),
    );
    const before = readings[index];
    if (open === undefined || before === undefined || !open.isData(place.row)) return null;
    const after = readAgain(before, open);
    if (after === null) return null;
    readings[index] = after;
  }
  const others = recognition.questions.filter(({ kind }) => kind !== 'label');
  return { ...recognition, readings, questions: [...others, ...labelQuestions(readings)] };
}
