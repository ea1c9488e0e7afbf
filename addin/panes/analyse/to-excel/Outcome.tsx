import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTroubleText } from '#addin/app/trouble.ts';
import { ErrorState, Progress } from '#addin/components/index.ts';
import { useTexts } from '#addin/i18n/index.ts';
import { analyseTexts } from '../words/texts.ts';
import type { AnalyseTexts } from '../words/types.ts';
import type { ToExcelState } from './useToExcel.ts';

/** How putting something in the workbook goes, or went. */
export function Outcome({ state, onStop }: { readonly state: ToExcelState; readonly onStop: () => void }) {
  const t = useTexts(analyseTexts);
  const sayTrouble = useTroubleText();
  if (state.step === 'idle') return null;
  if (state.step === 'counting') return <Progress label={t.counting} onCancel={onStop} />;
  if (state.step === 'writing') return <Progress label={t.writing} done={state.done} of={state.of} onCancel={onStop} />;
  if (state.step === 'failed') return <ErrorState {...sayTrouble(state.error)} />;
  const isDone = state.step !== 'nothing' && state.step !== 'stopped';
  return (
    <MessageBar intent={isDone ? 'success' : 'info'} layout="multiline" role="status">
      <MessageBarBody>{sentenceOf(state, t)}</MessageBarBody>
    </MessageBar>
  );
}

type Ended = Exclude<ToExcelState, { readonly step: 'idle' | 'counting' | 'writing' | 'failed' }>;

function sentenceOf(state: Ended, t: AnalyseTexts): string {
  if (state.step === 'nothing') return t.nothingTitle;
  if (state.step === 'stopped') return t.stopped;
  if (state.step === 'pivot') return t.putPivot[state.put.kind](state.put.sheet);
  if (state.step === 'chart') return t.writtenChart(state.sheet);
  return state.insteadOfPivot ? `${t.noPivot} ${t.writtenTable(state.sheet)}` : t.writtenTable(state.sheet);
}
