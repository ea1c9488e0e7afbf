import {
  ExcelError,
  readArea,
  splitSheetName,
  type Area,
  type SheetModel,
  type TableModel,
  type WorkbookModel,
} from '../../model/index.ts';
import type { Place } from '../wire.ts';

/**
 * The cells that an address stands for: `A1`, `Blad2!A1:B2`, `A:C`, several with commas, a defined name, a table or
 * `Table[Column]`. Refused with `InvalidArgument` when it stands for nothing.
 */
export function placesAt(workbook: WorkbookModel, home: SheetModel, address: string): Place[] {
  return splitList(address).map((part) => placeAt(workbook, home, part.trim()));
}

function placeAt(workbook: WorkbookModel, home: SheetModel, address: string): Place {
  const { sheet: sheetName, rest } = splitSheetName(address);
  const sheet = sheetName === null ? home : workbook.findSheet(sheetName);
  const area = sheet && readArea(rest);
  if (area) return { sheet, area };
  const named = namedPlace(workbook, sheet ?? home, rest) ?? tablePlace(workbook, rest);
  if (!named) throw new ExcelError('InvalidArgument', undefined, 'address');
  return named;
}

/** Commas between addresses; not those inside quotes or brackets. */
function splitList(address: string): string[] {
  return address.match(/(?:'(?:[^']|'')*'|\[[^\]]*\]|[^,'[])+/g) ?? [];
}

/** Where a name points to, or `null` when there is no such name or it is no plain reference. */
export function namedPlace(workbook: WorkbookModel, home: SheetModel, name: string): Place | null {
  const wanted = name.toLowerCase();
  const matches = workbook.names.filter((item) => item.name.toLowerCase() === wanted);
  const item = matches.find(({ scope }) => scope === home) ?? matches.find(({ scope }) => scope === null);
  return item ? formulaPlace(workbook, item.formula) : null;
}

export function formulaPlace(workbook: WorkbookModel, formula: string): Place | null {
  const { sheet: sheetName, rest } = splitSheetName(formula.replace(/^=/, ''));
  const sheet = sheetName === null ? null : workbook.findSheet(sheetName);
  const area = readArea(rest);
  return sheet && area ? { sheet, area } : null;
}

function tablePlace(workbook: WorkbookModel, reference: string): Place | null {
  const [, name = '', part] = /^([^[\]]+)(?:\[(.*)\])?$/.exec(reference) ?? [];
  const table = workbook.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const area = table && tableArea(table, part);
  return table && area ? { sheet: workbook.sheetOf(table), area } : null;
}

function tableArea(table: TableModel, part: string | undefined): Area | null {
  if (part === undefined || part === '' || part === '#Data') return table.bodyArea;
  if (part === '#All') return table.area;
  if (part === '#Headers') return table.headerArea;
  if (part === '#Totals') return table.totalsArea;
  const at = table.columns.findIndex(({ name }) => name.toLowerCase() === part.toLowerCase());
  return at < 0 ? null : { ...table.bodyArea, left: table.area.left + at, columns: 1 };
}
