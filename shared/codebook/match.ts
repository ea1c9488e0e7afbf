import { saysNothing, saysUnknown } from './emptiness.ts';
import { codeIn, indexOf, type LabelIndex, type MatchedBy } from './label-index.ts';
import { normaliseLabel } from './normalise.ts';
import { nearest, type SuggestionMatch } from './nearest.ts';
import type { CodeList } from './types.ts';

/** The code that a text stands for, and how it was found. */
export interface Match<C extends string = string> {
  readonly code: C;
  readonly how: MatchedBy;
}

/** A text that stands for no value at all: `-`, `n.v.t.`, or `onbekend` in a list without a code for it. */
export interface EmptyMatch {
  readonly empty: true;
}

export type LabelMatch<C extends string = string> = Match<C> | EmptyMatch | SuggestionMatch<C> | null;

const codeAndLabel = /^\s*([a-zA-Z]{1,2}[\s.-]?\d{1,4}(?:\.\d{1,2})?)(?:\s*[-–—:.)\]/]\s*|\s+)(\S.*)$/u;

/** `T03 Collectieve voorzieningen` or `G01: herkomst`: a code with its own label behind it. */
function codeWithLabel<C extends string>(index: LabelIndex<C>, text: string): C | null {
  const parts = codeAndLabel.exec(text);
  if (parts === null) return null;
  const code = codeIn(index, parts[1] ?? '');
  return code !== null && index.labels.get(normaliseLabel(parts[2] ?? ''))?.code === code ? code : null;
}

/**
 * What a text in a sheet stands for in a code list: a code (`G01`, `g1`), a label in Dutch or English, a synonym, or
 * nothing; `null` when the list does not know it.
 */
export function findLabel<C extends string>(list: CodeList<C>, text: string): Match<C> | EmptyMatch | null {
  const index = indexOf(list);
  const found = index.labels.get(normaliseLabel(text));
  // Without its dot `G1.1` would read as G11: a code with a part after the dot is left to `codeIn`.
  if (found !== undefined && !(found.how === 'code' && /\d\.\d/u.test(text))) return found;
  const code = codeIn(index, text) ?? codeWithLabel(index, text);
  if (code !== null) return { code, how: 'code' };
  if (saysUnknown(text)) return list.unknown === null ? { empty: true } : { code: list.unknown, how: 'synonym' };
  return saysNothing(text) ? { empty: true } : null;
}

/** The code that a text stands for, or `null`. */
export function codeOf<C extends string>(list: CodeList<C>, text: string): C | null {
  const found = findLabel(list, text);
  return found !== null && 'code' in found ? found.code : null;
}

/** The same as `findLabel`, and for a text that the list does not know its nearest label as a suggestion. */
export const matchLabel = <C extends string>(list: CodeList<C>, text: string): LabelMatch<C> =>
  findLabel(list, text) ?? nearest(list, text);
