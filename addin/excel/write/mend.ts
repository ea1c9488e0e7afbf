import type { Fix } from '#shared/rules/index.ts';
import { labelKey } from '#shared/sheet/index.ts';
import type { CellRef } from '#shared/sheet/index.ts';
import { inTurns } from '../breathe.ts';
import { supports } from '../host.ts';
import { inExcel } from '../run.ts';
import { safeText } from './text.ts';

type Written = string | number | null;

/** A mend, and the text that it is for: a cell that holds it no longer has been changed meanwhile and is left alone. */
export interface Mend {
  readonly fix: Fix;
  readonly instead?: string | undefined;
}

/** A cell that was mended: what stood in it, and what was written. */
interface MendedCell {
  readonly cell: CellRef;
  readonly before: unknown;
  readonly after: Written;
}

/** What a mend wrote and what stood there, so that it can be undone. */
export interface Mended {
  readonly cells: readonly MendedCell[];
  /** Cells that had been changed meanwhile, by a colleague for instance, and were left alone. */
  readonly leftAlone: number;
  /** Why Excel stopped halfway; `cells` holds what was written by then. */
  readonly trouble: unknown;
}

export interface MendOptions {
  /** Called with the cells done and the cells in all. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Stops between pieces; what was written by then stays and is told. */
  readonly signal?: AbortSignal;
}

/** Cells in one sync; each takes some 800 bytes of a request that both writes and reads. */
const cellsPerSync = 2_000;

interface Target {
  readonly cell: CellRef;
  readonly value: Written;
  readonly instead: string | undefined;
  readonly range: Excel.Range;
}

const inCell = (value: Written): string | number =>
  value === null ? '' : typeof value === 'string' ? safeText(value) : value;

const rangeOfCell = (context: Excel.RequestContext, { sheet, row, column }: CellRef): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getCell(row, column);

const onlyOf = (cells: unknown): unknown => (cells as unknown[][] | undefined)?.[0]?.[0] ?? '';

const stillHolds = ({ range, instead }: Target): boolean =>
  instead === undefined || labelKey(String(onlyOf(range.values))).includes(labelKey(instead));

function* piecesOf<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += cellsPerSync) yield items.slice(start, start + cellsPerSync);
}

/**
 * Excel takes back with one Ctrl+Z what one run wrote, where it can group (ExcelApi 1.20). Elsewhere, and once the cursor has
 * moved on, `undoFixes` does.
 */
const asOneStep = (): { readonly mergeUndoGroup: boolean } => ({ mergeUndoGroup: supports('ExcelApi', '1.20') });

/**
 * Writes mends: exactly their cells, and nothing else of those cells than the value. One sync for each 2,000 cells and one
 * more: the next cells are read in the same request that writes the ones before. Never rejects for Excel's refusal halfway:
 * what was done by then is told, so that it can be taken back.
 */
export async function writeFixes(mends: readonly Mend[], { onProgress, signal }: MendOptions = {}): Promise<Mended> {
  const writes = mends.flatMap(({ fix, instead }) => fix.writes.map((write) => ({ ...write, instead })));
  const cells: MendedCell[] = [];
  let leftAlone = 0;
  let sure = 0;
  const write = (target: Target): void => {
    if (!stillHolds(target)) {
      leftAlone += 1;
      return;
    }
    const { cell, value, range } = target;
    cells.push({ cell, before: onlyOf(range.formulas), after: value });
    range.values = [[inCell(value)]];
  };
  const writing = inExcel(async (context) => {
    let read: readonly Target[] = [];
    for (const piece of [...piecesOf(writes), []]) {
      await inTurns(read, write);
      const next: Target[] = [];
      const more = signal?.aborted === true ? [] : piece;
      await inTurns(more, (one) =>
        next.push({ ...one, range: rangeOfCell(context, one.cell).load('formulas,values') }),
      );
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one for a piece of many cells, never per row
      await context.sync();
      read = next;
      sure = cells.length;
      onProgress?.(cells.length + leftAlone, writes.length);
      if (next.length === 0) break;
    }
  }, asOneStep());
  const trouble: unknown = await writing.then(
    () => null,
    (error: unknown) => error,
  );
  if (trouble === null) return { cells, leftAlone, trouble };
  return { cells: [...cells.slice(0, sure), ...(await heldBy(cells.slice(sure)))], leftAlone, trouble };
}

/** Of the cells of a piece that Excel broke off, those that were written; all of them when Excel does not answer at all. */
async function heldBy(cells: readonly MendedCell[]): Promise<readonly MendedCell[]> {
  try {
    return await inExcel(async (context) => {
      const ranges = cells.map(({ cell }) => rangeOfCell(context, cell).load('values'));
      await context.sync();
      return cells.filter(({ after }, index) => onlyOf(ranges[index]?.values) === (after ?? ''));
    });
  } catch {
    return cells;
  }
}

/**
 * Undoes a mend: gives each cell back what stood in it, formulas included. A cell that was changed since is left alone.
 * @returns how many cells were given back. Throws `ExcelTrouble`.
 */
export async function undoFixes({ cells }: Pick<Mended, 'cells'>): Promise<number> {
  return inExcel(async (context) => {
    let undone = 0;
    for (const piece of piecesOf(cells)) {
      const ranges: Excel.Range[] = [];
      await inTurns(piece, ({ cell }) => ranges.push(rangeOfCell(context, cell).load('values')));
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one for a piece of many cells, never per row
      await context.sync();
      await inTurns(piece, ({ before, after }, index) => {
        const range = ranges[index];
        if (range === undefined || onlyOf(range.values) !== (after ?? '')) return;
        range.formulas = [[typeof before === 'string' && !before.startsWith('=') ? safeText(before) : before]];
        undone += 1;
      });
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one for a piece of many cells, never per row
      await context.sync();
    }
    return undone;
  }, asOneStep());
}
