import { emptyDraft, type Draft, type Field } from '#shared/registration/index.ts';
import type { Grid } from '../grid.ts';
import { isBlank, isFormulaError, shownText } from '../text.ts';
import type { CellRef, CellValue, ValueProblem } from '../types.ts';

/** A draft that is being filled from a row. Its lists are shared between rows: they are replaced, never changed. */
export type OpenDraft = { -readonly [K in keyof Draft]: Draft[K] };

/** One row while it is being read: the draft so far, and what was wrong with its cells. */
export interface RowInProgress {
  readonly draft: OpenDraft;
  readonly grid: Grid;
  readonly row: number;
  problems: readonly ValueProblem[];
}

/** A column as its readers know it. */
export interface Spot {
  readonly field: Field;
  readonly column: number;
}

/** What a value does to the row in which it stands. The same value does the same in every row of its column. */
export type Effect = (progress: RowInProgress) => void;

/** Understands a value. */
export type ValueReader = (value: CellValue) => Effect;

/** The effect of a value that says nothing. */
export const nothing: Effect = () => undefined;

/** A draft in which nothing has been read. */
export const openDraft = (): OpenDraft => ({ ...emptyDraft });

const noProblems: readonly ValueProblem[] = [];

export const openRow = (grid: Grid, row: number): RowInProgress => ({
  draft: openDraft(),
  grid,
  row,
  problems: noProblems,
});

type Detail = ValueProblem extends infer P
  ? P extends ValueProblem
    ? Omit<P, 'cell' | 'field' | 'value'>
    : never
  : never;

/** What is wrong with a cell, but for its place. */
export type Fault = Detail & { readonly value: string };

/** Of a longer text only the beginning is told: a cell may hold a whole story, and each row its own. */
const longestShown = 255;

/** What is wrong with a value, for the sentence about it. */
export function faultOf(value: CellValue, detail: Detail): Fault {
  const text = shownText(value);
  return { value: text.length > longestShown ? `${text.slice(0, longestShown)}…` : text, ...detail };
}

/** Notes what is wrong with the cell of a column in the row at hand. */
export function note(progress: RowInProgress, { field, column }: Spot, fault: Fault): void {
  const cell: CellRef = progress.grid.refOf(progress.row, column);
  progress.problems = [...progress.problems, { cell, field, ...fault }];
}

/** The effect of a value that only has something wrong with it. */
export const noting =
  (spot: Spot, value: CellValue, detail: Detail): Effect =>
  (progress) =>
    note(progress, spot, faultOf(value, detail));

/** A reader that knows that white space says nothing and that a formula failed, whatever its column. */
export const guarding =
  (spot: Spot, read: ValueReader): ValueReader =>
  (value) => {
    if (isBlank(value)) return nothing;
    return isFormulaError(value) ? noting(spot, value, { kind: 'formula-error' }) : read(value);
  };

/** A reader that understands each different value once. */
export function remembering(read: ValueReader): ValueReader {
  const effects = new Map<CellValue, Effect>();
  return (value) => {
    let effect = effects.get(value);
    if (effect === undefined) {
      effect = read(value);
      effects.set(value, effect);
    }
    return effect;
  };
}
