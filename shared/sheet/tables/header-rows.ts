import { fieldsKnowing } from '../values/codes.ts';
import { isDateLike } from '../columns/column-values.ts';
import type { Grid } from '../grid.ts';
import { isKnownHeader } from '../columns/header-words.ts';
import { cleanText, isBlank, isFormulaError, textOf } from '../text.ts';
import type { CellValue } from '../types.ts';

/** The header of something that may be a registration table. */
export interface HeaderBlock {
  /** One to three rows, from top to bottom. */
  readonly rows: readonly number[];
  /** First and last column of the header. */
  readonly left: number;
  readonly right: number;
}

const longestHeader = 120;
/** Numbers up to this may be part of a header: `1`, `2`, `3` under `Grond`. */
export const largestOrdinal = 31;

const isNumberLike = (value: CellValue): boolean =>
  typeof value === 'number' ||
  typeof value === 'boolean' ||
  (typeof value === 'string' && value.length < 40 && /\d/u.test(value) && isDateLike(value));

export const isHeaderText = (value: CellValue | undefined): value is string =>
  typeof value === 'string' && value.length <= longestHeader && !isBlank(value) && !isFormulaError(value);

/** How a row compares with a header: cells with text, cells that are known as headers, cells that no header has. */
export interface RowLook {
  readonly texts: number;
  readonly known: number;
  /** Cells with a label of a code list, as data rows have and few headers. */
  readonly labels: number;
  readonly data: number;
  readonly filled: number;
}

const dataLike = (value: CellValue): boolean =>
  isNumberLike(value) &&
  !(typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= largestOrdinal);

const notAHeader: RowLook = { texts: 0, known: 0, labels: 0, data: 1, filled: 1 };

/** Looks at the cells of a row; one that no header has ends the look. */
export function lookAt(values: readonly CellValue[]): RowLook {
  if (values.some((value) => value !== null && dataLike(value))) return notAHeader;
  let texts = 0;
  let known = 0;
  let labels = 0;
  let filled = 0;
  for (const value of values) {
    if (isBlank(value)) continue;
    filled += 1;
    if (!isHeaderText(value)) continue;
    texts += 1;
    if (isKnownHeader(cleanText(value))) known += 1;
    if (fieldsKnowing(value).size > 0) labels += 1;
  }
  return { texts, known, labels, data: 0, filled };
}

/** The part of a row below or above a header's own columns. */
export const within = (grid: Grid, row: number, { left, right }: HeaderBlock): readonly CellValue[] =>
  grid.rowAt(row).slice(Math.max(0, left - grid.left), right - grid.left + 1);

/** A cell that tells columns with the same words above apart: `1`, `2e`, `b`. */
export const isOrdinal = (value: CellValue): boolean =>
  /^(?:\d{1,2}(?:e|ste|de|st|nd|rd|th)?|[ivx]{1,3}|[a-e])$/iu.test(textOf(value));

/** An instruction under a header, such as `dd-mm-jjjj` or `(kies uit lijst)`. */
export const isHint = (value: CellValue): boolean => typeof value === 'string' && hint.test(cleanText(value));
const hint =
  /^\(.*\)$|^[djmy]{1,4}[-/.][djmy]{1,4}[-/.][djmy]{2,4}$|^(?:kies|zie|verplicht|optioneel|ja\s?\/\s?nee|j\s?\/\s?n|x|tekst|datum|lijst|max|getal|required|optional|choose|text|date)\b/iu;

/** Rows that give words to a header: all but a last row of instructions. */
export const wordRows = (grid: Grid, block: HeaderBlock): readonly number[] =>
  block.rows.filter(
    (row, index) => index === 0 || !within(grid, row, block).every((value) => isBlank(value) || isHint(value)),
  );
