/** Whole numbers that look random and are the same for the same seed on every machine (xorshift, 32 bits; Marsaglia 2003). */
export class Draws {
  #state: number;

  constructor(seed: number) {
    this.#state = scramble(seed) || 1;
  }

  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number {
    let x = this.#state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.#state = x;
    return Math.floor((x >>> 0) * limit * 2 ** -32);
  }
}

/** A number from 0 to 2^32 - 1 that depends on every character of the text and on the seed (FNV-1a, scrambled). */
export function hashText(seed: number, text: string): number {
  let hash = scramble(seed) ^ 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return scramble(hash) >>> 0;
}

/** Spreads the bits of a number (the finaliser of MurmurHash3). */
function scramble(value: number): number {
  let x = value | 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}
