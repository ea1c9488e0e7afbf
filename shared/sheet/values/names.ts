import { codedFields, listFor, normaliseLabel, type CodedField } from '#shared/codebook/index.ts';
import type { Field } from '#shared/registration/index.ts';
import { foreignParticles, nameParticles, namesOfPersons } from '../vocabulary/personal.ts';

const places: ReadonlySet<Field> = new Set<Field>(['homeMunicipality', 'incidentMunicipality', 'incidentDistrict']);

function wordsOfLists(): Set<string> {
  const words = new Set<string>();
  for (const field of codedFields.filter((one) => !places.has(one))) {
    for (const { label, modern, synonyms } of listFor(field).entries) {
      for (const text of [label.nl, label.en, modern?.nl ?? '', modern?.en ?? '', ...synonyms]) {
        for (const word of normaliseLabel(text).split(' ')) words.add(word);
      }
    }
  }
  return words;
}

let listWords: ReadonlySet<string> | null = null;

/** Whether a word stands in a label of the codebook, such as `Juridische` or `Ziekte`; places do not count. */
function isListWord(word: string): boolean {
  listWords ??= wordsOfLists();
  return listWords.has(word);
}

/** The capitalised words of a run that could be someone's name. */
const namesIn = (run: string): readonly string[] =>
  run
    .split(/\s+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map(normaliseLabel)
    .filter((word) => !nameParticles.has(word) && !isListWord(word));

/**
 * Whether a text in a column of codes names a person: two capitalised words in a row, or with `el`, `van`, `de` between
 * them, that no label has. Where a place is expected, which looks the same, only particles that no Dutch place has tell.
 */
export function namesPerson(text: string, field: Field | CodedField): boolean {
  return [...text.matchAll(namesOfPersons)].some(([run]) => {
    const particles = run.toLowerCase().split(/\s+/u);
    if (places.has(field) && !particles.some((word) => foreignParticles.has(word))) return false;
    return namesIn(run).length > 1;
  });
}
