import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useTroubleText } from '#addin/app/trouble.ts';
import { ErrorState } from '#addin/components/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import type { CaseKey } from '#shared/blauwdruk/index.ts';
import { forgetCases, progressTrouble, type ProgressState } from '../progress/index.ts';
import { overviewTexts } from './texts.ts';

const useStyles = makeStyles({ list: { overflowWrap: 'anywhere' } });

const mostNamed = 20;

/** Cases of which progress is kept and that no longer stand on the sheet: kept until somebody says that they can go. */
export function Gone({ cases, progress }: { readonly cases: readonly CaseKey[]; readonly progress: ProgressState }) {
  const styles = useStyles();
  const t = useTexts(overviewTexts);
  const format = useFormat();
  const sayTrouble = useTroubleText();
  const [asking, setAsking] = useState(false);
  const names = cases.slice(0, mostNamed).map(({ caseNumber }) => caseNumber);
  const failed = asking && progress.step === 'not-kept';
  return (
    <>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody className={styles.list}>
          <MessageBarTitle>{t.goneTitle(cases.length)}</MessageBarTitle>
          {t.goneText(format.list(names), cases.length - names.length)} {asking && t.goneSure}
        </MessageBarBody>
        <MessageBarActions>
          {!asking && <Button onClick={() => setAsking(true)}>{t.cleanUp}</Button>}
          {asking && <Button onClick={() => void forgetCases(cases)}>{t.cleanUpNow}</Button>}
          {asking && <Button onClick={() => setAsking(false)}>{t.keep}</Button>}
        </MessageBarActions>
      </MessageBar>
      {failed && <ErrorState {...(progressTrouble(progress.error, format.language) ?? sayTrouble(progress.error))} />}
    </>
  );
}
