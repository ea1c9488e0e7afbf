import { createStore } from '#addin/app/store.ts';
import { changeHiddenTable, deleteFromHiddenTable, readHiddenTable, type Closed } from '#addin/excel/cases/index.ts';
import type { HiddenTableContent } from '#addin/excel/cases/index.ts';
import {
  gatherProgress,
  noProgress,
  planWrites,
  progressColumns,
  readProgressTable,
  rowsAbout,
  type CaseKey,
  type Progress,
  type StepRecord,
} from '#shared/blauwdruk/index.ts';

/** Where a workbook keeps the progress of its cases. Table names take no hyphen. */
export const progressTable = {
  sheet: 'Meldbeeld-voortgang',
  table: 'Meldbeeld_voortgang',
  headers: progressColumns,
} as const;

/** What is said of a step, without when it was said. */
export type StepNote = Omit<StepRecord, 'changedAt'>;

export interface ProgressState {
  /** `unread`: it could not be read. `not-kept`: a change could not be written, and nothing of it was. See `error`. */
  readonly step: 'idle' | 'busy' | 'ready' | 'unread' | 'not-kept';
  readonly progress: Progress;
  /** Rows in the hidden table that hold something else than progress; they stay as they are. */
  readonly notUnderstood: number;
  /** Why this workbook takes no ticks. */
  readonly closed: Closed | null;
  readonly error: unknown;
  /** What was asked and is not written yet; screens show it as if it were. */
  readonly pending: readonly StepNote[];
  /** The last change, and what stood there before: what `undo` writes back. */
  readonly last: { readonly changed: readonly StepNote[]; readonly before: readonly StepNote[] } | null;
}

const unread: ProgressState = {
  step: 'idle',
  progress: noProgress,
  notUnderstood: 0,
  closed: null,
  error: null,
  pending: [],
  last: null,
};

export const progressStore = createStore<ProgressState>(unread);

const put = (part: Partial<ProgressState>): void => progressStore.set((now) => ({ ...now, ...part }));

/** One thing at a time, in the order asked: two quick ticks never read each other's half. */
let turn: Promise<void> = Promise.resolve();
function inTurn(failed: 'unread' | 'not-kept', work: () => Promise<Partial<ProgressState>>): Promise<void> {
  turn = turn.then(async () => {
    put({ step: 'busy' });
    try {
      put({ step: 'ready', error: null, ...(await work()) });
    } catch (error) {
      put({ step: failed, error });
    }
  });
  return turn;
}

function understood({ headers, rows }: HiddenTableContent): Pick<ProgressState, 'progress' | 'notUnderstood'> {
  const table = readProgressTable(headers, rows);
  return {
    progress: gatherProgress(table.rows.filter((row) => row !== null)),
    notUnderstood: table.notUnderstood,
  };
}

/** Reads what the workbook keeps. Never rejects: a failure is in the state. */
export const loadProgress = (): Promise<void> =>
  inTurn('unread', async () => {
    const { content, closed } = await readHiddenTable(progressTable);
    return { closed, ...(content === null ? { progress: noProgress, notUnderstood: 0 } : understood(content)) };
  });

/** What stands now about the same steps; an empty note where nothing does. */
const asItStands = (notes: readonly StepNote[]): readonly StepNote[] => {
  const { progress } = progressStore.get();
  return notes.map((note) => progress.of(note).get(note.step) ?? { ...note, doneOn: null, note: '' });
};

async function write(notes: readonly StepNote[]): Promise<Partial<ProgressState>> {
  const changedAt = new Date().toISOString();
  const records = notes.map(({ caseNumber, year, step, doneOn, note }) => ({
    caseNumber,
    year,
    step,
    doneOn,
    note,
    changedAt,
  }));
  const content = await changeHiddenTable(progressTable, ({ headers, rows }) =>
    planWrites(readProgressTable(headers, rows), records),
  );
  return { closed: null, ...understood(content) };
}

/** Writes down steps of cases, all or none of them. Never rejects: a failure is in the state. */
export async function record(notes: readonly StepNote[]): Promise<void> {
  put({ pending: [...progressStore.get().pending, ...notes] });
  await inTurn('not-kept', async () => {
    const before = asItStands(notes);
    return { ...(await write(notes)), last: { changed: notes, before } };
  });
  put({ pending: progressStore.get().pending.filter((one) => !notes.includes(one)) });
}

/** Takes the last change back. */
export const undo = (): Promise<void> =>
  inTurn('not-kept', async () => {
    const { last } = progressStore.get();
    return last === null ? {} : { ...(await write(last.before)), last: null };
  });

/** Takes everything about some cases out of the workbook, for good. */
export const forgetCases = (cases: readonly CaseKey[]): Promise<void> =>
  inTurn('not-kept', async () => {
    const content = await deleteFromHiddenTable(progressTable, ({ headers, rows }) =>
      rowsAbout(readProgressTable(headers, rows), cases),
    );
    return { ...understood(content), last: null };
  });
