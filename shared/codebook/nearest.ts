import { editDistance } from './distance.ts';
import { indexOf } from './label-index.ts';
import { normaliseLabel } from './normalise.ts';
import type { Code, CodeList } from './types.ts';

/** The nearest code to a text that matches nothing: for people to confirm, never to use by itself. */
export interface SuggestionMatch<C extends string = string> {
  readonly suggestion: {
    readonly code: C;
    /** What to write in the cell: a Dutch label that matches the code. */
    readonly label: string;
    /** Number of edits, or of words too many. */
    readonly distance: number;
  };
}

/** How many edits a word of this length may be away and still be meant. */
const tolerance = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : length < 12 ? 2 : 3);

/** A suggestion that drops one of these would turn a text into its opposite. */
const negations: ReadonlySet<string> = new Set(
  'geen niet zonder nooit noch behalve nee neen no not non none without never except'.split(' '),
);
const negationsIn = (key: string): string =>
  key
    .split(' ')
    .filter((word) => negations.has(word))
    .join(' ');

/** A text longer than this is a story, not a label. */
const longestLabel = 80;

interface Candidate<C extends string> {
  readonly code: C;
  readonly distance: number;
}

function byEdits<C extends string>(list: CodeList<C>, key: string): Candidate<C> | null {
  let limit = tolerance(key.length);
  if (limit === 0) return null;
  let best: Candidate<C> | null = null;
  let tied = false;
  const negated = negationsIn(key);
  for (const [spelling, { code }] of indexOf(list).labels) {
    if (spelling.length < 4 || negationsIn(spelling) !== negated) continue;
    const distance = editDistance(key, spelling, limit);
    if (distance > limit) continue;
    if (best === null || distance < best.distance) {
      best = { code, distance };
      tied = false;
      limit = distance;
    } else if (code !== best.code) tied = true;
  }
  return tied ? null : best;
}

function byWords<C extends string>(list: CodeList<C>, key: string): Candidate<C> | null {
  const padded = ` ${key} `;
  const negated = negationsIn(key);
  const words = key.split(' ').length;
  const found = new Map<C, number>();
  for (const [spelling, { code }] of indexOf(list).labels) {
    if (spelling.length < 4 || !padded.includes(` ${spelling} `) || negationsIn(spelling) !== negated) continue;
    const rest = words - spelling.split(' ').length;
    found.set(code, Math.min(rest, found.get(code) ?? rest));
  }
  if (found.size !== 1) return null;
  const [[code, distance]] = [...found] as [[C, number]];
  return { code, distance };
}

/** The codes of the labels that begin with these words, as `Krimpen aan den IJssel` begins with `Krimpen`. */
function byBeginning<C extends string>(list: CodeList<C>, key: string): readonly Candidate<C>[] {
  if (key.length < 4) return [];
  const words = key.split(' ').length;
  const found = new Map<C, Candidate<C>>();
  for (const [spelling, { code }] of indexOf(list).labels) {
    if (!spelling.startsWith(`${key} `)) continue;
    const distance = spelling.split(' ').length - words;
    if (distance < (found.get(code)?.distance ?? Infinity)) found.set(code, { code, distance });
  }
  return [...found.values()];
}

/** The codes that have all words of a text next to each other in a label: `joods` in `joods geloof` and `anti-joods`. */
function holding<C extends string>(list: CodeList<C>, key: string): ReadonlySet<C> {
  const codes = new Set<C>();
  for (const [spelling, { code }] of indexOf(list).labels) if (` ${spelling} `.includes(` ${key} `)) codes.add(code);
  return codes;
}

function candidateFor<C extends string>(list: CodeList<C>, key: string): Candidate<C> | null {
  const edited = byEdits(list, key);
  if (edited?.distance === 1) return edited;
  const [begun, ...others] = byBeginning(list, key);
  if (begun !== undefined) return others.length === 0 && holding(list, key).size === 1 ? begun : null;
  return edited ?? byWords(list, key);
}

/** Words of fewer letters say little about what a text means. */
const fewestLetters = 4;

/**
 * The codes that share a word with a text that matches nothing, those that share most first: what to offer when somebody
 * is asked what the text means. `Godsdienst of levensovertuiging` gives the codes of both.
 */
export function codesSharingWords<C extends string>(list: CodeList<C>, text: string): readonly C[] {
  const words = normaliseLabel(text)
    .split(' ')
    .filter((word) => word.length >= fewestLetters);
  const shared = new Map<C, number>();
  for (const [spelling, { code }] of indexOf(list).labels) {
    const own = spelling.split(' ');
    const count = words.filter((word) => own.includes(word)).length;
    if (count > (shared.get(code) ?? 0)) shared.set(code, count);
  }
  return [...shared].toSorted(([, one], [, other]) => other - one).map(([code]) => code);
}

/** What to write in a cell for an entry: its modern Dutch label, or the statutory one where there is none. */
export const writtenLabel = (entry: Code): string => (entry.modern ?? entry.label).nl;

/** The one code whose label or synonym is nearest to a text, or `null` when none or several are. */
export function nearest<C extends string>(list: CodeList<C>, text: string): SuggestionMatch<C> | null {
  const key = normaliseLabel(text);
  if (key.length > longestLabel) return null;
  const candidate = candidateFor(list, key);
  const entry = list.entries.find(({ code }) => code === candidate?.code);
  if (candidate === null || entry === undefined) return null;
  return { suggestion: { code: entry.code, label: writtenLabel(entry), distance: candidate.distance } };
}
