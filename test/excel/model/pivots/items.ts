import type { CellValue } from '#shared/sheet/index.ts';
import { formatValue, type Formatting } from '../format/index.ts';
import type { PivotCache } from './pivot.ts';
import { pivotWords } from './words.ts';

/** One value of a field. */
export interface PivotItem {
  /** As Excel shows it; a filter and a slicer know it by this. */
  readonly name: string;
  readonly value: CellValue;
}

/** What an item is called: the text of its value, or Excel's word for empty. */
export function itemName(value: CellValue, formatting: Formatting): string {
  if (value === null || value === '') return pivotWords[formatting.locale].blank;
  return formatValue(value, 'General', formatting);
}

/** The items of a field in Excel's order: numbers first, then texts, the empty one last. */
export function itemsOf({ fields, rows }: PivotCache, field: string, formatting: Formatting): readonly PivotItem[] {
  const at = fields.indexOf(field);
  const items = new Map<string, PivotItem>();
  for (const row of rows) {
    const value = row[at] ?? null;
    const name = itemName(value, formatting);
    // Excel does not tell texts apart by their capitals.
    const key = name.toLowerCase();
    if (!items.has(key)) items.set(key, { name, value });
  }
  const { compare } = new Intl.Collator(formatting.locale, { numeric: false, sensitivity: 'base' });
  return [...items.values()].sort((a, b) => rank(a) - rank(b) || byValue(a, b, compare));
}

function byValue(a: PivotItem, b: PivotItem, compare: (a: string, b: string) => number): number {
  if (typeof a.value === 'number' && typeof b.value === 'number') return a.value - b.value;
  return compare(a.name, b.name);
}

function rank({ value }: PivotItem): number {
  if (value === null || value === '') return 3;
  return { number: 0, string: 1, boolean: 2 }[typeof value as 'number' | 'string' | 'boolean'];
}
