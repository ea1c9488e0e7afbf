import { MAX_COLUMNS, MAX_ROWS, isWholeColumns, isWholeRows, right, bottom, type Area } from './area.ts';
import { ExcelError } from './error.ts';

/** `columnName(0)` is `A`, `columnName(27)` is `AB`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `columnIndex('AB')` is 27. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `A1`, `B2:C5`, `A:C` or `3:7`, without the sheet. */
export function formatArea(area: Area): string {
  const lastColumn = columnName(right(area) - 1);
  if (isWholeColumns(area) && !isWholeRows(area)) return `${columnName(area.left)}:${lastColumn}`;
  if (isWholeRows(area)) return `${area.top + 1}:${bottom(area)}`;
  const first = `${columnName(area.left)}${area.top + 1}`;
  const last = `${lastColumn}${bottom(area)}`;
  return first === last ? first : `${first}:${last}`;
}

/** `$B$2:$C$5`, as names and formulas write it. */
export function formatAbsolute(area: Area): string {
  return formatArea(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}

/** A sheet name as it stands before `!`: quoted when Excel would quote it. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'My sheet'!A1:B2` into its sheet name (or `null`) and the rest. */
export function splitSheetName(address: string): { readonly sheet: string | null; readonly rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/.exec(address);
  if (quoted) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] ?? '' };
  const plain = /^([^'!]+)!(.*)$/.exec(address);
  return plain ? { sheet: plain[1] ?? null, rest: plain[2] ?? '' } : { sheet: null, rest: address };
}

/** Reads `B2`, `$B$2:C5`, `A:C`, `3:7` (no sheet name) or gives `null`. */
export function readArea(text: string): Area | null {
  const address = text.replaceAll('$', '').trim();
  const cells = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i.exec(address);
  if (cells) {
    const [, column1 = '', row1 = '', column2 = column1, row2 = row1] = cells;
    return spanning(columnIndex(column1), Number(row1) - 1, columnIndex(column2), Number(row2) - 1);
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(address);
  if (columns) return spanning(columnIndex(columns[1] ?? ''), 0, columnIndex(columns[2] ?? ''), MAX_ROWS - 1);
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(address);
  if (rows) return spanning(0, Number(rows[1]) - 1, MAX_COLUMNS - 1, Number(rows[2]) - 1);
  return null;
}

function spanning(column1: number, row1: number, column2: number, row2: number): Area | null {
  const top = Math.min(row1, row2);
  const left = Math.min(column1, column2);
  const lastRow = Math.max(row1, row2);
  const lastColumn = Math.max(column1, column2);
  if (top < 0 || lastRow >= MAX_ROWS || lastColumn >= MAX_COLUMNS) return null;
  return { top, left, rows: lastRow - top + 1, columns: lastColumn - left + 1 };
}

/** As `readArea`, but refuses what is no address with `InvalidArgument`. */
export function parseArea(text: string): Area {
  const area = readArea(text);
  if (!area) throw new ExcelError('InvalidArgument', undefined, 'address');
  return area;
}
