import * as z from 'zod';
import confirmation from './confirmation.json' with { type: 'json' };
import bureau from './referral-bureau.json' with { type: 'json' };
import college from './referral-college.json' with { type: 'json' };
import police from './referral-police.json' with { type: 'json' };
import { letterSchema, letterWords, type LetterTemplate } from './schema.ts';

/** The letters as they are written down. @throws {z.ZodError} for one of another shape, {RangeError} for an unknown word. */
export function readLetters(value: unknown): readonly LetterTemplate[] {
  const letters = z.array(letterSchema).parse(value);
  for (const { id, subject, body } of letters) {
    for (const text of [subject, ...body.map((block) => block.text)]) {
      for (const [, word] of `${text.nl} ${text.en}`.matchAll(/\{(\w+)\}/gu)) {
        if (!letterWords.some((known) => known === word))
          throw new RangeError(`${id}: {${word}} is no word to fill in`);
      }
    }
  }
  return letters;
}

/** The letters that come with the add-in. */
export const letterTemplates: readonly LetterTemplate[] = readLetters([confirmation, bureau, college, police]);
