import { ignoredFindings } from '#addin/app/ignored.ts';
import { announce } from '#addin/app/notices.ts';
import { useApi } from '#addin/app/api.ts';
import type { Book } from '#addin/app/book.ts';
import { useSession } from '#addin/app/session.tsx';
import { createStore } from '#addin/app/store.ts';
import type { Store } from '#addin/app/store.ts';
import { useWorkbook } from '#addin/app/workbook.ts';
import type { Access } from '#addin/session/index.ts';
import type { Mode } from '#shared/submission/index.ts';
import { createFlow } from '../flow.ts';
import type { Flow, FlowParts } from '../flow.ts';
import type { Step } from '../Steps.tsx';

/** What can be looked at and done with what was submitted before. */
export const screens = ['periods', 'history', 'undo', 'withdraw', 'erase', 'doubles'] as const;
export type Screen = (typeof screens)[number];

/** A screen about what was submitted for a year. */
interface Looking {
  readonly screen: Screen;
  readonly year: number;
  /** The year that they came with: it stays among the years to choose from. */
  readonly cameWith: number;
}

/** Where somebody is in submitting. */
export interface View {
  /** `null` until they have gone to a step themselves. */
  readonly step: Step | null;
  readonly mode: Mode;
  /** Whether withdrawing cases has been agreed to, for this preview. */
  readonly agreed: boolean;
  /** What they are looking at of what was submitted before, and of which year; `null` for the steps. */
  readonly looking: Looking | null;
  /** What takes the focus where they are now: the list of years, or the way to the screen that they come back from. */
  readonly focus: 'year' | Screen | null;
}

/** The submission under way: above the pane, so that it goes on while somebody is in another pane or screen. */
export interface Desk {
  readonly flow: Flow;
  readonly view: Store<View>;
}

let current: { readonly access: Access; readonly desk: Desk } | null = null;

function openDesk(parts: FlowParts): Desk {
  const flow = createFlow(parts);
  const view = createStore<View>({ step: null, mode: 'complete', agreed: false, looking: null, focus: null });
  flow.state.subscribe(() => {
    const now = flow.state.get();
    if (now.at === 'done') announce({ kind: 'submitted', number: now.result.receipt?.number ?? null });
    if (now.at === 'send-failed') announce({ kind: 'not-submitted' });
  });
  return { flow, view };
}

type Around = Pick<FlowParts, 'api'> & Pick<Book, 'fresh' | 'toSubmit' | 'state'>;

function deskFor(access: Access, { api, fresh, toSubmit, state }: Around): Desk {
  if (current?.access === access) return current.desk;
  const { bureau } = access.caller;
  if (bureau === null) throw new Error('Only a bureau can submit.');
  const ignored: FlowParts['ignored'] = () => {
    const { checked, ignored: groups } = state.get();
    return ignoredFindings(checked?.findings ?? [], groups);
  };
  const desk = openDesk({ api, bureau, fresh, toSubmit, ignored, newKey: () => crypto.randomUUID() });
  current = { access, desk };
  return desk;
}

/** The desk of whoever is signed in; the same one as long as they are. */
export function useDesk(): Desk {
  const api = useApi();
  const { fresh, toSubmit, state } = useWorkbook();
  return deskFor(useSession(), { api, fresh, toSubmit, state });
}
