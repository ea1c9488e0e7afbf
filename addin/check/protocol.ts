import type { Finding } from '#shared/rules/index.ts';
import type { CellRef, Reading, SheetView, WorkbookView } from '#shared/sheet/index.ts';
import type { CaseOnSheet, Checked, CheckRequest, Edit, ToSubmit } from './checked.ts';

/** What the screen asks of the desk in the worker. */
export type Ask =
  | { readonly kind: 'open'; readonly view: WorkbookView }
  | { readonly kind: 'rows'; readonly sheet: string; readonly values: SheetView['values'] }
  | { readonly kind: 'edit'; readonly edits: readonly Edit[] }
  | { readonly kind: 'check'; readonly request: CheckRequest }
  | { readonly kind: 'more-findings' }
  | { readonly kind: 'to-submit' }
  | { readonly kind: 'reading-at'; readonly cell: CellRef }
  | { readonly kind: 'place-of'; readonly caseNumber: string }
  | { readonly kind: 'cases' };

/** Readings whose findings differ from those that the screen has, with what they are now. */
export interface FindingsPart {
  readonly changed: readonly { readonly reading: number; readonly findings: readonly Finding[] }[];
  /** Whether more has changed: to be asked for with `more-findings`, so that no copy keeps the screen waiting. */
  readonly more: boolean;
}

/** A check as it is handed over: all but its findings, and of those what has changed since the last check. */
export interface CheckAnswer {
  readonly summary: Omit<Checked, 'findings'>;
  /** Readings in all; what the screen has of later ones is no longer there. */
  readonly readings: number;
  readonly sheetFindings: readonly Finding[];
  readonly part: FindingsPart;
}

/** What each question is answered with. */
export interface Answers {
  readonly open: null;
  readonly rows: null;
  readonly edit: boolean;
  readonly check: CheckAnswer;
  readonly 'more-findings': FindingsPart;
  readonly 'to-submit': ToSubmit;
  readonly 'reading-at': Reading | null;
  readonly 'place-of': CellRef | null;
  readonly cases: readonly CaseOnSheet[];
}

/** Puts a question to the desk, wherever it is. */
export type Asking = <K extends Ask['kind']>(ask: Extract<Ask, { kind: K }>) => Promise<Answers[K]>;

export interface Envelope {
  readonly id: number;
  readonly ask: Ask;
}

/** The error of a failed question stays in the worker: it may quote a cell. */
export type Reply =
  | { readonly id: number; readonly ok: true; readonly answer: Answers[Ask['kind']] }
  | { readonly id: number; readonly ok: false };
