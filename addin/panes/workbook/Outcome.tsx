import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useTroubleText } from '#addin/app/trouble.ts';
import { ErrorState, Progress } from '#addin/components/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { workbookTexts } from './texts.ts';
import type { WorkbookFile } from './useWorkbookFile.ts';

interface OutcomeProps {
  readonly file: WorkbookFile;
  readonly onPut: (replace: boolean) => void;
}

/** How fetching the workbook goes, what it has to ask, or what came of it. */
export function Outcome({ file, onPut }: OutcomeProps) {
  const t = useTexts(workbookTexts);
  const format = useFormat();
  const sayTrouble = useTroubleText();
  const { state } = file;
  if (state.step === 'idle') return null;
  if (state.step === 'fetching') return <Progress label={t.fetching} onCancel={file.stop} />;
  if (state.step === 'inserting') return <Progress label={t.inserting} />;
  if (state.step === 'failed') return <ErrorState {...sayTrouble(state.error)} onRetry={state.again} />;
  if (state.step === 'asking')
    return (
      <MessageBar intent="info" layout="multiline" role="alert">
        <MessageBarBody>{t.again(state.sheets.length, state.sheets[0] ?? '')}</MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => onPut(true)}>{t.replace}</Button>
          <Button onClick={() => onPut(false)}>{t.keep}</Button>
        </MessageBarActions>
      </MessageBar>
    );
  return (
    <MessageBar intent="success" layout="multiline" role="status">
      <MessageBarBody>
        {state.step === 'downloaded'
          ? t.downloaded(state.file)
          : (state.replaced ? t.replaced : t.inserted)(format.list(state.sheets))}
      </MessageBarBody>
    </MessageBar>
  );
}
