import { normaliseLabel } from './normalise.ts';

const unknown = new Set([
  'onbekend',
  'onb',
  'onbek',
  'onduidelijk',
  'niet bekend',
  'niet duidelijk',
  'weet niet',
  'weet ik niet',
  'unknown',
  'not known',
]);

const nothing = new Set([
  'nvt',
  'n v t',
  'n a',
  'niet van toepassing',
  'not applicable',
  'leeg',
  'niet ingevuld',
  'niet vermeld',
  'blanco',
  'null',
  'empty',
]);

/** No word for nothing or for not knowing has a digit in it, and case numbers and dates all have. */
const digit = /\d/u;

/** Whether a cell says in words that the bureau does not know: `onbekend`, `?`, `weet niet`. */
export const saysUnknown = (text: string): boolean => {
  if (digit.test(text)) return false;
  const key = normaliseLabel(text);
  return key === '' ? text.includes('?') : unknown.has(key);
};

/** Whether a cell says nothing: empty, spaces, dashes, dots, `n.v.t.`, `leeg`. */
export const saysNothing = (text: string): boolean => {
  if (digit.test(text)) return false;
  const key = normaliseLabel(text);
  return key === '' ? !text.includes('?') : nothing.has(key);
};
