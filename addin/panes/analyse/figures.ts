import type { CountsResponse } from '#shared/api/index.ts';
import type { Language } from '#shared/codebook/index.ts';
import { crossTable, inReadingOrder, multiValuedDimensions, valueLabel } from '#shared/counts/index.ts';
import type { DimensionId } from '#shared/counts/index.ts';

/** The answers to `questionsOf`. */
export interface ViewAnswers {
  readonly perYear: CountsResponse;
  readonly rowTotals: CountsResponse;
  readonly cells: CountsResponse | null;
  readonly columnTotals: CountsResponse | null;
}

export interface FigureRow {
  readonly label: string;
  /** By column; `null` where nothing was delivered. Empty without columns. */
  readonly cells: readonly (number | null)[];
  readonly total: number | null;
}

/** Everything a view shows, with labels in the reader's language. */
export interface Figures {
  readonly rowDimension: DimensionId;
  readonly columnDimension: DimensionId | null;
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
  readonly columnTotals: readonly (number | null)[];
  /** The number of reports, each counted once. */
  readonly total: number;
  readonly perYear: readonly { readonly year: number; readonly count: number | null }[];
  /** One report can stand in several rows or columns. */
  readonly overlap: boolean;
  readonly precision: CountsResponse['precision'];
  readonly base: number | null;
  /** Bureaus and years without a delivery. */
  readonly missing: readonly { readonly bureau: string; readonly year: number }[];
}

/** Lays the answers to a view's questions out as figures. */
export function figuresOf(answers: ViewAnswers, language: Language): Figures {
  const { perYear, rowTotals } = answers;
  const rowDimension = rowTotals.by[0] ?? 'ground';
  return {
    rowDimension,
    ...layOut(answers, rowDimension, language),
    total: rowTotals.total,
    perYear: yearsOf(perYear),
    precision: rowTotals.precision,
    base: rowTotals.base,
    missing: rowTotals.sources
      .filter(({ version }) => version === null)
      .map(({ bureau, year }) => ({ bureau: valueLabel('bureau', bureau, language), year })),
  };
}

function layOut({ cells, rowTotals, columnTotals }: ViewAnswers, row: DimensionId, language: Language) {
  if (cells === null || columnTotals === null) {
    const counts = new Map(rowTotals.rows.map(({ keys, count }) => [keys[0] ?? '', count]));
    return {
      columnDimension: null,
      columns: [],
      rows: inReadingOrder(row, counts.keys()).map((key): FigureRow => ({
        label: valueLabel(row, key, language),
        cells: [],
        total: counts.get(key) ?? null,
      })),
      columnTotals: [],
      overlap: overlaps(row),
    };
  }
  const table = crossTable({ cells, rowTotals, columnTotals }, rowTotals.sources);
  return {
    columnDimension: table.columnDimension,
    columns: table.columnKeys.map((key) => valueLabel(table.columnDimension, key, language)),
    rows: table.rowKeys.map((key, index): FigureRow => ({
      label: valueLabel(row, key, language),
      cells: table.cells[index] ?? [],
      total: table.rowTotals[index] ?? null,
    })),
    columnTotals: table.columnTotals,
    overlap: table.rowsOverlap || table.columnsOverlap,
  };
}

function yearsOf({ rows, sources }: CountsResponse): Figures['perYear'] {
  const counts = new Map(rows.map(({ keys, count }) => [Number(keys[0]), count]));
  const years = [...new Set(sources.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) => {
    const delivered = sources.some((source) => source.year === year && source.version !== null);
    return { year, count: delivered ? (counts.get(year) ?? 0) : null };
  });
}

const overlaps = (dimension: DimensionId): boolean =>
  (multiValuedDimensions as readonly DimensionId[]).includes(dimension);
