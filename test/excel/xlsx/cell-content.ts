import type { CellValue } from '#shared/sheet/index.ts';
import { isErrorText } from '../model/index.ts';
import type { ExcelJs } from './library.ts';

const DAY = 86_400_000;

/** A cell's value and formula out of a file. */
export function readContent(cell: ExcelJs.Cell, date1904: boolean): { value: CellValue; formula: string | null } {
  const { value } = cell;
  const isFormula = typeof value === 'object' && value !== null && ('formula' in value || 'sharedFormula' in value);
  if (!isFormula) return { value: plainValue(value, date1904), formula: null };
  return { value: plainValue(cell.result, date1904), formula: `=${cell.formula}` };
}

/** Dates come as `Date`s in UTC and go back to serials; rich text and links to their plain text; errors to their name. */
function plainValue(value: unknown, date1904: boolean): CellValue {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return value;
  if (value instanceof Date) return serialOf(value, date1904);
  if (typeof value !== 'object') return null;
  if ('error' in value) return String(value.error);
  if ('richText' in value && Array.isArray(value.richText)) {
    return (value.richText as { readonly text: string }[]).map(({ text }) => text).join('');
  }
  return 'text' in value ? plainValue(value.text, date1904) : null;
}

function serialOf(date: Date, date1904: boolean): number | null {
  const serial = date.getTime() / DAY + 25_569 - (date1904 ? 1462 : 0);
  return Number.isNaN(serial) ? null : Math.round(serial * DAY) / DAY;
}

/** What exceljs takes for a value with or without a formula and a link. */
export function writeContent(
  value: CellValue,
  formula: string | null,
  link: { readonly address?: string; readonly documentReference?: string } | undefined,
): ExcelJs.CellValue {
  const result = isErrorText(value) ? { error: value as ExcelJs.CellErrorValue['error'] } : value;
  if (formula !== null) return { formula: formula.slice(1), ...(result === null ? {} : { result }) };
  if (!link) return result;
  const target = link.address ?? `#${link.documentReference ?? ''}`;
  return { text: value === null ? '' : String(value), hyperlink: target };
}
