import type { CellRef, Reading, SheetView, WorkbookView } from '#shared/sheet/index.ts';
import type { Checked, CheckRequest, Edit, ToSubmit } from './desk.ts';

/** What the screen asks of the desk in the worker. */
export type Ask =
  | { readonly kind: 'open'; readonly view: WorkbookView }
  | { readonly kind: 'rows'; readonly sheet: string; readonly values: SheetView['values'] }
  | { readonly kind: 'edit'; readonly edits: readonly Edit[] }
  | { readonly kind: 'check'; readonly request: CheckRequest }
  | { readonly kind: 'to-submit' }
  | { readonly kind: 'reading-at'; readonly cell: CellRef }
  | { readonly kind: 'place-of'; readonly caseNumber: string };

/** What each question is answered with. */
export interface Answers {
  readonly open: null;
  readonly rows: null;
  readonly edit: boolean;
  readonly check: Checked;
  readonly 'to-submit': ToSubmit;
  readonly 'reading-at': Reading | null;
  readonly 'place-of': CellRef | null;
}

export interface Envelope {
  readonly id: number;
  readonly ask: Ask;
}

/** The error of a failed question stays in the worker: it may quote a cell. */
export type Reply =
  | { readonly id: number; readonly ok: true; readonly answer: Answers[Ask['kind']] }
  | { readonly id: number; readonly ok: false };
