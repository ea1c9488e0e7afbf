import { MAX_COLUMNS, contains, type Area, type Shift } from './area.ts';

/** Something that a few cells have, such as a note or a hyperlink. */
export class CellMap<T> {
  #items = new Map<number, T>();

  get(row: number, column: number): T | undefined {
    return this.#items.get(row * MAX_COLUMNS + column);
  }

  set(row: number, column: number, item: T): void {
    this.#items.set(row * MAX_COLUMNS + column, item);
  }

  delete(row: number, column: number): boolean {
    return this.#items.delete(row * MAX_COLUMNS + column);
  }

  clear(area: Area): void {
    for (const { row, column } of this.entries()) if (contains(area, row, column)) this.delete(row, column);
  }

  entries(): { readonly row: number; readonly column: number; readonly item: T }[] {
    return [...this.#items]
      .sort(([a], [b]) => a - b)
      .map(([key, item]) => ({ row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS, item }));
  }

  shift({ axis, at, count }: Shift): void {
    const entries = this.entries();
    this.#items = new Map();
    for (const { row, column, item } of entries) {
      const position = axis === 'rows' ? row : column;
      if (count < 0 && position >= at && position < at - count) continue;
      const moved = position < at ? position : position + count;
      if (axis === 'rows') this.set(moved, column, item);
      else this.set(row, moved, item);
    }
  }
}
