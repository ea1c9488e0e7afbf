import { cleanText } from '../text.ts';
import type { CellValue } from '../types.ts';

/** A postcode as a sheet gives it: four digits read, a likely mend, or nothing that looks like one. */
export type PostcodeResult =
  | { readonly kind: 'postcode'; readonly digits: string }
  | { readonly kind: 'bad-postcode'; readonly write: string | null }
  | { readonly kind: 'address' };

const pc4 = /^[1-9]\d{3}$/u;
/** Four digits and two letters, never SA, SD or SS. */
const pc6 = /^([1-9]\d{3}) ?(?!SA|SD|SS)[A-Z]{2}$/u;
const withHouseNumber = /^[1-9]\d{3} ?[A-Z]{2}[ ,]+\d{1,5}(?: ?[A-Z]{1,4}| ?[-/] ?\w{1,4})?$/u;
const almost = /^(?:NL ?-? ?)?([0-9OIL]{2})[ .-]?([0-9OIL]{2})[ .-]*([A-Z]{0,2})$/u;

/** What a slip of the keyboard most likely meant: the letter O for a zero, a point or space in the digits. */
function mend(text: string): string | null {
  const parts = almost.exec(text);
  if (parts === null) return null;
  const digits = `${parts[1]}${parts[2]}`.replaceAll('O', '0').replaceAll(/[IL]/gu, '1');
  if (!pc4.test(digits)) return null;
  const letters = parts[3] ?? '';
  const full = `${digits} ${letters}`;
  return pc6.test(full) ? full : letters === '' ? digits : null;
}

/**
 * Cuts a postcode to its four digits: `1012 ab` is `1012`. The letters never leave the workbook; a postcode with a house
 * number is an address.
 */
export function readPostcode(value: CellValue): PostcodeResult {
  const text = cleanText(String(value)).toUpperCase();
  if (pc4.test(text)) return { kind: 'postcode', digits: text };
  const full = pc6.exec(text);
  if (full !== null) return { kind: 'postcode', digits: full[1] ?? '' };
  if (withHouseNumber.test(text)) return { kind: 'address' };
  return { kind: 'bad-postcode', write: mend(text) };
}

/** Whether a value is a well-formed postcode, of four digits or complete. */
export const isPostcode = (value: CellValue): boolean =>
  (typeof value === 'string' || typeof value === 'number') && readPostcode(value).kind === 'postcode';

/** Whether a value is a complete postcode, with letters. */
export const isFullPostcode = (value: CellValue): boolean =>
  typeof value === 'string' && pc6.test(cleanText(value).toUpperCase());
