import type { BureauId, Language } from '#shared/codebook/index.ts';
import { dimensionLabels, valueLabel } from '#shared/counts/index.ts';
import type { DimensionId } from '#shared/counts/index.ts';
import type { Format, Texts } from '#addin/i18n/index.ts';
import type { analyseTexts } from './texts.ts';
import { filterable } from './view.ts';
import type { Filterable, View } from './view.ts';

type Words = typeof analyseTexts extends Texts<infer T> ? T : never;

/** What a table is about, such as `Meldingen naar grond en jaar`. */
export function tableTitle(rows: DimensionId, columns: DimensionId | null, words: Words, language: Language): string {
  const name = (dimension: DimensionId): string => dimensionLabels[dimension][language].toLowerCase();
  return words.tableOf(name(rows), columns === null ? null : name(columns));
}

/** The choice in one line, such as `2023–2024 · alle bureaus · zonder massameldingen`. A bureau sees only its own data. */
export function choiceInWords(view: View, ownBureau: BureauId | null, words: Words, format: Format): string {
  const shown = filterable.filter((dimension) => dimension === 'bureau' || (view.filters[dimension]?.length ?? 0) > 0);
  return [
    yearsInWords(view.years, format),
    ...shown.map((dimension) =>
      dimension === 'bureau' && ownBureau !== null
        ? valueLabel('bureau', ownBureau, format.language)
        : filterInWords(view, dimension, words, format),
    ),
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
