const day = 86_400_000;
/** Days between the two counts of Excel. */
const between = 1_462;
/** Serial numbers of 1982 to 2064, in whichever count. */
const isDateLike = (value: unknown): value is number => typeof value === 'number' && value > 28_000 && value < 60_000;

/** The year of a serial number that counts from 1900 (30 December 1899, as far as dates after February 1900 go). */
const yearOf = (serial: number): number => new Date(Date.UTC(1899, 11, 30) + serial * day).getUTCFullYear();

const saysYear = (text: string, year: number): boolean =>
  (text.match(/\d+/g) ?? []).some(
    (digits) => digits === String(year) || digits === String(year % 100).padStart(2, '0'),
  );

/**
 * Whether dates count from 1904. Office.js does not say, but cells do: what one shows tells which year its number means.
 * @param values values and `texts` what those cells show, row by row
 * @returns `null` when no cell tells
 */
export function countsFrom1904(
  values: readonly (readonly unknown[])[],
  texts: readonly (readonly string[])[],
): boolean | null {
  for (const [row, cells] of values.entries()) {
    for (const [column, value] of cells.entries()) {
      if (!isDateLike(value)) continue;
      const text = texts[row]?.[column] ?? '';
      const [as1900, as1904] = [saysYear(text, yearOf(value)), saysYear(text, yearOf(value + between))];
      if (as1900 !== as1904) return as1904;
    }
  }
  return null;
}
