import { type BureauId } from '#shared/codebook/index.ts';
import { valueLabel } from '#shared/counts/index.ts';
import type { Format } from '#addin/i18n/index.ts';
import type { Choice, Filterable } from '../figures/choice.ts';
import { filterable } from '../figures/choice.ts';
import type { AnalyseTexts } from './types.ts';

type Chosen = Pick<Choice, 'years' | 'filters'>;

/** The choice in one line, such as `2023–2024 · alle bureaus · zonder massameldingen`; of a bureau's own figures its name. */
export function choiceInWords(choice: Chosen, own: BureauId | null, words: AnalyseTexts, format: Format): string {
  const shown = filterable.filter(
    (dimension) => dimension === 'bureau' || (choice.filters[dimension]?.length ?? 0) > 0,
  );
  return [
    yearsInWords(choice.years, format),
    ...shown.map((dimension) =>
      dimension === 'bureau' && own !== null
        ? valueLabel('bureau', own, format.language)
        : filterInWords(choice, dimension, words, format),
    ),
  ].join(' · ');
}

function filterInWords({ filters }: Chosen, dimension: Filterable, words: AnalyseTexts, format: Format): string {
  const values = filters[dimension];
  if (values === undefined || values.length === 0) return words.everything[dimension];
  if (dimension === 'massReport') return values.includes('yes') ? words.onlyMassReports : words.withoutMassReports;
  return format.choice(values.map((value) => valueLabel(dimension, value, format.language)));
}

/** `2021–2023` for years in a row, else a list. Years are names, not amounts: they get no separators. */
export function yearsInWords(years: readonly number[], format: Format): string {
  const first = years[0] ?? 0;
  const inARow = years.length > 1 && years.every((year, index) => year === first + index);
  return inARow ? `${first}–${years.at(-1) ?? first}` : format.list(years.map(String));
}
