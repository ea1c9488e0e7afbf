import { mistakeAt, mistakesOf, PlaybookError, type Mistake } from '../../mistakes.ts';
import { stepsOf } from '../../read.ts';
import type { Playbook } from '../../schema.ts';
import { letterSchema, letterWords, type LetterTemplate } from './schema.ts';

/**
 * Reads a letter as it is written down: its shape, its words between braces, and that the steps and sources that it names
 * stand in the playbook.
 * @throws {PlaybookError} with every mistake.
 */
export function readLetter(value: unknown, playbook: Playbook): LetterTemplate {
  const parsed = letterSchema.safeParse(value);
  if (!parsed.success) throw new PlaybookError(mistakesOf(value, parsed.error.issues));
  const mistakes = [...unknownWords(parsed.data), ...unknownNames(parsed.data, playbook)];
  if (mistakes.length > 0) throw new PlaybookError(mistakes);
  return parsed.data;
}

const inBraces = (word: string): string => `{${word}}`;

function* unknownWords(letter: LetterTemplate): Generator<Mistake> {
  const texts = [
    { path: ['subject'], text: letter.subject },
    ...letter.body.map(({ text }, at) => ({ path: ['body', at, 'text'], text })),
  ];
  for (const { path, text } of texts) {
    for (const language of ['nl', 'en'] as const) {
      for (const [, word = ''] of text[language].matchAll(/\{(\w+)\}/gu)) {
        if (letterWords.some((known) => known === word)) continue;
        const allowed = letterWords.map(inBraces);
        yield mistakeAt(letter, [...path, language], { kind: 'unknown-value', value: inBraces(word), allowed });
      }
    }
  }
}

function* unknownNames(letter: LetterTemplate, playbook: Playbook): Generator<Mistake> {
  const known = {
    steps: new Set(stepsOf(playbook).map(({ id }) => id)),
    sources: new Set(playbook.sources.map(({ id }) => id)),
  };
  const uses = [
    { path: ['step'], list: 'steps', name: letter.step } as const,
    ...letter.sources.map(
      ({ source }, at) => ({ path: ['sources', at, 'source'], list: 'sources', name: source }) as const,
    ),
    ...letter.body.flatMap(({ term, sources = [] }, block) => [
      { path: ['body', block, 'term'], list: 'steps', name: term } as const,
      ...sources.map(
        ({ source }, at) =>
          ({ path: ['body', block, 'sources', at, 'source'], list: 'sources', name: source }) as const,
      ),
    ]),
  ];
  for (const { path, list, name } of uses) {
    if (name !== undefined && !known[list].has(name))
      yield mistakeAt(letter, path, { kind: 'unknown-name', name, list });
  }
}
