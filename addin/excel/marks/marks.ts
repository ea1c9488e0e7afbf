import type { Severity } from '#shared/rules/index.ts';
import type { CellRef } from '#shared/sheet/index.ts';
import { keyOf, placeOf, readFills, setFill } from './fill.ts';
import { loadMarks, saveMarks } from './marks-kept.ts';
import type { KeptMarks } from './marks-kept.ts';
import { shifted, shiftOf } from './mark-shift.ts';
import type { Shift } from './mark-shift.ts';
import { inExcel } from '../run.ts';

/** The fill of a marked cell. Unusual tints, so that our marks can be told from people's own colours. */
export const markColours: Readonly<Record<Severity, string>> = {
  error: '#FBC9C4',
  warning: '#FFE3A8',
  info: '#CFE3F8',
};

const ours = new Set(Object.values(markColours));

/** A cell to mark. When two marks fall on one cell, the most severe wins. */
export interface Mark {
  readonly cell: CellRef;
  readonly severity: Severity;
}

const weight: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** Marks wait for each other: two at once would read each other's colours as people's own. */
let queue: Promise<unknown> = Promise.resolve();

/** Rows and columns that came or went since marks were last set, by sheet id, in order. */
let shifts: readonly { readonly sheet: string; readonly shift: Shift }[] = [];

/** Lets the marks move along with the cells that they are on. */
export function followShift(sheet: string, changeType: string, address: string): void {
  const shift = shiftOf(changeType, address);
  if (shift !== null) shifts = [...shifts, { sheet, shift }];
}

/**
 * Makes exactly these cells carry a mark: gives new ones a fill and gives earlier ones the fill back that they had.
 * Nothing else of a cell's looks is touched, and a cell that somebody coloured since is left as it is. What was there before
 * is kept in the workbook's settings, so that it can be given back after the workbook was closed. At most five syncs for
 * some thousands of cells. Throws `ExcelTrouble`.
 */
export function markFindings(marks: readonly Mark[]): Promise<void> {
  const next = queue.then(() => inExcel((context) => applyMarks(context, marks), { patient: true }));
  queue = next.catch(() => undefined);
  return next;
}

type Wanted = ReadonlyMap<number, Severity>;

function wantedBySheet(marks: readonly Mark[]): ReadonlyMap<string, Wanted> {
  const sheets = new Map<string, Map<number, Severity>>();
  for (const { cell, severity } of marks) {
    const wanted = sheets.get(cell.sheet) ?? new Map<number, Severity>();
    sheets.set(cell.sheet, wanted);
    const key = keyOf(cell);
    const now = wanted.get(key);
    if (now === undefined || weight[severity] > weight[now]) wanted.set(key, severity);
  }
  return sheets;
}

/** What has to change on one sheet. */
interface Work {
  readonly id: string;
  readonly sheet: Excel.Worksheet;
  readonly wanted: Wanted;
  /** Per cell what is kept of it: its mark and its first fill, as `keptMark` writes them. */
  readonly kept: ReadonlyMap<number, string>;
  /** The cells that are looked at. */
  readonly cells: readonly number[];
}

const keptMark = (severity: Severity, fill: string): string => `${severity} ${fill}`;
const severityIn = (kept: string): string => kept.slice(0, kept.indexOf(' '));
const fillIn = (kept: string): string => kept.slice(kept.indexOf(' ') + 1);

/** Cells whose mark comes, goes or differs. The others are right already and are not even asked: one edit costs little. */
function changedCells(kept: ReadonlyMap<number, string>, wanted: Wanted): readonly number[] {
  const gone = [...kept.keys()].filter((cell) => !wanted.has(cell));
  const others = [...wanted].filter(([cell, severity]) => severityIn(kept.get(cell) ?? ' ') !== severity);
  return [...gone, ...others.map(([cell]) => cell)];
}

async function applyMarks(context: Excel.RequestContext, marks: readonly Mark[]): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  const keptSetting = loadMarks(context);
  await context.sync();
  const followed = shifts;
  const kept = withShifts(keptSetting(), followed);
  const wanted = wantedBySheet(marks);
  const work = worksheets.items.map((sheet): Work => {
    const before = kept.get(sheet.id) ?? new Map<number, string>();
    const now = wanted.get(sheet.name) ?? new Map<number, Severity>();
    return { id: sheet.id, sheet, wanted: now, kept: before, cells: changedCells(before, now) };
  });
  const asked = work.map(({ sheet, cells }) => ({ sheet, cells: cells.map(placeOf) }));
  const fills = await readFills(context, asked);
  const decided = work.map((one, index) => ({
    ...one,
    ...decide(one, fills[index] ?? new Map<number, string | null>()),
  }));
  // First what is needed to undo everything: when Excel refuses halfway (a protected sheet), no first fill is lost.
  saveMarks(context, keptOf(decided.map(({ id, kept: before, remember }) => [id, new Map([...before, ...remember])])));
  for (const { sheet, targets } of decided) {
    for (const [fill, cells] of targets) setFill(sheet, cells.map(placeOf), fill);
  }
  saveMarks(context, keptOf(decided.map(({ id, remember }) => [id, remember])));
  await context.sync();
  shifts = shifts.slice(followed.length);
}

const keptOf = (sheets: readonly (readonly [string, ReadonlyMap<number, string>])[]): KeptMarks =>
  new Map(sheets.filter(([, cells]) => cells.size > 0));

function withShifts(kept: KeptMarks, followed: typeof shifts): KeptMarks {
  const next: KeptMarks = new Map(kept);
  for (const { sheet, shift } of followed) {
    const cells = next.get(sheet);
    if (cells !== undefined) next.set(sheet, shifted(cells, shift));
  }
  return next;
}

/** For each cell: the fill that it should get (cells that are right already are left out), and the fill to remember. */
function decide(
  { wanted, kept, cells }: Work,
  fills: ReadonlyMap<number, string | null>,
): { readonly targets: ReadonlyMap<string, readonly number[]>; readonly remember: Map<number, string> } {
  const targets = new Map<string, number[]>();
  const changing = new Set(cells);
  const remember = new Map([...kept].filter(([cell]) => !changing.has(cell)));
  const give = (fill: string, cell: number): void => {
    const given = targets.get(fill);
    if (given === undefined) targets.set(fill, [cell]);
    else given.push(cell);
  };
  for (const cell of cells) {
    const severity = wanted.get(cell);
    const now = fills.get(cell) ?? null;
    const isOurs = now !== null && ours.has(now);
    const original = isOurs ? fillIn(kept.get(cell) ?? ' ') : now;
    if (original === null) continue;
    if (severity === undefined) {
      if (isOurs) give(original, cell);
      continue;
    }
    remember.set(cell, keptMark(severity, original));
    if (now !== markColours[severity]) give(markColours[severity], cell);
  }
  return { targets, remember };
}
