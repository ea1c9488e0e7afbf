import { cellArea, type Area, type SheetModel } from '../../model/index.ts';
import { asOptionalFlag, asRecord, asText } from '../arguments.ts';

/** Cells of the area whose shown text holds `text`, row by row; the criteria are those of `Excel.SearchCriteria`. */
export function findCells(
  sheet: SheetModel,
  area: Area,
  text: unknown,
  criteria: unknown,
): { readonly row: number; readonly column: number }[] {
  const { completeMatch, matchCase, backwards } = readCriteria(criteria);
  const fold = (one: string): string => (matchCase ? one : one.toLowerCase());
  const wanted = fold(asText(text));
  const found: { row: number; column: number }[] = [];
  sheet.grid.eachFilled(area, (row, column) => {
    const shown = fold(sheet.text(row, column));
    if (completeMatch ? shown === wanted : shown.includes(wanted)) found.push({ row, column });
  });
  return backwards ? found.reverse() : found;
}

/** Replaces in texts and gives the number of replacements. */
export function replaceCells(
  sheet: SheetModel,
  area: Area,
  text: unknown,
  replacement: unknown,
  criteria: unknown,
): number {
  const { completeMatch, matchCase } = readCriteria(criteria);
  const by = asText(replacement);
  const escaped = asText(text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(completeMatch ? `^${escaped}$` : escaped, matchCase ? 'g' : 'gi');
  let count = 0;
  for (const { row, column } of findCells(sheet, area, text, criteria)) {
    const value = sheet.value(row, column);
    if (typeof value !== 'string' || sheet.formula(row, column) !== null) continue;
    count += value.match(pattern)?.length ?? 0;
    sheet.write(cellArea(row, column), [[value.replace(pattern, () => by)]]);
  }
  return count;
}

function readCriteria(criteria: unknown): { completeMatch: boolean; matchCase: boolean; backwards: boolean } {
  const given = criteria === null || criteria === undefined ? {} : asRecord(criteria);
  return {
    completeMatch: asOptionalFlag(given.completeMatch, false),
    matchCase: asOptionalFlag(given.matchCase, false),
    backwards: given.searchDirection === 'Backwards',
  };
}
