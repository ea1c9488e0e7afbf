import { bottom, bounding, cellArea, contains, right, type Area } from './area.ts';

/**
 * The smallest area around some cells. It grows with every cell that comes, and is measured again only after one went
 * from its edge: a large sheet of which cells are changed one by one is not read through for each of them.
 */
export class Extent {
  readonly #measure: () => Iterable<Area>;
  /** `undefined` when it has to be measured. */
  #area: Area | null | undefined = null;

  /** @param measure areas that together hold all cells and nothing else at their edges */
  constructor(measure: () => Iterable<Area>) {
    this.#measure = measure;
  }

  /** The area, or `null` when there is no cell. */
  get area(): Area | null {
    if (this.#area === undefined) {
      this.#area = null;
      for (const part of this.#measure()) this.#area = this.#area ? bounding(this.#area, part) : part;
    }
    return this.#area;
  }

  /** A cell came, or changed and is still there. */
  include(row: number, column: number): void {
    const area = this.#area;
    if (area === undefined || (area !== null && contains(area, row, column))) return;
    const cell = cellArea(row, column);
    this.#area = area === null ? cell : bounding(area, cell);
  }

  /** A cell may have gone. */
  leave(row: number, column: number): void {
    const area = this.#area;
    if (area && contains(area, row, column) && isAtEdge(area, row, column)) this.forget();
  }

  /** Cells have moved. */
  forget(): void {
    this.#area = undefined;
  }
}

const isAtEdge = (area: Area, row: number, column: number): boolean =>
  row === area.top || row === bottom(area) - 1 || column === area.left || column === right(area) - 1;
