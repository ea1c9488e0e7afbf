import type { Code, Source } from './types.ts';

/** Splits a list of spellings as the data files write it: `school; opleiding; mbo`. */
export const spellings = (text: string): string[] =>
  text
    .split(';')
    .map((spelling) => spelling.trim())
    .filter((spelling) => spelling !== '');

/** An entry of a code list: code, Dutch label, English label, source, and other spellings with `;` between them. */
export const entry = <C extends string>(
  code: C,
  nl: string,
  en: string,
  source: Source,
  synonyms: string,
): Code<C> => ({ code, label: { nl, en }, synonyms: spellings(synonyms), source });
