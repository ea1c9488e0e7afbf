import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useTroubleText } from '#addin/app/trouble.ts';
import { ErrorState, Progress } from '#addin/components/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { reportTexts } from './texts.ts';
import type { Making } from './useMaking.ts';

/** How far the making is, what came of it, or what to decide first. */
export function Outcome({ making, onPut }: { readonly making: Making; readonly onPut: (replace: boolean) => void }) {
  const t = useTexts(reportTexts);
  const format = useFormat();
  const sayTrouble = useTroubleText();
  const { state, forget } = making;
  switch (state.step) {
    case 'idle':
      return null;
    case 'working':
      return <Progress label={t.working[state.at]} onCancel={state.at === 'fetching' ? forget : undefined} />;
    case 'failed':
      return <ErrorState {...sayTrouble(state.error)} />;
    case 'asking':
      return (
        <MessageBar intent="info" layout="multiline" role="status">
          <MessageBarBody>{t.again(format.list(state.editions))}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => onPut(true)}>{t.replace}</Button>
            <Button onClick={() => onPut(false)}>{t.keep}</Button>
          </MessageBarActions>
        </MessageBar>
      );
    case 'saved':
      return <Done text={t.saved(state.file)} />;
    case 'made': {
      const change = state.changed === null ? [] : [state.changed === 0 ? t.unchanged : `${t.changed(state.changed)}.`];
      return <Done text={[t.made(state.sheets[0] ?? '', state.sheets.length - 1), ...change].join(' ')} />;
    }
  }
}

const Done = ({ text }: { readonly text: string }) => (
  <MessageBar intent="success" layout="multiline" role="status">
    <MessageBarBody>{text}</MessageBarBody>
  </MessageBar>
);
