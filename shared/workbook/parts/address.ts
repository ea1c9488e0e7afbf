/** The letters of a column counted from 0: `A`, `Z`, `AA`. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** The address of a cell: column counted from 0, row as Excel numbers it, from 1. */
export function cellAddress(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}

/** The name of a sheet as a formula or a link writes it. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Throws when Excel would refuse or rename a sheet with this name. */
export function assertSheetName(name: string): void {
  const allowed =
    name.length >= 1 &&
    name.length <= 31 &&
    !/[\\/?*[\]:]/.test(name) &&
    !/^'|'$/.test(name) &&
    !/^history$/i.test(name);
  if (!allowed) throw new Error(`Excel does not accept the sheet name ${JSON.stringify(name)}.`);
}

/** Throws when a table or a defined name would not be one: empty, with blanks, too long, or readable as a cell. */
export function assertDefinedName(name: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name);
  if (!wellFormed || /^(?:[a-z]{1,3}\d+|[rc]|r\d*c\d*)$/i.test(name)) {
    throw new Error(`Excel does not accept the name ${JSON.stringify(name)}.`);
  }
}

/** Throws on doubles, which Excel finds without regard to case. */
export function assertUnique(names: readonly string[], what: string): void {
  const seen = new Set<string>();
  for (const name of names) {
    const folded = name.toLowerCase();
    if (seen.has(folded)) throw new Error(`Two times the same ${what}: ${JSON.stringify(name)}.`);
    seen.add(folded);
  }
}
