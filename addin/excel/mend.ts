import type { Fix } from '#shared/rules/index.ts';
import type { CellRef } from '#shared/sheet/index.ts';
import { inExcel } from './run.ts';
import { safeText } from './text.ts';

type Written = string | number | null;

/** What a mend wrote and what stood there, so that it can be undone. */
export interface Mended {
  readonly cells: readonly { readonly cell: CellRef; readonly before: unknown; readonly after: Written }[];
}

/** Cells written in one sync; each takes some 400 bytes of the request. */
const cellsPerSync = 2_000;

const inCell = (value: Written): string | number =>
  value === null ? '' : typeof value === 'string' ? safeText(value) : value;

const rangeOfCell = (context: Excel.RequestContext, { sheet, row, column }: CellRef): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getCell(row, column);

/** Writes mends: exactly their cells, and nothing else of those cells than the value. Throws `ExcelTrouble`. */
export async function writeFixes(fixes: readonly Fix[]): Promise<Mended> {
  const writes = fixes.flatMap((fix) => fix.writes);
  return inExcel(async (context) => {
    const cells: Mended['cells'][number][] = [];
    for (let start = 0; start < writes.length; start += cellsPerSync) {
      const part = writes.slice(start, start + cellsPerSync);
      const ranges = part.map(({ cell }) => rangeOfCell(context, cell).load('formulas'));
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one for a piece of many cells, never per row
      await context.sync();
      for (const [index, { cell, value }] of part.entries()) {
        const range = ranges[index];
        if (range === undefined) continue;
        cells.push({ cell, before: (range.formulas as unknown[][])[0]?.[0] ?? '', after: value });
        range.values = [[inCell(value)]];
      }
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one for a piece of many cells, never per row
      await context.sync();
    }
    return { cells };
  });
}

/**
 * Undoes a mend: gives each cell back what stood in it, formulas included. A cell that was changed since is left alone.
 * @returns how many cells were given back. Throws `ExcelTrouble`.
 */
export async function undoFixes({ cells }: Mended): Promise<number> {
  return inExcel(async (context) => {
    let undone = 0;
    for (let start = 0; start < cells.length; start += cellsPerSync) {
      const part = cells.slice(start, start + cellsPerSync);
      const ranges = part.map(({ cell }) => rangeOfCell(context, cell).load('values'));
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one for a piece of many cells, never per row
      await context.sync();
      for (const [index, { before, after }] of part.entries()) {
        const range = ranges[index];
        if (range === undefined || (range.values as unknown[][])[0]?.[0] !== (after ?? '')) continue;
        range.formulas = [[typeof before === 'string' && !before.startsWith('=') ? safeText(before) : before]];
        undone += 1;
      }
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one for a piece of many cells, never per row
      await context.sync();
    }
    return undone;
  });
}
