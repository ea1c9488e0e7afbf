import { bottom, type Area } from './area.ts';
import type { SheetModel } from './sheet.ts';
import type { ColumnFilter, TableModel } from './table.ts';

/** Hides the rows that the value filters of a table, or of the sheet's own filter, leave out; shows the others. */
export function applyFilters(sheet: SheetModel, table: TableModel | null): void {
  const body = table ? table.bodyArea : sheetBody(sheet);
  if (!body) return;
  const filters = table ? table.columns.map(({ filter }) => filter) : sheet.filters;
  for (let row = body.top; row < bottom(body); row++) {
    sheet.setHidden('rows', row, 1, !passes(sheet, row, body.left, filters));
  }
}

function sheetBody({ autoFilter }: SheetModel): Area | null {
  return autoFilter && { ...autoFilter, top: autoFilter.top + 1, rows: autoFilter.rows - 1 };
}

function passes(sheet: SheetModel, row: number, left: number, filters: readonly (ColumnFilter | null)[]): boolean {
  return filters.every((filter, at) => {
    if (filter?.kind !== 'values') return true;
    const shown = sheet.text(row, left + at).toLowerCase();
    return filter.values.some((value) => value.toLowerCase() === shown);
  });
}
