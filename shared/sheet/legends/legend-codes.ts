import { findLabel, listFor, matchLabel, type CodedField } from '#shared/codebook/index.ts';
import { certainCode } from '../values/codes.ts';
import type { LegendBlock, Pair } from './legend-blocks.ts';
import { labelKey } from '../text.ts';

/** A sign that has the form of a code in the codebook, such as `G1`, `T01` or `a-3`. */
const codeForm = /^([a-z]{1,2})[\s.-]?0?(\d{1,2})$/iu;
const words = /\p{L}{3}/u;
const fewestCodes = 2;

/** The ways to write a sign that mean the same: `G1` is also `G01`. */
export function spellingsOf(sign: string): readonly string[] {
  const [, letters = '', digits = ''] = codeForm.exec(sign) ?? [];
  const ways = letters === '' ? [sign] : [sign, `${letters}${digits}`, `${letters}${digits.padStart(2, '0')}`];
  return [...new Set(ways.map(labelKey))];
}

/** The codebook's own meaning of a sign that has the form of a code. */
function ownCode(field: CodedField, sign: string): string | null {
  if (!codeForm.test(sign)) return null;
  const found = findLabel(listFor(field), sign);
  return found !== null && 'code' in found && found.how === 'code' ? found.code : null;
}

/** What an explanation comes nearest to, where it is not a label in full: `Leeftijd (jong/oud)`. */
function nearestCode(field: CodedField, text: string): string | null {
  const certain = certainCode(field, text);
  if (certain !== null) return certain;
  const found = matchLabel(listFor(field), text);
  return found !== null && 'suggestion' in found ? found.suggestion.code : null;
}

const isExplanation = ({ text }: Pair): boolean => words.test(text) && !codeForm.test(text);

const codesIn = (field: CodedField, { pairs }: LegendBlock): readonly Pair[] =>
  pairs.filter((pair) => isExplanation(pair) && ownCode(field, pair.sign) !== null);

/** Whether the signs of a block are codes of a field, whatever the block says they mean. */
export const usesCodes = (field: CodedField, block: LegendBlock): boolean =>
  codesIn(field, block).length >= fewestCodes;

/**
 * The codes of the codebook that a block explains in words of its own, so that nobody knows what they mean here. A block
 * that bears out some of the codebook's codes and contradicts none is a copy of the codebook.
 */
export function disputedCodes(
  block: LegendBlock,
  fields: readonly CodedField[],
): readonly (readonly [CodedField, string])[] {
  return fields.flatMap((field) => {
    const pairs = codesIn(field, block);
    if (pairs.length < fewestCodes) return [];
    const meant = pairs.map(({ sign, text }) => ({ sign, own: ownCode(field, sign), said: nearestCode(field, text) }));
    const borneOut = meant.filter(({ own, said }) => own === said).length;
    const contradicted = meant.some(({ own, said }) => said !== null && own !== said);
    if (borneOut >= fewestCodes && !contradicted) return [];
    return meant.filter(({ own, said }) => own !== said).map(({ sign }) => [field, sign] as const);
  });
}
