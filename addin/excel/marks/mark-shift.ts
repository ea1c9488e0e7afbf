import type { Area } from '#shared/sheet/index.ts';
import { areaOf } from '../address.ts';
import { keyOf, placeOf } from './fill.ts';

/** Whole rows or columns that came or went, so that the marked cells below or right of them stand elsewhere now. */
export interface Shift {
  readonly kind: 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';
  readonly area: Area;
}

const kinds: readonly Shift['kind'][] = ['RowInserted', 'RowDeleted', 'ColumnInserted', 'ColumnDeleted'];

/** The shift that an event of Excel tells of, or `null` when nothing moved. */
export function shiftOf(changeType: string, address: string): Shift | null {
  const kind = kinds.find((one) => one === changeType);
  const area = areaOf(address);
  return kind === undefined || area === null ? null : { kind, area };
}

/** Where a row (or column) is after `count` were put in or taken out at `start`; `null` when it was taken out itself. */
function moved(index: number, start: number, count: number, inserted: boolean): number | null {
  if (index < start) return index;
  if (inserted) return index + count;
  return index < start + count ? null : index - count;
}

/** Marked cells, by `keyOf`, at the places where they stand after a shift. */
export function shifted<T>(cells: ReadonlyMap<number, T>, { kind, area }: Shift): Map<number, T> {
  const inserted = kind === 'RowInserted' || kind === 'ColumnInserted';
  const rows = kind === 'RowInserted' || kind === 'RowDeleted';
  const next = new Map<number, T>();
  for (const [key, value] of cells) {
    const place = placeOf(key);
    const row = rows ? moved(place.row, area.top, area.rows, inserted) : place.row;
    const column = rows ? place.column : moved(place.column, area.left, area.columns, inserted);
    if (row !== null && column !== null) next.set(keyOf({ row, column }), value);
  }
  return next;
}
