import type { Language } from '#shared/codebook/index.ts';
import { countLabel, dimensionLabels, valueLabel } from './labels.ts';
import type { CountTable } from './types.ts';

/** A table that a pivot can be built on: a header row, then one row for each combination, with the count in the last column. */
export interface PivotReadyTable {
  readonly headers: readonly string[];
  /** Years and counts are numbers, all other values are labels. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A count table with headers and labels in the reader's language. */
export function pivotReady(table: CountTable, language: Language): PivotReadyTable {
  const labelFor = table.by.map((dimension) => {
    const labels = new Map<string, string | number>();
    return (key: string): string | number => {
      const known = labels.get(key);
      if (known !== undefined) return known;
      const label = dimension === 'year' ? Number(key) : valueLabel(dimension, key, language);
      labels.set(key, label);
      return label;
    };
  });
  return {
    headers: [...table.by.map((dimension) => dimensionLabels[dimension][language]), countLabel[language]],
    rows: table.rows.map((row) => [...labelFor.map((label, at) => label(row.keys[at] ?? '')), row.count]),
  };
}
