import { bureauOf } from '#shared/codebook/index.ts';
import type { BureauId } from '#shared/codebook/index.ts';
import { toColumns, yearOf } from '#shared/registration/index.ts';
import type { IsoDate, RegistrationColumns } from '#shared/registration/index.ts';
import { findings, submittable } from '#shared/rules/index.ts';
import type { Finding, Submittable } from '#shared/rules/index.ts';
import { recognise } from '#shared/sheet/index.ts';
import type {
  CellRef,
  CellValue,
  LeftOutTable,
  Question,
  Reading,
  RecognisedTable,
  Recognition,
  SheetProfile,
  SheetView,
  WorkbookView,
} from '#shared/sheet/index.ts';

/** For whom and when a workbook is checked. */
export interface CheckRequest {
  readonly profile: SheetProfile;
  /** `null` for people without a bureau: then rows are read and no rules are applied. */
  readonly bureau: BureauId | null;
  /** `null` to take the year of most reports. */
  readonly year: number | null;
  readonly today: IsoDate;
}

/** What the screen needs to know of a checked workbook; the rows themselves stay at the desk. */
export interface Checked {
  readonly tables: readonly RecognisedTable[];
  readonly leftOutTables: readonly LeftOutTable[];
  readonly questions: readonly Question[];
  readonly personalColumns: readonly string[];
  readonly findings: readonly Finding[];
  readonly year: number;
  /** The years of the reports, most reports first. */
  readonly years: readonly { readonly year: number; readonly count: number }[];
  /** Registrations on the sheets, and how many of them can be submitted as they are. */
  readonly total: number;
  readonly ready: number;
}

/** Cells with their new values, row by row. */
export interface Edit {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** What leaves the workbook: canonical registrations as columns, and the case numbers that wait. */
export interface ToSubmit {
  readonly registrations: RegistrationColumns;
  readonly heldBack: readonly string[];
}

/**
 * The desk at which one workbook is checked: keeps its cells and what was read from them, and answers questions about
 * them. Runs in a worker so that the screen never waits for it; pure, so that tests run it without one.
 */
export interface Desk {
  /** Starts on a workbook; its rows may follow in parts with `addRows`. */
  readonly open: (view: WorkbookView) => void;
  readonly addRows: (sheet: string, values: SheetView['values']) => void;
  /** Takes over changed cells. `false` when they fall outside what was read, so that it has to be read again. */
  readonly edit: (edits: readonly Edit[]) => boolean;
  readonly check: (request: CheckRequest) => Checked;
  readonly toSubmit: () => ToSubmit;
  /** The registration that stands on a row, or `null`. */
  readonly readingAt: (cell: CellRef) => Reading | null;
  /** Where the case stands, or `null` when it does not. */
  readonly placeOf: (caseNumber: string) => CellRef | null;
}

interface Result {
  readonly recognition: Recognition;
  readonly submittable: Submittable;
  readonly byRow: ReadonlyMap<string, number>;
}

export function createDesk(): Desk {
  let workbook: WorkbookView = { sheets: [], active: '', date1904: false };
  let result: Result | null = null;
  const rows = new Map<string, CellValue[][]>();
  return {
    open: (view) => {
      rows.clear();
      for (const sheet of view.sheets)
        rows.set(
          sheet.name,
          sheet.values.map((row) => [...row]),
        );
      workbook = { ...view, sheets: view.sheets.map((sheet) => ({ ...sheet, values: rows.get(sheet.name) ?? [] })) };
      result = null;
    },
    addRows: (sheet, values) => {
      const kept = rows.get(sheet);
      for (const row of values) kept?.push([...row]);
    },
    edit: (edits) => edits.every((edit) => takeOver(workbook, rows, edit)),
    check: (request) => {
      const { recognition, year, years } = recogniseYear(workbook, request);
      const bureau = request.bureau === null ? null : bureauOf(request.bureau);
      const found = bureau === null ? [] : findings(recognition, { bureau, year, today: request.today });
      const sendable = submittable(recognition, found);
      result = { recognition, submittable: sendable, byRow: rowsOf(recognition.readings) };
      const { tables, leftOutTables, questions, personalColumns, readings } = recognition;
      const counts = { total: readings.length, ready: sendable.registrations.length };
      return { tables, leftOutTables, questions, personalColumns, findings: found, year, years, ...counts };
    },
    toSubmit: () => ({
      registrations: toColumns(result?.submittable.registrations ?? []),
      heldBack: result?.submittable.heldBack ?? [],
    }),
    readingAt: ({ sheet, row }) => {
      const index = result?.byRow.get(`${row} ${sheet}`);
      return index === undefined ? null : (result?.recognition.readings[index] ?? null);
    },
    placeOf: (caseNumber) => {
      const reading = result?.recognition.readings.find(({ draft }) => draft.caseNumber === caseNumber);
      return reading?.cells.caseNumber?.[0] ?? null;
    },
  };
}

/** Recognises the tables of one year: the one asked for, else that of most reports on the sheet in front. */
function recogniseYear(
  workbook: WorkbookView,
  { profile, bureau, year: asked, today }: CheckRequest,
): { readonly recognition: Recognition; readonly year: number; readonly years: Checked['years'] } {
  const options = { profile, ...(bureau !== null && { bureau: bureauOf(bureau) }) };
  const all = recognise(workbook, options);
  const years = yearsOf(all.readings);
  const [front] = yearsOf(all.readings.filter(({ rows }) => rows.some(({ sheet }) => sheet === workbook.active)));
  const year = asked ?? front?.year ?? years[0]?.year ?? yearOf(today);
  const recognition = all.tables.length < 2 || years.length < 2 ? all : recognise(workbook, { ...options, year });
  return { recognition, year, years };
}

function rowsOf(readings: readonly Reading[]): ReadonlyMap<string, number> {
  const byRow = new Map<string, number>();
  readings.forEach((reading, index) => {
    for (const { sheet, row } of reading.rows) byRow.set(`${row} ${sheet}`, index);
  });
  return byRow;
}

function yearsOf(readings: readonly Reading[]): Checked['years'] {
  const counts = new Map<number, number>();
  for (const { draft } of readings) {
    if (draft.reportedOn === null) continue;
    const year = yearOf(draft.reportedOn);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => b.count - a.count || b.year - a.year);
}

function takeOver(
  workbook: WorkbookView,
  rows: ReadonlyMap<string, CellValue[][]>,
  { sheet, top, left, values }: Edit,
): boolean {
  const view = workbook.sheets.find(({ name }) => name === sheet);
  const kept = rows.get(sheet);
  if (view === undefined || kept === undefined) return false;
  return values.every((cells, index) => {
    const row = kept[top + index - view.top];
    if (row === undefined || left < view.left) return false;
    cells.forEach((value, offset) => {
      const column = left + offset - view.left;
      while (row.length < column) row.push(null);
      row[column] = value;
    });
    return true;
  });
}
