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

/** The data rows of the table of which a row of a sheet holds this header, up to the first row that is empty. */
export function tableAt(book: ExcelJS.Workbook, sheet: string, header: string, nth = 0): unknown[][] {
  const values = valuesOf(book.getWorksheet(sheet));
  const at = values.map((row, index) => (row.includes(header) ? index : -1)).filter((index) => index >= 0)[nth]!;
  const rest = values.slice(at + 1);
  const end = rest.findIndex((row) => typeof row[0] !== 'number');
  return end < 0 ? rest : rest.slice(0, end);
}

/** All texts of a sheet, one under the other. */
export function textOf(book: ExcelJS.Workbook, sheet: string): string {
  return valuesOf(book.getWorksheet(sheet))
    .flat()
    .filter((value) => typeof value === 'string')
    .join('\n');
}
