import { checkCharts } from './check-charts.ts';
import { checkPivots } from './check-pivots.ts';
import { checkSlicers } from './check-slicers.ts';
import { checkTables, isName, type SheetTables } from './check-tables.ts';
import { doubles } from './doubles.ts';
import {
  child,
  childrenOf,
  type Element,
  everyElement,
  type Parts,
  relationshipsOf,
  rootOf,
  unescaped,
} from './package-reader.ts';
import { rangeOf } from './ranges.ts';

export function checkSheets(parts: Parts): string[] {
  const workbookPath = relationshipsOf(parts, '').find(({ type }) => type === 'officeDocument')!.target;
  const workbook = rootOf(parts, workbookPath);
  const targets = new Map(relationshipsOf(parts, workbookPath).map(({ id, target }) => [id, target]));
  const entries = childrenOf(child(workbook, 'sheets'), 'sheet').map(({ attributes }) => ({
    name: attributes['name']!,
    id: attributes['sheetId']!,
    path: targets.get(attributes['r:id']!)!,
  }));
  const names = entries.map(({ name }) => unescaped(name));
  const strings = sharedStrings(parts);
  const sheets = entries.map(({ path }): SheetTables => ({
    path,
    sheet: rootOf(parts, path),
    tables: relationshipsOf(parts, path)
      .filter(({ type }) => type === 'table')
      .map(({ target }) => target),
  }));
  return [
    ...doubles(names).map((name) => `two sheets ${name}`),
    ...doubles(entries.map(({ id }) => id)).map((id) => `two sheets with id ${id}`),
    ...names.filter((name) => !isSheetName(name)).map((name) => `bad sheet name ${name}`),
    ...checkNames(workbook, names),
    ...strings.problems,
    ...sheets.flatMap(({ path, sheet }) => checkSheet(parts, path, sheet, strings.texts, names)),
    ...checkTables(
      parts,
      sheets,
      strings.texts,
      definedNames(workbook).map(({ attributes }) => attributes['name']!),
    ),
    ...checkPivots(parts, workbookPath),
    ...checkCharts(parts, names),
    ...checkSlicers(parts, workbookPath),
  ];
}

function isSheetName(name: string): boolean {
  return /^[^\\/?*[\]:]{1,31}$/.test(name) && !/^'|'$/.test(name) && name.toLowerCase() !== 'history';
}

function definedNames(workbook: Element): Element[] {
  return childrenOf(child(workbook, 'definedNames'), 'definedName');
}

function checkNames(workbook: Element, sheetNames: readonly string[]): string[] {
  const names = definedNames(workbook);
  return [
    ...doubles(names.map(({ attributes }) => `${attributes['name']!}@${attributes['localSheetId'] ?? ''}`)).map(
      (name) => `two defined names ${name}`,
    ),
    ...names
      .filter(({ attributes }) => !isName(attributes['name']!))
      .map(({ attributes }) => `bad defined name ${attributes['name']!}`),
    ...names.flatMap(({ attributes, text }) => {
      // The names of slicers stand for no cells; check-slicers says of which slicers.
      if (text === '#N/A' && attributes['localSheetId'] === undefined) return [];
      const sheet = /^'((?:[^']|'')+)'!\$\d+:\$\d+$/.exec(text)?.[1]?.replaceAll("''", "'");
      const own = sheetNames[Number(attributes['localSheetId'])];
      return sheet === own && own !== undefined ? [] : [`defined name ${attributes['name']!} is ${text}`];
    }),
  ];
}

function sharedStrings(parts: Parts): { texts: string[]; problems: string[] } {
  const table = rootOf(parts, 'xl/sharedStrings.xml');
  const raw = childrenOf(table, 'si').map((item) => child(item, 't')!);
  const texts = raw.map(({ text }) => unescaped(text));
  const problems = [
    ...(Number(table.attributes['uniqueCount']) === texts.length ? [] : ['uniqueCount of the shared strings']),
    ...texts.filter((text) => text.length > 32_767).map((text) => `a text of ${text.length} characters`),
    ...raw
      .filter(({ text, attributes }) => /^\s|\s$/.test(text) && attributes['xml:space'] !== 'preserve')
      .map(() => 'blanks at the end of a text get lost'),
  ];
  return { texts, problems };
}

function checkSheet(
  parts: Parts,
  path: string,
  sheet: Element,
  texts: readonly string[],
  sheetNames: readonly string[],
): string[] {
  const links = childrenOf(child(sheet, 'hyperlinks'), 'hyperlink').map(({ attributes }) => attributes['location']!);
  const formats = cellFormats(parts);
  const lists = ['cols', 'hyperlinks', 'mergeCells', 'tableParts'];
  const empty = sheet.children.filter(({ name, children }) => lists.includes(name) && children.length === 0);
  return [
    ...empty.map(({ name }) => `${path}: an empty list ${name}`),
    ...checkCells(path, sheet, texts, formats),
    ...links
      .filter(
        (location) =>
          !sheetNames.includes(
            unescaped(location)
              .replace(/^'(.*)'![A-Z]+\d+$/, '$1')
              .replaceAll("''", "'"),
          ),
      )
      .map((location) => `${path}: link to ${location}`),
  ];
}

interface CellFormat {
  readonly isDate: boolean;
}

function cellFormats(parts: Parts): CellFormat[] {
  const styles = rootOf(parts, 'xl/styles.xml');
  const dates = childrenOf(child(styles, 'numFmts'), 'numFmt')
    .filter(({ attributes }) => /[dy]/.test(attributes['formatCode']!))
    .map(({ attributes }) => attributes['numFmtId']);
  return childrenOf(child(styles, 'cellXfs'), 'xf').map(({ attributes }) => ({
    isDate: dates.includes(attributes['numFmtId']),
  }));
}

function checkCells(path: string, sheet: Element, texts: readonly string[], formats: readonly CellFormat[]): string[] {
  const problems: string[] = [];
  let lastRow = 0;
  for (const row of childrenOf(child(sheet, 'sheetData'), 'row')) {
    const rowNumber = Number(row.attributes['r']);
    if (!(rowNumber > lastRow && rowNumber <= 1_048_576)) problems.push(`${path}: row ${rowNumber} after ${lastRow}`);
    lastRow = rowNumber;
    let lastColumn = 0;
    for (const cell of row.children) {
      const at = rangeOf(cell.attributes['r']!);
      if (at.firstRow !== rowNumber || at.firstColumn <= lastColumn)
        problems.push(`${path}: order at ${cell.attributes['r']!}`);
      lastColumn = at.firstColumn;
      problems.push(...checkCell(path, cell, texts, formats));
    }
  }
  return problems;
}

function checkCell(path: string, cell: Element, texts: readonly string[], formats: readonly CellFormat[]): string[] {
  const { r: address = '', s: style = '0', t: type } = cell.attributes;
  const value = child(cell, 'v')?.text;
  const sound =
    value === undefined
      ? type === undefined
      : type === 's'
        ? texts[Number(value)] !== undefined
        : Number.isFinite(Number(value)) && value !== '';
  return [
    ...(everyElement(cell).some(({ name }) => name === 'f') ? [`${path}: a formula at ${address}`] : []),
    ...(formats[Number(style)] ? [] : [`${path}: style at ${address}`]),
    ...(formats[Number(style)]?.isDate && value !== undefined && (type === 's' || Number(value) < 1)
      ? [`${path}: no date at ${address}`]
      : []),
    ...(sound ? [] : [`${path}: value at ${address}`]),
  ];
}
