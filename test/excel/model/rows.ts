import { MAX_ROWS } from './area.ts';

const BLOCK = 1024;

/** Row number to `T`, sparse: rows live in blocks of 1,024, so that a million-row sheet with ten rows costs one block. */
export class RowBlocks<T extends object> {
  #blocks = new Map<number, (T | undefined)[]>();

  get(row: number): T | undefined {
    return this.#blocks.get(row >> 10)?.[row & (BLOCK - 1)];
  }

  set(row: number, value: T): void {
    const number = row >> 10;
    let block = this.#blocks.get(number);
    if (!block) {
      block = new Array<T | undefined>(BLOCK).fill(undefined);
      this.#blocks.set(number, block);
    }
    block[row & (BLOCK - 1)] = value;
  }

  /** The rows from `from` up to `to` (exclusive) that exist, in order. */
  *entries(from = 0, to = MAX_ROWS): Generator<[number, T]> {
    for (const number of this.#blockNumbers()) {
      const first = number * BLOCK;
      if (first + BLOCK <= from || first >= to) continue;
      const block = this.#blocks.get(number) ?? [];
      const end = Math.min(BLOCK, to - first);
      for (let offset = Math.max(0, from - first); offset < end; offset++) {
        const value = block[offset];
        if (value) yield [first + offset, value];
      }
    }
  }

  /** Inserts (`count` > 0) or removes (`count` < 0) rows at `at`; rows pushed off the sheet are lost. */
  shift(at: number, count: number): void {
    const moved = [...this.entries()];
    this.#blocks = new Map();
    for (const [row, value] of moved) {
      if (row < at) this.set(row, value);
      else if (row >= at - Math.min(0, count) && row + count < MAX_ROWS) this.set(row + count, value);
    }
  }

  #blockNumbers(): number[] {
    return [...this.#blocks.keys()].sort((a, b) => a - b);
  }
}
