export interface Range {
  readonly firstColumn: number;
  readonly firstRow: number;
  readonly lastColumn: number;
  readonly lastRow: number;
}

const pattern = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/;

/** `B2:C10` as numbers, columns and rows from 1; a single cell is a range of one. Throws on anything else. */
export function rangeOf(reference: string): Range {
  const match = pattern.exec(reference);
  if (match === null) throw new Error(`${reference} is not a range`);
  const [, letters = '', row = '', lastLetters = letters, lastRow = row] = match;
  return {
    firstColumn: columnNumber(letters),
    firstRow: Number(row),
    lastColumn: columnNumber(lastLetters),
    lastRow: Number(lastRow),
  };
}

export function overlap(a: Range, b: Range): boolean {
  return (
    a.firstColumn <= b.lastColumn && b.firstColumn <= a.lastColumn && a.firstRow <= b.lastRow && b.firstRow <= a.lastRow
  );
}

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
