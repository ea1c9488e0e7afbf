import type { Language } from '#shared/codebook/index.ts';
import { type DimensionId, dimensionLabels, type Filters, isMultiValued, pivotReady } from '#shared/counts/index.ts';
import type { PivotToPut } from '#addin/excel/index.ts';
import type { Count } from '../figures/answered.ts';
import { allFilters, type Asking } from '../figures/figures.ts';
import type { PictureInExcel } from '../pictures/picture.ts';

/** What every pivot table can be narrowed by. */
const slicers = ['year', 'bureau', 'city'] as const satisfies readonly DimensionId[];

interface TableWords {
  readonly language: Language;
  /** The header over the counts: it says that they are rounded. */
  readonly countHeader: string;
}

/** A table for Excel: one row for each combination, the count in the last column. */
export type FlatTable = Pick<PivotToPut, 'headers' | 'rows' | 'formats'>;

/** Counts by some dimensions as a flat table with labels. */
export function flatTable(
  by: readonly DimensionId[],
  filters: Filters,
  count: Count,
  { language, countHeader }: TableWords,
): FlatTable {
  const { headers, rows } = pivotReady(count({ by, filters }), language);
  return {
    headers: [...headers.slice(0, -1), countHeader],
    rows,
    formats: [...by.map((dimension) => (dimension === 'year' ? '0' : '@')), '#,##0'],
  };
}

/** The dimensions of the flat table behind a view: those to narrow by and its own, each once. */
export const dimensionsOf = ({ rows, columns }: Pick<PictureInExcel, 'rows' | 'columns'>): readonly DimensionId[] => [
  ...new Set<DimensionId>([...slicers, ...rows, ...columns]),
];

/** The filters of a choice together with those of a view; a value has to pass both. */
export function filtersFor(asking: Asking, { filters }: Pick<PictureInExcel, 'filters'>): Filters {
  const chosen = allFilters(asking);
  const own = Object.entries(filters) as [DimensionId, readonly string[]][];
  const both = own.map(([dimension, values]) => {
    const asked = chosen[dimension];
    return [dimension, asked === undefined ? values : values.filter((value) => asked.includes(value))] as const;
  });
  return { ...chosen, ...Object.fromEntries(both) };
}

const nameOf = (dimension: DimensionId, language: Language): string => dimensionLabels[dimension][language];

/** A view as a native PivotTable, over released rows only: Excel keeps what a PivotTable is made of. */
export function pivotOf(
  excel: PictureInExcel,
  asking: Asking,
  count: Count,
  words: TableWords & { readonly sumLabel: string } & Pick<PivotToPut, 'sheet' | 'dataSheet' | 'title' | 'source'>,
): PivotToPut {
  const { language, countHeader, sumLabel, ...names } = words;
  const by = dimensionsOf(excel);
  return {
    id: excel.id,
    ...names,
    ...flatTable(by, filtersFor(asking, excel), count, words),
    view: {
      rows: excel.rows.map((dimension) => nameOf(dimension, language)),
      columns: excel.columns.map((dimension) => nameOf(dimension, language)),
      filters: [],
      slicers: slicers.map((dimension) => nameOf(dimension, language)),
      value: countHeader,
      valueLabel: sumLabel,
      totals: { right: !excel.columns.some(isMultiValued), below: !excel.rows.some(isMultiValued) },
      chart: excel.chart,
    },
  };
}
