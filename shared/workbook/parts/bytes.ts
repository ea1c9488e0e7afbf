const encoder = new TextEncoder();

/** Gathers text as UTF-8 in pieces of some 64 kB, so that a large sheet is never one string. */
export class TextBytes {
  readonly #pieces: Uint8Array[] = [];
  #pending = '';

  write(text: string): void {
    this.#pending += text;
    if (this.#pending.length > 65_536) this.#flush();
  }

  bytes(): Uint8Array {
    this.#flush();
    const all = new Uint8Array(this.#pieces.reduce((size, piece) => size + piece.length, 0));
    let at = 0;
    for (const piece of this.#pieces) {
      all.set(piece, at);
      at += piece.length;
    }
    return all;
  }

  #flush(): void {
    this.#pieces.push(encoder.encode(this.#pending));
    this.#pending = '';
  }
}
