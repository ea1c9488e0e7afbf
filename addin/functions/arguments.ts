import {
  bureaus,
  codeOf,
  domainList,
  findBureau,
  groundList,
  municipalityList,
  natureList,
} from '#shared/codebook/index.ts';
import type { CodeList, Language, MunicipalityCode } from '#shared/codebook/index.ts';
import type { Filters } from '#shared/counts/index.ts';
import { NoFigure } from './no-figure.ts';
import { reasons } from './texts.ts';
import type { FilterArgument } from './texts.ts';

/** What a cell or a typed argument can be; Excel gives an empty one as `null`, `''` or 0. */
const isEmpty = (cell: unknown): boolean => cell === null || cell === undefined || cell === '' || cell === 0;

const textOf = (cell: unknown): string =>
  typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';

/** A year as a whole number. Throws `NoFigure`. */
export function yearOf(cell: unknown, language: Language): number {
  const year = typeof cell === 'string' && /^\d{4}$/.test(cell.trim()) ? Number(cell) : cell;
  if (typeof year !== 'number' || !Number.isInteger(year) || year < 1990 || year > 2999) {
    throw new NoFigure('invalidValue', reasons[language].noYear);
  }
  return year;
}

/** A year, or `null` for an empty argument. */
export const optionalYearOf = (cell: unknown, language: Language): number | null =>
  isEmpty(cell) ? null : yearOf(cell, language);

const lists: Readonly<Record<Exclude<FilterArgument, 'bureau'>, CodeList>> = {
  ground: groundList,
  domain: domainList,
  nature: natureList,
};

/**
 * The filters that arguments stand for: codes, labels in Dutch or English, or synonyms of the code lists; an empty argument
 * does not filter. Throws `NoFigure` for a text that no list knows.
 */
export function filtersOf(order: readonly FilterArgument[], cells: readonly unknown[], language: Language): Filters {
  const filters: Partial<Record<FilterArgument, readonly string[]>> = {};
  order.forEach((dimension, at) => {
    if (isEmpty(cells[at])) return;
    const text = textOf(cells[at]);
    const code = dimension === 'bureau' ? bureauIn(text) : codeOf(lists[dimension], text);
    if (code === null) throw new NoFigure('invalidValue', reasons[language].unknown[dimension]);
    filters[dimension] = [code];
  });
  return filters;
}

const bureauIn = (text: string): string | null =>
  findBureau(text)?.id ?? bureaus.find(({ id, letter }) => id === text.toLowerCase() || letter === text)?.id ?? null;

/** One of the municipalities by name or code. Throws `NoFigure`. */
export function cityOf(cell: unknown, language: Language): MunicipalityCode {
  const code = codeOf(municipalityList, textOf(cell));
  if (code === null) throw new NoFigure('invalidValue', reasons[language].noCity);
  return code;
}
