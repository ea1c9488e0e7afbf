export type ReportValue = string | number | null;

/** A part of a report's sheet, from top to bottom. */
export type SheetBlock =
  | { readonly kind: 'title' | 'subtitle' | 'paragraph' | 'source'; readonly text: string }
  /** Leads to another sheet of the report, by the name that was asked for it. */
  | { readonly kind: 'link'; readonly text: string; readonly sheet: string }
  | SheetTable
  | SheetChart;

export interface SheetTable {
  readonly kind: 'table';
  /** Unique on its sheet, for charts to refer to. */
  readonly id: string;
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly ReportValue[])[];
  /** Excel's number format of each column; `@` for text. */
  readonly formats: readonly string[];
  /** Number formats of rows, from 0, that are written otherwise; the first column keeps its own. */
  readonly rowFormats?: Readonly<Record<number, string>>;
}

/** A native chart of a table on the same sheet: its first column along the axis, a series for some of the others. */
export interface SheetChart {
  readonly kind: 'chart';
  readonly shape: 'column' | 'bar' | 'line';
  readonly title: string;
  readonly table: string;
  /** Columns of the table, from 1. */
  readonly series: readonly number[];
}

export interface ReportSheet {
  /** What Excel does not allow in it is left out, and a number is added when it is taken. */
  readonly name: string;
  readonly blocks: readonly SheetBlock[];
}

/** A block and the rows of the sheet, from 0, that it takes. */
export interface PlacedBlock<B extends SheetBlock = SheetBlock> {
  readonly block: B;
  readonly top: number;
  /** Without the blank row after it. */
  readonly rows: number;
}

/** How wide the sheet is for text, in columns and in characters of the usual font. */
export const firstColumnCharacters = 38;
export const otherColumnCharacters = 18;
export const fewestColumns = 5;

const chartRows = 18;

/** Columns that the widest table of a sheet takes; text runs over all of them. */
export function columnsOf({ blocks }: ReportSheet): number {
  return Math.max(fewestColumns, ...blocks.map((block) => (block.kind === 'table' ? block.headers.length : 0)));
}

/**
 * How many lines a text takes over a number of columns; rows of merged cells do not grow by themselves in Excel. The
 * characters of a title are more than once as wide as the usual ones.
 */
export function linesOf(text: string, columns: number, timesAsWide = 1): number {
  const characters = firstColumnCharacters + (columns - 1) * otherColumnCharacters;
  return Math.max(1, Math.ceil((text.length * 1.05 * timesAsWide) / characters));
}

/** Puts the blocks under each other, each with a blank row after it; a title and its subtitle stay together. */
export function placeBlocks(sheet: ReportSheet): readonly PlacedBlock[] {
  let top = 0;
  return sheet.blocks.map((block, at) => {
    const rows = rowsOf(block);
    const placed = { block, top, rows };
    const next = sheet.blocks[at + 1]?.kind;
    const isTight =
      (block.kind === 'title' && next === 'subtitle') ||
      (block.kind === 'table' && next === 'source') ||
      (block.kind === 'link' && next === 'link');
    top += rows + (isTight ? 0 : 1);
    return placed;
  });
}

function rowsOf(block: SheetBlock): number {
  if (block.kind === 'table') return block.rows.length + 2;
  return block.kind === 'chart' ? chartRows : 1;
}
