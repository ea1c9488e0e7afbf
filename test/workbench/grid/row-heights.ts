import { plainStyle, type CellStyle, type SheetModel, type StyleId } from '#test/excel/model/index.ts';
import { pixelsPerPoint } from './line-positions.ts';

/** Into how many lines the text of a cell wraps at the width of its column. */
export type CountLines = (row: number, column: number) => number;

/** Heights of rows are whole pixels. */
const pixel = 1 / pixelsPerPoint;

/**
 * Rows without a height of their own that need more than the default, with that height in points: for a large font, or
 * for text that wraps. Text in merged cells counts as one line, as in Excel.
 */
export function automaticHeights(sheet: SheetModel, countLines: CountLines): Map<number, number> {
  const heights = new Map<number, number>();
  const used = sheet.used();
  if (!used) return heights;
  const looks = new Map<StyleId, { readonly style: CellStyle; readonly plain: boolean }>();
  sheet.grid.eachStyled(used, (row, column, id) => {
    let look = looks.get(id);
    if (look === undefined) {
      const style = sheet.style(row, column);
      look = { style, plain: style.fontSize <= plainStyle.fontSize && !style.wrap };
      looks.set(id, look);
    }
    const { style, plain } = look;
    if (plain || sheet.rows.hasOwnSize(row) || sheet.columns.hidden(column)) return;
    const wraps = style.wrap && !sheet.mergeAt(row, column);
    const height = lineHeightOf(style) * (wraps ? countLines(row, column) : 1);
    if (height > (heights.get(row) ?? sheet.rows.defaultSize)) heights.set(row, height);
  });
  return heights;
}

const lineHeightOf = ({ fontSize }: CellStyle): number => Math.ceil((fontSize * 1.32) / pixel) * pixel;
