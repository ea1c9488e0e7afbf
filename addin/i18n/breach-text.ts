import type { BreachName } from './breach-names.ts';
import type { FindingWords } from './finding-words.ts';

/** The words for one way to break a rule. */
export interface BreachText {
  /** Heading of a group of such findings, and of one in a list. */
  readonly title: (words: FindingWords) => string;
  /** What is the matter, and what to do. Comes after the address. */
  readonly say: (words: FindingWords) => string;
}

export type BreachTexts = Readonly<Record<BreachName, BreachText>>;

/** A text whose heading never differs. */
export const fixed = (title: string, say: BreachText['say']): BreachText => ({ title: () => title, say });
