import type { Language } from '#shared/codebook/index.ts';
import {
  crossQueries,
  crossTable,
  inReadingOrder,
  isDelivered,
  isMultiValued,
  valueLabel,
} from '#shared/counts/index.ts';
import type { DimensionId, Filters } from '#shared/counts/index.ts';
import type { Count } from './answered.ts';
import { type Basis, type Coverage, coverageOf, deliveriesIn } from './basis.ts';
import type { Choice } from './choice.ts';

export interface FigureRow {
  readonly key: string;
  readonly label: string;
  /** By column. Empty without columns. */
  readonly cells: readonly Figure[];
  readonly total: Figure;
}

/** A number of reports, or why there is none: nothing that is missing is ever a zero. */
export type Figure = number | Exclude<Coverage, 'counted'>;

/** Reports by one or two dimensions, with labels in the reader's language. */
export interface Figures {
  readonly rowDimension: DimensionId;
  readonly columnDimension: DimensionId | null;
  readonly columns: readonly { readonly key: string; readonly label: string; readonly total: Figure }[];
  readonly rows: readonly FigureRow[];
  /** The number of reports, each counted once. */
  readonly total: number;
  /** One report can stand in several rows or columns. */
  readonly overlap: boolean;
}

export type Asking = Pick<Choice, 'years' | 'filters'>;

/** The filters of a choice with its years among them. */
export const allFilters = ({ years, filters }: Asking): Filters => ({ ...filters, year: years.map(String) });

interface Counting {
  readonly basis: Basis;
  readonly count: Count;
  readonly language: Language;
}

/** Counts a choice by rows and perhaps columns. Totals are counted, never added up. */
export function figuresOf(
  asking: Asking,
  [rows, columns]: readonly [DimensionId, DimensionId | null],
  counting: Counting,
): Figures {
  return columns === null ? inRows(asking, rows, counting) : inColumns(asking, rows, columns, counting);
}

function inRows(asking: Asking, rows: DimensionId, { basis, count, language }: Counting): Figures {
  const counted = count({ by: [rows], filters: allFilters(asking) });
  const counts = new Map(counted.rows.map(({ keys: [key = ''], count: reports }) => [key, reports]));
  const deliveries = deliveriesIn(basis, asking.filters, asking.years);
  const expected = deliveries.flatMap(({ year, bureau }) =>
    rows === 'year' ? [String(year)] : rows === 'bureau' ? [bureau] : [],
  );
  const figure = figureFor(asking, basis);
  return {
    rowDimension: rows,
    columnDimension: null,
    columns: [],
    rows: inReadingOrder(rows, [...counts.keys(), ...expected]).map((key) => ({
      key,
      label: valueLabel(rows, key, language),
      cells: [],
      total: figure(counts.get(key) ?? (isDelivered([rows], [key], deliveries) ? 0 : null), rows, key),
    })),
    total: counted.total,
    overlap: isMultiValued(rows),
  };
}

function inColumns(
  asking: Asking,
  rows: DimensionId,
  columns: DimensionId,
  { basis, count, language }: Counting,
): Figures {
  const queries = crossQueries(rows, columns, allFilters(asking));
  const tables = {
    cells: count(queries.cells),
    rowTotals: count(queries.rowTotals),
    columnTotals: count(queries.columnTotals),
  };
  const table = crossTable(tables, deliveriesIn(basis, asking.filters, asking.years));
  const figure = figureFor(asking, basis);
  const inCell = (value: number | null, row: string, column: string): Figure =>
    rows === 'year' ? figure(value, rows, row) : figure(value, columns, column);
  return {
    rowDimension: rows,
    columnDimension: columns,
    columns: table.columnKeys.map((key, at) => ({
      key,
      label: valueLabel(columns, key, language),
      total: figure(table.columnTotals[at] ?? null, columns, key),
    })),
    rows: table.rowKeys.map((key, at) => ({
      key,
      label: valueLabel(rows, key, language),
      cells: table.columnKeys.map((column, place) => inCell(table.cells[at]?.[place] ?? null, key, column)),
      total: figure(table.rowTotals[at] ?? null, rows, key),
    })),
    total: table.total,
    overlap: table.rowsOverlap || table.columnsOverlap,
  };
}

/** What stands in a cell: nothing of a year that the figures do not cover, and else why there is no number. */
function figureFor({ years, filters }: Asking, basis: Basis) {
  return (value: number | null, dimension: DimensionId, key: string): Figure => {
    if (dimension === 'year') {
      const coverage = coverageOf(basis, filters, Number(key));
      return coverage === 'counted' ? (value ?? 0) : coverage;
    }
    const isUnreleased = years.every((year) => coverageOf(basis, filters, year) === 'not-released');
    return value ?? (isUnreleased ? 'not-released' : 'not-delivered');
  };
}
