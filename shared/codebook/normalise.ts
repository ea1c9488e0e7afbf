const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const accents = /\p{M}/gu;
const joined = /[.'’‘`´]/gu;
const ticks = /[✓✔☑✅]/gu;
const separators = /[^\p{L}\p{N}]+/gu;
const plain = /^[a-z0-9]+(?: [a-z0-9]+)*$/u;
const ascii = /^\p{ASCII}*$/u;
const joinedInAscii = /[.'`]/gu;
const separatorsInAscii = /[^a-z0-9]+/gu;

/** A text without its zero-width characters and direction marks. */
export const visible = (text: string): string => text.replace(invisible, '');

/**
 * The form in which labels are compared: small letters without accents, punctuation, zero-width characters or
 * direction marks, with single spaces; a tick becomes `x`. `N.v.t.` becomes `nvt`, `Seksuele\u00a0oriëntatie` becomes `seksuele orientatie`.
 */
export function normaliseLabel(text: string): string {
  if (plain.test(text)) return text;
  if (ascii.test(text)) {
    const small = text.toLowerCase().replace(joinedInAscii, '').replaceAll('&', ' en ');
    return small.replace(separatorsInAscii, ' ').trim();
  }
  return text
    .normalize('NFKD')
    .replace(accents, '')
    .replace(invisible, '')
    .replace(joined, '')
    .replace(/&/gu, ' en ')
    .replace(ticks, ' x ')
    .toLowerCase()
    .replace(separators, ' ')
    .trim();
}
