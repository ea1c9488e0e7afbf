import { editDistance } from '#shared/codebook/index.ts';
import { fields, type Field } from '#shared/registration/index.ts';
import { headerKey } from '../text.ts';
import { fieldWords } from '../vocabulary/fields.ts';
import { headerNoise, ignoredWords, stopWords } from '../vocabulary/marks.ts';
import { personalWords } from '../vocabulary/personal.ts';

/** How much a header by itself says about a field: see `weights`. */
export interface HeaderClaim {
  readonly field: Field;
  readonly weight: number;
}

/** Everything that a header by itself says. */
export interface HeaderMeaning {
  /** Heaviest first. */
  readonly claims: readonly HeaderClaim[];
  /** 0 when nothing says that the column is about a person. */
  readonly personal: number;
  readonly ignored: number;
}

/** What each kind of evidence in a header is worth; a claim of `clear` or more needs no help from the values. */
export const weights = { exact: 3, rule: 2, clear: 1.8, vague: 1.5, fuzzy: 1, personalPart: 2.5 } as const;

interface Key {
  readonly words: ReadonlySet<string>;
  readonly compact: string;
}

function keyOf(text: string): Key {
  const words = headerKey(text)
    .replace(headerNoise, ' ')
    .split(' ')
    .filter((word) => word !== '' && !stopWords.has(word));
  return { words: new Set(words), compact: words.join('') };
}

const listOf = (text: string): string[] => text.split(';').map((part) => part.trim());
const compactOf = (text: string): string => keyOf(text).compact || headerKey(text);
const compactSet = (text: string): ReadonlySet<string> => new Set(listOf(text).map(compactOf));

type Part = (key: Key) => boolean;

function partOf(text: string): Part {
  if (text.startsWith('=')) return (key) => key.words.has(text.slice(1));
  const compact = compactOf(text);
  return (key) => key.compact.includes(compact);
}

const partsOf = (text: string): Part[] => listOf(text).map(partOf);
const any = (parts: readonly Part[], key: Key): boolean => parts.some((part) => part(key));

interface CompiledRule {
  readonly all: readonly Part[][];
  readonly not: readonly Part[];
  readonly weight: number;
}

interface CompiledField {
  readonly field: Field;
  readonly exact: ReadonlySet<string>;
  readonly vague: ReadonlySet<string>;
  readonly rules: readonly CompiledRule[];
}

const compiled: readonly CompiledField[] = fields.map((field) => {
  const { exact, vague = '', rules = [] } = fieldWords[field];
  return {
    field,
    exact: compactSet(exact),
    vague: vague === '' ? new Set<string>() : compactSet(vague),
    rules: rules.map((rule) => ({
      all: rule.all.map(partsOf),
      not: rule.not === undefined ? [] : partsOf(rule.not),
      weight: rule.weight ?? weights.rule,
    })),
  };
});

const personalExact = compactSet(personalWords.exact);
const personalParts = partsOf(personalWords.parts);
const personalNot = partsOf(personalWords.not);
const homePostcode = partsOf(personalWords.homePostcode);
const homeOf = partsOf(personalWords.homeOf);
const ignoredExact = compactSet(ignoredWords.exact);
const ignoredParts = partsOf(ignoredWords.parts);

/** A number, letter or Roman numeral at the end tells repeated columns apart: `Grond 2`, `Aard (b)`. */
const ordinal = /(?:\d{1,2}|(?:1e|2e|3e|4e|5e))$/u;
const ordinalFirst = /^(?:\d{1,2}(?:e|ste|de)?|eerste|tweede|derde|vierde|vijfde|first|second|third)(?=[a-z]{4,})/u;

function weightIn(one: CompiledField, key: Key): number {
  const bare = key.compact.replace(ordinal, '').replace(ordinalFirst, '');
  if (one.exact.has(key.compact) || (bare !== '' && one.exact.has(bare))) return weights.exact;
  let weight = 0;
  for (const rule of one.rules) {
    if (rule.all.every((group) => any(group, key)) && !any(rule.not, key)) weight = Math.max(weight, rule.weight);
  }
  if (weight === 0 && (one.vague.has(key.compact) || one.vague.has(bare))) return weights.vague;
  return weight;
}

function fuzzyClaims(key: Key): HeaderClaim[] {
  const limit = key.compact.length < 5 ? 0 : key.compact.length < 9 ? 1 : 2;
  if (limit === 0) return [];
  let best = limit + 1;
  let found = new Set<Field>();
  for (const { field, exact } of compiled) {
    for (const spelling of exact) {
      if (spelling.length < 5) continue;
      const distance = editDistance(key.compact, spelling, Math.min(best, limit));
      if (distance < best) found = new Set();
      if (distance <= Math.min(best, limit)) {
        best = distance;
        found.add(field);
      }
    }
  }
  return [...found].map((field) => ({ field, weight: weights.fuzzy }));
}

function personalWeight(key: Key): number {
  if (personalExact.has(key.compact)) return weights.exact;
  if (any(homePostcode, key) && any(homeOf, key)) return weights.exact;
  return any(personalParts, key) && !any(personalNot, key) ? weights.personalPart : 0;
}

function ignoredWeight(key: Key): number {
  if (ignoredExact.has(key.compact)) return weights.exact;
  return any(ignoredParts, key) ? weights.rule : 0;
}

function read(text: string, fuzzy: boolean): HeaderMeaning {
  const key = keyOf(text);
  const raw = key.compact === '' ? { words: key.words, compact: headerKey(text) } : key;
  const claims = compiled
    .map((one) => ({ field: one.field, weight: weightIn(one, raw) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight);
  const personal = personalWeight(raw);
  const ignored = ignoredWeight(raw);
  const known = claims.length > 0 || personal > 0 || ignored > 0;
  return known || !fuzzy ? { claims, personal, ignored } : { claims: fuzzyClaims(raw), personal, ignored };
}

const mostRemembered = 20_000;

function remembering<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined) {
      if (known.size > mostRemembered) known.clear();
      result = work(text);
      known.set(text, result);
    }
    return result;
  };
}

/** What a header text means by itself, without the column's values or neighbours. */
export const meaningOf: (text: string) => HeaderMeaning = remembering((text) => read(text, true));

/** Whether a text is known as a header of any kind, without help from spelling mistakes. */
export const isKnownHeader: (text: string) => boolean = remembering((text) => {
  const { claims, personal, ignored } = read(text, false);
  return claims.length > 0 || personal > 0 || ignored > 0;
});
