import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { BookState } from '#addin/app/book.ts';
import { withIgnored, withoutIgnored } from '#addin/app/ignored.ts';
import { useTroubleText } from '#addin/app/trouble.ts';
import { useWorkbook } from '#addin/app/workbook.ts';
import type { Checked } from '#addin/check/index.ts';
import { useTexts } from '#addin/i18n/index.ts';
import { answer } from '#shared/sheet/index.ts';
import { submitTexts } from '../texts.ts';
import { FindingActionsProvider } from './findings/actions.ts';
import type { FindingActions } from './findings/actions.ts';
import { FindingGroups } from './findings/FindingGroups.tsx';
import { countOf } from './findings/groups.ts';
import { IgnoredList } from './findings/IgnoredList.tsx';
import { MendBar } from './findings/MendBar.tsx';
import { useKeptFocus } from './findings/useKeptFocus.ts';
import type { Mends } from './findings/useMends.ts';
import { Questions } from './Questions.tsx';
import { Readiness } from './Readiness.tsx';
import { TableSummary } from './TableSummary.tsx';
import { Tools } from './tools/Tools.tsx';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, outlineStyle: 'none' },
});

interface Props {
  readonly checked: Checked;
  readonly now: BookState;
  readonly mends: Mends;
  readonly onColumns: () => void;
}

/** What was found, how much of it is ready, and everything that is not. */
export function CheckStep({ checked, now, mends, onColumns }: Props) {
  const t = useTexts(submitTexts);
  const book = useWorkbook();
  const columnQuestions = checked.questions.filter(({ kind }) => kind === 'column').length;
  return (
    <>
      <TableSummary checked={checked} onEdit={onColumns} />
      <States now={now} onCheck={() => void book.check()} />
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
      <Readiness checked={checked} open={countOf(now.findings.open, checked.unlisted)} />
      <MendBar mends={mends} />
      <WithActions checked={checked} now={now} mends={mends}>
        <Questions
          questions={checked.questions}
          tables={checked.tables}
          onAnswer={(question, choice) => void book.teach(answer(now.profile, question, choice))}
        />
        {checked.total > 0 && (
          <FindingGroups findings={now.findings.open} unlisted={checked.unlisted} questions={checked.questions} />
        )}
        <IgnoredList ignored={now.findings.ignored} />
      </WithActions>
      <Tools checked={checked} now={now} />
    </>
  );
}

/** The questions and the lists of findings, with what can be done in them; the focus stays in them. */
function WithActions({
  checked,
  now,
  mends,
  children,
}: Pick<Props, 'checked' | 'now' | 'mends'> & { readonly children: ReactNode }) {
  const book = useWorkbook();
  const styles = useStyles();
  const list = useKeptFocus();
  const actions: FindingActions = {
    manySheets: new Set(checked.tables.map(({ sheet }) => sheet)).size > 1,
    go: mends.go,
    fix: mends.fix,
    learn: (question, code) => void book.teach(answer(now.profile, question, code)),
    ignore: (findings, reason) => void book.ignore(withIgnored(now.ignored, findings, reason)),
    takeBack: (findings) => void book.ignore(withoutIgnored(now.ignored, findings)),
  };
  return (
    <FindingActionsProvider value={actions}>
      <div ref={list} tabIndex={-1} className={styles.list}>
        {children}
      </div>
    </FindingActionsProvider>
  );
}

/** What keeps the pane from being up to date, or from remembering. */
function States({ now, onCheck }: { readonly now: BookState; readonly onCheck: () => void }) {
  const t = useTexts(submitTexts);
  const sayTrouble = useTroubleText();
  return (
    <>
      {now.stale && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t.stale}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={onCheck}>
              {t.again}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {now.readOnly && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t.readOnly}</MessageBarBody>
        </MessageBar>
      )}
      {now.keepingError !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {t.notKept} {sayTrouble(now.keepingError).text}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
