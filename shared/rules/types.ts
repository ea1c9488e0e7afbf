import type { Bureau } from '#shared/codebook/index.ts';
import type { Field, IsoDate } from '#shared/registration/index.ts';
import type { CellRef } from '#shared/sheet/index.ts';

/** The rules of `docs/rules.md`; codes are stable. */
export const ruleIds = ['V1', 'V2', 'V3', 'V4', 'V5', 'V6', 'V7', 'V8', 'V9', 'V10', 'V11', 'V12', 'V13'] as const;
export type RuleId = (typeof ruleIds)[number];

/** An error blocks its row, a warning does not, info explains. */
export type Severity = 'error' | 'warning' | 'info';

/** One way in which a rule can be broken: a rule's number and a short name, such as `V2.incident-after-report`. Its sentence lives in the texts of the screen. */
export type BreachCode = `${RuleId}.${string}`;

export interface RuleContext {
  readonly bureau: Bureau;
  /** The calendar year that is submitted. */
  readonly year: number;
  readonly today: IsoDate;
}

/** A breach of a rule by a registration, without any cell: what the server finds as well as the pane. */
export interface Breach {
  readonly rule: RuleId;
  readonly code: BreachCode;
  readonly severity: Severity;
  /** Index of the registration in the list that was checked. */
  readonly index: number;
  /** Indexes of other registrations that break the rule together with it. */
  readonly also?: readonly number[];
  readonly fields: readonly Field[];
  /** Values for the sentence: codes, dates, numbers. Never a cell's free text. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** What a mend would write: exactly these cells, nothing else. */
export interface Fix {
  readonly writes: readonly { readonly cell: CellRef; readonly value: string | number | null }[];
}

/** A breach or a value problem with its place in the workbook: what the pane lists and marks. Local only. */
export interface Finding {
  readonly rule: RuleId;
  readonly code: BreachCode;
  readonly severity: Severity;
  readonly cells: readonly CellRef[];
  readonly caseNumber: string | null;
  /** Index of the reading in the recognition; -1 for a finding about the sheet as a whole. */
  readonly reading: number;
  /** For the sentence; may hold the cell's own text, so it stays in the workbook. */
  readonly params: Readonly<Record<string, string | number>>;
  readonly fix?: Fix;
}
