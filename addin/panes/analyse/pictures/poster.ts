import type { GridCell, GridData, Poster } from '#addin/charts/index.ts';
import type { Format } from '#addin/i18n/index.ts';
import { cellInWords } from '../words/cells.ts';
import type { AnalyseTexts } from '../words/types.ts';
import type { Picture, PictureTable, Tile } from './picture.ts';

interface PosterWords {
  readonly t: AnalyseTexts;
  readonly format: Format;
}

/** A picture to paste elsewhere: it takes its title, the choice and its source along. */
export function posterOf(
  { title, drawing, table, notes }: Picture,
  subtitle: string,
  lines: readonly string[],
  words: PosterWords,
): Poster {
  const shows =
    drawing.kind === 'chart'
      ? { chart: drawing.data }
      : { grid: drawing.kind === 'tiles' ? mapGrid(drawing.tiles, words) : tableGrid(table, words) };
  return { title, subtitle, source: [...notes, ...lines], shows };
}

function mapGrid(tiles: readonly Tile[], { format }: PosterWords): GridData {
  const most = Math.max(1, ...tiles.map(({ reports }) => reports));
  return {
    columns: Math.max(...tiles.map(({ column }) => column)),
    rows: Math.max(...tiles.map(({ row }) => row)),
    firstColumn: 1,
    hasHead: false,
    cells: tiles.map(({ row, column, name, reports, share }): GridCell => ({
      row: row - 1,
      column: column - 1,
      lines: [
        format.number(reports),
        ...linesOfName(name),
        ...(share === null ? [] : [format.share(Math.round(share * 100) / 100)]),
      ],
      strength: reports / most,
    })),
  };
}

/** A name that is long is broken at its soft hyphens, in two. */
function linesOfName(name: string): readonly string[] {
  const parts = name.split('\u00AD');
  const plain = parts.join('');
  if (plain.length <= 14) return [plain];
  const half = Math.ceil(parts.length / 2);
  const first = parts.slice(0, half).join('');
  return [first.endsWith('-') ? first : `${first}-`, parts.slice(half).join('')];
}

function tableGrid({ headers, rows, charted }: PictureTable, { t, format }: PosterWords): GridData {
  const numbers = rows.flatMap(({ cells }) => cells.slice(0, charted));
  const most = Math.max(1, ...numbers.map((cell) => (typeof cell === 'number' ? cell : 0)));
  const head = headers.map((header, column): GridCell => ({ row: 0, column, lines: [header], strength: null }));
  const body = rows.flatMap(({ name, cells }, at): readonly GridCell[] => [
    { row: at + 1, column: 0, lines: [name], strength: null },
    ...cells.map((cell, column): GridCell => ({
      row: at + 1,
      column: column + 1,
      lines: [cellInWords(cell, t, format)],
      strength: column < charted && typeof cell === 'number' && cell > 0 ? cell / most : null,
    })),
  ]);
  return { columns: headers.length, rows: rows.length + 1, firstColumn: 4, hasHead: true, cells: [...head, ...body] };
}
