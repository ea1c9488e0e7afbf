import type * as ExcelJs from 'exceljs';

export type { ExcelJs };

/** Loads exceljs when a file is first read or written: it is large, and a browser wants the grid before it. */
export async function loadExcelJs(): Promise<typeof ExcelJs> {
  const module: unknown = await import('exceljs');
  const { default: library } = module as { readonly default?: typeof ExcelJs };
  return library ?? (module as typeof ExcelJs);
}
