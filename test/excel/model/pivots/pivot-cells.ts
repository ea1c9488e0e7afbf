import { bottom, intersect, isOnSheet, right, type Area } from '../area.ts';
import { ExcelError } from '../error.ts';
import type { SheetModel } from '../sheet.ts';
import { plainStyle, type StylePatch } from '../style.ts';
import type { WorkbookModel } from '../workbook.ts';
import type { PivotCell } from './cell.ts';
import type { PivotModel } from './pivot.ts';
import { pivotWords } from './words.ts';

/** A PivotTable must lie on the sheet, and over no other one and no table. */
export function checkPlace(sheet: SheetModel, self: PivotModel, areas: readonly Area[]): void {
  const others = [
    ...sheet.pivots.filter((pivot) => pivot !== self).flatMap((pivot) => pivot.areas),
    ...sheet.tables.map((table) => table.area),
  ];
  for (const area of areas) {
    if (!isOnSheet(area)) throw new ExcelError('InvalidArgument');
    if (others.some((other) => intersect(other, area))) throw new ExcelError('InvalidOperation');
  }
}

/** Empties cells, looks and all. */
export function wipe(sheet: SheetModel, area: Area): void {
  for (let row = area.top; row < bottom(area); row++) {
    for (let column = area.left; column < right(area); column++) {
      sheet.grid.put(row, column, null);
      sheet.grid.setStyle(row, column, 0);
    }
  }
}

/** Excel's own look of a PivotTable (light, 16): pale blue headers and totals, bold groups. */
function lookOf({ role, indent, numberFormat, value, toggle }: PivotCell): StylePatch {
  const bold = role !== 'label' && role !== 'value';
  const fill = role === 'header' || role === 'total' ? '#DDEBF7' : null;
  const label = role === 'label' || (role === 'subtotal' && numberFormat === null);
  return {
    ...{ bold, fill, indent: indent + (toggle || indent > 0 ? 1 : 0) },
    ...(numberFormat !== null && { numberFormat }),
    ...(label && typeof value === 'number' && { horizontal: 'Left' as const }),
  };
}

/** Writes a row of cells and how they look. */
export function putRow(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  at: number,
  row: readonly PivotCell[],
): void {
  row.forEach((one, column) => {
    sheet.grid.put(area.top + at, area.left + column, one.value);
    const style = workbook.styles.idOf({ ...plainStyle, ...lookOf(one) });
    sheet.grid.setStyle(area.top + at, area.left + column, style);
  });
}

/** Writes the filters above: each field with what is chosen of it. */
export function putFilters(workbook: WorkbookModel, sheet: SheetModel, pivot: PivotModel, area: Area): void {
  const words = pivotWords[workbook.locale];
  pivot.axes.filters.forEach((field, at) => {
    const chosen = [...(pivot.chosen.get(field) ?? [])];
    const text = !pivot.chosen.has(field) ? words.all : chosen.length === 1 ? (chosen[0] ?? '') : words.several;
    sheet.grid.put(area.top + at, area.left, field);
    sheet.grid.put(area.top + at, area.left + 1, text);
  });
}
