import { normaliseLabel, type Language } from '#shared/codebook/index.ts';
import type { GlossaryEntry, Playbook } from './schema.ts';

/** The words of the glossary that stand in some texts, in the glossary's order. */
export function glossaryOf(playbook: Playbook, texts: readonly string[], language: Language): readonly GlossaryEntry[] {
  const text = ` ${texts.map(normaliseLabel).join(' ')} `;
  return playbook.glossary.filter((entry) => formsOf(entry, language).some((form) => holds(text, form)));
}

/** The word without what stands between brackets, and its other forms. */
const formsOf = ({ term, also = [] }: GlossaryEntry, language: Language): readonly string[] =>
  [term[language].replace(/\(.*?\)/gu, ''), ...also].map(normaliseLabel);

/** A short word must stand there as it is; a longer one may have an ending. */
const holds = (text: string, form: string): boolean => text.includes(form.length < 6 ? ` ${form} ` : ` ${form}`);
