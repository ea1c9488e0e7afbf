import { valueLabel } from '#shared/counts/index.ts';
import type { Format, Texts } from '#addin/i18n/index.ts';
import type { analyseTexts } from './texts.ts';
import { filterable } from './view.ts';
import type { Filterable, View } from './view.ts';

type Words = typeof analyseTexts extends Texts<infer T> ? T : never;

/** The choice in one line, such as `2023–2024 · alle bureaus · zonder massameldingen`. */
export function choiceInWords(view: View, words: Words, format: Format): string {
  const shown = filterable.filter((dimension) => dimension === 'bureau' || (view.filters[dimension]?.length ?? 0) > 0);
  return [
    yearsInWords(view.years, format),
    ...shown.map((dimension) => filterInWords(view, dimension, words, format)),
  ].join(' · ');
}

function filterInWords(view: View, dimension: Filterable, words: Words, format: Format): string {
  const values = view.filters[dimension];
  if (values === undefined || values.length === 0) return words.everything[dimension];
  if (dimension === 'massReport') return values.includes('yes') ? words.onlyMassReports : words.withoutMassReports;
  return format.choice(values.map((value) => valueLabel(dimension, value, format.language)));
}

/** `2021–2023` for years in a row, else a list. Years are names, not amounts: they get no separators. */
function yearsInWords(years: readonly number[], format: Format): string {
  const first = years[0] ?? 0;
  const inARow = years.length > 1 && years.every((year, index) => year === first + index);
  return inARow ? `${first}–${years.at(-1) ?? first}` : format.list(years.map(String));
}
