import type { CellValue } from '#shared/sheet/index.ts';
import { readArea, splitSheetName, type Area, type SheetModel, type WorkbookModel } from '../../model/index.ts';

/** An argument as it stands in a formula. */
export type Argument =
  | { readonly kind: 'constant'; readonly value: CellValue }
  | { readonly kind: 'cells'; readonly sheet: SheetModel; readonly area: Area };

/** A call that is a whole formula: `=MELDBEELD.AANTAL(2023;"G01")`. */
export interface Call {
  readonly name: string;
  readonly args: readonly Argument[];
}

/**
 * Reads a formula that is one call of a function of the namespace; `null` for any other, which is not calculated. Arguments are
 * separated by `;` as people write them in Dutch, or by `,` as the API and English Excel write them.
 */
export function readCall(formula: string, namespace: string, home: SheetModel, workbook: WorkbookModel): Call | null {
  const [, space = '', name = '', inside = ''] = /^=\s*(\w+)\.(\w+)\s*\((.*)\)\s*$/s.exec(formula) ?? [];
  if (space.toUpperCase() !== namespace.toUpperCase()) return null;
  const parts = inside.trim() === '' ? [] : splitArguments(inside);
  const args = parts.map((part) => readArgument(part.trim(), home, workbook));
  return args.includes(null) ? null : { name: name.toUpperCase(), args: args.filter((one) => one !== null) };
}

function splitArguments(text: string): string[] {
  const separator = outsideQuotes(text).includes(';') ? ';' : ',';
  const parts: string[] = [];
  let [part, quote] = ['', ''];
  for (const character of text) {
    if (quote === '' ? character === '"' || character === "'" : character === quote)
      quote = quote === '' ? character : '';
    if (character === separator && quote === '') {
      parts.push(part);
      part = '';
    } else part += character;
  }
  return [...parts, part];
}

const outsideQuotes = (text: string): string => text.replace(/"[^"]*"|'[^']*'/g, '');

function readArgument(text: string, home: SheetModel, workbook: WorkbookModel): Argument | null {
  const constant = (value: CellValue): Argument => ({ kind: 'constant', value });
  if (text === '') return constant(null);
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return constant((quoted[1] ?? '').replaceAll('""', '"'));
  if (/^[-+]?\d+([.,]\d+)?$/.test(text)) return constant(Number(text.replace(',', '.')));
  if (/^(waar|true|onwaar|false)$/i.test(text)) return constant(/^(waar|true)$/i.test(text));
  const { sheet: sheetName, rest } = splitSheetName(text);
  const sheet = sheetName === null ? home : workbook.findSheet(sheetName);
  const area = sheet && readArea(rest);
  return area ? { kind: 'cells', sheet, area } : null;
}
