import type { CellValue, RowRef, SheetView, WorkbookView } from '#shared/sheet/index.ts';
import type { Edit } from './checked.ts';

/** The cells of the workbook at hand, kept up to date while people work in it. */
export interface KeptCells {
  readonly workbook: () => WorkbookView;
  readonly addRows: (sheet: string, values: SheetView['values']) => void;
  /** Takes over changed cells. `false` when some fall outside what was read. */
  readonly edit: (edits: readonly Edit[]) => boolean;
  /** The rows that changed since the last time this was asked. */
  readonly takeChanged: () => readonly RowRef[];
}

/** Copies a workbook, so that its cells can be changed. */
export function keepCells(view: WorkbookView): KeptCells {
  const rows = new Map(view.sheets.map(({ name, values }) => [name, values.map((row) => [...row])]));
  const workbook: WorkbookView = {
    ...view,
    sheets: view.sheets.map((sheet) => ({ ...sheet, values: rows.get(sheet.name) ?? [] })),
  };
  let changed: RowRef[] = [];
  return {
    workbook: () => workbook,
    addRows: (sheet, values) => {
      const kept = rows.get(sheet);
      for (const row of values) kept?.push([...row]);
    },
    edit: (edits) =>
      edits.every((edit) => {
        const { sheet, top, values } = edit;
        changed.push(...values.map((_, index) => ({ sheet, row: top + index })));
        return takeOver(workbook, rows, edit);
      }),
    takeChanged: () => {
      const taken = changed;
      changed = [];
      return taken;
    },
  };
}

function takeOver(
  workbook: WorkbookView,
  rows: ReadonlyMap<string, CellValue[][]>,
  { sheet, top, left, values }: Edit,
): boolean {
  const view = workbook.sheets.find(({ name }) => name === sheet);
  const kept = rows.get(sheet);
  if (view === undefined || kept === undefined) return false;
  return values.every((cells, index) => {
    const row = kept[top + index - view.top];
    if (row === undefined || left < view.left) return false;
    cells.forEach((value, offset) => {
      const column = left + offset - view.left;
      while (row.length < column) row.push(null);
      row[column] = value;
    });
    return true;
  });
}
