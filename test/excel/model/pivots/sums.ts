import type { CellValue } from '#shared/sheet/index.ts';
import type { Formatting } from '../format/index.ts';
import { itemName, itemsOf } from './items.ts';
import type { DataField, PivotModel } from './pivot.ts';

/** What is known of the numbers of one cell. */
class Tally {
  sum = 0;
  /** Cells that hold something; `numbers` of them hold a number. */
  filled = 0;
  numbers = 0;
  max = -Infinity;
  min = Infinity;

  add(value: CellValue): void {
    if (value === null || value === '') return;
    this.filled++;
    if (typeof value !== 'number') return;
    this.numbers++;
    this.sum += value;
    this.max = Math.max(this.max, value);
    this.min = Math.min(this.min, value);
  }

  result(kind: DataField['kind']): number | null {
    if (kind === 'Count') return this.filled;
    if (kind === 'Sum') return this.sum;
    if (this.numbers === 0) return null;
    return { Average: this.sum / this.numbers, Max: this.max, Min: this.min }[kind];
  }
}

/** The names of items from the outermost field inwards; as long as the fields that are fixed. */
export type ItemPath = readonly string[];

const keyOf = (path: ItemPath): string => path.map((name) => name.toLowerCase()).join('\u0000');

/** All sums of a PivotTable: for every path of items along its rows and along its columns. */
export class PivotSums {
  readonly #pivot: PivotModel;
  readonly #formatting: Formatting;
  readonly #tallies = new Map<string, Map<string, readonly Tally[]>>();
  readonly #paths = { rows: new Set<string>(), columns: new Set<string>() };

  constructor(pivot: PivotModel, formatting: Formatting) {
    this.#pivot = pivot;
    this.#formatting = formatting;
    const { cache, axes, data, chosen } = pivot;
    const at = (field: string): number => cache.fields.indexOf(field);
    const name = (row: readonly CellValue[], column: number): string => itemName(row[column] ?? null, formatting);
    const [rows, columns, values] = [axes.rows.map(at), axes.columns.map(at), data.map(({ field }) => at(field))];
    const filters = [...chosen].map(([field, items]) => [at(field), lowered(items)] as const);
    for (const row of cache.rows) {
      if (!filters.every(([column, items]) => items.has(name(row, column).toLowerCase()))) continue;
      const numbers = values.map((column) => row[column] ?? null);
      const rowKeys = prefixes(rows.map((column) => name(row, column)));
      const columnKeys = prefixes(columns.map((column) => name(row, column)));
      for (const key of columnKeys) this.#paths.columns.add(key);
      for (const key of rowKeys) {
        this.#paths.rows.add(key);
        for (const other of columnKeys) this.#add(key, other, numbers);
      }
    }
  }

  /** The items of an axis that have rows under a path, in Excel's order. */
  children(axis: 'rows' | 'columns', path: ItemPath): readonly { readonly name: string; readonly value: CellValue }[] {
    const field = this.#pivot.axes[axis][path.length];
    if (field === undefined) return [];
    const items = itemsOf(this.#pivot.cache, field, this.#formatting);
    return items.filter(({ name }) => this.#paths[axis].has(keyOf([...path, name])));
  }

  /** `null` where there are no rows at all: Excel leaves such a cell empty. */
  value(rows: ItemPath, columns: ItemPath, data: number): number | null {
    const kind = this.#pivot.data[data]?.kind;
    const tally = this.#tallies.get(keyOf(rows))?.get(keyOf(columns))?.[data];
    return tally && kind ? tally.result(kind) : null;
  }

  #add(row: string, column: string, values: readonly CellValue[]): void {
    const line = this.#tallies.get(row) ?? new Map<string, readonly Tally[]>();
    this.#tallies.set(row, line);
    const tallies = line.get(column) ?? values.map(() => new Tally());
    line.set(column, tallies);
    values.forEach((value, at) => tallies[at]?.add(value));
  }
}

const lowered = (items: ReadonlySet<string>): Set<string> => new Set([...items].map((item) => item.toLowerCase()));

/** The keys of a path and of all its beginnings, the empty one too. */
function prefixes(path: ItemPath): string[] {
  return Array.from({ length: path.length + 1 }, (_, length) => keyOf(path.slice(0, length)));
}
