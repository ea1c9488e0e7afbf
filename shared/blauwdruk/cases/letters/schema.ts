import * as z from 'zod';
import { reference, text, trigger } from '../../schema.ts';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/u);

/**
 * A part of a letter. `{word}` is filled from the registration; `[words]` is a blank that is filled by hand, and never in
 * the pane.
 */
const block = z.strictObject({
  kind: z.enum(['heading', 'paragraph', 'item', 'fact']),
  text,
  /** The block stands in the letter only when this holds of the registration. */
  when: trigger.optional(),
  /** The block is left out when this holds; it stays when nobody can tell. */
  unless: trigger.optional(),
  /** Id of a step: the block stands in the letter only when the term of that step has a date, which is `{term}`. */
  term: id.optional(),
  sources: z.array(reference).min(1).optional(),
});

export const letterSchema = z.strictObject({
  id,
  title: text,
  /** To whom it goes, in a few words. */
  to: text,
  /** The step of the playbook that the letter is for; what makes the step impossible makes the letter so. */
  step: id.optional(),
  /** When the letter cannot be sent, and why. */
  limits: z.array(z.strictObject({ when: trigger, reason: text })).optional(),
  subject: text,
  body: z.array(block).min(1),
  sources: z.array(reference).min(1),
});

export type LetterTemplate = z.infer<typeof letterSchema>;
export type LetterBlockTemplate = LetterTemplate['body'][number];

/** The words between braces that a letter can use. */
export const letterWords = [
  'caseNumber',
  'reportedOn',
  'incidentOn',
  'municipality',
  'grounds',
  'domain',
  'natures',
  'bureau',
  'otherBureau',
  'today',
  'term',
] as const;
export type LetterWord = (typeof letterWords)[number];
