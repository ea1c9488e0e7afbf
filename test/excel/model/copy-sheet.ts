import { addTable } from './table-edits.ts';
import type { SheetModel } from './sheet.ts';
import type { WorkbookModel } from './workbook.ts';

/**
 * Copies a sheet, from this workbook or another, to `position`: cells, looks, sizes, merges, tables, notes, links, rules.
 * A name that is taken gets a number behind it, for sheets and tables alike.
 */
export function copySheet(
  workbook: WorkbookModel,
  source: SheetModel,
  position = workbook.sheets.length,
  from: WorkbookModel = workbook,
): SheetModel {
  const target = workbook.addSheet(freeSheetName(workbook, source.name), position);
  copyCells(workbook, source, from, target);
  for (const axis of ['rows', 'columns'] as const) {
    target[axis].defaultSize = source[axis].defaultSize;
    for (const at of source[axis].indexes()) {
      if (source[axis].hasOwnSize(at)) target[axis].setSize(at, 1, source[axis].size(at));
      if (source[axis].hidden(at)) target[axis].setHidden(at, 1, true);
    }
    for (const [at, style] of source[axis].styled()) {
      target[axis].setStyle(at, 1, workbook.styles.idOf(from.styles.get(style)));
    }
  }
  for (const { row, column, item } of source.notes.entries()) target.notes.set(row, column, item);
  for (const { row, column, item } of source.hyperlinks.entries()) target.hyperlinks.set(row, column, item);
  target.merges = source.merges;
  target.validations = source.validations;
  target.freeze = source.freeze;
  target.autoFilter = source.autoFilter;
  target.filters = [...source.filters];
  target.tabColor = source.tabColor;
  target.showGridlines = source.showGridlines;
  target.visibility = source.visibility;
  target.protection = source.protection;
  copyTables(workbook, source, target);
  return target;
}

function copyCells(workbook: WorkbookModel, source: SheetModel, from: WorkbookModel, target: SheetModel): void {
  const used = source.used();
  if (!used) return;
  source.grid.eachFilled(used, (row, column, value, formula) => target.grid.put(row, column, value, formula));
  source.grid.eachStyled(used, (row, column, style) => {
    target.grid.setStyle(row, column, workbook.styles.idOf(from.styles.get(style)));
  });
  target.notify({ kind: 'format', area: used });
}

function copyTables(workbook: WorkbookModel, source: SheetModel, target: SheetModel): void {
  const taken = new Set(workbook.tables.map(({ name }) => name.toLowerCase()));
  for (const table of source.tables) {
    let name = table.name;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${table.name}_${number}`;
    taken.add(name.toLowerCase());
    const copy = addTable(workbook, target, table.area, { name });
    copy.showTotals = table.showTotals;
    Object.assign(copy.look, table.look);
    table.columns.forEach(({ filter, totalsFormula }, at) => {
      const column = copy.columns[at];
      if (column) Object.assign(column, { filter, totalsFormula });
    });
  }
}

function freeSheetName(workbook: WorkbookModel, name: string): string {
  let free = name;
  for (let number = 2; workbook.findSheet(free); number++) {
    const suffix = ` (${number})`;
    free = name.slice(0, 31 - suffix.length) + suffix;
  }
  return free;
}
