import { addressOf } from '#shared/sheet/index.ts';
import type { CellRef } from '#shared/sheet/index.ts';
import { inTurns } from '../breathe.ts';

/** A sheet of Excel holds 65,530 links; more than this nobody follows. */
export const mostLinks = 10_000;
/** Links set in one sync; each takes some 300 bytes of the request. */
const linksPerSync = 2_000;

/** A place in this workbook as a link names it: `'Kwartaal 2'!F122`. */
export const referenceTo = (cell: CellRef): string => `'${cell.sheet.replaceAll("'", "''")}'!${addressOf(cell)}`;

/** Turns cells below each other into links to cells of this workbook; `null` leaves a cell as it is. Texts stay what they are. */
export async function linkCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  place: { readonly row: number; readonly column: number },
  links: readonly (CellRef | null)[],
  texts: readonly string[],
): Promise<void> {
  const asked = links.slice(0, mostLinks);
  for (let start = 0; start < asked.length; start += linksPerSync) {
    await inTurns(asked.slice(start, start + linksPerSync), (link, index) => {
      if (link === null) return;
      const range = sheet.getCell(place.row + start + index, place.column);
      range.hyperlink = { documentReference: referenceTo(link), textToDisplay: texts[start + index] ?? '' };
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one for a piece of many cells, never per row
    await context.sync();
  }
}
