import { supports } from './host.ts';
import { inExcel } from './run.ts';
import { ExcelTrouble } from './trouble.ts';

/** Whether this Excel can take sheets over from another workbook. */
export function canInsertWorkbook(): boolean {
  return supports('ExcelApi', '1.13');
}

/**
 * Puts all sheets of a workbook (an .xlsx in base64) at the end of the open one and shows the first of them.
 * @returns the names that they got. Throws `ExcelTrouble`; `not-supported` where `canInsertWorkbook` says no.
 */
export async function insertWorkbook(base64: string): Promise<readonly string[]> {
  if (!canInsertWorkbook()) throw new ExcelTrouble('not-supported');
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const inserted = context.workbook.insertWorksheetsFromBase64(base64, { positionType: 'End' });
    await context.sync();
    const sheets = inserted.value.map((id) => worksheets.getItem(id).load('name'));
    sheets[0]?.activate();
    await context.sync();
    return sheets.map(({ name }) => name);
  });
}
