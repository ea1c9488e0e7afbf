import type { CellValue, SheetView, WorkbookView } from '#shared/sheet/index.ts';

/** A sheet of rows, starting at A1 unless `parts` says otherwise. */
export function sheet(values: readonly (readonly CellValue[])[], parts: Partial<SheetView> = {}): SheetView {
  return {
    name: 'Blad1',
    visible: true,
    top: 0,
    left: 0,
    values,
    tables: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    ...parts,
  };
}

/** A workbook of sheets, the first of them in front unless `parts` says otherwise. */
export function workbook(sheets: readonly SheetView[], parts: Partial<WorkbookView> = {}): WorkbookView {
  return { sheets, active: sheets[0]?.name ?? '', date1904: false, ...parts };
}
