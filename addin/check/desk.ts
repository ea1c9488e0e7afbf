import { bureauOf } from '#shared/codebook/index.ts';
import { toColumns, yearOf } from '#shared/registration/index.ts';
import { sheetConcerns, startFinding, submittable, waiting } from '#shared/rules/index.ts';
import type { Finding, GroupedFindings } from '#shared/rules/index.ts';
import { cellsOf, plainReading, shieldList, startRecogniser } from '#shared/sheet/index.ts';
import type { CellRef, Reading, Recognition, SheetView, WorkbookView } from '#shared/sheet/index.ts';
import type { CaseOnSheet, Checked, CheckRequest, Edit, ToSubmit } from './checked.ts';
import { keepCells } from './kept-cells.ts';
import { listed } from './listed.ts';

/** What a check says, with its findings still by reading, so that only those that changed need to be handed on. */
export interface DeskChecked {
  readonly summary: Omit<Checked, 'findings'>;
  readonly findings: GroupedFindings;
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
  /** Checks the workbook. Rows that have not changed since the last time are not read again. */
  readonly check: (request: CheckRequest) => DeskChecked;
  readonly toSubmit: () => ToSubmit;
  /** The registration that stands on a row, or `null`. */
  readonly readingAt: (cell: CellRef) => Reading | null;
  /** Where the case stands, or `null` when it does not. */
  readonly placeOf: (caseNumber: string) => CellRef | null;
  /** Every registration of the year at hand, in the order of the sheets. */
  readonly cases: () => readonly CaseOnSheet[];
}

interface Result {
  readonly recognition: Recognition;
  readonly findings: GroupedFindings;
}

const noFindings: GroupedFindings = { readings: [], sheet: [] };
const nothingChecked: Result = {
  recognition: { tables: [], leftOutTables: [], readings: [], questions: [], personalColumns: [] },
  findings: noFindings,
};

export function createDesk(): Desk {
  let cells = keepCells({ sheets: [], active: '', date1904: false });
  let recogniser = startRecogniser();
  let find = startFinding();
  let result = nothingChecked;
  return {
    open: (view) => {
      cells = keepCells(view);
      recogniser = startRecogniser();
      find = startFinding();
      result = nothingChecked;
    },
    addRows: (sheet, values) => cells.addRows(sheet, values),
    edit: (edits) => cells.edit(edits),
    check: (request) => {
      const bureau = request.bureau === null ? null : bureauOf(request.bureau);
      const options = { profile: request.profile, ...(bureau !== null && { bureau }) };
      const ofYear = recogniser.recognise(cells.workbook(), options, cells.takeChanged());
      const { recognition, year, years } = chooseYear(ofYear, cells.workbook().active, request);
      const found = bureau === null ? noFindings : find(recognition, { bureau, year, today: request.today });
      result = { recognition, findings: found };
      const { tables, leftOutTables, questions, personalColumns, readings } = recognition;
      const waits = waiting(recognition, allOf(found));
      const ready = readings.length - waits.size;
      const shown = listed(found);
      const summary = {
        unlisted: shown.unlisted,
        tables,
        leftOutTables,
        questions,
        personalColumns,
        concerns: bureau === null ? [] : sheetConcerns(recognition, { bureau, year }),
        shield: shieldList(cells.workbook(), recognition),
        year,
        years,
        total: ready + casesOf(readings, waits),
        ready,
      };
      return { summary, findings: shown.findings };
    },
    toSubmit: () => {
      const { registrations, heldBack } = submittable(result.recognition, allOf(result.findings));
      return { registrations: toColumns(registrations), heldBack };
    },
    readingAt: ({ sheet, row }) => {
      const { readings } = result.recognition;
      const reading = readings.find(({ rows }) => rows.some((one) => one.row === row && one.sheet === sheet));
      return reading === undefined ? null : plainReading(reading);
    },
    placeOf: (caseNumber) => {
      const reading = result.recognition.readings.find(({ draft }) => draft.caseNumber === caseNumber);
      return reading === undefined ? null : (cellsOf(reading, 'caseNumber')?.[0] ?? null);
    },
    cases: () => result.recognition.readings.flatMap(caseOnSheet),
  };
}

/** How many cases some readings are: rows with the same case number are one, and each without a number is one. */
const casesOf = (readings: readonly Reading[], indexes: ReadonlySet<number>): number =>
  new Set([...indexes].map((index) => readings[index]?.draft.caseNumber ?? index)).size;

function* allOf({ readings, sheet }: GroupedFindings): Generator<Finding> {
  for (const group of readings) yield* group;
  yield* sheet;
}

/** The recognition of one year: the one asked for, else that of most reports on the sheet in front. */
function chooseYear(
  ofYear: (year: number | undefined) => Recognition,
  active: string,
  { year: asked, today }: CheckRequest,
): { readonly recognition: Recognition; readonly year: number; readonly years: Checked['years'] } {
  const all = ofYear(undefined);
  const years = yearsOf(all.readings);
  const year = asked ?? yearInFront(all, active, years) ?? years[0]?.year ?? yearOf(today);
  return { recognition: all.tables.length < 2 || years.length < 2 ? all : ofYear(year), year, years };
}

/** The year of most reports on the sheet in front; `null` when it has none. */
function yearInFront({ tables, readings }: Recognition, active: string, years: Checked['years']): number | null {
  if (years.length < 2 || tables.every(({ sheet }) => sheet === active)) return years[0]?.year ?? null;
  const [front] = yearsOf(readings.filter(({ rows }) => rows.some(({ sheet }) => sheet === active)));
  return front?.year ?? null;
}

function yearsOf(readings: readonly Reading[]): Checked['years'] {
  const counts = new Map<string, number>();
  for (const { draft } of readings) {
    const year = draft.reportedOn?.slice(0, 4);
    if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts]
    .map(([year, count]) => ({ year: Number(year), count }))
    .sort((a, b) => b.count - a.count || b.year - a.year);
}

function caseOnSheet(reading: Reading): readonly CaseOnSheet[] {
  const [first] = reading.rows;
  const place = cellsOf(reading, 'caseNumber')?.[0] ?? (first === undefined ? undefined : { ...first, column: 0 });
  return place === undefined ? [] : [{ draft: reading.draft, place }];
}
