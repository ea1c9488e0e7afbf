import type { Bureau } from '#shared/codebook/index.ts';
import { yearOf } from '#shared/registration/index.ts';
import { withDates } from './column-dates.ts';
import { openGrid, type Grid } from './grid.ts';
import type { Taught } from './labels.ts';
import { layoutOf, uniteCases } from './layout.ts';
import { findLegends, noLegends } from './legends.ts';
import { emptyProfile } from './profile.ts';
import {
  columnQuestions,
  dateOrderQuestions,
  labelQuestions,
  missingFieldQuestions,
  type AskedTable,
} from './questions.ts';
import { rowReader } from './row-reader.ts';
import { findTables, type FoundTable } from './table-search.ts';
import { headerKey } from './text.ts';
import type { Area, Reading, RecognisedTable, Recognition, SheetProfile, WorkbookView } from './types.ts';

export interface RecogniseOptions {
  /** What the workbook was taught; nothing when absent. */
  readonly profile?: SheetProfile;
  /** Whose sheet it is: a district without a city lies in this bureau's city. */
  readonly bureau?: Bureau;
  /** The year that is submitted. Sheets of the same layout about other years are then left out. */
  readonly year?: number;
}

interface OpenedTable {
  readonly found: FoundTable;
  readonly table: RecognisedTable;
  readonly readings: readonly Reading[];
}

/** Header rows, registrations and totals; notes below them lie outside. */
export function areaOf({ headers, headerRows, rows }: FoundTable): Area {
  const top = headerRows[0] ?? 0;
  const left = headers[0]?.column ?? 0;
  const right = headers.at(-1)?.column ?? left;
  const totals = rows.skipped.filter(({ reason }) => reason === 'total').map(({ row }) => row);
  const bottom = Math.max(headerRows.at(-1) ?? top, rows.data.at(-1) ?? top, totals.at(-1) ?? top);
  return { top, left, rows: bottom - top + 1, columns: right - left + 1 };
}

const findAll = (grids: readonly Grid[], taught: Taught): readonly FoundTable[] =>
  grids.flatMap((grid) => [...findTables(grid, taught)]);

/** Finds the tables, then the legends around them, and with those the tables once more. */
function findWithLegends(
  grids: readonly Grid[],
  profile: SheetProfile,
): { found: readonly FoundTable[]; taught: Taught } {
  const plain: Taught = { profile, legends: noLegends };
  const first = findAll(grids, plain);
  const areas = grids.map((grid) => ({ grid, tables: first.filter((table) => table.grid === grid).map(areaOf) }));
  const legends = findLegends(areas);
  if (legends.size === 0) return { found: first, taught: plain };
  const taught: Taught = { profile, legends };
  return { found: findAll(grids, taught), taught };
}

const layoutKey = ({ headers }: FoundTable): ReadonlySet<string> =>
  new Set(headers.map(({ header }) => headerKey(header)).filter((key) => key !== ''));

function sameLayout(one: FoundTable, other: FoundTable): boolean {
  const [left, right] = [layoutKey(one), layoutKey(other)];
  const shared = [...left].filter((key) => right.has(key)).length;
  return shared * 5 >= Math.max(left.size, right.size) * 4;
}

/** The tables on the sheet in front with the sheets of the same layout; all tables when that sheet has none. */
function belongingTogether(found: readonly FoundTable[], active: string): readonly FoundTable[] {
  const front = found.filter(({ grid }) => grid.sheet.name === active);
  if (front.length === 0) return found;
  return found.filter((table) => front.includes(table) || front.some((one) => sameLayout(one, table)));
}

function open(found: FoundTable, taught: Taught, workbook: WorkbookView, options: RecogniseOptions): OpenedTable {
  const { grid, rows, headerRows, matched } = found;
  const plain = matched.map(({ column }) => column);
  const columns = withDates(plain, grid, rows.data, taught.profile, workbook.date1904);
  const city = options.bureau?.city ?? null;
  const read = rowReader(grid, columns, rows.data, { taught, date1904: workbook.date1904, city });
  const readings = rows.data.map(read);
  const layout = layoutOf(readings);
  const area = areaOf(found);
  const hidden = new Set(grid.sheet.hiddenRows);
  const table: RecognisedTable = {
    sheet: grid.sheet.name,
    area,
    headerRows,
    layout,
    columns,
    skippedRows: rows.skipped.filter(({ row }) => row < area.top + area.rows),
    dataRowCount: rows.data.length,
    hiddenRowCount: hidden.size === 0 ? 0 : rows.data.filter((row) => hidden.has(row)).length,
  };
  return { found, table, readings: layout === 'row-per-ground' ? uniteCases(readings) : readings };
}

const otherYearShare = 0.9;

/** Part of a table's dated readings that lie in a year; `null` when none is dated. */
function shareIn(year: number, readings: readonly Reading[]): number | null {
  const years = readings.flatMap(({ draft }) => (draft.reportedOn === null ? [] : [yearOf(draft.reportedOn)]));
  return years.length === 0 ? null : years.filter((one) => one === year).length / years.length;
}

/** With a table about the year at hand, tables wholly about another year (`2022` beside `2023`) are left out. */
function ofYear(tables: readonly OpenedTable[], year: number | undefined): readonly OpenedTable[] {
  if (year === undefined || tables.length < 2) return tables;
  const shares = tables.map(({ readings }) => shareIn(year, readings));
  if (!shares.some((share) => share !== null && share >= 0.5)) return tables;
  return tables.filter((_, index) => (shares[index] ?? 1) > 1 - otherYearShare);
}

/**
 * Understands a workbook: finds its registration tables, recognises their columns and reads their rows. What is doubtful
 * is not read but asked. Never throws on any content; a workbook without a registration table has no tables.
 */
export function recognise(workbook: WorkbookView, options: RecogniseOptions = {}): Recognition {
  const profile = options.profile ?? emptyProfile;
  const grids = workbook.sheets.map(openGrid);
  const { found, taught } = findWithLegends(grids, profile);
  const opened = belongingTogether(found, workbook.active).map((table) => open(table, taught, workbook, options));
  const tables = ofYear(opened, options.year);
  const readings = tables.flatMap((one) => [...one.readings]);
  const asked: AskedTable[] = tables.map(({ found: { grid, matched, rows }, table }) => ({
    grid,
    table,
    matched,
    rows: rows.data,
  }));
  const personal = tables.flatMap(({ table }) => table.columns.filter(({ role }) => role === 'personal'));
  return {
    tables: tables.map(({ table }) => table),
    readings,
    questions: [
      ...columnQuestions(asked),
      ...missingFieldQuestions(asked),
      ...dateOrderQuestions(asked, readings),
      ...labelQuestions(readings),
    ],
    personalColumns: [...new Set(personal.map(({ header }) => header))],
  };
}
