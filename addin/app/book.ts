import type { Checker, Edit } from '#addin/check/index.ts';
import {
  keep,
  loadKept,
  markFindings,
  readArea,
  readWorkbook,
  selectedCell,
  watchChanges,
  watchSelection,
  workbookShape,
} from '#addin/excel/index.ts';
import type { Changes, Kept, Stop } from '#addin/excel/index.ts';
import type { BureauId } from '#shared/codebook/index.ts';
import type { IsoDate } from '#shared/registration/index.ts';
import type { CellRef } from '#shared/sheet/index.ts';
import { marksOf, untouched } from './book-state.ts';
import type { Book, BookState } from './book-state.ts';
import { divide } from './ignored.ts';
import { latestOnly } from './latest-only.ts';
import { noColleagues, withColleagues, withoutTaught } from './profiles.ts';
import type { Colleagues } from './profiles.ts';
import { createStore } from './store.ts';

export type { Book, BookState };

/** A change of more rows than this is quicker read as a whole. */
const mostRowsApart = 2_000;

export interface BookParts {
  readonly checker: Checker;
  readonly bureau: BureauId | null;
  readonly today: () => IsoDate;
  /** The words of the bureau's other workbooks; none unless told. */
  readonly colleagues?: Colleagues;
}

export function openBook({ checker, bureau, today, colleagues = noColleagues }: BookParts): Book {
  const state = createStore<BookState>(untouched);
  const put = (part: Partial<BookState>): void => state.set((now) => ({ ...now, ...part }));
  let following: Promise<readonly Stop[]> | null = null;
  let shape = '';

  // One thing at a time, in the order asked: a check never meets half a change.
  let turn: Promise<void> = Promise.resolve();
  const fail = (error: unknown): void => put({ step: 'failed', progress: null, error });
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    turn = turn.then(work).catch(fail);
    return turn;
  };

  const mark = latestOnly(async () => {
    const { preferences, findings } = state.get();
    try {
      await markFindings(preferences.marking ? marksOf(findings.open) : []);
      put({ markingError: null });
    } catch (markingError) {
      put({ markingError });
    }
  });

  const remember = async <K extends keyof Kept>(part: K, value: Kept[K]): Promise<void> => {
    try {
      await keep(part, value);
      put({ keepingError: null });
    } catch (keepingError) {
      put({ keepingError });
    }
  };

  const tellColleagues = async (tell: () => Promise<void>): Promise<void> => {
    try {
      await tell();
      put({ sharingError: null });
    } catch (sharingError) {
      put({ sharingError });
    }
  };

  const share = async (): Promise<void> => {
    const { preferences, profile } = state.get();
    if (preferences.sharing === true) await tellColleagues(() => colleagues.add(profile));
  };

  const judge = async (): Promise<void> => {
    const { profile, colleagues: others, chosenYear, ignored } = state.get();
    const request = { profile: withColleagues(others, profile), bureau, year: chosenYear, today: today() };
    const checked = await checker.check(request);
    const findings = divide(checked.findings, ignored);
    put({ step: 'ready', progress: null, error: null, checked, findings, stale: false });
    if (bureau !== null) void mark();
    await follow();
    await look();
  };

  const readAll = async (): Promise<void> => {
    put({ step: 'reading', progress: null, error: null });
    const [kept, words] = await Promise.all([loadKept(), colleagues.load()]);
    shape = await workbookShape();
    const view = await readWorkbook({ onProgress: (done, of) => put({ progress: { done, of } }) });
    put({ step: 'checking', progress: null, ...kept, colleagues: words });
    await checker.open(view);
    await judge();
  };

  const follow = async (): Promise<void> => {
    following ??= Promise.all([watchChanges(changed), watchSelection((cell) => void look(cell))]);
    await following;
  };

  const changed = async ({ edits, reshaped }: Changes): Promise<void> => {
    if (!state.get().preferences.live) {
      put({ stale: true });
      return;
    }
    await inTurn(async () => {
      const tooMuch = edits.reduce((sum, { area }) => sum + area.rows, 0) > mostRowsApart;
      if (reshaped || tooMuch) return readAll();
      const read: Edit[] = [];
      for (const { sheet, area } of edits) {
        read.push({ sheet, top: area.top, left: area.left, values: await readArea(sheet, area) });
      }
      return (await checker.edit(read)) ? judge() : readAll();
    });
  };

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
    check: () => inTurn(readAll).then(mark.settled),
    checkOnce: () =>
      state.get().step === 'idle' ? inTurn(async () => (state.get().checked === null ? readAll() : undefined)) : turn,
    fresh: () => {
      const work = turn.then(async () => {
        if (state.get().stale || (await workbookShape()) !== shape) await readAll();
        const { checked } = state.get();
        if (checked === null) throw new Error('Nothing has been checked yet.');
        return checked;
      });
      turn = work.then(() => undefined).catch(fail);
      return work;
    },
    chooseYear: (chosenYear) => {
      put({ chosenYear });
      return inTurn(judge);
    },
    teach: (profile) => {
      put({ profile });
      return inTurn(async () => {
        await remember('profile', profile);
        await judge();
        await share();
      });
    },
    forget: (taught) => {
      const { profile, colleagues: others, preferences } = state.get();
      const left = withoutTaught(profile, taught);
      put({ profile: left, colleagues: withoutTaught(others, taught) });
      return inTurn(async () => {
        await remember('profile', left);
        await judge();
        if (preferences.sharing === true) await tellColleagues(() => colleagues.forget(taught));
      });
    },
    ignore: async (ignored) => {
      put({ ignored, findings: divide(state.get().checked?.findings ?? [], ignored) });
      await inTurn(() => remember('ignored', ignored));
      await mark();
    },
    prefer: async (part) => {
      const before = state.get();
      const preferences = { ...before.preferences, ...part };
      put({ preferences });
      await inTurn(() => remember('preferences', preferences));
      if (part.sharing === true) await share();
      if (part.marking !== undefined) await mark();
      if (part.live === true && before.stale) await inTurn(readAll);
    },
    toSubmit: () => checker.toSubmit(),
    placeOf: (caseNumber) => checker.placeOf(caseNumber),
    cases: () => checker.cases(),
    close: async () => {
      const stops = following === null ? [] : await following;
      following = null;
      await Promise.all(stops.map((stop) => stop()));
    },
  };
}
