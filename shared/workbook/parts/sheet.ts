import type { Cell, CellValue, RowsBlock, Sheet, TableBlock } from '../model.ts';
import { cellAddress, columnLetters, quotedSheetName } from './address.ts';
import { TextBytes } from './bytes.ts';
import { namespaces } from './namespaces.ts';
import { relationshipId } from './package.ts';
import { slicersReference } from '../slicers/references.ts';
import type { SharedStrings } from './strings.ts';
import { barColour, headerStyle, styleIndex } from './styles.ts';
import { tableRows } from './table.ts';
import { declaration, escapeAttribute } from './xml.ts';

/** A table with the row in which its headers stand. */
export interface PlacedTable {
  readonly table: TableBlock;
  readonly firstRow: number;
}

export type LaidOutBlock = RowsBlock | TableBlock;

/** A sheet whose blocks are all rows of cells by now: a pivot has been computed. */
export interface LaidOutSheet extends Omit<Sheet, 'blocks'> {
  readonly blocks: readonly LaidOutBlock[];
  /** Whether slicers lie over it. */
  readonly sliced: boolean;
}

/** How many rows a block takes. */
export const blockRows = (block: LaidOutBlock): number =>
  block.kind === 'table' ? tableRows(block).length + 1 : block.rows.length;

/** Where the tables of a sheet stand, from the first to the last. Pivots stand below them all. */
export function placedTables({ blocks }: Sheet | LaidOutSheet): PlacedTable[] {
  const placed: PlacedTable[] = [];
  let row = 1;
  for (const block of blocks) {
    if (block.kind === 'pivot') break;
    if (block.kind === 'table') placed.push({ table: block, firstRow: row });
    row += blockRows(block);
  }
  return placed;
}

/**
 * The worksheet part. Its children are the tables of the sheet in the order of `placedTables`, then its drawing when something
 * lies over it, then its slicers when it has any, then what the sheet itself does not mention.
 */
export function sheetBytes(sheet: LaidOutSheet, selected: boolean, footer: string, strings: SharedStrings): Uint8Array {
  const xml = new TextBytes();
  const links: string[] = [];
  const placed = placedTables(sheet);
  xml.write(opening(sheet, selected));
  writeRows(xml, sheet, strings, links);
  xml.write(`</sheetData>${barsXml(placed)}`);
  if (links.length > 0) xml.write(`<hyperlinks>${links.join('')}</hyperlinks>`);
  xml.write(printXml(sheet, footer));
  if (hasDrawing(sheet)) xml.write(`<drawing r:id="${relationshipId(placed.length)}"/>`);
  const tables = placed.map((_, index) => `<tablePart r:id="${relationshipId(index)}"/>`);
  if (tables.length > 0) xml.write(`<tableParts count="${tables.length}">${tables.join('')}</tableParts>`);
  if (sheet.sliced) xml.write(slicersReference(relationshipId(placed.length + 1)));
  xml.write('</worksheet>');
  return xml.bytes();
}

export const hasDrawing = ({ charts = [], sliced }: LaidOutSheet): boolean => charts.length > 0 || sliced;

function opening(sheet: LaidOutSheet, selected: boolean): string {
  const tab = sheet.tabColour === undefined ? '' : `<tabColor rgb="FF${sheet.tabColour}"/>`;
  const columns = sheet.widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return [
    `${declaration}<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}">`,
    `<sheetPr>${tab}<pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView showGridLines="0"${selected ? ' tabSelected="1"' : ''} workbookViewId="0">${paneXml(sheet)}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="15"/>${columns.length > 0 ? `<cols>${columns.join('')}</cols>` : ''}<sheetData>`,
  ].join('');
}

function paneXml({ frozenRows = 0 }: LaidOutSheet): string {
  if (frozenRows === 0) return '';
  const below = `A${frozenRows + 1}`;
  return `<pane ySplit="${frozenRows}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/>`;
}

function writeRows(xml: TextBytes, sheet: LaidOutSheet, strings: SharedStrings, links: string[]): void {
  let row = 0;
  for (const block of sheet.blocks) {
    if (block.kind === 'table') {
      writeTable(xml, block, row + 1, strings);
      row += tableRows(block).length + 1;
      continue;
    }
    for (const { cells, height } of block.rows) {
      row += 1;
      const heightXml = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
      xml.write(`<row r="${row}"${heightXml}>${styledCells(cells, row, strings)}</row>`);
      cells.forEach((cell, column) => {
        if (cell.linkTo !== undefined) links.push(linkXml(cellAddress(column, row), cell.linkTo));
      });
    }
  }
}

function writeTable(xml: TextBytes, table: TableBlock, firstRow: number, strings: SharedStrings): void {
  const headers = table.columns.map(({ header, style }) => ({ value: header, style: headerStyle(style) }));
  xml.write(
    `<row r="${firstRow}" ht="${table.headerHeight ?? 21}" customHeight="1">${styledCells(headers, firstRow, strings)}</row>`,
  );
  const letters = table.columns.map((_, column) => columnLetters(column));
  const styles = table.columns.map(({ style }) => styleIndex(style));
  let row = firstRow;
  for (const values of tableRows(table)) {
    row += 1;
    if (values.length !== letters.length) throw new Error(`Table ${table.name} has a row of another width.`);
    let cells = '';
    for (let column = 0; column < letters.length; column++) {
      cells += cellXml(`${letters[column] ?? ''}${row}`, values[column] ?? null, styles[column] ?? 0, strings);
    }
    xml.write(`<row r="${row}">${cells}</row>`);
  }
}

function styledCells(cells: readonly Cell[], row: number, strings: SharedStrings): string {
  return cells
    .map((cell, column) => cellXml(cellAddress(column, row), cell.value, styleIndex(cell.style ?? 'text'), strings))
    .join('');
}

function cellXml(address: string, value: CellValue, style: number, strings: SharedStrings): string {
  const styleXml = style === 0 ? '' : ` s="${style}"`;
  if (value === null || value === '') return style === 0 ? '' : `<c r="${address}"${styleXml}/>`;
  if (typeof value === 'string') return `<c r="${address}"${styleXml} t="s"><v>${strings.indexOf(value)}</v></c>`;
  if (!Number.isFinite(value)) throw new Error(`The number of cell ${address} is not finite.`);
  return `<c r="${address}"${styleXml}><v>${value}</v></c>`;
}

function barsXml(tables: readonly PlacedTable[]): string {
  const ranges = tables.flatMap(({ table, firstRow }) =>
    table.columns.flatMap(({ bars }, column) =>
      bars ? `${cellAddress(column, firstRow + 1)}:${cellAddress(column, firstRow + tableRows(table).length)}` : [],
    ),
  );
  return ranges
    .map(
      (range, index) =>
        `<conditionalFormatting sqref="${range}"><cfRule type="dataBar" priority="${index + 1}"><dataBar minLength="0" maxLength="100"><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="${barColour}"/></dataBar></cfRule></conditionalFormatting>`,
    )
    .join('');
}

function linkXml(address: string, sheetName: string): string {
  return `<hyperlink ref="${address}" location="${escapeAttribute(`${quotedSheetName(sheetName)}!A1`)}"/>`;
}

/** A4; the sheet's name above each page, the footer and the page numbers below; `&` in a footer is written twice. */
function printXml(sheet: LaidOutSheet, footer: string): string {
  const bottom = escapeAttribute(`&L&8${footer.replaceAll('&', '&&')}&R&8&P / &N`);
  return [
    '<pageMargins left="0.5" right="0.5" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${sheet.orientation}" fitToHeight="${sheet.onePage ? 1 : 0}"/>`,
    `<headerFooter><oddHeader>&amp;R&amp;8&amp;A</oddHeader><oddFooter>${bottom}</oddFooter></headerFooter>`,
  ].join('');
}
