import { inExcel } from '../run.ts';

/**
 * The sheets of the workbook and how far each reaches, as one text. Two syncs. Differs after a sheet was renamed, which Excel
 * does not tell of everywhere, and after most changes that were missed. Throws `ExcelTrouble`.
 */
export async function workbookShape(): Promise<string> {
  return inExcel(
    async (context) => {
      const sheets = context.workbook.worksheets.load('items/id,items/name');
      await context.sync();
      const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load('address'));
      await context.sync();
      return JSON.stringify(
        sheets.items.map(({ id, name }, index) => {
          const range = used[index];
          return [id, name, range === undefined || range.isNullObject ? '' : range.address];
        }),
      );
    },
    { patient: true },
  );
}
