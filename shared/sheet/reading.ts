import { fields, type Draft, type Field } from '#shared/registration/index.ts';
import type { Grid } from './grid.ts';
import type { CellRef, Reading, ValueProblem } from './types.ts';

/** Where the fields of a table's rows stand. */
export interface Places {
  readonly sheet: string;
  readonly refOf: Grid['refOf'];
  /** Per field that is read, its columns from left to right. */
  readonly columns: ReadonlyMap<Field, readonly number[]>;
}

/** One row as read. Its place and its cells are told on demand: nearly all rows are right, and then nobody asks for them. */
export class RowReading implements Reading {
  readonly draft: Draft;
  readonly problems: readonly ValueProblem[];
  readonly #places: Places;
  readonly #row: number;

  constructor(draft: Draft, problems: readonly ValueProblem[], places: Places, row: number) {
    this.draft = draft;
    this.problems = problems;
    this.#places = places;
    this.#row = row;
  }

  /** The same row with more problems. */
  with(problems: readonly ValueProblem[]): RowReading {
    return new RowReading(this.draft, [...this.problems, ...problems], this.#places, this.#row);
  }

  get rows(): Reading['rows'] {
    return [{ sheet: this.#places.sheet, row: this.#row }];
  }

  get cells(): Reading['cells'] {
    const cells: Partial<Record<Field, readonly CellRef[]>> = {};
    for (const field of fields) {
      const own = this.cellsOf(field);
      if (own !== undefined) cells[field] = own;
    }
    return cells;
  }

  cellsOf(field: Field): readonly CellRef[] | undefined {
    const { refOf, columns } = this.#places;
    return columns.get(field)?.map((column) => refOf(this.#row, column));
  }
}

/** The cells of one field of a reading; `undefined` when no column holds it. Asks for no other cell. */
export const cellsOf = (reading: Reading, field: Field): readonly CellRef[] | undefined =>
  reading instanceof RowReading ? reading.cellsOf(field) : reading.cells[field];

/** A reading with more problems. */
export const withProblems = (reading: Reading, problems: readonly ValueProblem[]): Reading =>
  reading instanceof RowReading ? reading.with(problems) : { ...reading, problems: [...reading.problems, ...problems] };

/** A reading as plain data, to be handed to another thread. */
export const plainReading = ({ draft, rows, cells, problems }: Reading): Reading => ({ draft, rows, cells, problems });
