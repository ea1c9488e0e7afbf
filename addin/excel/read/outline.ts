import type { Area, SheetView } from '#shared/sheet/index.ts';
import { supports } from '../host.ts';
import { isOwnSheet } from '../own-sheets.ts';

const nothing: Area = { top: 0, left: 0, rows: 0, columns: 0 };

/** A sheet without its values: where they are, and everything around them. */
export interface SheetOutline {
  readonly id: string;
  readonly used: Area;
  readonly view: Omit<SheetView, 'top' | 'left' | 'values'>;
}

const place = 'rowIndex,columnIndex,rowCount,columnCount';
const places = 'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount';

const areaOfRange = (range: Excel.Range): Area => ({
  top: range.rowIndex,
  left: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

const areasOfRanges = (ranges: Excel.RangeAreas | null): readonly Area[] =>
  ranges === null || ranges.isNullObject ? [] : ranges.areas.items.map(areaOfRange);

const namesOf = (tables: Excel.TableCollection): readonly string[] => tables.items.map(({ name }) => name);

/** Asks for the outline of every sheet but our own: three syncs, however many sheets there are. */
export async function readOutline(
  context: Excel.RequestContext,
): Promise<{ readonly active: string; readonly sheets: readonly SheetOutline[] }> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  const active = worksheets.getActiveWorksheet().load('name');
  await context.sync();

  const asked = worksheets.items.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load(`${place},rowHidden,columnHidden`),
    tables: sheet.tables.load('items/name'),
  }));
  await context.sync();

  const others = asked.filter(({ sheet, tables }) => !isOwnSheet(sheet.name, namesOf(tables)));
  const details = others.map(({ sheet, used, tables }) => askDetails(sheet, used, tables));
  await context.sync();
  return { active: active.name, sheets: details.map((tell) => tell()) };
}

/** Asks for tables, merged cells and what is hidden; read the answer after the next sync. */
function askDetails(sheet: Excel.Worksheet, used: Excel.Range, tables: Excel.TableCollection): () => SheetOutline {
  const found = tables.items.map((table) => ({ name: table.name, range: table.getRange().load(place) }));
  const withMerges = !used.isNullObject && supports('ExcelApi', '1.13');
  const merges = withMerges ? used.getMergedAreasOrNullObject().load(places) : null;
  // `null` when some are hidden and some are not, which the typings do not know.
  const [rowHidden, columnHidden] = used.isNullObject
    ? []
    : [used.rowHidden as boolean | null, used.columnHidden as boolean | null];
  const partlyHidden = !used.isNullObject && (rowHidden !== false || columnHidden !== false);
  const seen = partlyHidden ? used.getSpecialCellsOrNullObject('Visible').load(places) : null;
  return () => {
    const area = used.isNullObject ? nothing : areaOfRange(used);
    const visible = partlyHidden ? areasOfRanges(seen) : [area];
    return {
      id: sheet.id,
      used: area,
      view: {
        name: sheet.name,
        visible: sheet.visibility === 'Visible',
        tables: found.map(({ name, range }) => ({ name, area: areaOfRange(range) })),
        merges: areasOfRanges(merges),
        hiddenRows: hiddenIn(
          area.top,
          area.rows,
          visible.map(({ top, rows }) => [top, rows]),
        ),
        hiddenColumns: hiddenIn(
          area.left,
          area.columns,
          visible.map(({ left, columns }) => [left, columns]),
        ),
      },
    };
  };
}

/** The rows (or columns) from `first` on that no visible stretch, as start and length, covers. */
export function hiddenIn(
  first: number,
  count: number,
  visible: readonly (readonly [number, number])[],
): readonly number[] {
  const hidden: number[] = [];
  let next = first;
  for (const [start, length] of [...visible].sort(([a], [b]) => a - b)) {
    for (; next < start; next++) hidden.push(next);
    next = Math.max(next, start + length);
  }
  for (; next < first + count; next++) hidden.push(next);
  return hidden;
}
