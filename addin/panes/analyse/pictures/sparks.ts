import type { Picture } from './picture.ts';

/** What a preview shows of a picture: its shape, with parts of the largest value from 0 to 1. */
export type Spark =
  | { readonly kind: 'line'; readonly values: readonly number[] }
  | { readonly kind: 'bars'; readonly values: readonly number[] }
  | { readonly kind: 'squares'; readonly squares: readonly { row: number; column: number; strength: number }[] };

const mostBars = 5;
const mostSquares = 5;

/** The preview of a picture. */
export function sparkOf({ drawing, table }: Picture): Spark {
  if (drawing.kind === 'tiles') {
    const most = Math.max(1, ...drawing.tiles.map(({ reports }) => reports));
    return {
      kind: 'squares',
      squares: drawing.tiles.map(({ row, column, reports }) => ({
        row: row - 1,
        column: column - 1,
        strength: reports / most,
      })),
    };
  }
  if (drawing.kind === 'heat') {
    const body = table.rows.slice(0, mostSquares).map(({ cells }) => cells.slice(0, mostSquares));
    const most = Math.max(1, ...body.flat().map(numberOf));
    return {
      kind: 'squares',
      squares: body.flatMap((cells, row) =>
        cells.map((cell, column) => ({ row, column, strength: numberOf(cell) / most })),
      ),
    };
  }
  const values = drawing.data.series[0]?.values.map((value) => value ?? 0) ?? [];
  const shown = drawing.data.kind === 'line' ? values : values.slice(0, mostBars);
  const most = Math.max(1, ...shown);
  return { kind: drawing.data.kind === 'line' ? 'line' : 'bars', values: shown.map((value) => value / most) };
}

const numberOf = (cell: unknown): number => (typeof cell === 'number' ? cell : 0);
