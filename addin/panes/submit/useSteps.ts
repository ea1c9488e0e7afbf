import { useStore } from '#addin/app/store.ts';
import type { Checked } from '#addin/check/index.ts';
import type { Mode } from '#shared/submission/index.ts';
import { useDesk } from './deliver/desk.ts';
import type { View } from './deliver/desk.ts';
import type { Flow, FlowState } from './flow.ts';
import type { Step } from './Steps.tsx';

/** Where somebody is between the table and the receipt, and the submission that they are making. */
export interface StepsNow {
  readonly step: Step;
  /** The furthest step that can be gone to. */
  readonly reached: Step;
  readonly go: (step: Step) => void;
  readonly flow: Flow;
  readonly state: FlowState;
  readonly mode: Mode;
  readonly chooseMode: (mode: Mode) => void;
  /** Whether withdrawing cases has been agreed to, for this preview. */
  readonly agreed: boolean;
  readonly agree: (agreed: boolean) => void;
  /** The sheet has changed since the preview was made. */
  readonly outdated: boolean;
  /** Makes the preview (again). */
  readonly preview: () => void;
  /** Leaves the receipt for the check. */
  readonly finish: () => void;
}

export function useSteps(checked: Checked): StepsNow {
  const { flow, view } = useDesk();
  const state = useStore(flow.state);
  const { step: wanted, mode, agreed } = useStore(view);
  const put = (part: Partial<View>): void => view.set((now) => ({ ...now, ...part }));
  const asks = checked.questions.some(({ kind }) => kind === 'column');
  const preview = (inMode: Mode): void => {
    put({ agreed: false, step: 'difference', mode: inMode });
    void flow.preview(inMode);
  };
  const finish = (): void => {
    flow.restart();
    put({ step: 'check' });
  };
  const step = state.at === 'done' ? 'done' : (wanted ?? (asks ? 'table' : 'check'));
  return {
    step,
    reached: state.at === 'done' ? 'done' : state.at === 'start' ? 'check' : 'difference',
    go: (to) => {
      if (state.at === 'sending') return;
      if (state.at === 'done') flow.restart();
      put({ step: to === 'difference' && state.at === 'done' ? 'check' : to });
    },
    flow,
    state,
    mode,
    chooseMode: preview,
    agreed,
    agree: (next) => put({ agreed: next }),
    outdated: (state.at === 'previewed' || state.at === 'send-failed') && state.shown.of !== checked,
    preview: () => preview(mode),
    finish,
  };
}
