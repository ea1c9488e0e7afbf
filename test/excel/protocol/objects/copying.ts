import {
  deleteCells,
  isOnSheet,
  isUnboundedArea,
  ExcelError,
  cellArea,
  type Area,
  type WorkbookModel,
} from '../../model/index.ts';
import { asList, asWhole, asWord } from '../arguments.ts';
import type { Place } from '../wire.ts';

const copyTypes = ['All', 'Formulas', 'Values', 'Formats'] as const;

/** Copies cells; a target larger than the source gets it repeated, a smaller one is taken as its top-left corner. */
export function copyCells(from: Place, to: Place, copyType: unknown, skipBlanks: boolean, transpose: boolean): void {
  const type = asWord(copyType ?? 'All', copyTypes, 'Range.copyFrom');
  if (isUnboundedArea(from.area) && isUnboundedArea(to.area)) from = clipped(from);
  const [rows, columns] = transpose ? [from.area.columns, from.area.rows] : [from.area.rows, from.area.columns];
  const repeats = to.area.rows % rows === 0 && to.area.columns % columns === 0 && !isUnboundedArea(to.area);
  const area: Area = repeats ? to.area : { ...to.area, rows, columns };
  if (!isOnSheet(area)) throw new ExcelError('InvalidArgument', undefined, 'Range.copyFrom');
  const sourceOf = (row: number, column: number): readonly [number, number] => {
    const [down, across] = [row % rows, column % columns];
    return transpose
      ? [from.area.top + across, from.area.left + down]
      : [from.area.top + down, from.area.left + across];
  };
  const values = mapArea(area, (row, column) => {
    const value = from.sheet.value(...sourceOf(row, column));
    return skipBlanks && value === null ? undefined : value;
  });
  const formulas = mapArea(area, (row, column) => from.sheet.formula(...sourceOf(row, column)));
  const styles = mapArea(area, (row, column) => from.sheet.style(...sourceOf(row, column)));
  if (type === 'All' || type === 'Formats') {
    styles.forEach((line, row) =>
      line.forEach((style, column) => to.sheet.patchStyle(cellArea(area.top + row, area.left + column), style)),
    );
  }
  if (type !== 'Formats') to.sheet.write(area, values, type === 'Values' ? undefined : formulas);
}

function clipped({ sheet, area }: Place): Place {
  const used = sheet.used();
  const rows = Math.max(1, Math.min(area.rows, used ? used.top + used.rows - area.top : 1));
  const columns = Math.max(1, Math.min(area.columns, used ? used.left + used.columns - area.left : 1));
  return { sheet, area: { ...area, rows, columns } };
}

function mapArea<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => read(row, column)),
  );
}

/** Removes rows that equal an earlier one in the given columns; the rest of the range moves up. */
export function removeDuplicates(
  workbook: WorkbookModel,
  { sheet, area }: Place,
  columns: unknown,
  includesHeader: boolean,
): { Removed: number; UniqueRemaining: number } {
  const keys = asList(columns).map((column) => asWhole(column));
  if (keys.length === 0 || keys.some((key) => key < 0 || key >= area.columns)) throw new ExcelError('InvalidArgument');
  const seen = new Set<string>();
  const doubles: number[] = [];
  for (let row = includesHeader ? 1 : 0; row < area.rows; row++) {
    const line = sheet.values({ ...area, top: area.top + row, rows: 1 })[0] ?? [];
    const key = JSON.stringify(keys.map((at) => (typeof line[at] === 'string' ? line[at].toLowerCase() : line[at])));
    if (seen.has(key)) doubles.push(area.top + row);
    else seen.add(key);
  }
  for (const row of doubles.reverse()) deleteCells(workbook, sheet, { ...area, top: row, rows: 1 }, 'Up');
  return { Removed: doubles.length, UniqueRemaining: seen.size };
}
