import { personalDataIn } from '#shared/sheet/index.ts';
import type { PersonalData } from '#shared/sheet/index.ts';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The text with a capital in one word, for each word, and with a capital in all. */
function spellings(text: string): readonly string[] {
  const words = text.split(' ');
  return [words.map(capital).join(' '), ...words.map((word, index) => words.with(index, capital(word)).join(' '))];
}

/** What a text of somebody's own gives away about a person, or `null`; also when a name is written without capitals. */
export function aboutPerson(text: string): PersonalData | null {
  for (const spelling of [text, ...spellings(text)]) {
    const found = personalDataIn(spelling);
    if (found !== null) return found;
  }
  return null;
}
