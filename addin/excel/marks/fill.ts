import { inTurns } from '../breathe.ts';
import { addressesOf, rectanglesOf } from '../rectangles.ts';
import type { Place } from '../rectangles.ts';

/** The fill of a cell: `` for none, `#FFF2CC` for a plain colour, `null` for a pattern or gradient, which is left alone. */
export type Fill = string | null;

/** A cell as one number, to look it up by. */
export const keyOf = ({ row, column }: Place): number => row * 16_384 + column;

export const placeOf = (key: number): Place => ({ row: Math.floor(key / 16_384), column: key % 16_384 });

/** Gives cells a fill, as part of the next sync. */
export function setFill(sheet: Excel.Worksheet, cells: readonly Place[], fill: string): void {
  for (const address of addressesOf(rectanglesOf(cells))) {
    const target = sheet.getRanges(address).format.fill;
    if (fill === '') target.clear();
    else target.color = fill;
  }
}

/** Cells of one sheet of which the fill is asked. */
export interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly cells: readonly Place[];
}

/** Cells asked one by one in one request; more in one piece would keep the screen waiting. */
const cellsPerSync = 2_500;

interface ColumnAsked {
  readonly index: number;
  readonly sheet: Excel.Worksheet;
  readonly cells: readonly Place[];
  readonly parts: readonly Excel.RangeAreas[];
}

interface CellAsked {
  readonly index: number;
  readonly cell: Place;
  readonly range: Excel.Range;
}

const loaded = 'format/fill/color,format/fill/pattern';

/**
 * The fills of many cells: first column by column (most columns have one fill), then cell by cell where a column is mixed.
 * Three syncs for up to 5,000 cells. @returns per question, by `keyOf`
 */
export async function readFills(
  context: Excel.RequestContext,
  asked: readonly Asked[],
): Promise<readonly ReadonlyMap<number, Fill>[]> {
  const fills = asked.map(() => new Map<number, Fill>());
  const columns = asked.flatMap((one, index) => columnsOf(one, index));
  if (columns.length === 0) return fills;
  await context.sync();
  const mixed: Omit<CellAsked, 'range'>[] = [];
  const sheets = asked.map(({ sheet }) => sheet);
  for (const { index, cells, parts } of columns) {
    const uniform = uniformFill(parts);
    if (uniform === undefined) mixed.push(...cells.map((cell) => ({ index, cell })));
    else for (const cell of cells) fills[index]?.set(keyOf(cell), uniform);
  }
  for (let start = 0; start < mixed.length; start += cellsPerSync) {
    const part: CellAsked[] = [];
    await inTurns(mixed.slice(start, start + cellsPerSync), ({ index, cell }) => {
      const range = sheets[index]?.getCell(cell.row, cell.column).load(loaded);
      if (range !== undefined) part.push({ index, cell, range });
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one for a piece of many cells, never per row
    await context.sync();
    await inTurns(part, ({ index, cell, range }) => {
      fills[index]?.set(keyOf(cell), fillOf(range.format.fill) ?? null);
    });
  }
  return fills;
}

function columnsOf({ sheet, cells }: Asked, index: number): readonly ColumnAsked[] {
  const columns = new Map<number, Place[]>();
  for (const cell of cells) {
    const column = columns.get(cell.column);
    if (column === undefined) columns.set(cell.column, [cell]);
    else column.push(cell);
  }
  return [...columns.values()].map((group) => ({
    index,
    sheet,
    cells: group,
    parts: addressesOf(rectanglesOf(group)).map((address) => sheet.getRanges(address).load(loaded)),
  }));
}

/** `undefined` when the cells differ. */
function fillOf(fill: Excel.RangeFill): Fill | undefined {
  const pattern = fill.pattern as string | null;
  const color = fill.color as string | null;
  if (pattern === 'None') return '';
  if (pattern === null || pattern === '') return undefined;
  if (pattern !== 'Solid') return null;
  return color === null || color === '' ? undefined : color.toUpperCase();
}

/** The one fill of all parts, or `undefined` when they differ. */
function uniformFill(parts: readonly Excel.RangeAreas[]): Fill | undefined {
  const [first, ...rest] = parts.map(({ format }) => fillOf(format.fill));
  return rest.every((fill) => fill === first) ? first : undefined;
}
