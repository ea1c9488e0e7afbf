import type { Cell, CellValue, PivotBlock, StyleName, TableBlock, Workbook } from '../model.ts';
import type { PivotField } from './fields.ts';
import { type PivotSums, pivotSums, type RowKey } from './sums.ts';

/** A pivot with its values, as rows of cells under each other from column A. */
export interface PivotLayout {
  readonly pivot: PivotBlock;
  readonly fields: readonly PivotField[];
  readonly sums: PivotSums;
  /** The choices above the pivot, a blank row when there are any, and then the pivot itself. */
  readonly rows: readonly (readonly Cell[])[];
  /** How many of these rows stand above the pivot itself. */
  readonly rowsAbove: number;
  /** Header rows of the pivot itself. */
  readonly headerRows: 1 | 2;
  readonly width: number;
}

/** What Excel puts in a pivot in its own language, until it has refreshed it. */
const words = {
  nl: { all: '(Alle)', total: 'Eindtotaal', blank: '(leeg)' },
  en: { all: '(All)', total: 'Grand Total', blank: '(blank)' },
} as const;

/** @throws Error or RangeError when the pivot does not fit its table */
export function pivotLayout(
  pivot: PivotBlock,
  table: TableBlock,
  fields: readonly PivotField[],
  language: Workbook['language'],
): PivotLayout {
  assertFits(pivot, table);
  const sums = pivotSums(pivot, table, fields);
  const word = words[language];
  const label = (header: string, item: number): CellValue =>
    fields.find((field) => field.header === header)?.items[item] ?? word.blank;
  const choices = (pivot.filters ?? []).map((header): Cell[] => [text(header), text(word.all)]);
  const above = choices.length > 0 ? [...choices, []] : [];
  const columns = pivot.column === undefined ? [] : [...sums.columns, null];
  const headers = headerCells(pivot, columns, (item) => label(pivot.column ?? '', item), word.total);
  const body = [...sums.rows, []].map((row): Cell[] => {
    const depth = row.length - 1;
    const caption = depth < 0 ? word.total : label(pivot.rows[depth] ?? '', row[depth] ?? 0);
    const sumsOfRow = (columns.length > 0 ? columns : [null]).map((column) => count(sums.at(row, column)));
    return [{ value: caption, style: rowStyle(depth, pivot.rows.length) }, ...sumsOfRow];
  });
  return {
    pivot,
    fields,
    sums,
    rows: [...above, ...headers, ...body],
    rowsAbove: above.length,
    headerRows: columns.length > 0 ? 2 : 1,
    width: 1 + Math.max(1, columns.length),
  };
}

function assertFits({ name, rows, sum }: PivotBlock, table: TableBlock): void {
  if (rows.length === 0) throw new Error(`Pivot ${name} has nothing in its rows.`);
  if (table.columns.some(({ header }) => header.toLowerCase() === sum.caption.toLowerCase())) {
    throw new Error(`Pivot ${name}: its sum is called as a column of ${table.name}.`);
  }
}

function headerCells(
  pivot: PivotBlock,
  columns: readonly (number | null)[],
  label: (item: number) => CellValue,
  total: string,
): Cell[][] {
  const corner = pivot.rows[0] ?? '';
  if (columns.length === 0) return [[text(corner), { value: pivot.sum.caption, style: 'pivotHeader' }]];
  const captions = columns.map((item): Cell => ({ value: item === null ? total : label(item), style: 'pivotHeader' }));
  return [
    [text(pivot.sum.caption), text(pivot.column ?? '')],
    [text(corner), ...captions],
  ];
}

const text = (value: CellValue): Cell => ({ value });
const count = (value: number | null): Cell => ({ value, style: 'pivotCount' });

/** Excel indents the values of an inner field. */
const rowStyle = (depth: number, fields: number): StyleName =>
  depth > 0 && fields > 1 ? 'pivotInnerEntry' : 'pivotEntry';

/** The last items of the rows of a flat pivot, in order; what a chart shows along its axis. */
export const flatItems = ({ rows }: PivotSums): readonly number[] => rows.flatMap((row: RowKey) => row.at(-1) ?? []);
