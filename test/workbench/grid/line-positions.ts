import type { SheetModel } from '#test/excel/model/index.ts';

/** Screen pixels in a point: 96 dots per inch, 72 points per inch. */
export const pixelsPerPoint = 96 / 72;

/**
 * Where the rows or columns of a sheet lie, in pixels from the start of the sheet. Nearly all lines have the default
 * size, so only the exceptions are kept: a million rows cost as much as the few that differ.
 */
export class LinePositions {
  readonly limit: number;
  readonly #size: number;
  readonly #indexes: number[] = [];
  /** Pixels that the exceptions up to and including this one add to what the default would give. */
  readonly #added: number[] = [];

  /** @param grown lines without a size of their own that are larger than the default, in points */
  constructor(lines: SheetModel['rows'], grown: ReadonlyMap<number, number> = new Map()) {
    this.limit = lines.limit;
    this.#size = toPixels(lines.defaultSize);
    let added = 0;
    for (const index of exceptions(lines, grown)) {
      const points = lines.hasOwnSize(index) ? lines.size(index) : (grown.get(index) ?? lines.defaultSize);
      const size = lines.hidden(index) ? 0 : toPixels(points);
      if (size === this.#size) continue;
      added += size - this.#size;
      this.#indexes.push(index);
      this.#added.push(added);
    }
  }

  /** Start of a line; for `limit` the end of the sheet. */
  start(index: number): number {
    return index * this.#size + this.#addedBefore(index);
  }

  /** Pixels that a line takes; 0 when it is hidden. */
  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  /** The line at a position; the last one for a position beyond the sheet. */
  at(position: number): number {
    let low = 0;
    let high = this.limit - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #addedBefore(index: number): number {
    let low = 0;
    let high = this.#indexes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#indexes[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return this.#added[low - 1] ?? 0;
  }
}

function exceptions(lines: SheetModel['rows'], grown: ReadonlyMap<number, number>): number[] {
  if (grown.size === 0) return lines.indexes();
  return [...new Set([...lines.indexes(), ...grown.keys()])].sort((a, b) => a - b);
}

const toPixels = (points: number): number => Math.round(points * pixelsPerPoint);
