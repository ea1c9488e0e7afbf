import type { FoundTable } from './tables/table-search.ts';
import type { Reading } from './types.ts';
import type { RowReader } from './values/row-reader.ts';

/** A row of a sheet, from 0. */
export interface RowRef {
  readonly sheet: string;
  readonly row: number;
}

/** Rows as they were read the last time, so that only those are read again that have changed. */
export interface KeptRows {
  /** Drops what was read of rows that may have changed. */
  readonly forget: (changed: readonly RowRef[]) => void;
  /** The readings of a table's rows: those that were kept, when the reader understands rows as it did then. */
  readonly read: (table: FoundTable, reader: RowReader) => readonly Reading[];
}

interface KeptTable {
  readonly sheet: string;
  readonly key: string;
  /** By row of the sheet. */
  readonly readings: (Reading | undefined)[];
}

const placeOf = ({ grid, headerRows, headers }: FoundTable): string =>
  JSON.stringify([grid.sheet.name, headerRows[0], headers[0]?.column]);

export function keepRows(): KeptRows {
  const tables = new Map<string, KeptTable>();
  return {
    forget: (changed) => {
      for (const { sheet, readings } of tables.values())
        for (const place of changed) if (place.sheet === sheet) readings[place.row] = undefined;
    },
    read: (table, { read, key }) => {
      const { grid, rows } = table;
      const place = placeOf(table);
      const known = tables.get(place);
      // Rows that share cells change together: too rare to follow.
      const readings = known?.key === key && !grid.sharesCells ? known.readings : [];
      tables.set(place, { sheet: grid.sheet.name, key, readings });
      // Filled up first: a list that grows with gaps is read slowly.
      for (let row = readings.length; row <= (rows.data.at(-1) ?? -1); row += 1) readings.push(undefined);
      return rows.data.map((row) => {
        const reading = readings[row] ?? read(row);
        readings[row] = reading;
        return reading;
      });
    },
  };
}
