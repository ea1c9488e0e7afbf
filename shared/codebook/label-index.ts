import { normaliseLabel, visible } from './normalise.ts';
import type { Code, CodeList } from './types.ts';

export type MatchedBy = 'code' | 'exact' | 'synonym';

export interface IndexedLabel<C extends string> {
  readonly code: C;
  readonly how: MatchedBy;
}

/** Every spelling of a list, in its normal form. */
export interface LabelIndex<C extends string = string> {
  readonly labels: ReadonlyMap<string, IndexedLabel<C>>;
  /** Spellings that several codes share, and that therefore match none. */
  readonly ambiguous: ReadonlySet<string>;
}

const codeKey = (code: string): string => code.toLowerCase();

function* spellingsOf<C extends string>(entry: Code<C>): Generator<[string, MatchedBy]> {
  yield [normaliseLabel(entry.label.nl), 'exact'];
  yield [normaliseLabel(entry.label.en), 'exact'];
  if (entry.modern !== undefined) {
    yield [normaliseLabel(entry.modern.nl), 'exact'];
    yield [normaliseLabel(entry.modern.en), 'exact'];
  }
  for (const synonym of entry.synonyms) yield [normaliseLabel(synonym), 'synonym'];
}

function buildIndex<C extends string>(list: CodeList<C>): LabelIndex<C> {
  const labels = new Map<string, IndexedLabel<C>>();
  const ambiguous = new Set<string>();
  for (const entry of list.entries) {
    for (const [key, how] of spellingsOf(entry)) {
      const known = labels.get(key);
      if (known === undefined) labels.set(key, { code: entry.code, how });
      else if (known.code !== entry.code) ambiguous.add(key);
    }
  }
  for (const key of ambiguous) labels.delete(key);
  labels.delete('');
  for (const { code } of list.entries) {
    labels.set(codeKey(code), { code, how: 'code' });
    labels.set(normaliseLabel(code), { code, how: 'code' });
  }
  return { labels, ambiguous };
}

const indexes = new WeakMap<CodeList, LabelIndex>();

/** The index of a list, made at its first use. */
export function indexOf<C extends string>(list: CodeList<C>): LabelIndex<C> {
  const known = indexes.get(list) as LabelIndex<C> | undefined;
  if (known !== undefined) return known;
  const index = buildIndex(list);
  indexes.set(list, index);
  return index;
}

const shortCode = /^([a-z]{1,2})[\s.-]?0*(\d{1,4})(?:\.(\d{1,2}))?$/u;

/** `G1`, `g 01`, `T-3` or `G11.1` as the code of the list that it stands for, or `null`. */
export function codeIn<C extends string>(index: LabelIndex<C>, text: string): C | null {
  const parts = shortCode.exec(visible(text).trim().toLowerCase());
  if (parts === null) return null;
  const [, letters = '', digits = '', sub] = parts;
  const key = letters + digits.padStart(letters === 'gm' ? 4 : 2, '0') + (sub === undefined ? '' : `.${Number(sub)}`);
  const found = index.labels.get(key);
  return found?.how === 'code' ? found.code : null;
}
