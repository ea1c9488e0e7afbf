import { bundledPlaybook } from '../../playbook.ts';
import confirmation from './confirmation.json' with { type: 'json' };
import bureau from './referral-bureau.json' with { type: 'json' };
import college from './referral-college.json' with { type: 'json' };
import police from './referral-police.json' with { type: 'json' };
import { readLetter } from './read.ts';
import type { LetterTemplate } from './schema.ts';

/** The letters that come with the add-in. */
export const letterTemplates: readonly LetterTemplate[] = [confirmation, bureau, college, police].map((letter) =>
  readLetter(letter, bundledPlaybook),
);
