import { Button, makeStyles, MessageBar, MessageBarBody, Switch, Text, tokens } from '@fluentui/react-components';
import { TableSimpleRegular } from '@fluentui/react-icons/svg/table-simple';
import { useState } from 'react';
import type { BookState } from '#addin/app/book.ts';
import { useTroubleText } from '#addin/app/trouble.ts';
import { useWorkbook } from '#addin/app/workbook.ts';
import type { Checked } from '#addin/check/index.ts';
import { ErrorState, Foldable, Progress } from '#addin/components/index.ts';
import { writeTable } from '#addin/excel/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { submitTexts } from '../../texts.ts';
import { findingsTable } from './findings-table.ts';
import { Lists } from './Lists.tsx';
import { toolTexts } from './tool-texts.ts';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
  switches: { display: 'flex', flexDirection: 'column' },
});

interface Props {
  readonly checked: Checked;
  readonly now: BookState;
}

/** What helps beside the list: switches for how to work, findings on paper, and lists to choose from. */
export function Tools({ checked, now }: Props) {
  const styles = useStyles();
  const t = useTexts(submitTexts);
  const l = useTexts(toolTexts);
  const book = useWorkbook();
  const sayTrouble = useTroubleText();
  const { live, marking } = now.preferences;
  return (
    <>
      <div className={styles.switches}>
        <Switch label={t.live} checked={live} onChange={(_, { checked: on }) => void book.prefer({ live: on })} />
        <Switch
          label={t.marking}
          checked={marking}
          onChange={(_, { checked: on }) => void book.prefer({ marking: on })}
        />
        {now.markingError !== null && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {t.markingFailed} {sayTrouble(now.markingError).text}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      <Foldable title={l.title}>
        <ToSheet checked={checked} now={now} />
        <Lists tables={checked.tables} profile={now.profile} />
      </Foldable>
    </>
  );
}

type Writing = { readonly at: 'busy' } | { readonly at: 'done'; readonly sheet: string } | { readonly error: unknown };

function ToSheet({ checked, now }: Props) {
  const styles = useStyles();
  const t = useTexts(toolTexts);
  const { language } = useFormat();
  const sayTrouble = useTroubleText();
  const [writing, setWriting] = useState<Writing | null>(null);
  const write = (): void => {
    const manySheets = new Set(checked.tables.map(({ sheet }) => sheet)).size > 1;
    setWriting({ at: 'busy' });
    void writeTable(findingsTable(now.findings.open, manySheets, language, checked.unlisted)).then(
      (sheet) => setWriting({ at: 'done', sheet }),
      (error: unknown) => setWriting({ error }),
    );
  };
  const busy = writing !== null && 'at' in writing && writing.at === 'busy';
  return (
    <div className={styles.box}>
      <span>
        <Button icon={<TableSimpleRegular />} disabledFocusable={busy} onClick={write}>
          {t.toSheet}
        </Button>
      </span>
      <Text size={200} className={styles.quiet}>
        {t.toSheetHint}
      </Text>
      {busy && <Progress label={t.writing} />}
      {writing !== null && 'error' in writing && <ErrorState {...sayTrouble(writing.error)} />}
      {writing !== null && 'sheet' in writing && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{t.written(writing.sheet)}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
