import type { Language } from '#shared/codebook/index.ts';

/** What Excel shows for a value in English, and in Dutch. */
const words: readonly (readonly [en: string, nl: string])[] = [
  ['#N/A', '#N/B'],
  ['#VALUE!', '#WAARDE!'],
  ['#REF!', '#VERW!'],
  ['#NAME?', '#NAAM?'],
  ['#DIV/0!', '#DEEL/0!'],
  ['#NUM!', '#GETAL!'],
  ['#NULL!', '#LEEG!'],
  ['#SPILL!', '#OVERLOOP!'],
  ['#CALC!', '#BEREKEN!'],
  ['#FIELD!', '#VELD!'],
  ['#BLOCKED!', '#GEBLOKKEERD!'],
  ['#CONNECT!', '#VERBINDEN!'],
  ['#BUSY!', '#BEZET!'],
  ['#GETTING_DATA', '#GEGEVENS_OPHALEN'],
  ['#UNKNOWN!', '#ONBEKEND!'],
  ['TRUE', 'WAAR'],
  ['FALSE', 'ONWAAR'],
];

/** A value as Excel shows it in a language: people see `#N/B` in a Dutch Excel where the file says `#N/A`. */
export function asExcelShows(value: string, language: Language): string {
  const found = words.find((pair) => pair.includes(value));
  if (found === undefined) return value;
  return language === 'nl' ? found[1] : found[0];
}
