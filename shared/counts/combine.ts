import type { CountRow, CountTable } from './types.ts';
import { inReadingOrder } from './values.ts';

/**
 * Adds count tables of different reports (other bureaus, other months) that are by the same dimensions.
 * Throws when the dimensions differ.
 */
export function combineTables(tables: readonly CountTable[]): CountTable {
  const by = tables[0]?.by ?? [];
  const rows = new Map<string, CountRow>();
  let total = 0;
  for (const table of tables) {
    if (table.by.join() !== by.join()) throw new Error('Only tables by the same dimensions can be added.');
    total += table.total;
    for (const row of table.rows) {
      const name = JSON.stringify(row.keys);
      rows.set(name, { keys: row.keys, count: (rows.get(name)?.count ?? 0) + row.count });
    }
  }
  return { by, rows: sortRows(by, [...rows.values()]), total };
}

/** Rows in reading order: see `inReadingOrder`. */
function sortRows(by: CountTable['by'], rows: readonly CountRow[]): CountRow[] {
  const places = by.map((dimension, at) => {
    const values = inReadingOrder(
      dimension,
      rows.map((row) => row.keys[at] ?? ''),
    );
    return new Map(values.map((value, place) => [value, place]));
  });
  const placeOf = (row: CountRow, at: number): number => places[at]?.get(row.keys[at] ?? '') ?? 0;
  return rows.toSorted((a, b) => {
    for (let at = 0; at < by.length; at++) {
      const difference = placeOf(a, at) - placeOf(b, at);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}
