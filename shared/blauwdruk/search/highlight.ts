import { normaliseLabel } from '#shared/codebook/index.ts';
import { has } from './ask.ts';

/** A piece of a text, and whether it is what somebody searched for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

const word = /[\p{L}\p{N}]+/gu;

/** Cuts a text into what was found and what stands around it; the pieces together are the text. */
export function highlight(text: string, words: readonly string[]): readonly Piece[] {
  const wanted = words.flatMap((one) => one.split(' '));
  const pieces: Piece[] = [];
  let from = 0;
  const add = (until: number, found: boolean): void => {
    if (until > from) pieces.push({ text: text.slice(from, until), found });
    from = until;
  };
  for (const { 0: one, index } of wanted.length === 0 ? [] : text.matchAll(word)) {
    const plain = normaliseLabel(one);
    if (!wanted.some((other) => has(plain, other))) continue;
    add(index, false);
    add(index + one.length, true);
  }
  add(text.length, false);
  return pieces;
}
