import { emptyDraft, type Draft, type Field } from '#shared/registration/index.ts';
import { isFormulaError, shownText } from './text.ts';
import type { CellRef, CellValue, ValueProblem } from './types.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

/** A draft that is being filled from a row. */
export type OpenDraft = Writable<Draft>;

/** One row while it is being read: the draft so far, the cells seen and what was wrong with them. */
export interface RowInProgress {
  readonly draft: OpenDraft;
  readonly cells: Partial<Record<Field, CellRef[]>>;
  readonly problems: ValueProblem[];
  readonly row: number;
}

/** What a reader of one column does with a value that is not blank. */
export type ColumnReader = (value: CellValue, cell: CellRef, progress: RowInProgress) => void;

/** A draft in which nothing has been read, with lists of its own. */
export const openDraft = (): OpenDraft => ({
  ...emptyDraft,
  grounds: [],
  subgrounds: [],
  natures: [],
  handlings: [],
  referredTo: [],
});

type Detail = ValueProblem extends infer P
  ? P extends ValueProblem
    ? Omit<P, 'cell' | 'field' | 'value'>
    : never
  : never;

/** Notes what is wrong with a cell. */
export function note(progress: RowInProgress, field: Field, cell: CellRef, value: CellValue, detail: Detail): void {
  progress.problems.push({ cell, field, value: shownText(value), ...detail });
}

/** A formula that failed says nothing, whatever its column. */
export function noteFormulaError(progress: RowInProgress, field: Field, cell: CellRef, value: CellValue): boolean {
  if (!isFormulaError(value)) return false;
  note(progress, field, cell, value, { kind: 'formula-error' });
  return true;
}
