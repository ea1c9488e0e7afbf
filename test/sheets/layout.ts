import type { Worksheet } from 'exceljs';
import type { Domain, Ground, Handling, Nature } from '#shared/codebook/index.ts';
import type { Field, Registration } from '#shared/registration/index.ts';
import type { DemoCase, Person, Region } from './cases.ts';
import type { Random } from './random.ts';

/** What a demo cell can hold; a formula keeps the value that Excel last computed, an error as `#N/A`. */
export type Written = string | number | Date | null | { readonly formula: string; readonly error: '#N/A' };

/** The words that one bureau uses for the codes of one list. */
export type Words<C extends string> = Readonly<Record<C, string>>;

/** One column of a demo sheet. `part` is the place in a field that is spread over columns, from 0. */
export interface DemoColumn {
  readonly header: string;
  /** The upper header, for a header of two rows. */
  readonly group?: string;
  readonly field?: Field;
  readonly part?: number;
  readonly width?: number;
  readonly hidden?: boolean;
  readonly write: (truth: Registration, person: Person, random: Random) => Written;
  /** What can be read back when the column tells less than the true case holds. */
  readonly tells?: (truth: Registration) => Partial<Registration>;
}

/** A row as it will stand on the sheet: the true case and what is written in each column, which a slip may spoil. */
export interface DemoRow {
  readonly demo: DemoCase;
  readonly written: Written[];
  /** What the checker must make of the row when it is not blocked. */
  truth: Registration;
  readonly slips: ExpectedSlip[];
}

/** A mistake that was put into the sheet on purpose, and what must be found. */
export interface ExpectedSlip {
  readonly name: string;
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** Column of the layout in which the finding must stand. */
  readonly column: number;
}

/** Where a row came to stand: the sheet and the row number as Excel shows it, and the number of the layout's first column. */
export interface Placement {
  readonly sheet: string;
  readonly row: number;
  readonly firstColumn: number;
}

export interface DemoLayout {
  readonly region: Region;
  readonly rowsPerYear: Readonly<Record<number, number>>;
  readonly columns: readonly DemoColumn[];
  readonly seed: number;
  /** Writes the rows and tells where each of them stands; a case that takes several rows gives the first. */
  readonly place: (book: DemoBook, rows: readonly DemoRow[], year: number) => readonly Placement[];
}

export interface DemoBook {
  readonly add: (name: string) => Worksheet;
}

export interface CodeWords {
  readonly grounds: Words<Ground>;
  readonly domains: Words<Domain>;
  readonly natures: Words<Nature>;
  readonly handlings: Words<Handling>;
}

/** The words of a list, joined as the bureau joins them. */
export const join = <C extends string>(codes: readonly C[], words: Words<C>, separator: string): string | null =>
  codes.length === 0 ? null : codes.map((code) => words[code]).join(separator);

/** `null` stays empty; a code becomes the bureau's word. */
export const word = <C extends string>(code: C | null, words: Words<C>): string | null =>
  code === null ? null : words[code];
