import type { StyleId } from './style.ts';

interface Line {
  readonly size: number | null;
  readonly hidden: boolean;
  readonly style: StyleId;
}

const plainLine: Line = { size: null, hidden: false, style: 0 };

/** The rows or the columns of a sheet as lines: size in points, hidden or not, style for cells without one of their own. */
export class Lines {
  readonly limit: number;
  defaultSize: number;
  /** Style of all lines together, set by formatting the whole sheet. */
  defaultStyle: StyleId = 0;
  #lines = new Map<number, Line>();

  constructor(limit: number, defaultSize: number) {
    this.limit = limit;
    this.defaultSize = defaultSize;
  }

  /** Size in points, as if not hidden. */
  size(index: number): number {
    return this.#lines.get(index)?.size ?? this.defaultSize;
  }

  /** Whether somebody set this line's size. */
  hasOwnSize(index: number): boolean {
    return (this.#lines.get(index)?.size ?? null) !== null;
  }

  hidden(index: number): boolean {
    return this.#lines.get(index)?.hidden ?? false;
  }

  style(index: number): StyleId {
    return this.#lines.get(index)?.style ?? this.defaultStyle;
  }

  setSize(from: number, count: number, size: number | null): void {
    if (count >= this.limit && size !== null) {
      this.defaultSize = size;
      this.#update(this.#known(), { size: null });
    } else this.#update(range(from, count), { size });
  }

  setHidden(from: number, count: number, hidden: boolean): void {
    this.#update(hidden ? range(from, count) : this.#known(from, count), { hidden });
  }

  setStyle(from: number, count: number, style: StyleId): void {
    this.#update(range(from, count), { style });
  }

  /** Lines with a style of their own. */
  styled(): [number, StyleId][] {
    return [...this.#lines].filter(([, line]) => line.style !== 0).map(([index, line]) => [index, line.style]);
  }

  hiddenIndexes(): number[] {
    return [...this.#lines]
      .filter(([, line]) => line.hidden)
      .map(([index]) => index)
      .sort((a, b) => a - b);
  }

  /** Lines that differ from the default, in order. */
  indexes(): number[] {
    return this.#known().sort((a, b) => a - b);
  }

  shift(at: number, count: number): void {
    const shifted = new Map<number, Line>();
    for (const [index, line] of this.#lines) {
      if (index < at) shifted.set(index, line);
      else if (index >= at - Math.min(0, count) && index + count < this.limit) shifted.set(index + count, line);
    }
    this.#lines = shifted;
  }

  #known(from = 0, count = this.limit): number[] {
    return [...this.#lines.keys()].filter((index) => index >= from && index < from + count);
  }

  #update(indexes: Iterable<number>, patch: Partial<Line>): void {
    for (const index of indexes) {
      const line = { ...(this.#lines.get(index) ?? plainLine), ...patch };
      if (line.size === null && !line.hidden && line.style === 0) this.#lines.delete(index);
      else this.#lines.set(index, line);
    }
  }
}

function* range(from: number, count: number): Generator<number> {
  for (let index = from; index < from + count; index++) yield index;
}
