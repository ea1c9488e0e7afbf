import type { BureauId } from '#shared/codebook/index.ts';
import type { Draft, IsoDate, RegistrationColumns } from '#shared/registration/index.ts';
import type { Finding, SheetConcern } from '#shared/rules/index.ts';
import type {
  CellRef,
  CellValue,
  LeftOutTable,
  Question,
  RecognisedTable,
  SheetProfile,
  ShieldedColumn,
} from '#shared/sheet/index.ts';

/** For whom and when a workbook is checked. */
export interface CheckRequest {
  readonly profile: SheetProfile;
  /** `null` for people without a bureau: then rows are read and no rules are applied. */
  readonly bureau: BureauId | null;
  /** `null` to take the year of most reports. */
  readonly year: number | null;
  readonly today: IsoDate;
}

/** Findings of one kind, about one field, that were counted and not listed. */
export interface Unlisted {
  /** One of them: it tells what they are about. */
  readonly first: Finding;
  readonly count: number;
}

/** What the screen needs to know of a checked workbook; the rows themselves stay at the desk. */
export interface Checked {
  readonly tables: readonly RecognisedTable[];
  readonly leftOutTables: readonly LeftOutTable[];
  readonly questions: readonly Question[];
  readonly personalColumns: readonly string[];
  /** At most some hundred thousand; see `unlisted`. */
  readonly findings: readonly Finding[];
  /** What was found beyond those, by kind, so that totals are right: of a usual sheet nothing. */
  readonly unlisted: readonly Unlisted[];
  /** What is strange about the sheet as a whole: another bureau's, or another year's. */
  readonly concerns: readonly SheetConcern[];
  /** What would leave the workbook and what stays, column by column. */
  readonly shield: readonly ShieldedColumn[];
  readonly year: number;
  /** The years of the reports, most reports first. */
  readonly years: readonly { readonly year: number; readonly count: number }[];
  /** Reports on the sheets, and how many of them can be submitted as they are. A case that waits counts once, on however many rows. */
  readonly total: number;
  readonly ready: number;
}

/** A registration as it was read, and where it stands: the cell of its number, else the first of its row. */
export interface CaseOnSheet {
  readonly draft: Draft;
  readonly place: CellRef;
}

/** Cells with their new values, row by row. */
export interface Edit {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** What leaves the workbook: canonical registrations as columns, and the case numbers that wait. */
export interface ToSubmit {
  readonly registrations: RegistrationColumns;
  readonly heldBack: readonly string[];
}
