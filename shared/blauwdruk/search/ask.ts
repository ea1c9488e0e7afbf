import { editDistance, normaliseLabel } from '#shared/codebook/index.ts';

/** A word of a query: any of these says the same, as the searched texts spell it. */
export type Asked = readonly string[];

/** Turns a query into its words, each with its synonyms and, when nobody writes it so, the words it is a slip of. */
export type Ask = (query: string) => readonly Asked[];

/**
 * Whether a normalised text has a word. A part of a longer word is enough (`huurder` in `verhuurder`); a word of one or
 * two letters must stand on its own.
 */
export const has = (text: string, word: string): boolean => ` ${text} `.includes(word.length < 3 ? ` ${word} ` : word);

/**
 * Prepares queries.
 * @param texts everything that is searched, normalised
 * @param synonyms lists of words that mean the same
 */
export function createAsk(texts: readonly string[], synonyms: readonly (readonly string[])[]): Ask {
  const groups = synonyms.map((group) => group.map(normaliseLabel));
  const vocabulary = [...new Set([...texts, ...groups.flat()].flatMap((text) => text.split(' ')))];
  const same = (word: string): readonly string[] => groups.filter((group) => group.includes(word)).flat();

  const asked = (word: string): Asked => {
    const known = vocabulary.some((one) => has(one, word));
    const meant = known ? [word] : nearest(word, vocabulary);
    return [...new Set(meant.flatMap((one) => [one, ...same(one)]))];
  };
  return (query) => {
    const whole = normaliseLabel(query);
    if (whole === '') return [];
    // A synonym can be several words: `zonder naam`.
    return whole.includes(' ') && same(whole).length > 0 ? [same(whole)] : whole.split(' ').map(asked);
  };
}

/** The words that a slip of the finger away from this one; a longer word may be typed up to its ending. */
function nearest(word: string, vocabulary: readonly string[]): readonly string[] {
  const limit = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  const distance = (one: string): number =>
    Math.min(editDistance(word, one, limit), editDistance(word, one.slice(0, word.length), limit));
  const distances = vocabulary.filter((one) => one.length > 3).map((one) => [one, distance(one)] as const);
  const best = Math.min(limit, ...distances.map(([, edits]) => edits));
  const found = distances.filter(([, edits]) => edits === best).map(([one]) => one);
  return found.length > 0 ? found : [word];
}
