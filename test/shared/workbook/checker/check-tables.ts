import { doubles } from './doubles.ts';
import { child, childrenOf, type Element, type Parts, rootOf, unescaped } from './package-reader.ts';
import { overlap, type Range, rangeOf } from './ranges.ts';

export interface SheetTables {
  readonly path: string;
  readonly sheet: Element;
  /** The paths of its table parts. */
  readonly tables: readonly string[];
}

export function checkTables(
  parts: Parts,
  sheets: readonly SheetTables[],
  texts: readonly string[],
  definedNames: readonly string[],
): string[] {
  const tables = sheets.flatMap((sheet) =>
    sheet.tables.map((path) => ({ path, ...sheetOf(sheet), table: rootOf(parts, path) })),
  );
  const names = tables.map(({ table }) => table.attributes['displayName']!);
  return [
    ...doubles(tables.map(({ table }) => table.attributes['id']!)).map((id) => `two tables with id ${id}`),
    ...doubles([...names, ...definedNames.filter((name) => !name.startsWith('_xlnm.'))]).map(
      (name) => `two names ${name}`,
    ),
    ...names.filter((name) => !isName(name)).map((name) => `bad table name ${name}`),
    ...tables.flatMap(({ path, table, sheet }) => checkTable(path, table, sheet, texts)),
    ...sheets.flatMap(({ path, sheet, tables: paths }) =>
      checkSheetOf(
        path,
        sheet,
        paths.map((one) => rootOf(parts, one)),
      ),
    ),
  ];
}

function sheetOf({ sheet }: SheetTables): { sheet: Element } {
  return { sheet };
}

/** Whether a table or a defined name may be called so: no blanks, and nothing that could be read as a cell. */
export function isName(name: string): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && !/^(?:[A-Z]{1,3}\d+|[RC]|R\d*C\d*)$/i.test(name);
}

function checkTable(path: string, table: Element, sheet: Element, texts: readonly string[]): string[] {
  const range = rangeOf(table.attributes['ref']!);
  const columns = childrenOf(child(table, 'tableColumns'), 'tableColumn');
  const headers = columns.map(({ attributes }) => unescaped(attributes['name']!));
  const cells = headers.map((_, index) => textAt(sheet, range.firstRow, range.firstColumn + index, texts));
  return [
    ...(range.lastRow > range.firstRow ? [] : [`${path}: no data row`]),
    ...(columns.length === range.lastColumn - range.firstColumn + 1 ? [] : [`${path}: width`]),
    ...(child(table, 'tableColumns')!.attributes['count'] === String(columns.length)
      ? []
      : [`${path}: count of columns`]),
    ...doubles(headers).map((header) => `${path}: two columns ${header}`),
    ...doubles(columns.map(({ attributes }) => attributes['id']!)).map((id) => `${path}: two columns with id ${id}`),
    ...headers.filter((header) => header.length < 1 || header.length > 255).map(() => `${path}: length of a header`),
    ...headers
      .filter((header, index) => header !== cells[index])
      .map((header) => `${path}: header cell is not ${header}`),
    ...(child(table, 'autoFilter')!.attributes['ref'] === table.attributes['ref']
      ? []
      : [`${path}: range of the filter`]),
    ...(table.attributes['totalsRowShown'] === '0' && !('totalsRowCount' in table.attributes)
      ? []
      : [`${path}: totals row`]),
  ];
}

/** The text of a cell that holds text, else nothing: a header may not be a number. */
function textAt(sheet: Element, row: number, column: number, texts: readonly string[]): string | undefined {
  const ofRow = childrenOf(child(sheet, 'sheetData'), 'row').find(({ attributes }) => attributes['r'] === String(row));
  const cell = ofRow?.children.find(({ attributes }) => rangeOf(attributes['r']!).firstColumn === column);
  return cell?.attributes['t'] === 's' ? texts[Number(child(cell, 'v')?.text)] : undefined;
}

function checkSheetOf(path: string, sheet: Element, tables: readonly Element[]): string[] {
  const ranges = tables.map(({ attributes }) => rangeOf(attributes['ref']!));
  const merged = childrenOf(child(sheet, 'mergeCells'), 'mergeCell').map(({ attributes }) =>
    rangeOf(attributes['ref']!),
  );
  const filter = child(sheet, 'autoFilter');
  const others: Range[] = [...merged, ...(filter === undefined ? [] : [rangeOf(filter.attributes['ref']!)])];
  const listed = child(sheet, 'tableParts');
  return [
    ...(ranges.some((a, at) => ranges.slice(at + 1).some((b) => overlap(a, b))) ? [`${path}: tables overlap`] : []),
    ...(ranges.some((a) => others.some((b) => overlap(a, b))) ? [`${path}: merged cells or a filter in a table`] : []),
    ...(Number(listed?.attributes['count'] ?? 0) === tables.length ? [] : [`${path}: count of tables`]),
  ];
}
