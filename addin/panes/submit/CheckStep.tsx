import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Switch,
  tokens,
} from '@fluentui/react-components';
import { useTroubleText } from '#addin/app/trouble.ts';
import type { BookState } from '#addin/app/book.ts';
import { useWorkbook } from '#addin/app/workbook.ts';
import type { Checked } from '#addin/check/index.ts';
import { useTexts } from '#addin/i18n/index.ts';
import { answer } from '#shared/sheet/index.ts';
import { FindingGroups } from './FindingGroups.tsx';
import { MendBar } from './MendBar.tsx';
import { Questions } from './Questions.tsx';
import { Readiness } from './Readiness.tsx';
import { TableSummary } from './TableSummary.tsx';
import { submitTexts } from './texts.ts';
import type { Mends } from './useMends.ts';

const useStyles = makeStyles({ foot: { paddingTop: tokens.spacingVerticalS } });

interface Props {
  readonly checked: Checked;
  readonly now: BookState;
  readonly mends: Mends;
  readonly onColumns: () => void;
}

/** What was found, how much of it is ready, and everything that is not. */
export function CheckStep({ checked, now, mends, onColumns }: Props) {
  const styles = useStyles();
  const t = useTexts(submitTexts);
  const book = useWorkbook();
  const sayTrouble = useTroubleText();
  const columnQuestions = checked.questions.filter(({ kind }) => kind === 'column').length;
  return (
    <>
      <TableSummary checked={checked} onEdit={onColumns} />
      {columnQuestions > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t.questionsFirst(columnQuestions)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={onColumns}>
              {t.answerQuestions}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <Readiness checked={checked} />
      <MendBar mends={mends} />
      <Questions
        questions={checked.questions}
        tables={checked.tables}
        onAnswer={(question, choice) => void book.teach(answer(now.profile, question, choice))}
      />
      <FindingGroups
        findings={checked.findings}
        questions={checked.questions}
        onGo={({ cells }) => mends.go(cells[0])}
        onFix={mends.fix}
        onLearn={(question, code) => void book.teach(answer(now.profile, question, code))}
      />
      <div className={styles.foot}>
        <Switch label={t.marking} checked={now.marking} onChange={(_, { checked: on }) => void book.setMarking(on)} />
        {now.markingError !== null && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {t.markingFailed} {sayTrouble(now.markingError).text}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
    </>
  );
}
