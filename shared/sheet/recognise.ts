import type { Bureau, MunicipalityCode } from '#shared/codebook/index.ts';
import { dateOrders, withDates, type DateOrders } from './columns/column-dates.ts';
import { openGrid, type Grid } from './grid.ts';
import type { Taught } from './values/labels.ts';
import { layoutOf, uniteCases } from './tables/layout.ts';
import { findLegends, noLegends } from './legends/legends.ts';
import { keepRows, type KeptRows, type RowRef } from './kept-rows.ts';
import { emptyProfile } from './profile.ts';
import {
  columnQuestions,
  dateOrderQuestions,
  labelQuestions,
  missingFieldQuestions,
  type AskedTable,
} from './questions.ts';
import { rowReader } from './values/row-reader.ts';
import { findTables, type FoundTable } from './tables/table-search.ts';
import { belongingTogether, ofOtherYears, repeatingOthers, toldOf } from './tables/table-selection.ts';
import type { Area, LeftOutTable, Reading, RecognisedTable, Recognition, SheetProfile, WorkbookView } from './types.ts';

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
function areaOf({ headers, headerRows, rows }: FoundTable): Area {
  const top = headerRows[0] ?? 0;
  const left = headers[0]?.column ?? 0;
  const right = headers.at(-1)?.column ?? left;
  const totals = rows.skipped.filter(({ reason }) => reason === 'total').map(({ row }) => row);
  const bottom = Math.max(headerRows.at(-1) ?? top, rows.data.at(-1) ?? top, totals.at(-1) ?? top);
  return { top, left, rows: bottom - top + 1, columns: right - left + 1 };
}

const outlineOf = (found: FoundTable): Pick<RecognisedTable, 'sheet' | 'area' | 'dataRowCount'> => ({
  sheet: found.grid.sheet.name,
  area: areaOf(found),
  dataRowCount: found.rows.data.length,
});

const leftOut = (
  { sheet, area, dataRowCount }: Pick<RecognisedTable, 'sheet' | 'area' | 'dataRowCount'>,
  reason: LeftOutTable['reason'],
): LeftOutTable => ({ sheet, area, dataRowCount, reason });

const findAll = (grids: readonly Grid[], taught: Taught): readonly FoundTable[] =>
  grids.flatMap((grid) => [...findTables(grid, taught)]);

interface Found {
  readonly tables: readonly FoundTable[];
  readonly taught: Taught;
}

/** Finds the tables, then the legends around them, and with those the tables once more. */
function findWithLegends(grids: readonly Grid[], profile: SheetProfile): Found {
  const plain: Taught = { profile, legends: noLegends };
  const tables = findAll(grids, plain);
  const areas = grids.map((grid) => ({ grid, tables: tables.filter((table) => table.grid === grid).map(areaOf) }));
  const taught: Taught = { profile, legends: findLegends(areas) };
  return taught.legends.size === 0 ? { tables, taught } : { tables: findAll(grids, taught), taught };
}

interface Opening {
  readonly taught: Taught;
  readonly orders: DateOrders;
  readonly date1904: boolean;
  readonly city: MunicipalityCode | null;
  readonly kept: KeptRows;
}

function open(found: FoundTable, { taught, orders, date1904, city, kept }: Opening): OpenedTable {
  const { grid, rows, headerRows, matched } = found;
  const columns = withDates({ grid, columns: matched.map(({ column }) => column), rows: rows.data }, orders, date1904);
  const readings = kept.read(found, rowReader(grid, columns, rows.data, { taught, date1904, city }));
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
    hiddenRowCount: rows.data.filter((row) => hidden.has(row)).length,
  };
  return { found, table, readings: layout === 'row-per-ground' ? uniteCases(readings) : readings };
}

const asAsked = ({ found: { grid, matched, rows }, table }: OpenedTable): AskedTable => ({
  grid,
  table,
  matched,
  rows: rows.data,
});

/** The tables of a workbook, found and read. */
interface Understood {
  readonly found: readonly FoundTable[];
  readonly chosen: readonly FoundTable[];
  readonly opened: readonly OpenedTable[];
  readonly active: string;
}

function understand(
  workbook: WorkbookView,
  { profile = emptyProfile, bureau }: RecogniseOptions,
  kept: KeptRows,
): Understood {
  const { date1904, active, sheets } = workbook;
  const { tables: found, taught } = findWithLegends(sheets.map(openGrid), profile);
  const chosen = belongingTogether(found, active);
  const orders = dateOrders(
    chosen.map(({ grid, matched, rows }) => ({ grid, columns: matched.map(({ column }) => column), rows: rows.data })),
    profile,
  );
  const opening: Opening = { taught, orders, date1904, city: bureau?.city ?? null, kept };
  const opened = chosen.map((table) => open(table, opening));
  return { found, chosen, opened, active };
}

/** What was understood, as far as it is about a year. */
function recognitionOf({ found, chosen, opened, active }: Understood, year: number | undefined): Recognition {
  const otherYears = ofOtherYears(opened, year);
  const ofTheYear = opened.filter((table) => !otherYears.includes(table));
  const repeating = repeatingOthers(ofTheYear, active);
  const left = new Set(repeating.map(({ table }) => table));
  const tables = ofTheYear.filter((table) => !left.has(table));
  const differing = repeating.flatMap((one) => one.differing);
  const all = tables.flatMap((one) => one.readings);
  const readings = differing.length === 0 ? all : all.map((reading) => toldOf(reading, differing));
  const asked = tables.map(asAsked);
  const personal = tables.flatMap(({ table }) => table.columns.filter(({ role }) => role === 'personal'));
  return {
    tables: tables.map(({ table }) => table),
    leftOutTables: [
      ...otherYears.map(({ table }) => leftOut(table, 'other-year')),
      ...repeating.map(({ table: { table } }) => leftOut(table, 'repeats-other-sheet')),
      ...found.filter((table) => !chosen.includes(table)).map((table) => leftOut(outlineOf(table), 'other-layout')),
    ],
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

/**
 * Understands one workbook again and again while people work in it: finds its tables and columns anew each time, and reads
 * only those rows again that have changed, or that are now understood in another way.
 */
export interface Recogniser {
  /**
   * @param changed the rows of which cells may differ from the last time.
   * @returns the recognition of any year; `undefined` for all years together.
   */
  readonly recognise: (
    workbook: WorkbookView,
    options: Omit<RecogniseOptions, 'year'>,
    changed: readonly RowRef[],
  ) => (year: number | undefined) => Recognition;
}

export function startRecogniser(): Recogniser {
  const kept = keepRows();
  return {
    recognise: (workbook, options, changed) => {
      kept.forget(changed);
      const understood = understand(workbook, options, kept);
      return (year) => recognitionOf(understood, year);
    },
  };
}

/**
 * Understands a workbook: finds its registration tables, recognises their columns and reads their rows. What is doubtful
 * is not read but asked. Never throws on any content; a workbook without a registration table has no tables.
 */
export const recognise = (workbook: WorkbookView, options: RecogniseOptions = {}): Recognition =>
  recognitionOf(understand(workbook, options, keepRows()), options.year);
