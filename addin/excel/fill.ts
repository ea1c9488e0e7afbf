import type { Area } from '#shared/sheet/index.ts';
import { addressesOf, placesOf, rectanglesOf } from './rectangles.ts';
import type { Place } from './rectangles.ts';

/**
 * The fill of a cell, as one text: `` for none, `#FFF2CC` for a plain colour, `Gray25 #000000 #FFFFFF` for a pattern with
 * its line colour and ground. `null`: a fill that Office.js cannot write back (a gradient).
 */
export type Fill = string | null;

/** A cell as one number, to look it up by. */
export const keyOf = ({ row, column }: Place): number => row * 16_384 + column;

export const placeOf = (key: number): Place => ({ row: Math.floor(key / 16_384), column: key % 16_384 });

interface FillProperties {
  readonly color?: string | null;
  readonly pattern?: string | null;
  readonly patternColor?: string | null;
}

function fillOf({ color, pattern, patternColor }: FillProperties): Fill {
  if (pattern === 'LinearGradient' || pattern === 'RectangularGradient') return null;
  if (pattern === 'None') return '';
  if (pattern === 'Solid') return (color ?? '').toUpperCase();
  if (pattern === null || pattern === undefined) return color === '#FFFFFF' || !color ? '' : color.toUpperCase();
  return `${pattern} ${patternColor ?? '#000000'} ${color ?? '#FFFFFF'}`;
}

/** Gives cells a fill, as part of the next sync. */
export function setFill(sheet: Excel.Worksheet, cells: readonly Place[], fill: string): void {
  for (const address of addressesOf(rectanglesOf(cells))) {
    const target = sheet.getRanges(address).format.fill;
    const [first = '', patternColor, ground] = fill.split(' ');
    if (fill === '') target.clear();
    else if (patternColor === undefined || ground === undefined) target.color = first;
    else {
      target.color = ground;
      target.pattern = first as Excel.FillPattern;
      target.patternColor = patternColor;
    }
  }
}

/** Cells of one sheet of which the fill is asked. */
export interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly cells: readonly Place[];
}

/** Cells told one by one in one response; each takes about 120 bytes of it. */
const detailedPerSync = 15_000;

/**
 * The fills of many cells: first column by column (most columns have one fill), then cell by cell where a column is mixed.
 * @returns per question, by `keyOf`
 */
export async function readFills(
  context: Excel.RequestContext,
  asked: readonly Asked[],
): Promise<readonly ReadonlyMap<number, Fill>[]> {
  const fills = asked.map(() => new Map<number, Fill>());
  const columns = asked.flatMap(({ sheet, cells }, index) =>
    [...Map.groupBy(cells, ({ column }) => column).values()].map((group) => ({
      index,
      sheet,
      cells: group,
      parts: addressesOf(rectanglesOf(group)).map((address) =>
        sheet.getRanges(address).load('format/fill/color,format/fill/pattern'),
      ),
    })),
  );
  if (columns.length === 0) return fills;
  await context.sync();
  const mixed: { readonly index: number; readonly sheet: Excel.Worksheet; readonly area: Area }[] = [];
  for (const { index, sheet, cells, parts } of columns) {
    const uniform = uniformFill(parts);
    if (uniform === undefined) mixed.push(...rectanglesOf(cells).map((area) => ({ index, sheet, area })));
    else for (const cell of cells) fills[index]?.set(keyOf(cell), uniform);
  }
  for (let start = 0; start < mixed.length;) {
    let end = start;
    for (let cells = 0; end < mixed.length && cells < detailedPerSync; end++) cells += mixed[end]?.area.rows ?? 0;
    await readDetailed(context, mixed.slice(start, end), fills);
    start = end;
  }
  return fills;
}

/** The one fill of all parts, or `undefined` when they differ. */
function uniformFill(parts: readonly Excel.RangeAreas[]): Fill | undefined {
  const found = parts.map(({ format: { fill } }) => ({
    color: fill.color as string | null,
    pattern: fill.pattern as string | null,
  }));
  const [first] = found;
  if (first?.pattern !== 'None' && first?.pattern !== 'Solid') return undefined;
  if (first.pattern === 'Solid' && !first.color) return undefined;
  return found.every(({ color, pattern }) => pattern === first.pattern && (pattern === 'None' || color === first.color))
    ? fillOf(first)
    : undefined;
}

async function readDetailed(
  context: Excel.RequestContext,
  parts: readonly { readonly index: number; readonly sheet: Excel.Worksheet; readonly area: Area }[],
  fills: readonly Map<number, Fill>[],
): Promise<void> {
  const told = parts.map(({ sheet, area: { top, left, rows, columns } }) =>
    sheet
      .getRangeByIndexes(top, left, rows, columns)
      .getCellProperties({ format: { fill: { color: true, pattern: true, patternColor: true } } }),
  );
  await context.sync();
  for (const [part, { index, area }] of parts.entries()) {
    const cells = told[part]?.value.flat() ?? [];
    for (const [cell, place] of placesOf([area]).entries())
      fills[index]?.set(keyOf(place), fillOf(cells[cell]?.format?.fill ?? {}));
  }
}
