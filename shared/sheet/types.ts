import type { Draft, Field } from '#shared/registration/index.ts';

/**
 * A cell as Excel's `values` gives it: text, a number (dates are serial numbers), a boolean, or `null` when empty.
 * A formula that fails is its error text, such as `#N/A` or `#N/B`.
 */
export type CellValue = string | number | boolean | null;

/** A rectangle on a sheet; rows and columns count from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** One sheet, as much of it as holds values. Pure data: made from Office.js in the pane and from an .xlsx file in `check`. */
export interface SheetView {
  readonly name: string;
  readonly visible: boolean;
  /** Row and column of `values[0][0]` on the sheet, from 0. */
  readonly top: number;
  readonly left: number;
  /** Row by row. A row may be shorter than others (the rest is empty), and an empty row may be `[]`. */
  readonly values: readonly (readonly CellValue[])[];
  /** Excel tables (ListObjects) on the sheet. */
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
  /** Merged cells; only the first cell of each holds a value. May be empty when the host does not tell. */
  readonly merges: readonly Area[];
  /** Rows hidden by hand or by a filter, from 0. Hidden rows count; people are told so. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export interface WorkbookView {
  readonly sheets: readonly SheetView[];
  /** Name of the sheet that is in front. */
  readonly active: string;
  /** Whether serial dates count from 1904 instead of 1900. */
  readonly date1904: boolean;
}

/** A cell, by sheet name and position from 0. `addressOf` turns it into `F122`. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a workbook has been taught: kept in the workbook's settings, and never holds anything about a person. */
export interface SheetProfile {
  /** Header text (as normalised by `headerKey`) to the field it means, or `ignore`. */
  readonly columns: Readonly<Record<string, Field | 'ignore' | 'personal'>>;
  /** Per field: label (as normalised by `labelKey`) to code. */
  readonly labels: Readonly<Partial<Record<Field, Readonly<Record<string, string>>>>>;
  /** Header key to the order in which ambiguous text dates such as 03-05-23 are read. */
  readonly dateOrders: Readonly<Record<string, DateOrder>>;
}

export type DateOrder = 'day-first' | 'month-first';

/** How sure the recogniser is. A doubtful match is asked, never used silently. */
export type Confidence = 'certain' | 'doubtful';

export interface RecognisedColumn {
  /** Column on the sheet, from 0. */
  readonly column: number;
  /** The header as people read it; a two-row header is joined with ` › `. */
  readonly header: string;
  /**
   * `field`: read into a registration. `personal`: stays in the workbook, its values are not looked at again.
   * `ignored`: known and not needed (a row number, a week). `unknown`: not understood, asked.
   */
  readonly role: 'field' | 'personal' | 'ignored' | 'unknown';
  readonly field: Field | null;
  readonly confidence: Confidence;
  /** What the decision rests on. */
  readonly evidence: 'header' | 'values' | 'header-and-values' | 'profile' | 'none';
  /** For a column with a mark (`x`, `ja`, `1`) where its header applies: the code that a mark stands for. */
  readonly mark?: { readonly code: string };
  /** For a column of dates: the order of day and month in its texts (`null`: asked), and whether only months are meant. */
  readonly dates?: { readonly order: DateOrder | null; readonly monthsOnly: boolean };
}

export interface RecognisedTable {
  readonly sheet: string;
  /** Header rows, data and totals together. */
  readonly area: Area;
  /** Rows on the sheet, from 0. */
  readonly headerRows: readonly number[];
  readonly layout: 'row-per-case' | 'row-per-ground';
  readonly columns: readonly RecognisedColumn[];
  /** Rows inside the area that are no registrations, with the reason. */
  readonly skippedRows: readonly {
    readonly row: number;
    readonly reason: 'blank' | 'total' | 'repeated-header' | 'note';
  }[];
  readonly dataRowCount: number;
  /** Data rows that are hidden or filtered away; they are read. */
  readonly hiddenRowCount: number;
}

/** Something about a cell's own text; rules that look at a whole registration live in `shared/rules`. */
export type ValueProblem = {
  readonly cell: CellRef;
  readonly field: Field;
  /** The text in the cell, for the pane only: never sent, never logged. */
  readonly value: string;
} & (
  | { readonly kind: 'unknown-label'; readonly suggestion: { readonly code: string; readonly write: string } | null }
  | { readonly kind: 'several-labels'; readonly codes: readonly string[] }
  | { readonly kind: 'not-a-case-number' }
  | { readonly kind: 'not-a-date' }
  | { readonly kind: 'date-left-out' }
  | { readonly kind: 'ambiguous-date' }
  | { readonly kind: 'formula-error' }
  | { readonly kind: 'bad-postcode'; readonly suggestion: { readonly write: string } | null }
  | { readonly kind: 'personal-data'; readonly what: PersonalData }
  | { readonly kind: 'repeated-label'; readonly code: string }
  | { readonly kind: 'too-long' }
  | {
      readonly kind: 'rows-disagree';
      readonly otherRow: number;
      /** The sheet of the other row, when it is another. */
      readonly otherSheet?: string;
    }
);

export type PersonalData = 'bsn' | 'iban' | 'email' | 'phone' | 'address' | 'name' | 'birth-date' | 'free-text';

/** One registration as read: what it says, where each part stands, and what could not be read. */
export interface Reading {
  readonly draft: Draft;
  /** The row, or for the row-per-ground layout the rows, that it came from; row from 0. */
  readonly rows: readonly { readonly sheet: string; readonly row: number }[];
  /** The cells in which each field stands; a field that no column holds is absent. */
  readonly cells: Readonly<Partial<Record<Field, readonly CellRef[]>>>;
  readonly problems: readonly ValueProblem[];
}

/** Something that only the sheet's owner can answer, asked once and remembered in the profile. */
export type Question =
  | {
      readonly kind: 'column';
      readonly sheet: string;
      readonly column: number;
      readonly header: string;
      /** A few different values from the column, masked when they look personal. */
      readonly examples: readonly string[];
      /** Most likely first. */
      readonly candidates: readonly Field[];
    }
  | {
      readonly kind: 'label';
      readonly field: Field;
      readonly label: string;
      readonly count: number;
      readonly firstCell: CellRef;
      /** Codes, most likely first. */
      readonly candidates: readonly string[];
    }
  | {
      readonly kind: 'date-order';
      readonly sheet: string;
      readonly column: number;
      readonly header: string;
      readonly examples: readonly string[];
    }
  | { readonly kind: 'missing-field'; readonly sheet: string; readonly field: Field };

/** A registration table that was found and is not read, so that people can see why. */
export interface LeftOutTable {
  readonly sheet: string;
  readonly area: Area;
  /** Rows that look like registrations. */
  readonly dataRowCount: number;
  /**
   * `other-year`: wholly about another year than the one at hand. `repeats-other-sheet`: every case stands on another
   * sheet too; the few that are not the same there have a finding of their own. `other-layout`: kept in another way than the sheet in front.
   */
  readonly reason: 'other-year' | 'repeats-other-sheet' | 'other-layout';
}

/** Everything that was understood of a workbook. */
export interface Recognition {
  readonly tables: readonly RecognisedTable[];
  readonly leftOutTables: readonly LeftOutTable[];
  readonly readings: readonly Reading[];
  readonly questions: readonly Question[];
  /** The columns that stay in the workbook, by header, without doubles. */
  readonly personalColumns: readonly string[];
}
