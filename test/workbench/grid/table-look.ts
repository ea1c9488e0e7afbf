import type { TableModel } from '#test/excel/model/index.ts';
import { mix, type Palette } from './palette.ts';

/** What a table's style adds to a cell that has no look of its own. */
export interface TableCellLook {
  readonly fill: string | null;
  readonly text: string | null;
  readonly bold: boolean;
  /** Colour of the line below the cell. */
  readonly line: string | null;
  /** Whether the cell shows a filter button, and whether that filter is on. */
  readonly filter: 'none' | 'off' | 'on';
}

/** Accent colours of Office's theme, after black for the first style of each series. */
const accents = ['#000000', '#4472c4', '#ed7d31', '#a5a5a5', '#ffc000', '#5b9bd5', '#70ad47'];

type Series = 'light' | 'medium' | 'dark';

/** The look of a cell of a table. Only the best-known traits of each series of styles are drawn. */
export function tableLook(table: TableModel, row: number, column: number, palette: Palette): TableCellLook {
  const { series, accent } = styleOf(table.look.style);
  const header = table.headerArea?.top === row;
  const totals = table.totalsArea?.top === row;
  const filter = header && table.look.showFilterButton ? filterOf(table, column) : 'none';
  const line = mix(accent, palette.page, 0.4);
  if (header && series !== 'light') return { fill: accent, text: '#ffffff', bold: true, line, filter };
  if (header || totals) return { fill: null, text: null, bold: true, line: accent, filter };
  const banded = table.look.showBandedRows && (row - table.bodyArea.top) % 2 === 0;
  return {
    fill: banded ? mix(accent, palette.page, series === 'dark' ? 0.6 : 0.8) : null,
    text: palette.text,
    bold: table.look.highlightFirstColumn && column === table.area.left,
    line: series === 'light' ? null : line,
    filter,
  };
}

function filterOf(table: TableModel, column: number): 'on' | 'off' {
  return table.columns[column - table.area.left]?.filter ? 'on' : 'off';
}

function styleOf(name: string): { series: Series; accent: string } {
  const [, series = 'Medium', number = '2'] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(name) ?? [];
  const accent = accents[(Number(number) - 1) % accents.length] ?? '#4472c4';
  return { series: series.toLowerCase() as Series, accent };
}
