import type { Checked, Checker, Edit, ToSubmit } from '#addin/check/index.ts';
import {
  loadProfile,
  markFindings,
  readArea,
  readWorkbook,
  saveProfile,
  selectedCell,
  watchChanges,
  watchSelection,
} from '#addin/excel/index.ts';
import type { Changes, Mark, Stop } from '#addin/excel/index.ts';
import type { BureauId } from '#shared/codebook/index.ts';
import type { IsoDate } from '#shared/registration/index.ts';
import type { Finding } from '#shared/rules/index.ts';
import { emptyProfile } from '#shared/sheet/index.ts';
import type { CellRef, Reading, SheetProfile } from '#shared/sheet/index.ts';
import { createStore } from './store.ts';
import type { Store } from './store.ts';

/** The open workbook as the panes share it: read once, checked, and followed while people work in it. */
export interface BookState {
  /** `idle`: not looked at yet. `failed`: see `error`; what was checked before is still there. */
  readonly step: 'idle' | 'reading' | 'checking' | 'ready' | 'failed';
  /** Cells read so far and in all, while reading. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly error: unknown;
  readonly checked: Checked | null;
  readonly profile: SheetProfile;
  /** The year that was chosen by hand; `null` to go by the data. */
  readonly chosenYear: number | null;
  readonly marking: boolean;
  /** Why findings could not be marked in the sheet, such as a protected sheet. */
  readonly markingError: unknown;
  /** The selected cell and the registration that stands on its row. */
  readonly selected: { readonly cell: CellRef; readonly reading: Reading | null } | null;
}

export interface Book {
  readonly state: Store<BookState>;
  /** Reads and checks the workbook, and follows it from then on. Never rejects: a failure is in the state. */
  readonly check: () => Promise<void>;
  /** The same, unless that has been done or is being done. */
  readonly checkOnce: () => Promise<void>;
  readonly chooseYear: (year: number) => Promise<void>;
  /** Remembers an answer in the workbook and checks again. */
  readonly teach: (profile: SheetProfile) => Promise<void>;
  readonly setMarking: (on: boolean) => Promise<void>;
  /** What can be submitted now. */
  readonly toSubmit: () => Promise<ToSubmit>;
  /** Where a case stands, or `null` when it does not. */
  readonly placeOf: (caseNumber: string) => Promise<CellRef | null>;
  /** Stops following the workbook. */
  readonly close: () => Promise<void>;
}

/** More marks than this are not put in the sheet: nobody looks through that many colours. */
export const mostMarks = 5_000;
/** A change of more rows than this is quicker read as a whole. */
const mostRowsApart = 2_000;

const untouched: BookState = {
  step: 'idle',
  progress: null,
  error: null,
  checked: null,
  profile: emptyProfile,
  chosenYear: null,
  marking: true,
  markingError: null,
  selected: null,
};

/** The cells to mark for some findings, at most `mostMarks`, most severe first. */
export function marksOf(findings: readonly Finding[]): readonly Mark[] {
  const order = { error: 0, warning: 1, info: 2 } as const;
  return [...findings]
    .sort((a, b) => order[a.severity] - order[b.severity])
    .flatMap(({ cells, severity }) => cells.map((cell) => ({ cell, severity })))
    .slice(0, mostMarks);
}

export interface BookParts {
  readonly checker: Checker;
  readonly bureau: BureauId | null;
  readonly today: () => IsoDate;
}

export function openBook({ checker, bureau, today }: BookParts): Book {
  const state = createStore<BookState>(untouched);
  const put = (part: Partial<BookState>): void => state.set((now) => ({ ...now, ...part }));
  let following: Promise<readonly Stop[]> | null = null;

  // One thing at a time, in the order asked: a check never meets half a change.
  let turn: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    turn = turn.then(work).catch((error: unknown) => put({ step: 'failed', progress: null, error }));
    return turn;
  };

  const mark = async (): Promise<void> => {
    const { marking, checked } = state.get();
    try {
      await markFindings(marking && checked !== null ? marksOf(checked.findings) : []);
      put({ markingError: null });
    } catch (markingError) {
      put({ markingError });
    }
  };

  const judge = async (): Promise<void> => {
    const { profile, chosenYear } = state.get();
    const checked = await checker.check({ profile, bureau, year: chosenYear, today: today() });
    put({ step: 'ready', progress: null, error: null, checked });
    await follow();
    await look();
    if (bureau !== null) await mark();
  };

  const readAll = async (): Promise<void> => {
    put({ step: 'reading', progress: null, error: null });
    const profile = await loadProfile();
    const view = await readWorkbook({ onProgress: (done, of) => put({ progress: { done, of } }) });
    put({ step: 'checking', progress: null, profile });
    await checker.open(view);
    await judge();
  };

  const follow = async (): Promise<void> => {
    following ??= Promise.all([
      watchChanges((changes) => void changed(changes)),
      watchSelection((cell) => void look(cell)),
    ]);
    await following;
  };

  const changed = ({ edits, reshaped }: Changes): Promise<void> =>
    inTurn(async () => {
      const tooMuch = edits.reduce((sum, { area }) => sum + area.rows, 0) > mostRowsApart;
      if (reshaped || tooMuch) return readAll();
      const read: Edit[] = [];
      for (const { sheet, area } of edits) {
        read.push({ sheet, top: area.top, left: area.left, values: await readArea(sheet, area) });
      }
      return (await checker.edit(read)) ? judge() : readAll();
    });

  const look = async (at?: CellRef): Promise<void> => {
    try {
      const cell = at ?? (await selectedCell());
      put({ selected: { cell, reading: await checker.readingAt(cell) } });
    } catch {
      // Something else than cells is selected, such as a chart: then no registration is.
      put({ selected: null });
    }
  };

  return {
    state,
    check: () => inTurn(readAll),
    checkOnce: () =>
      state.get().step === 'idle' ? inTurn(async () => (state.get().checked === null ? readAll() : undefined)) : turn,
    chooseYear: (chosenYear) => {
      put({ chosenYear });
      return inTurn(judge);
    },
    teach: (profile) => {
      put({ profile });
      return inTurn(async () => {
        await saveProfile(profile);
        await judge();
      });
    },
    setMarking: (marking) => {
      put({ marking });
      return inTurn(mark);
    },
    toSubmit: () => checker.toSubmit(),
    placeOf: (caseNumber) => checker.placeOf(caseNumber),
    close: async () => {
      const stops = following === null ? [] : await following;
      following = null;
      await Promise.all(stops.map((stop) => stop()));
    },
  };
}
