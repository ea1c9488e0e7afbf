import type { Playbook } from '#shared/blauwdruk/index.ts';
import { normaliseLabel, type Language, type Text } from '#shared/codebook/index.ts';

/** At B1 level a sentence has at most twenty words, and about twelve on average. */
export const longestSentence = 20;
export const usualSentence = 12;

/** Every text of a value that people read; not the names of sources, which are what they are. */
export function textsOf(value: unknown): readonly Text[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('nl' in value) return [value as Text];
  return Object.values(value).flatMap(textsOf);
}

/** Cuts at the end of sentences, not inside `art. 5` or `art. 137c`. */
const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.?!:])(?<!\bart\.)\s+/u);
const wordsIn = (sentence: string): number =>
  sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

export const sentencesIn = (playbook: Playbook, language: Language): readonly string[] =>
  textsOf(playbook).flatMap((text) => sentencesOf(text[language]));

export const longSentencesIn = (playbook: Playbook): readonly string[] =>
  (['nl', 'en'] as const).flatMap((language) =>
    sentencesIn(playbook, language).filter((one) => wordsIn(one) > longestSentence),
  );

/** Words per sentence, on average. */
export function averageLength(sentences: readonly string[]): number {
  return sentences.reduce((sum, sentence) => sum + wordsIn(sentence), 0) / sentences.length;
}

/** Words that many readers at B1 do not know. Where one is used, the glossary must explain it. */
const difficult = [
  'aangever',
  'aanwijzing',
  'awgb',
  'bemiddel',
  'codis',
  'contactofficier',
  'driehoek',
  'eenzijdig',
  'groepsbelediging',
  'hulpvraag',
  'intake',
  'lhbti',
  'levensovertuiging',
  'officier van justitie',
  'ombudsman',
  'parket',
  'privacyprotocol',
  'proces verbaal',
  'sepot',
  'tenlastelegging',
  'vervolging',
  'wederhoor',
  'zaaksoverzicht',
] as const;

/** A Dutch word of more letters than this is taken for difficult as well. */
const longestWord = 17;
/** Long, and yet known to everybody who reads this. */
const known = new Set(['schermafbeelding', 'contactpersonen', 'arbeidsduur', 'mensenrechten']);

/** Abbreviations, listed words and very long words in the Dutch texts that the glossary does not explain. */
export function unexplainedWords(playbook: Playbook): readonly string[] {
  const explained = playbook.glossary.flatMap(({ term, also = [] }) =>
    [term.nl.replace(/\(.*?\)/gu, ''), ...also].map(normaliseLabel),
  );
  const isExplained = (word: string): boolean => explained.some((form) => word.startsWith(form) || form === word);
  const dutch = textsOf({ ...playbook, edition: null }).map(({ nl }) => nl);
  const short = dutch.flatMap((text) => text.match(/\b(?:[A-Z]{2,}[\w/-]*|Sr|Sv|Wga|Awgb|Awb)\b/gu) ?? []);
  const long = dutch.flatMap((text) => (text.match(/[\p{L}-]+/gu) ?? []).filter((word) => word.length > longestWord));
  const listed = difficult.filter((word) => dutch.some((text) => ` ${normaliseLabel(text)}`.includes(` ${word}`)));
  const words = [...short, ...long, ...listed].map(normaliseLabel);
  return [...new Set(words)].filter((word) => !known.has(word) && !isExplained(word));
}
