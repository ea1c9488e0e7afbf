import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTroubleText } from '#addin/app/trouble.ts';
import { ErrorState } from '#addin/components/index.ts';
import { useLanguage, useTexts } from '#addin/i18n/index.ts';
import { loadProgress, type ProgressState } from './store.ts';
import { progressTexts, progressTrouble } from './texts.ts';

/** What people must know of the progress before they tick: that it cannot be kept or read here, or only in part. */
export function ProgressNotice({
  now,
  hasNumber = true,
}: {
  readonly now: ProgressState;
  readonly hasNumber?: boolean;
}) {
  const t = useTexts(progressTexts);
  const { language } = useLanguage();
  const sayTrouble = useTroubleText();
  if (now.step === 'unread') {
    return (
      <ErrorState
        {...(progressTrouble(now.error, language) ?? sayTrouble(now.error))}
        onRetry={() => void loadProgress()}
      />
    );
  }
  const sentences = [
    ...(hasNumber ? [] : [t.noNumber]),
    ...(now.closed === null ? [] : [t.closed[now.closed]]),
    ...(now.notUnderstood === 0 ? [] : [t.notUnderstood(now.notUnderstood)]),
  ];
  return sentences.map((sentence) => (
    <MessageBar key={sentence} intent="info" layout="multiline">
      <MessageBarBody>{sentence}</MessageBarBody>
    </MessageBar>
  ));
}
