import type { Citation } from '#shared/blauwdruk/index.ts';
import { entryOf, isCodedField, labelOf, listFor, type Language } from '#shared/codebook/index.ts';
import type { Draft, Field, IsoDate } from '#shared/registration/index.ts';

/** What people call a code of a field. */
export function codeLabel(field: Field, code: string, language: Language): string {
  if (!isCodedField(field)) return code;
  const list = listFor(field);
  return entryOf(list, code) === null ? code : labelOf(code, language, list);
}

/** A registration in codes only: `Huisvesting · Herkomst · Omstreden behandeling`. */
export function codesInWords({ domain, grounds, natures }: Draft, language: Language): string {
  const labels = [
    ...(domain === null ? [] : [codeLabel('domain', domain, language)]),
    ...grounds.map((code) => codeLabel('grounds', code, language)),
    ...natures.map((code) => codeLabel('natures', code, language)),
  ];
  return labels.join(' · ');
}

/** The month in which a source was checked: `11-2026`, with a hyphen at which no line breaks. */
export const checkedInWords = (date: IsoDate): string => `${date.slice(5, 7)}\u2011${date.slice(0, 4)}`;

/** Citations without doubles, in order. */
export const distinctSources = (sources: readonly Citation[]): readonly Citation[] => [
  ...new Map(sources.map((source) => [source.citation, source])).values(),
];
