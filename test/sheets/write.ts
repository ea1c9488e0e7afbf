import type { Cell, Worksheet } from 'exceljs';
import type { Written } from './layout.ts';

/** Writes a row of cells; dates get the format in which Dutch Excel shows them. */
export function write(sheet: Worksheet, row: number, firstColumn: number, values: readonly Written[]): void {
  values.forEach((value, index) => {
    if (value === null) return;
    const cell = sheet.getCell(row, firstColumn + index);
    if (value instanceof Date) {
      cell.value = value;
      cell.numFmt = 'dd-mm-yyyy';
    } else if (typeof value === 'object') {
      cell.value = { formula: value.formula, result: { error: value.error } };
    } else cell.value = value;
  });
}

export function headerStyle(cell: Cell): void {
  cell.font = { bold: true, color: { argb: 'FFFFFFFF' } };
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF44546A' } };
  cell.alignment = { wrapText: true, vertical: 'middle' };
}
