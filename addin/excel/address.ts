import type { Area } from '#shared/sheet/index.ts';

/** The size of a sheet: addresses such as `5:6` and `A:C` reach to its ends. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

const part = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?$/i;

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/**
 * The rectangle of an address as Excel's events give it: `F122`, `Blad1!B5:W1216`, `5:6` (whole rows), `A:C` (whole columns).
 * @returns `null` for anything else
 */
export function areaOf(address: string): Area | null {
  const local = address.slice(address.lastIndexOf('!') + 1);
  const [from, to = from, ...more] = local.split(':');
  if (from === undefined || to === undefined || more.length > 0) return null;
  const first = part.exec(from.trim());
  const last = part.exec(to.trim());
  if (first === null || last === null || (!first[1] && !first[2])) return null;
  const top = first[2] ? Number(first[2]) - 1 : 0;
  const bottom = last[2] ? Number(last[2]) - 1 : sheetRows - 1;
  const left = first[1] ? columnOf(first[1]) : 0;
  const right = last[1] ? columnOf(last[1]) : sheetColumns - 1;
  return { top, left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Every rectangle of an address with several parts, such as `A1,B3:B5`. */
export function areasOf(address: string): readonly Area[] {
  return address
    .split(',')
    .map(areaOf)
    .filter((area) => area !== null);
}
