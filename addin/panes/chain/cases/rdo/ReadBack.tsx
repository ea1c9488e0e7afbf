import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useTroubleText } from '#addin/app/trouble.ts';
import { ErrorState } from '#addin/components/index.ts';
import type { CaseListSheet } from '#addin/excel/cases/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { decisionChanges, decisionNotes, type CaseKey, type DecisionChange } from '#shared/blauwdruk/index.ts';
import { ArrivalHeading } from '../../parts/ArrivalHeading.tsx';
import { PlainList } from '../../parts/PlainList.tsx';
import { progressTrouble, record, undo, type ProgressState } from '../progress/index.ts';
import { Actions } from '../Subview.tsx';
import { decidedRows } from './list.ts';
import { rdoTexts } from './texts.ts';

const useStyles = makeStyles({
  change: { display: 'flex', flexDirection: 'column' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The decisions on a case list, what taking them over changes, and doing that. */
export function ReadBack(props: {
  readonly list: CaseListSheet;
  readonly onSheet: readonly CaseKey[];
  readonly progress: ProgressState;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const t = useTexts(rdoTexts);
  const format = useFormat();
  const sayTrouble = useTroubleText();
  const { list, onSheet, progress, onClose } = props;
  const [written, setWritten] = useState<number | null>(null);
  const rows = useMemo(() => decidedRows(list), [list]);
  const changes = useMemo(
    () => decisionChanges(rows ?? [], list.heldOn, progress.progress, onSheet),
    [rows, list, progress.progress, onSheet],
  );
  const notes = decisionNotes(changes);
  const isFailed = written !== null && progress.step === 'not-kept';
  return (
    <>
      <ArrivalHeading level="h3">{t.previewTitle(format.date(list.heldOn))}</ArrivalHeading>
      {rows === null && <ErrorState title={t.unreadable} />}
      {rows !== null && changes.length === 0 && <Text>{t.nothing}</Text>}
      <PlainList>
        {changes.map((change, at) => (
          <Change key={at} change={change} />
        ))}
      </PlainList>
      <Actions>
        {isFailed && (
          <ErrorState {...(progressTrouble(progress.error, format.language) ?? sayTrouble(progress.error))} />
        )}
        {written !== null && progress.step === 'ready' && progress.last !== null && (
          <MessageBar intent="success" layout="multiline" role="status">
            <MessageBarBody>{t.written(written)}</MessageBarBody>
            <MessageBarActions>
              <Button onClick={() => void undo()}>{t.undo}</Button>
            </MessageBarActions>
          </MessageBar>
        )}
        <div className={styles.buttons}>
          {notes.length > 0 && (
            <Button
              appearance="primary"
              disabled={progress.closed !== null}
              disabledFocusable={progress.step === 'busy'}
              onClick={() => {
                setWritten(notes.length);
                void record(notes);
              }}
            >
              {t.write(notes.length)}
            </Button>
          )}
          <Button onClick={onClose}>{notes.length > 0 ? t.cancel : t.close}</Button>
        </div>
      </Actions>
    </>
  );
}

function Change({ change: { key, kind, before, after, isCut } }: { readonly change: DecisionChange }) {
  const styles = useStyles();
  const t = useTexts(rdoTexts);
  return (
    <li className={styles.change}>
      <Text weight="semibold">{`${key.caseNumber} · ${t.kinds[kind]}`}</Text>
      <Text>{after.note}</Text>
      {kind === 'changed' && before !== null && before.note !== '' && <Text size={200}>{t.was(before.note)}</Text>}
      {isCut && <Text size={200}>{t.cut}</Text>}
    </li>
  );
}
