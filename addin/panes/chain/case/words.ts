import { fieldName, fieldTitle } from '#addin/i18n/fields.ts';
import type { Format } from '#addin/i18n/index.ts';
import type { Cause, GuidedTerm, Reason, TermStatus } from '#shared/blauwdruk/index.ts';
import type { Field } from '#shared/registration/index.ts';
import { partTexts } from '../parts/texts.ts';
import { codeLabel } from '../words.ts';
import { caseTexts } from './texts.ts';

/** What triggered a route, a line per field: `Grond: Herkomst en Geslacht`. */
export function causesInWords(causes: readonly Cause[], format: Format): readonly string[] {
  const { language } = format;
  const { place } = partTexts[language];
  const labelIn = ({ field, code }: Cause): string =>
    field === 'incidentMunicipality' ? (place[code] ?? code) : codeLabel(field, code, language);
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

export function termInWords({ text, note, due, advisory }: GuidedTerm, format: Format): TermInWords {
  const t = caseTexts[format.language];
  const term = text[format.language];
  const own = [...(note === null ? [] : [note[format.language]]), ...(advisory ? [t.advisory] : [])];
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

/** Why a step is impossible or on what it depends, as a sentence or two. */
export function reasonInWords(reason: Reason, format: Format): string {
  const { language } = format;
  const t = caseTexts[language];
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
