import { useState } from 'react';
import { useApi } from '#addin/app/api.ts';
import { useCaller } from '#addin/app/session.tsx';
import { useStore } from '#addin/app/store.ts';
import { useWorkbook } from '#addin/app/workbook.ts';
import type { Checked } from '#addin/check/index.ts';
import type { Mode } from '#shared/submission/index.ts';
import { createFlow } from './flow.ts';
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

function useFlow(): Flow {
  const api = useApi();
  const { bureau } = useCaller();
  const { toSubmit } = useWorkbook();
  if (bureau === null) throw new Error('Only a bureau can submit.');
  const [flow] = useState(() => createFlow({ api, bureau, toSubmit, newKey: () => crypto.randomUUID() }));
  return flow;
}

export function useSteps(checked: Checked): StepsNow {
  const flow = useFlow();
  const state = useStore(flow.state);
  const asks = checked.questions.some(({ kind }) => kind === 'column');
  const [wanted, setWanted] = useState<Step>(asks ? 'table' : 'check');
  const [mode, setMode] = useState<Mode>('complete');
  const [agreed, setAgreed] = useState(false);
  const preview = (inMode: Mode): void => {
    setAgreed(false);
    setWanted('difference');
    void flow.preview(checked, inMode);
  };
  const finish = (): void => {
    flow.restart();
    setWanted('check');
  };
  const step = state.at === 'done' ? 'done' : wanted;
  return {
    step,
    reached: state.at === 'done' ? 'done' : state.at === 'start' ? 'check' : 'difference',
    go: (to) => {
      if (state.at === 'sending') return;
      if (state.at === 'done') flow.restart();
      setWanted(to === 'difference' && state.at === 'done' ? 'check' : to);
    },
    flow,
    state,
    mode,
    chooseMode: (next) => {
      setMode(next);
      preview(next);
    },
    agreed,
    agree: setAgreed,
    outdated: (state.at === 'previewed' || state.at === 'send-failed') && state.shown.of !== checked,
    preview: () => preview(mode),
    finish,
  };
}
