import type { CaseOnSheet, Checked, ToSubmit } from '#addin/check/index.ts';
import { usualPreferences } from '#addin/excel/index.ts';
import type { IgnoredGroup, Mark, Preferences } from '#addin/excel/index.ts';
import type { Finding } from '#shared/rules/index.ts';
import { emptyProfile } from '#shared/sheet/index.ts';
import type { CellRef, Reading, SheetProfile } from '#shared/sheet/index.ts';
import type { Divided } from './ignored.ts';
import type { Taught } from './profiles.ts';
import type { Store } from './store.ts';

/** The open workbook as the panes share it: read once, checked, and followed while people work in it. */
export interface BookState {
  /** `idle`: not looked at yet. `failed`: see `error`; what was checked before is still there. */
  readonly step: 'idle' | 'reading' | 'checking' | 'ready' | 'failed';
  /** Cells read so far and in all, while reading. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly error: unknown;
  readonly checked: Checked | null;
  /** What needs a look, and what somebody left as it is. */
  readonly findings: Divided;
  /** What this workbook has been taught; wins over what the bureau's profile says. */
  readonly profile: SheetProfile;
  /** What colleagues of the bureau taught theirs. */
  readonly colleagues: SheetProfile;
  readonly ignored: readonly IgnoredGroup[];
  readonly preferences: Preferences;
  /** The workbook was opened to read only: what is mended or taught in it is not saved with it. */
  readonly readOnly: boolean;
  /** The year that was chosen by hand; `null` to go by the data. */
  readonly chosenYear: number | null;
  /** The sheet changed since it was checked, while checking along was off. */
  readonly stale: boolean;
  /** Why findings could not be marked in the sheet, such as a protected sheet. */
  readonly markingError: unknown;
  /** Why the workbook does not remember an answer, such as a workbook that is read only. */
  readonly keepingError: unknown;
  /** Why the bureau's profile was not told of an answer. */
  readonly sharingError: unknown;
  /** The selected cell and the registration that stands on its row. */
  readonly selected: { readonly cell: CellRef; readonly reading: Reading | null } | null;
}

export interface Book {
  readonly state: Store<BookState>;
  /** Reads and checks the workbook, and follows it from then on. Never rejects: a failure is in the state. */
  readonly check: () => Promise<void>;
  /** The same, unless that has been done or is being done. */
  readonly checkOnce: () => Promise<void>;
  /** What the workbook holds now: checks again unless that is what was checked. Rejects when it cannot be read. */
  readonly fresh: () => Promise<Checked>;
  readonly chooseYear: (year: number) => Promise<void>;
  /** Remembers an answer in the workbook and checks again. */
  readonly teach: (profile: SheetProfile) => Promise<void>;
  /** Forgets what was taught, here and for colleagues when this workbook shares with them, and checks again. */
  readonly forget: (taught: Taught) => Promise<void>;
  /** Remembers in the workbook which findings stay as they are. */
  readonly ignore: (ignored: readonly IgnoredGroup[]) => Promise<void>;
  /** Remembers in the workbook how somebody wants to work. */
  readonly prefer: (part: Partial<Preferences>) => Promise<void>;
  /** What can be submitted now. */
  readonly toSubmit: () => Promise<ToSubmit>;
  /** Where a case stands, or `null` when it does not. */
  readonly placeOf: (caseNumber: string) => Promise<CellRef | null>;
  /** Every registration of the year at hand, as it was read last. */
  readonly cases: () => Promise<readonly CaseOnSheet[]>;
  /** Stops following the workbook. */
  readonly close: () => Promise<void>;
}

export const untouched: BookState = {
  step: 'idle',
  progress: null,
  error: null,
  checked: null,
  findings: { open: [], ignored: [] },
  profile: emptyProfile,
  colleagues: emptyProfile,
  ignored: [],
  preferences: usualPreferences,
  readOnly: false,
  chosenYear: null,
  stale: false,
  markingError: null,
  keepingError: null,
  sharingError: null,
  selected: null,
};

/** More marks than this are not put in the sheet: nobody looks through that many colours. */
export const mostMarks = 5_000;

/** The cells to mark for some findings, at most `mostMarks`, most severe first. */
export function marksOf(findings: readonly Finding[]): readonly Mark[] {
  const order = ['error', 'warning', 'info'] as const;
  const marks: Mark[] = [];
  for (const severity of order) {
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      for (const cell of finding.cells) {
        if (marks.length === mostMarks) return marks;
        marks.push({ cell, severity });
      }
    }
  }
  return marks;
}
