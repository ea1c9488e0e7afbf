import type { CellValue } from '#shared/sheet/index.ts';
import type { Area } from '../area.ts';
import { isDateFormat } from '../format/index.ts';
import { FollowedCells } from './followed-cells.ts';

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

/** The cells of one series. */
export interface SeriesCells {
  readonly nameCells: FollowedCells | null;
  readonly values: FollowedCells;
  readonly categories: FollowedCells | null;
}

/**
 * The series that Excel makes of an area. By itself it makes a series of each column when there are more rows than columns.
 * A first row or column is names when it holds texts (or dates), or when the corner between them is empty; years as headers
 * beside a filled corner are taken for numbers, as in Excel.
 */
export function seriesOf(source: FollowedCells, by: SeriesBy): readonly SeriesCells[] {
  const { sheet, area } = source;
  if (!area) return [];
  const values = sheet.values(area);
  const isLabel = (row: number, column: number): boolean => {
    const value = values[row]?.[column] ?? null;
    return typeof value === 'string' || (value !== null && isDateFormat(formatAt(row, column)));
  };
  const formatAt = (row: number, column: number): string =>
    sheet.style(area.top + row, area.left + column).numberFormat;
  const emptyCorner = isEmpty(values[0]?.[0]) && area.rows > 1 && area.columns > 1;
  const headColumn = area.columns > 1 && (emptyCorner || some(area.rows, (row) => row > 0 && isLabel(row, 0)));
  const from = headColumn ? 1 : 0;
  const headRow =
    area.rows > 1 && (emptyCorner || some(area.columns, (column) => column >= from && isLabel(0, column)));
  const parts = { area, rows: headRow ? 1 : 0, columns: from };
  const columns = by === 'Columns' || (by === 'Auto' && area.rows > area.columns);
  const cells = (one: Area): FollowedCells => new FollowedCells(sheet, one);
  return columns ? byColumns(parts, cells) : byRows(parts, cells);
}

interface Parts {
  readonly area: Area;
  /** How many rows and columns hold names: 0 or 1. */
  readonly rows: number;
  readonly columns: number;
}

type MakeCells = (area: Area) => FollowedCells;

function byColumns({ area, rows, columns }: Parts, cells: MakeCells): SeriesCells[] {
  const body = { top: area.top + rows, rows: area.rows - rows };
  return Array.from({ length: area.columns - columns }, (_, at) => {
    const left = area.left + columns + at;
    return {
      nameCells: rows > 0 ? cells({ top: area.top, left, rows: 1, columns: 1 }) : null,
      values: cells({ ...body, left, columns: 1 }),
      categories: columns > 0 ? cells({ ...body, left: area.left, columns: 1 }) : null,
    };
  });
}

function byRows({ area, rows, columns }: Parts, cells: MakeCells): SeriesCells[] {
  const body = { left: area.left + columns, columns: area.columns - columns };
  return Array.from({ length: area.rows - rows }, (_, at) => {
    const top = area.top + rows + at;
    return {
      nameCells: columns > 0 ? cells({ top, left: area.left, rows: 1, columns: 1 }) : null,
      values: cells({ ...body, top, rows: 1 }),
      categories: rows > 0 ? cells({ ...body, top: area.top, rows: 1 }) : null,
    };
  });
}

const isEmpty = (value: CellValue | undefined): boolean => value === null || value === undefined || value === '';

function some(count: number, holds: (at: number) => boolean): boolean {
  for (let at = 0; at < count; at++) if (holds(at)) return true;
  return false;
}
