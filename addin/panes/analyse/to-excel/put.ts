import { canPutPivot, putPivot, writeTable } from '#addin/excel/index.ts';
import type { PivotPut, PivotToPut, TableToWrite, WriteOptions } from '#addin/excel/index.ts';
import { writeReport } from '#addin/excel/report/index.ts';
import type { ReportSheet } from '#addin/excel/report/index.ts';

/** What goes to Excel, made when it is asked for. */
export type ForExcel =
  | { readonly as: 'pivot'; readonly make: (signal: AbortSignal) => Promise<PivotToPut> }
  | { readonly as: 'table'; readonly make: (signal: AbortSignal) => Promise<TableToWrite> }
  | { readonly as: 'chart'; readonly make: () => { readonly sheet: ReportSheet; readonly footer: string } };

/** What came of it. */
export type PutOutcome =
  | { readonly step: 'pivot'; readonly put: PivotPut }
  | { readonly step: 'table'; readonly sheet: string; readonly insteadOfPivot: boolean }
  | { readonly step: 'chart'; readonly sheet: string }
  /** There was nothing to put. */
  | { readonly step: 'nothing' };

/**
 * Puts something in the workbook: where this Excel makes no PivotTables, a plain table in its place. An abort leaves nothing
 * behind. Throws `ExcelTrouble`.
 */
export async function putInExcel(
  what: ForExcel,
  following: WriteOptions & { readonly signal: AbortSignal },
): Promise<PutOutcome> {
  if (what.as === 'chart') {
    const { sheet, footer } = what.make();
    const [name = ''] = await writeReport([sheet], { footer });
    return { step: 'chart', sheet: name };
  }
  if (what.as === 'table') {
    const table = await what.make(following.signal);
    if (table.rows.length === 0) return { step: 'nothing' };
    return { step: 'table', sheet: await writeTable(table, following), insteadOfPivot: false };
  }
  const pivot = await what.make(following.signal);
  if (pivot.rows.length === 0) return { step: 'nothing' };
  if (canPutPivot()) return { step: 'pivot', put: await putPivot(pivot, following) };
  const { sheet, title, source, headers, rows, formats } = pivot;
  const plain = { sheet, title: [title, source], headers, rows, formats };
  return { step: 'table', sheet: await writeTable(plain, following), insteadOfPivot: true };
}
