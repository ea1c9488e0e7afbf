import { fieldName, fieldTitle } from '#addin/i18n/fields.ts';
import type { Format } from '#addin/i18n/index.ts';
import { entryOf, isCodedField, labelOf, listFor, type Language } from '#shared/codebook/index.ts';
import type { Cause, Citation, GuidedTerm, Reason, TermStatus } from '#shared/blauwdruk/index.ts';
import type { Draft, Field, IsoDate } from '#shared/registration/index.ts';
import type { ChainTexts } from './texts.ts';

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

/** What triggered a route, a line per field: `Grond: Herkomst en Geslacht`. */
export function causesInWords(causes: readonly Cause[], t: ChainTexts, format: Format): readonly string[] {
  const { language } = format;
  const labelIn = ({ field, code }: Cause): string =>
    field === 'incidentMunicipality' ? (t.place[code] ?? code) : codeLabel(field, code, language);
  return [...new Set(causes.map(({ field }) => field))].map((field) => {
    const labels = causes.filter((cause) => cause.field === field).map(labelIn);
    return `${fieldTitle(field, language)}: ${format.list(labels)}`;
  });
}

/** Names of fields in the middle of a sentence: `‘terrein’ en ‘anoniem’`. */
export const fieldsInWords = (fields: readonly Field[], format: Format): string =>
  format.list(fields.map((field) => `‘${fieldName(field, format.language)}’`));

/** A term as people read it: its sentence, what to know about it, and where today stands. */
export interface TermInWords {
  readonly sentence: string;
  readonly notes: readonly string[];
  readonly status: TermStatus | null;
}

export function termInWords({ text, note, due }: GuidedTerm, t: ChainTexts, format: Format): TermInWords {
  const term = text[format.language];
  const own = note === null ? [] : [note[format.language]];
  switch (due.kind) {
    case 'event':
      return { sentence: `${term}.`, notes: own, status: null };
    case 'no-date':
      return { sentence: `${term}.`, notes: [t.noDate[due.basis], ...own], status: null };
    case 'date': {
      const runsOn = due.until === due.latest ? [] : [t.mayRunOn(format.date(due.latest))];
      return { sentence: `${t.until(term, format.date(due.until))}.`, notes: [...runsOn, ...own], status: due.status };
    }
    case 'month':
      return {
        sentence: `${t.until(term, format.date(due.until))}.`,
        notes: [t.onlyMonth[due.basis], t.atLatest(format.date(due.latest)), ...own],
        status: due.status,
      };
  }
}

/** The month in which a source was checked: `11-2026`, with a hyphen at which no line breaks. */
export const checkedInWords = (date: IsoDate): string => `${date.slice(5, 7)}\u2011${date.slice(0, 4)}`;

/** Citations without doubles, in order. */
export const distinctSources = (sources: readonly Citation[]): readonly Citation[] => [
  ...new Map(sources.map((source) => [source.citation, source])).values(),
];

/** Why a step is impossible or on what it depends, as a sentence or two. */
export function reasonInWords(reason: Reason, t: ChainTexts, format: Format): string {
  const { language } = format;
  switch (reason.kind) {
    case 'text':
      return reason.text[language];
    case 'route':
      return t.onlyOnRoute(format.choice(reason.routes.map(({ title }) => title[language])));
    case 'missing': {
      const depends = t.dependsOn(fieldsInWords(reason.fields, format));
      return reason.text === null ? depends : `${depends} ${t.wouldBe(reason.text[language])}`;
    }
  }
}
