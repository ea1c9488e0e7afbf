import ExcelJS from 'exceljs';

/** The workbook as an independent reader sees it. */
export async function readBack(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}

/** The values of a sheet, row by row from column A: `null` for an empty cell, nothing for empty cells at the end of a row. */
export function valuesOf(sheet: ExcelJS.Worksheet | undefined): unknown[][] {
  const rows: unknown[][] = [];
  sheet?.eachRow({ includeEmpty: true }, (row) => {
    const values = Array.from((row.values as unknown[]).slice(1), (value) => value ?? null);
    rows.push(values.slice(0, values.findLastIndex((value) => value !== null) + 1));
  });
  return rows;
}
