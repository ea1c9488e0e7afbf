import type { Area, SheetView } from '#shared/sheet/index.ts';
import { supports } from './host.ts';

const nothing: Area = { top: 0, left: 0, rows: 0, columns: 0 };

/** A sheet without its values: where they are, and everything around them. */
export interface SheetOutline {
  readonly id: string;
  readonly used: Area;
  readonly view: Omit<SheetView, 'top' | 'left' | 'values'>;
}

const areaOfRange = (range: Excel.Range): Area => ({
  top: range.rowIndex,
  left: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

const place = 'rowIndex,columnIndex,rowCount,columnCount';

/** Asks for the outline of every sheet: three syncs, however many sheets there are (a fourth when rows or columns are hidden). */
export async function readOutline(
  context: Excel.RequestContext,
): Promise<{ readonly active: string; readonly sheets: readonly SheetOutline[] }> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  const active = worksheets.getActiveWorksheet().load('name');
  await context.sync();

  const asked = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true).load(`${place},rowHidden,columnHidden`);
    return { sheet, used, tables: sheet.tables.load('items/name') };
  });
  await context.sync();

  const withMerges = supports('ExcelApi', '1.13');
  const details = asked.map(({ sheet, used, tables }) => ({
    sheet,
    used,
    tables: tables.items.map((table) => ({ name: table.name, range: table.getRange().load(place) })),
    merges:
      used.isNullObject || !withMerges
        ? null
        : used.getMergedAreasOrNullObject().load(`areas/items/${place.replaceAll(',', ',areas/items/')}`),
    rows: used.isNullObject || used.rowHidden === false ? null : used.getRowProperties({ rowHidden: true }),
    columns: used.isNullObject || used.columnHidden === false ? null : used.getColumnProperties({ columnHidden: true }),
  }));
  await context.sync();

  return {
    active: active.name,
    sheets: details.map(({ sheet, used, tables, merges, rows, columns }) => {
      const area = used.isNullObject ? nothing : areaOfRange(used);
      return {
        id: sheet.id,
        used: area,
        view: {
          name: sheet.name,
          visible: sheet.visibility === 'Visible',
          tables: tables.map(({ name, range }) => ({ name, area: areaOfRange(range) })),
          merges: merges === null || merges.isNullObject ? [] : merges.areas.items.map(areaOfRange),
          hiddenRows: placesWhere(rows?.value, ({ rowHidden }) => rowHidden === true, area.top),
          hiddenColumns: placesWhere(columns?.value, ({ columnHidden }) => columnHidden === true, area.left),
        },
      };
    }),
  };
}

function placesWhere<T>(
  properties: readonly T[] | undefined,
  hidden: (one: T) => boolean,
  first: number,
): readonly number[] {
  return (properties ?? []).flatMap((one, index) => (hidden(one) ? [first + index] : []));
}
