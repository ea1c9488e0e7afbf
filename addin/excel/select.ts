import type { CellRef } from '#shared/sheet/index.ts';
import { inExcel } from './run.ts';

/** Brings a cell in view and selects it. Throws `ExcelTrouble`, for instance when the sheet is gone. */
export async function selectCell({ sheet, row, column }: CellRef): Promise<void> {
  await inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getCell(row, column).select();
    await context.sync();
  });
}

/** The first cell of the selection. */
export async function selectedCell(): Promise<CellRef> {
  return inExcel(
    async (context) => {
      const cell = context.workbook.getSelectedRange().getCell(0, 0).load('rowIndex,columnIndex');
      const sheet = cell.worksheet.load('name');
      await context.sync();
      return { sheet: sheet.name, row: cell.rowIndex, column: cell.columnIndex };
    },
    { patient: true },
  );
}
